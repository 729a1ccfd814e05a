/** Words after a fraction that make it a part of something: `một nửa trong số đó`, `hai phần ba các xã`. */
export const PART_OF: ReadonlySet<string> = new Set(['trong', 'của', 'các', 'những', 'lượng', 'quân', 'toàn']);

/** Words before a fraction that nothing follows: `chiếm một phần ba.`, `giảm còn một nửa,`. */
export const SHARE_VERBS: ReadonlySet<string> = new Set([
  'chiếm',
  'đạt',
  'bằng',
  'còn',
  'là',
  'được',
  'giảm',
  'tăng',
  'khoảng',
  'gần',
  'hơn',
  'quá',
  'tới',
  'đến',
]);

/** Words that begin a half: `một nửa`, `phân nửa`. */
export const HALF_STARTS: ReadonlySet<string> = new Set(['một', 'phân']);

/** Words before `nửa` that make it a side of the body: `liệt nửa người`, `đau nửa đầu`. */
export const NO_HALF_BEFORE: ReadonlySet<string> = new Set(['liệt', 'yếu', 'bại', 'đau', 'tê', 'bên']);

/** Things that one folds in two: `gấp đôi tờ giấy`. */
export const FOLDED: ReadonlySet<string> = new Set([
  'tờ',
  'giấy',
  'khăn',
  'miếng',
  'mảnh',
  'tấm',
  'chăn',
  'gạc',
  'bạt',
  'vải',
  'mép',
  'lại',
]);

/** What makes another word of the end of a fraction: `một phần tư vấn`, `một phần năm nay`, `đến nửa đêm`. */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set([
  'vấn',
  'nhân',
  'liệu',
  'thục',
  'pháp',
  'tưởng',
  'cách',
  'mẹ',
  'má',
  'lô',
  'nay',
  'này',
  'qua',
  'ngoái',
  'trước',
  'sau',
  'tới',
  'học',
  'đầu',
  'cuối',
  'đêm',
  'chừng',
  'đường',
  'vời',
]);
