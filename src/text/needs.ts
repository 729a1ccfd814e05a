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
  Space,
  Small,
  Capital,
  /** `q` and `g`: `u` and `i` after them may be no vowels. */
  Glided,
  GlidedCapital,
  SmallVowel,
  CapitalVowel,
  /** `ă`, `â`, `ê`, `ô`, `ơ`: a tone mark beside one stands on it. */
  SmallMarked,
  CapitalMarked,
  SmallToned,
  CapitalToned,
}

const KINDS = 16;
const KIND_SHIFT = 10;
const NEEDS_MASK = 0x7f;

/** What a character is to the two before it. In a pair: the two may be misspelt before such a character. */
const THIRD = { noLetter: 1 << 7, consonant: 1 << 8, vowel: 1 << 9 } as const;
const THIRD_MASK = THIRD.noLetter | THIRD.consonant | THIRD.vowel;

/** Signs that clean text holds beside ASCII. Others are looked at by the steps, which leave most of them alone. */
const SIGNS = '–—‘’“”•…°«»±≥≤→₫';

interface Tables {
  /** Per UTF-16 unit: bits of `NEED` for itself, one bit of `THIRD`, and its kind. */
  readonly units: Uint16Array;
  /** Per pair of kinds: bits of `NEED` for the two, bits of `THIRD`. */
  readonly pairs: Uint16Array;
}

let tables: Tables | undefined;

function buildTables(): Tables {
  const units = new Uint16Array(65536).fill(NEED.characters | THIRD.noLetter);
  const set = (chars: string, kind: Kind, bits: number): void => {
    for (const char of chars) units[char.charCodeAt(0)] = bits | (kind << KIND_SHIFT);
  };
  units.fill(THIRD.noLetter, 0x21, 0x7f);
  units.fill(NEED.characters | NEED.damage | THIRD.noLetter, 0x80, 0x100);
  set('ŒœŠšŸŽžƒˆ˜‚„†‡‰‹›™€', Kind.Other, NEED.damage | THIRD.noLetter);
  set(SIGNS, Kind.Other, THIRD.noLetter);
  set('bcdđfhjklmnprstvwxz', Kind.Small, THIRD.consonant);
  set('BCDĐFHJKLMNPRSTVWXZ', Kind.Capital, THIRD.consonant);
  set('gq', Kind.Glided, THIRD.consonant);
  set('GQ', Kind.GlidedCapital, THIRD.consonant);
  for (const [plain, toned] of Object.entries(TONED)) {
    const isMarked = 'ăâêôơ'.includes(plain);
    set(toned, Kind.SmallToned, THIRD.vowel);
    set(toned.toUpperCase(), Kind.CapitalToned, THIRD.vowel);
    set(plain, isMarked ? Kind.SmallMarked : Kind.SmallVowel, THIRD.vowel);
    set(plain.toUpperCase(), isMarked ? Kind.CapitalMarked : Kind.CapitalVowel, THIRD.vowel);
  }
  set(' ', Kind.Space, THIRD.noLetter);
  set('\n', Kind.Other, NEED.lines | THIRD.noLetter);
  set('\t\r\f\v', Kind.Space, NEED.spaces | THIRD.noLetter);
  set('\u00a0', Kind.Space, NEED.spaces | NEED.damage | THIRD.noLetter);
  set('<&\\', Kind.Other, NEED.markup | THIRD.noLetter);
  return { units, pairs: buildPairs() };
}

function buildPairs(): Uint16Array {
  const pairs = new Uint16Array(KINDS * KINDS);
  const small = [Kind.Small, Kind.Glided, Kind.SmallVowel, Kind.SmallMarked, Kind.SmallToned];
  const capital = [Kind.Capital, Kind.GlidedCapital, Kind.CapitalVowel, Kind.CapitalMarked, Kind.CapitalToned];
  const toned = [Kind.SmallToned, Kind.CapitalToned];
  const marked = [Kind.SmallMarked, Kind.CapitalMarked];
  const plain = [Kind.SmallVowel, Kind.CapitalVowel];
  const each = (firsts: readonly Kind[], seconds: readonly Kind[], bits: number): void => {
    for (const first of firsts) for (const second of seconds) pairs[first * KINDS + second]! |= bits;
  };
  each([Kind.SmallToned], capital, NEED.capitals);
  each(small, [Kind.CapitalToned], NEED.capitals);
  each([Kind.Space], [Kind.Space], NEED.spaces);
  each(toned, [...toned, ...marked], NEED.tones);
  // `họa` is right, `họat` and `ngòai` are not.
  each(toned, plain, THIRD.consonant | THIRD.vowel);
  // `hoạt` and `ngoài` are right, `hoạ` is not.
  each([...plain, ...marked], toned, THIRD.noLetter);
  // `gặp` is right, `gía` is not.
  each([Kind.Glided, Kind.GlidedCapital], toned, THIRD.vowel);
  return pairs;
}

/** The needs of a text, as bits of `NEED`. */
export function needsOf(text: string): number {
  tables ??= buildTables();
  const { units, pairs } = tables;
  const { length } = text;
  let needs = 0;
  let before = 0;
  let doubt = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[text.charCodeAt(i)]!;
    if ((doubt & unit) !== 0 && isMisplaced(text, i)) needs |= NEED.tones;
    const kind = unit >>> KIND_SHIFT;
    const pair = pairs[before * KINDS + kind]!;
    needs |= unit | pair;
    doubt = pair & THIRD_MASK;
    before = kind;
  }
  if ((doubt & THIRD.noLetter) !== 0 && isMisplaced(text, length)) needs |= NEED.tones;
  return needs & NEEDS_MASK;
}

/**
 * True unless the two letters before `at`, which are in doubt because of what stands there, are right after all:
 * `quả`, `già`, `thuế`, `thuở`; or `gà` before a vowel.
 */
function isMisplaced(text: string, at: number): boolean {
  const onset = at >= 3 ? text[at - 3]!.toLowerCase() : '';
  const first = text[at - 2]!.toLowerCase();
  const second = text[at - 1]!.toLowerCase();
  if (first === 'g' || first === 'q') return toneless(second) === (first === 'g' ? 'i' : 'u');
  if (toneOf(first) !== undefined) return true;
  if ((onset === 'q' && first === 'u') || (onset === 'g' && first === 'i')) return false;
  return !(first === 'u' && 'êơ'.includes(toneless(second)));
}

function toneless(char: string): string {
  return toneOf(char)?.letter ?? char;
}
