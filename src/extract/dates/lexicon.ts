/** Words of dates and what they mean. Tables only. */

/** Months that have a word of their own beside the number words. `Giêng` and `Chạp` belong to the lunar calendar. */
export const MONTH_WORDS: readonly (readonly [word: string, month: number])[] = [
  ['mười hai', 12],
  ['mười một', 11],
  ['mười', 10],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
];

const DIGITS: readonly (readonly [word: string, digit: number])[] = [
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
];

/** Days of a month in words, the longest first where one begins another. */
export const DAY_WORDS: readonly (readonly [words: string, day: number])[] = [
  ['ba mươi mốt', 31],
  ['ba mươi', 30],
  ['hai mươi mốt', 21],
  ['hai mươi hai', 22],
  ['hai mươi ba', 23],
  ['hai mươi bốn', 24],
  ['hai mươi tư', 24],
  ['hai mươi lăm', 25],
  ['hai mươi nhăm', 25],
  ['hai mươi sáu', 26],
  ['hai mươi bảy', 27],
  ['hai mươi tám', 28],
  ['hai mươi chín', 29],
  ['hai mươi', 20],
  ['mười một', 11],
  ['mười hai', 12],
  ['mười ba', 13],
  ['mười bốn', 14],
  ['mười lăm', 15],
  ['mười sáu', 16],
  ['mười bảy', 17],
  ['mười tám', 18],
  ['mười chín', 19],
  ['mười', 10],
  ['một', 1],
  ...DIGITS,
];

/** Counts of months in words: `sáu tháng đầu năm`. */
export const COUNT_WORDS: readonly (readonly [word: string, count: number])[] = [
  ['mười một', 11],
  ...DIGITS,
  ['mười', 10],
];

/** Numbers of quarters and rounds. */
export const ORDINALS: readonly (readonly [word: string, number: number])[] = [
  ['iii', 3],
  ['ii', 2],
  ['iv', 4],
  ['i', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
];

/** Words after `năm` that say which sort of year. */
export const YEAR_SORTS = ['học', 'tài chính', 'ngân sách', 'kế hoạch', 'dương lịch', 'công tác'];

/** Years counted from the report's own: `năm ngoái`. */
export const YEAR_OFFSETS: Readonly<Record<string, number>> = {
  nay: 0,
  này: 0,
  ngoái: -1,
  trước: -1,
  qua: -1,
  'vừa qua': -1,
  sau: 1,
  tới: 1,
};

/** Parts of the day that stand before a date: `Chiều 4/2`. */
export const DAY_PARTS = ['rạng sáng', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya'];

/** Before `đến` and a day they say up to when the report counts: the day is of its own time. */
export const SUM_TO: readonly string[] = [
  'tính',
  'số liệu',
  'cập nhật',
  'lũy tích',
  'lũy kế',
  'tích lũy',
  'cộng dồn',
  'tổng hợp',
  'thống kê',
];
