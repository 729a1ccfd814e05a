// Numbers that the layout of a report puts before a label or a title. All patterns read lower case.

/** What stands over a table or holds it, by its number. */
const HOLDERS = 'bảng|biểu|phụ lục|phụ biểu';

/** A number of an item before a label. */
export const ITEM = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]\s*|[-–+*•]\s*|[a-zđ][.)]\s+|[ivx]{1,5}[.)]\s+)/u;

/** `Bảng 2.`, `Biểu số 1:`, `Bảng 3.2a -` before the name of a table. */
export const TITLE_NUMBER = new RegExp(
  `^(?:${HOLDERS}|biểu (?:đồ|mẫu)|hình)\\s+(?:số\\s+)?(?:\\d{1,3}|[ivx]{1,5}|[a-e])(?:[.\\-/]\\d{1,2}){0,2}[a-e]?(?!\\p{L})[.:\\s–)-]*`,
  'u',
);

/** `II.`, `Phần 2`, `Phụ lục 02:` before a heading. */
export const SECTION_NUMBER = new RegExp(
  `^(?:[ivx]{1,5}[.)/]|\\d{1,2}[.)]|phần(?: thứ)? \\S{1,5}(?= )|(?:${HOLDERS})(?: số)?(?: \\S{1,5})?[:.]) ?`,
  'u',
);
