import type { Words } from '../row.js';

/** Words that stand right before and after days and years, or tell that the numbers are none. */
export const DATE_NEIGHBOURS: readonly Words[] = [
  // No counted words, and yet a number before them is an amount and no day: `15/15 câu`, `1-5 tuổi`.
  {
    senses: ['amount'],
    rows: [
      'câu',
      'ô',
      'que',
      'clb',
      ['mã', 'before-number'],
      'nghiệm thức',
      'thai',
      'phôi',
      'thi',
      'học phần',
      'bếp',
      'tai',
      ['mắt', 'speciality'],
      'tim',
    ],
  },
  // May follow a year or a day without making it a number of things.
  {
    senses: ['after-date'],
    rows: [
      'vừa',
      'trở',
      ['về', 'about'],
      ['thực', 'status'],
      'triển',
      ['hàng', 'before-span'],
      ['hằng', 'before-span'],
      'sắp',
      'đối',
      'diễn',
      'phấn',
      ['dự', 'attends'],
      'âm',
      'dương',
      'nói',
      ['cần', 'no-label-alone', 'advises', 'leads-to-due'],
      ['bắt', 'no-label-alone'],
      ['kết', 'status'],
      'hoàn',
      'xảy',
      'ghi',
      'trung',
      'chính',
    ],
  },
  // Before days and before amounts alike: `từ 20/10`, `từ 1/2 số ca`.
  {
    senses: ['before-day'],
    rows: [
      ['chậm nhất', 'due'],
      ['muộn nhất', 'due'],
      'sớm nhất',
      ['hạn chót', 'due'],
      ['thời hạn', 'due'],
      'dịp',
      ['lễ', 'gathering', 'other-span'],
      'nghỉ',
      'lúc',
      'mừng',
      ['tết', 'before-year'],
      'hạn',
    ],
  },
  // Before a bare year: `riêng 2013`, `tầm nhìn 2030`.
  {
    senses: ['before-year'],
    rows: [
      'cho đến',
      ['hồi', 'gone-by'],
      'xuân',
      'hè',
      'tầm nhìn',
      ['th', 'attained', 'status'],
      'nguyên đán',
      'dương lịch',
    ],
  },
  // Laws and books whose names end with their year: `Luật Dược 2016`.
  {
    senses: ['named-by-year'],
    rows: [['hiến pháp', 'law', 'before-number'], ['pháp lệnh', 'law', 'before-number'], 'tổng điều tra'],
  },
  // Surveys, journals and standards: a year after their names, where nothing that is counted can follow.
  {
    senses: ['survey'],
    rows: [
      'tạp chí',
      'hội nghị khoa học',
      'chuẩn tăng trưởng',
      'tiêu chuẩn who',
      'tiêu chuẩn của who',
      'chuẩn who',
      'quần thể tham chiếu',
    ],
  },
  // Before two years with a dash: `giai đoạn 2020 – 2025`.
  {
    senses: ['before-years'],
    rows: ['nhiệm kì', 'năm học', 'thời kì', 'chu kỳ', 'lộ trình', 'gđ', 'nk'],
  },
  // Before numbers of documents, standards, houses, telephones, and before ratios.
  {
    senses: ['before-number'],
    rows: [
      'tập',
      'volume',
      'vol',
      'thông tư liên tịch',
      'công điện',
      ['tờ trình', 'own-day'],
      ['thông báo', 'announces', 'own-day'],
      'nđ',
      ['tt', 'level-short'],
      ['nq', 'set-before', 'status'],
      'qđ',
      'cv',
      'quy chuẩn',
      'tcvn',
      'qcvn',
      'iso',
      'phiên bản',
      'version',
      'v',
      'model',
      'biển',
      'bks',
      'hotline',
      'stk',
      'mst',
      'mã số thuế',
      'số thẻ',
      'cccd',
      'cmnd',
      'điện thoại',
      'đt',
      'tel',
      'fax',
      'sđt',
    ],
  },
  // Before `tháng 2` and `tuần 3` they make it a frequency, a duration or the name of an event.
  {
    senses: ['before-span'],
    rows: ['vài', 'mấy', 'cách mạng'],
  },
  // After `tháng 2` and `tuần 3` they make it a frequency or a count.
  {
    senses: ['after-times'],
    rows: ['của thai'],
  },
  // Named spans of days: `tuần lễ Nuôi con bằng sữa mẹ 1-7/8`.
  {
    senses: ['occasion'],
    rows: ['tháng cao điểm', 'đợt cao điểm'],
  },
];
