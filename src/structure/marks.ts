/** What a paragraph begins with when it is a heading or an item of a list. */
export interface Mark {
  /** How high such marks stand over each other, 1 the highest; of bullets `BULLET_RANK`, parted by their sign. */
  readonly rank: number;
  /** The sign or the sort of number: two paragraphs of one list have the same. */
  readonly sort: string;
  /** Offset in the paragraph of what follows it. */
  readonly end: number;
}

/** Rank of a heading in capitals without a number. */
export const CAPITALS_RANK = 2;
export const BULLET_RANK = 9;

const DIGITS = '0123456789';
const SMALL = 'abcdefghijklmnopqrstuvwxyzđ';
/** Where fonts of symbols have their signs. */
const SYMBOLS = Array.from({ length: 0x100 }, (_, i) => String.fromCharCode(0xf000 + i)).join('');
const BULLETS = `-–—+*•●○■□▪▫►▶→✓✔·»§‣◦❖➢${SYMBOLS}`;

/**
 * Each with all that it can begin with: most paragraphs begin with none of it, and a pattern that is never tried is never
 * made, which for letters of every script takes the engine a millisecond.
 */
const MARKS: readonly (readonly [sort: string, rank: number, begins: string, pattern: RegExp])[] = [
  // `Phần II`, `PHẦN THỨ NHẤT: KẾT QUẢ`, `Phần thứ hai. Mục tiêu`; not `Phần một số việc`.
  [
    'part',
    1,
    'PC',
    /^(?:PHẦN|Phần|CHƯƠNG|Chương) (?:(?:thứ )?[IVX\d]{1,5}(?:[.:]| -)?|(?:(?:THỨ|Thứ|thứ) )?(?:NHẤT|[Nn]hất|MỘT|[Mm]ột|HAI|[Hh]ai|BA|[Bb]a|TƯ|[Tt]ư|BỐN|[Bb]ốn|NĂM|[Nn]ăm)(?:[.:]| [-–]|$|(?= \p{Lu}{2}))) ?/u,
  ],
  ['capital', 2, 'ABCDEFGHĐ', /^[A-HĐ][.)/] ?(?=\p{Lu})/u],
  ['roman', 3, 'IVX', /^[IVX]{1,5}[.)/-] ?(?=\p{L})/u],
  ['number', 4, DIGITS, /^\d{1,2}(?:(?:[.)/-] ?|\. -)(?=\p{L})|\) ?(?=\d)|\. (?=\d{1,3} ?%))/u],
  ['second', 5, DIGITS, /^\d{1,2}\.\d{1,2}[.)]? ?(?=\p{L})/u],
  ['third', 6, DIGITS, /^\d{1,2}\.\d{1,2}\.\d{1,2}[.)]? ?(?=\p{L})/u],
  ['letter', 7, SMALL, /^[a-zđ](?:[.)/] ?(?=\p{L})|\) ?(?=\d))/u],
  ['bracket', 8, '(', /^\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\) ?(?=\p{L})/u],
  ['bullet', BULLET_RANK, BULLETS, /^. ?(?=[\p{L}\p{N}("“])/u],
];

/** The mark that a paragraph begins with, or undefined. */
export function markOf(paragraph: string): Mark | undefined {
  const begin = paragraph.slice(0, 24);
  const first = begin.charAt(0);
  for (const [sort, rank, begins, pattern] of MARKS) {
    if (!begins.includes(first)) continue;
    const found = pattern.exec(begin);
    if (found !== null) return { rank, sort: sort === 'bullet' ? begin[0]! : sort, end: found[0].length };
  }
  return undefined;
}
