/** Multipliers that stand after a number. */
export const SCALES: readonly (readonly [phrase: string, scale: number])[] = [
  ['trăm', 1e2],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['trăm nghìn', 1e5],
  ['trăm ngàn', 1e5],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['trăm triệu', 1e8],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['nghìn tỷ', 1e12],
  ['ngàn tỷ', 1e12],
  ['nghìn tỉ', 1e12],
  ['ngàn tỉ', 1e12],
  ['vạn tỷ', 1e13],
];

/** Words between the two ends of a range. */
export const UNTIL: readonly string[] = ['đến', 'tới'];

/** Words before the upper end of a range: `57% - dưới 80%`. */
export const BOUNDS: readonly string[] = ['trên', 'dưới', 'gần', 'hơn', 'khoảng'];

/** Words before the population of a rate: `14 ca trên mỗi 1.000 dân`. */
export const EACH: readonly string[] = ['mỗi', 'một', 'các'];

/** Words between a ratio and its share: `352/356, đạt tỷ lệ 98,9%`. */
export const EQUALS: readonly string[] = [
  'đạt',
  'chiếm',
  'bằng',
  'là',
  'tỷ',
  'tỉ',
  'lệ',
  'tương',
  'đương',
  'được',
  'ứng',
];

/** Words before a number that is part of a name, a code or an address. */
export const CODE_WORDS: readonly string[] = [
  'định',
  'luật',
  'điều',
  'khoản',
  'ngõ',
  'hẻm',
  'ngách',
  'kiệt',
  'tổ',
  'nhà',
  'đường',
  'phố',
  'khóa',
  'mục',
];

/** Words that make `n lần` a multiple and not a count of times. */
export const MULTIPLYING: readonly string[] = ['gấp', 'tăng', 'giảm', 'cao'];

/** Words whose number is an ordinal or a name: `điều 5`, `lần thứ 3`, `quốc lộ 1`. */
export const ORDINAL_WORDS: readonly string[] = [
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
];

/** Words before `n/m` that make it a place in an order: `đứng thứ 31/63`, `xếp hạng 12/63`. */
export const RANK_WORDS: readonly string[] = ['thứ', 'hạng', 'đứng', 'xếp', 'vị trí', 'vị thứ', 'thứ tự', 'tốp', 'top'];

/** Words before `số` that make it a count: `trong số 5 ca`, `con số 20 người`. */
export const WITHIN: readonly string[] = ['trong', 'con', 'với', 'tổng', 'có', 'là', 'người', 'nhân', 'mắc'];

/** Counted words of a rate that do not say what it measures. */
export const CASES: readonly string[] = ['ca', 'người', 'trường', 'trẻ', 'bệnh', 'vụ', 'mắc', 'hộ'];

/** Words before `trên` and the population that a rate is counted per: `tính trên 1.000 dân`. */
export const RECKONED: readonly string[] = ['tính', 'quân', 'suất', 'vong'];

/** Words after a population that state the rate: `số bác sĩ trên 10.000 dân là 12`. */
export const STATING: readonly string[] = ['là', 'đạt', 'còn', 'bằng'];

/** Words between a population and the number of its rate, besides those that state it. */
export const HEDGES: readonly string[] = ['có', 'thì', 'chỉ', 'mới', 'được', 'khoảng', 'gần', 'hơn', 'trên'];
