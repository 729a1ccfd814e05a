/** A class of characters that stand for others wherever they stand. */
interface Row {
  readonly name: string;
  readonly from: string;
  /** As many characters as `from`. */
  readonly to: string;
}

/** Look-alikes: letters and signs that keyboards, fonts and word processors put in place of the right ones. */
export const LOOK_ALIKES: readonly Row[] = [
  { name: 'eth for đ, African Đ', from: 'ÐðƉ', to: 'ĐđĐ' },
  { name: 'oi for ư (U+01A2, U+01A3)', from: 'Ƣƣ', to: 'Ưư' },
  { name: 'small capitals', from: 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', to: 'abcdefghijklmnoprstuvwyz' },
  { name: 'signs of multiplication and fractions of other scripts', from: '⁄∕', to: '//' },
  { name: 'hyphens and minus signs', from: '‐‑‒−﹣', to: '-----' },
];

/** Letters of other scripts that look like Latin ones: changed only inside a word of Latin letters. */
export const FOREIGN_LETTERS: readonly Row[] = [
  { name: 'Cyrillic capitals', from: 'АВЕЅІЈКМНОРСТУХ', to: 'ABESIJKMHOPCTYX' },
  { name: 'Cyrillic', from: 'аеѕіјорсухԁһ', to: 'aesijopcyxdh' },
  { name: 'Greek capitals', from: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', to: 'ABEZHIKMNOPTYX' },
  { name: 'Greek', from: 'αοινυρκ', to: 'aoivupk' },
];

/** Characters that are seen by nobody: zero width, soft hyphen, direction marks, controls. */
export const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]+/g;

/** A character that stays a letter, digit or sign in compatibility form: full width, mathematical, circled no. One by one: a mention ends inside a run. */
export const STYLED = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}\ufb00-\ufb06]/gu;

/** Letters and marks of other scripts, with what stands before them: they compose, too, and by the rules of Unicode alone. */
export const OTHER_SCRIPTS = /[^\n\u0300-\uffff]?[^\0-\u02ff\u1e00-\u1eff\u2000\u2001]+/g;

/** A letter with marks after it. */
export const UNCOMPOSED = /[^\p{M}\s]\p{M}+/gu;

/** Makes a look-up of table rows. */
export function toMap(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ from, to }) => Array.from(from, (char, i) => [char, to[i]!] as const)));
}
