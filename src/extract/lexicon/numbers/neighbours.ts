import type { Words } from '../row.js';

/** Words beside a number that say what the number is. */
export const NEIGHBOURS: readonly Words[] = [
  // Between the two ends of a range.
  {
    role: null,
    senses: ['until'],
    rows: ['đến', 'tới'],
  },
  // Before the upper end of a range: `57% - dưới 80%`.
  {
    role: null,
    senses: ['bound'],
    rows: ['trên', 'dưới', 'gần', 'hơn', 'khoảng'],
  },
  // Before the population of a rate: `14 ca trên mỗi 1.000 dân`.
  {
    role: null,
    senses: ['each'],
    rows: ['mỗi', 'một', 'các'],
  },
  // Between a ratio and its share, word by word: `352/356, đạt tỷ lệ 98,9%`.
  {
    role: null,
    senses: ['equals'],
    rows: ['đạt', 'chiếm', 'bằng', 'là', 'tỷ', 'tỉ', 'lệ', 'tương', 'đương', 'được', 'ứng'],
  },
  // Before a number that is part of a name, a code or an address.
  {
    role: null,
    senses: ['code'],
    rows: ['định', 'luật', 'điều', 'khoản', 'ngõ', 'hẻm', 'ngách', 'kiệt', 'tổ', 'nhà', 'đường', 'phố', 'khóa', 'mục'],
  },
  // Before `n lần` that is a multiple and not a count of times.
  {
    role: null,
    senses: ['multiplies'],
    rows: ['gấp', 'tăng', 'giảm', 'cao'],
  },
  // Before an ordinal or a name: `tầng 3`, `lần thứ 3`, `quốc lộ 1`.
  {
    role: null,
    senses: ['ordinal'],
    rows: [
      'thứ',
      'điều',
      'khoản',
      'chương',
      'mục',
      'tầng',
      'lộ',
      'hạng',
      'khóa',
      'tháng',
      'ngày',
      'quý',
      'đợt',
      'mũi',
      'bước',
      'đoạn',
      'lần',
      'kỳ',
      'vòng',
      'type',
      'tuýp',
      'týp',
      'độ',
      'ngõ',
      'hẻm',
      'ngách',
      'f',
    ],
  },
  // Before the number that is the name of one of them: `phường 5`, `chi bộ 2`, `cơ sở 2`.
  {
    role: null,
    senses: ['numbered'],
    rows: [
      'phường',
      'quận',
      'thôn',
      'ấp',
      'khóm',
      'xóm',
      'bản',
      'buôn',
      'khu',
      'cụm',
      'đội',
      'bộ',
      'sở',
      'lớp',
      'khối',
      'phòng',
      'tuyến',
      'loại',
      'nhóm',
      'cấp',
      'tuần',
      'đảo',
    ],
  },
  // Between a count and the whole that it is out of.
  {
    role: null,
    senses: ['out-of'],
    rows: [
      'trên',
      'trong',
      'trên tổng',
      'trên tổng số',
      'trong số',
      'trong tổng',
      'trong tổng số',
      '/tổng',
      '/tổng số',
    ],
  },
  // Measures so small that `3,150 gam` is three thousand.
  {
    role: null,
    senses: ['fine'],
    rows: ['g', 'gam', 'gram', 'ml', 'mililít', 'cc', 'mét vuông'],
  },
  {
    role: null,
    senses: ['average'],
    rows: ['bình quân', 'trung bình'],
  },
  // The last word before a place in an order: `vị trí 31/63`, `xếp hạng 12/63`.
  {
    role: null,
    senses: ['rank-end'],
    rows: ['thứ', 'hạng', 'đứng', 'xếp', 'trí', 'tự', 'tốp', 'top'],
  },
  // Before `số`, which it makes a word of a count: `trong số 5 ca`, `con số 20 người`.
  {
    role: null,
    senses: ['counts-in'],
    rows: ['trong', 'con', 'với', 'tổng', 'có', 'là', 'người', 'nhân', 'mắc'],
  },
  // Counted words of a rate that do not say what it measures.
  {
    role: null,
    senses: ['case'],
    rows: ['ca', 'người', 'trường', 'trẻ', 'bệnh', 'vụ', 'mắc', 'hộ'],
  },
  // Before `trên` and the population that a rate is counted per: `tính trên 1.000 dân`.
  {
    role: null,
    senses: ['reckoned'],
    rows: ['tính', 'quân', 'suất', 'vong'],
  },
  // After a population, stating the rate: `số bác sĩ trên 10.000 dân là 12`.
  {
    role: null,
    senses: ['states'],
    rows: ['là', 'đạt', 'còn', 'bằng'],
  },
  // Between a population and the number of its rate, beside those that state it.
  {
    role: null,
    senses: ['hedge'],
    rows: ['có', 'thì', 'chỉ', 'mới', 'được', 'khoảng', 'gần', 'hơn', 'trên'],
  },
  // Words of a spoken number below a thousand: `hai mươi phẩy năm`.
  {
    role: null,
    senses: ['digit'],
    rows: [
      'không',
      'một',
      'mốt',
      'hai',
      'ba',
      'bốn',
      'tư',
      'năm',
      'lăm',
      'nhăm',
      'sáu',
      'bảy',
      'bẩy',
      'tám',
      'chín',
      'mười',
      'mươi',
      'trăm',
      'phẩy',
      'linh',
      'lẻ',
    ],
  },
  // Give away a value that is written in words: `phần trăm`, `điểm phần trăm`, `cứ`, `bình quân`, `nửa`, `gấp`.
  {
    role: null,
    senses: ['trigger'],
    rows: ['phần', 'điểm', 'cứ', 'bình', 'nửa', 'gấp'],
  },
];
