import { TONED, toneOf } from '../language/tones.js';

/** What a text may need, a bit each: one pass over it tells which steps have work to do. A clean text needs nothing. */
export const NEED = {
  /** A character that a row of the tables may rewrite, or a combining mark. */
  characters: 1,
  /** White space other than single spaces; spaces beside a line end count as part of it. */
  spaces: 2,
  /** A line end: it wraps a paragraph or ends one. */
  lines: 4,
  /** A tone mark that may stand on the wrong vowel. */
  tones: 8,
  /** `<`, `&` or a backslash: tags, entities, escapes. */
  markup: 16,
  /** A Latin-1 sign that Vietnamese prose seldom has: bytes of an old encoding read as Windows-1252. */
  damage: 32,
  /** A capital straight after a small letter, one of them with a tone. */
  capitals: 64,
} as const;

/** What a character is to its neighbours. */
enum Kind {
  Other,
  Small,
  Capital,
  SmallVowel,
  CapitalVowel,
  SmallToned,
  CapitalToned,
  Space,
}

const KIND_SHIFT = 8;
const NEEDS_MASK = 0xff;
const KINDS = 16;

/** The pair has a tone mark beside another vowel: whether it stands right is for `isMisplaced` to say. */
const ASK_TONE = 128;

/** Signs that clean text holds beside ASCII. Others are looked at by the steps, which leave most of them alone. */
const SIGNS = '–—‘’“”•…°«»±≥≤→₫';

interface Tables {
  /** Per UTF-16 unit: what it needs by itself in the low byte, its kind above. */
  readonly units: Uint16Array;
  /** Per pair of kinds: what the two need together. */
  readonly pairs: Uint8Array;
}

let tables: Tables | undefined;

function buildTables(): Tables {
  const units = new Uint16Array(65536).fill(NEED.characters);
  const set = (chars: string, kind: Kind, needs = 0): void => {
    for (const char of chars) units[char.charCodeAt(0)] = needs | (kind << KIND_SHIFT);
  };
  for (let unit = 0x21; unit < 0x7f; unit++) units[unit] = 0;
  for (let unit = 0x80; unit < 0x100; unit++) units[unit] = NEED.characters | NEED.damage;
  for (const char of 'ŒœŠšŸŽžƒˆ˜‚„†‡‰‹›™€') units[char.charCodeAt(0)] = NEED.damage;
  set(SIGNS, Kind.Other);
  set('bcdđfghjklmnpqrstvwxz', Kind.Small);
  set('BCDĐFGHJKLMNPQRSTVWXZ', Kind.Capital);
  for (const [plain, toned] of Object.entries(TONED)) {
    set(toned, Kind.SmallToned);
    set(toned.toUpperCase(), Kind.CapitalToned);
    set(plain, Kind.SmallVowel);
    set(plain.toUpperCase(), Kind.CapitalVowel);
  }
  set(' ', Kind.Space);
  set('\n', Kind.Other, NEED.lines);
  set('\t\r\f\v\u00a0', Kind.Space, NEED.spaces);
  units[0xa0] = NEED.spaces | NEED.damage | (Kind.Space << KIND_SHIFT);
  for (const char of '<&\\') units[char.charCodeAt(0)] = NEED.markup;
  return { units, pairs: buildPairs() };
}

function buildPairs(): Uint8Array {
  const pairs = new Uint8Array(KINDS * KINDS);
  const small = [Kind.Small, Kind.SmallVowel, Kind.SmallToned];
  const capital = [Kind.Capital, Kind.CapitalVowel, Kind.CapitalToned];
  const toned = [Kind.SmallToned, Kind.CapitalToned];
  const vowels = [Kind.SmallVowel, Kind.CapitalVowel, ...toned];
  const each = (firsts: readonly Kind[], seconds: readonly Kind[], need: number): void => {
    for (const first of firsts) for (const second of seconds) pairs[first * KINDS + second]! |= need;
  };
  each([Kind.SmallToned], capital, NEED.capitals);
  each(small, [Kind.CapitalToned], NEED.capitals);
  each(toned, vowels, ASK_TONE);
  each(vowels, toned, ASK_TONE);
  each([Kind.Space], [Kind.Space], NEED.spaces);
  return pairs;
}

/** The needs of a text, as bits of `NEED`. */
export function needsOf(text: string): number {
  tables ??= buildTables();
  const { units, pairs } = tables;
  let needs = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = units[text.charCodeAt(i)]!;
    const kind = unit >>> KIND_SHIFT;
    const pair = pairs[before * KINDS + kind]!;
    needs |= unit & NEEDS_MASK;
    before = kind;
    if (pair === 0) continue;
    needs |= pair & ~ASK_TONE;
    if (pair & ASK_TONE && !(needs & NEED.tones) && isMisplaced(text, i, units)) needs |= NEED.tones;
  }
  return needs;
}

/**
 * True when the vowels at `at - 1` and `at`, one of which bears a tone, are not as the old style has them, or may not be.
 * `hòa`, `hoàn`, `quả`, `già`, `thuế` are right.
 */
function isMisplaced(text: string, at: number, units: Uint16Array): boolean {
  const isLetter = (offset: number): boolean => {
    const kind = offset < text.length ? units[text.charCodeAt(offset)]! >>> KIND_SHIFT : Kind.Other;
    return kind >= Kind.Small && kind <= Kind.CapitalToned;
  };
  const first = text[at - 1]!.toLowerCase();
  const second = text[at]!.toLowerCase();
  const onset = at >= 2 ? text[at - 2]!.toLowerCase() : '';
  const glide = (onset === 'q' && toneless(first) === 'u') || (onset === 'g' && toneless(first) === 'i');
  if (toneOf(first) !== undefined)
    return glide || isLetter(at + 1) || toneOf(second) !== undefined || 'êơôâă'.includes(second);
  return !glide && !isLetter(at + 1) && !(first === 'u' && 'êơ'.includes(toneless(second)));
}

function toneless(char: string): string {
  return toneOf(char)?.letter ?? char;
}
