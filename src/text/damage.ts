import { windows1252Bytes } from '../language/legacy/bytes.js';
import { LEGACY, LEGACY_NAMES, type Legacy } from '../language/legacy/index.js';
import { remembering } from '../language/memory.js';
import { isSyllable, LONGEST_SYLLABLE } from '../language/syllables.js';
import type { Replacement } from './edits.js';

/** A repair of damage, which says what it was. */
export interface DamageRepair extends Replacement {
  readonly damage: string;
}

/** Anything but white space, ASCII signs and digits, and the quotes and dashes that stand between words. */
const WORD = /[^\s\u0021-\u0040\u005b-\u0060\u007b-\u007f“”‘’–—…•]+/g;
const MARKED = /[^A-Za-z]/;

/** Letters that no byte of Windows-1252 gives: the word was Unicode all along. */
const UNICODE_ONLY = /[\u0100-\u0151\u0154-\u0177\u0180-\u0191\u0193-\u02c5\u0300-\u036f\u1e00-\u1eff]/;

/** How many words of a text must turn into syllables before an encoding is believed of it. */
const MIN_WORDS = 3;

/** As many are enough where no word speaks against it: `TiÕng ViÖt`. */
const MIN_UNOPPOSED = 2;

/** A sign or letter that is not Vietnamese beside an ASCII letter: every few words of damaged text have one. */
const SUSPECT =
  /[A-Za-z][¡-ª¬-¯±-º¼-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ]|[¡-ª¬-¯±-º¼-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ][A-Za-z]/g;

/** One that no unit of measure or note has (`m²`, `5 µg`, `n°`) gives reason enough to look. */
const STRONG_SUSPECT = /[A-Za-z][¡-©«-¯´¶¸»-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ]/;

/** A sign that PDF readers put for a letter, or a bullet, by itself: `−5`, `5 μ`. As letters they are no words. */
const SIGN_ALONE = /^[μ−∙⋅·§¨\uf020-\uf0ff]$/;

/** A word that is not ASCII, as it is and as each old encoding would have it. */
interface Word {
  readonly start: number;
  readonly text: string;
  /** True for a syllable as it stands. */
  readonly valid: boolean;
  /** Only Unicode has such letters. */
  readonly sure: boolean;
  /** What it becomes, where that is a syllable; it may be what it was. */
  readonly as: Readonly<Partial<Record<Legacy, string>>>;
}

function readWords(line: string): Word[] {
  const words: Word[] = [];
  for (const { 0: text, index } of line.matchAll(WORD)) {
    if (MARKED.test(text)) words.push({ start: index, ...readWord(text) });
  }
  return words;
}

const readWord = remembering((text): Omit<Word, 'start'> => {
  const raw = UNICODE_ONLY.test(text) ? null : windows1252Bytes(text);
  const as: Partial<Record<Legacy, string>> = {};
  // A sign alone (`»`, `‰`, `µ`) is a letter in some encoding, and evidence of none.
  if (raw !== null && text.length > 1) {
    for (const name of LEGACY_NAMES) {
      const read = LEGACY[name](raw);
      if (isSyllable(read.toLowerCase())) as[name] = read;
    }
  }
  return { text, valid: isSyllable(asWritten(text)), sure: raw === null, as };
});

/** The word in lower case, `Ð` taken for the `Đ` it stands for. */
function asWritten(word: string): string {
  return word.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ').normalize('NFC').toLowerCase();
}

interface Line {
  readonly start: number;
  readonly words: readonly Word[];
}

/**
 * Words whose bytes in an old encoding were read as Windows-1252: `TiÕng ViÖt`, `TieÁng Vieät`. Each line is judged by
 * itself; what is right stays.
 */
export function findLegacyWords(text: string): readonly DamageRepair[] {
  if (!STRONG_SUSPECT.test(text) && (text.match(SUSPECT)?.length ?? 0) < MIN_WORDS) return [];
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (/[\u0080-\uffff]/.test(line)) lines.push({ start, words: readWords(line) });
    start += line.length + 1;
  }
  const wrong = lines.flatMap(({ words }) => words.filter(({ valid }) => !valid));
  const believed = LEGACY_NAMES.filter(name => {
    const sum = gain(wrong, name);
    return sum >= MIN_WORDS || (sum >= MIN_UNOPPOSED && sum === wrong.length);
  });
  if (believed.length === 0) return [];
  const repairs: DamageRepair[] = [];
  let before: Legacy | undefined;
  for (const { start: at, words } of lines) {
    const name = encodingOf(words, believed, before);
    const isUnicode = words.some(({ sure, valid }) => sure && valid);
    if (name === undefined) {
      if (isUnicode) before = undefined;
      continue;
    }
    before = name;
    for (const { start: offset, text: word, valid, sure, as } of words) {
      if (sure || (valid && isUnicode) || SIGN_ALONE.test(word)) continue;
      const by = as[name] ?? (isUnicode ? word : LEGACY[name](windows1252Bytes(word)!));
      if (by !== word) repairs.push({ start: at + offset, end: at + offset + word.length, by, damage: name });
    }
  }
  return repairs;
}

/** Words that become syllables, less those that do not and were none before. */
function gain(words: readonly Word[], name: Legacy): number {
  let sum = 0;
  for (const { as, sure, valid } of words) if (!sure) sum += as[name] !== undefined ? 1 : valid ? 0 : -0.5;
  return sum;
}

/** The encoding that makes the most of a line's words syllables, or undefined where they are better as they are. */
function encodingOf(
  words: readonly Word[],
  believed: readonly Legacy[],
  before: Legacy | undefined,
): Legacy | undefined {
  const loose = words.filter(({ sure }) => !sure);
  const asIs = loose.filter(({ valid }) => valid).length;
  const count = (name: Legacy): number => loose.filter(({ as }) => as[name] !== undefined).length;
  const best = believed.reduce((a, b) => (count(b) > count(a) ? b : a));
  const most = before !== undefined && count(before) === count(best) ? before : best;
  const changed = loose.filter(({ as, text }) => as[most] !== undefined && as[most] !== text).length;
  if (changed === 0) return undefined;
  const invalid = loose.length - asIs;
  if (words.some(({ sure, valid }) => sure && valid)) return invalid > 0 && changed >= invalid ? most : undefined;
  return count(most) > asIs || (before === most && count(most) === asIs) ? most : undefined;
}

/** UTF-8 read as Windows-1252: a lead byte and as many bytes above 7F as it asks for. */
const TAIL = '[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const TWICE = new RegExp(`[Â-ß]${TAIL}|[à-ï]${TAIL}{2}`, 'g');

/** What double encoding is believed to have hidden: Vietnamese letters, marks and typographic signs. */
const HIDDEN =
  /^[\u00a0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9\u2010-\u2026\ufeff]$/;

/** UTF-8 read twice: `Tiáº¿ng Viá»‡t`. Lost no-break spaces (`ngÃ y`) come back where the rest is so damaged. */
export function findDoubleUtf8(text: string): readonly DamageRepair[] {
  const repairs: DamageRepair[] = [];
  for (const { 0: run, index } of text.matchAll(TWICE)) {
    const raw = windows1252Bytes(run);
    const by = raw === null ? '' : new TextDecoder().decode(raw);
    if (HIDDEN.test(by)) repairs.push({ start: index, end: index + run.length, by, damage: 'double-utf8' });
  }
  const isSure = repairs.length >= MIN_WORDS || repairs.some(({ by }) => by >= '\u1ea0');
  return isSure || repairs.every(repair => makesSyllable(text, repair)) ? repairs : [];
}

/** Whether a repair makes the word around it a syllable: `cÃ³`, not a letter alone. */
function makesSyllable(text: string, { start, end, by }: DamageRepair): boolean {
  const before = text
    .slice(Math.max(0, start - LONGEST_SYLLABLE), start)
    .split(/[^\p{L}\p{M}]/u)
    .at(-1)!;
  const [after] = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + LONGEST_SYLLABLE))!;
  return before + after !== '' && isSyllable(`${before}${by}${after}`.normalize('NFC').toLowerCase());
}

/** The word of `Document.damage` for a text whose lines were damaged in more than one of these ways. */
export function mixture(damage: ReadonlySet<string>): readonly string[] {
  const encodings = [...LEGACY_NAMES, 'double-utf8'].filter(name => damage.has(name));
  return encodings.length > 1 ? ['mixed'] : [];
}
