/**
 * VNI-Windows: single bytes that stand for a letter alone, shown as Windows-1252 characters. The capital of each stands
 * for the capital letter. Checked against GNU recode 3.6, which agrees but for `Ắ` and `Ằ`: it has them the other way round
 * from its own `ắ` and `ằ`.
 */
export const VNI_LETTERS = 'ñ đ ô ơ ö ư í í ì ì æ ỉ ó ĩ ò ị î ỵ';

/** What a letter becomes with the mark after it: `LETTER MARK RESULT`. Letters are those that VNI shows: `ö` is `ư`. */
export const VNI_MARKS = `
a ù á  a ø à  a û ả  a õ ã  a ï ạ  a â â  a á ấ  a à ầ  a å ẩ  a ã ẫ  a ä ậ  a ê ă  a é ắ  a è ằ  a ú ẳ  a ü ẵ  a ë ặ
e ù é  e ø è  e û ẻ  e õ ẽ  e ï ẹ  e â ê  e á ế  e à ề  e å ể  e ã ễ  e ä ệ
o ù ó  o ø ò  o û ỏ  o õ õ  o ï ọ  o â ô  o á ố  o à ồ  o å ổ  o ã ỗ  o ä ộ
ô ù ớ  ô ø ờ  ô û ở  ô õ ỡ  ô ï ợ
u ù ú  u ø ù  u û ủ  u õ ũ  u ï ụ
ö ù ứ  ö ø ừ  ö û ử  ö õ ữ  ö ï ự
y ù ý  y ø ỳ  y û ỷ  y õ ỹ
`;

/** What no keyboard writes, since VNI has letters for these, but programs do that turn Unicode into VNI by marks alone. */
export const VNI_MARKS_OF_CONVERTERS = 'i ù í  i ø ì  i û ỉ  i õ ĩ  i ï ị  y ï ỵ';
