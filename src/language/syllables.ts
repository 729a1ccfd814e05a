import { RIMES, RIMES_AFTER_GI, RIMES_AFTER_QU } from './rimes.js';
import { TONED, toneOf } from './tones.js';

/** Where the tone mark stands in open `oa`, `oe`, `uy`: on the first vowel (`hòa`) or on the second (`hoà`). */
export type ToneStyle = 'old' | 'new';

/** Initial consonants before any vowel, before `e ê i y` alone, and before the others alone. `p` begins names of places. */
const ONSETS = [
  '',
  'b',
  'ch',
  'd',
  'đ',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'nh',
  'p',
  'ph',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const ONSETS_BEFORE_FRONT = ['k', 'gh', 'ngh'];
const ONSETS_BEFORE_BACK = ['c', 'g', 'ng'];

/** Consonants that `y` alone may follow: `kỹ`, `lý`; elsewhere the sound is written `i`. */
const BEFORE_Y = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v']);

/** `nghiêng` has the most letters. */
export const LONGEST_SYLLABLE = 7;

/** Tones that a syllable ending in a stop can have. */
const SAC = 1;
const NANG = 5;

interface Spelling {
  /** Index of the letter that carries the tone, by style. */
  readonly old: number;
  readonly new: number;
  /** Ends in `c`, `ch`, `p` or `t`: takes the tones sắc and nặng alone. */
  readonly checked: boolean;
}

let spellings: Map<string, Spelling> | undefined;

/** Syllables without their tone (`hoat`, `nguoi` as `ngươi`): some 4,000. Built when a text first needs repair. */
function spellingsByLetters(): Map<string, Spelling> {
  if (spellings !== undefined) return spellings;
  spellings = new Map();
  for (const rime of RIMES) {
    for (const onset of ONSETS) if (goTogether(onset, rime)) add(onset, rime);
    for (const onset of /^[eêiy]/.test(rime) ? ONSETS_BEFORE_FRONT : ONSETS_BEFORE_BACK)
      if (goTogether(onset, rime)) add(onset, rime);
  }
  for (const rime of RIMES_AFTER_QU) add('qu', rime);
  for (const rime of RIMES_AFTER_GI) add('gi', rime);
  for (const rime of ['i', 'in', 'im', 'it']) add('g', rime);
  return spellings;
}

function goTogether(onset: string, rime: string): boolean {
  if (rime === 'y') return BEFORE_Y.has(onset);
  if (rime.startsWith('yê')) return onset === '';
  if (rime.startsWith('iê')) return onset !== '';
  return true;
}

function add(onset: string, rime: string): void {
  const checked = /(?:c|ch|p|t)$/.test(rime);
  const at = (style: ToneStyle): number => onset.length + tonePosition(onset, rime, style);
  spellings!.set(onset + rime, { old: at('old'), new: at('new'), checked });
}

/** Index in the rime of the vowel that carries the tone. */
function tonePosition(onset: string, rime: string, style: ToneStyle): number {
  const marked = Math.max(rime.indexOf('ơ'), rime.search(/[ăâêô]/));
  if (marked >= 0) return marked;
  if (rime.startsWith('ư')) return 0;
  const vowels = /^[aeiouy]+/.exec(rime)![0].length;
  if (vowels === 1) return 0;
  if (vowels === 3 || vowels < rime.length) return 1;
  return style === 'new' && onset !== 'qu' && /^(?:oa|oe|uy)$/.test(rime) ? 1 : 0;
}

/** A syllable taken apart. */
interface Reading {
  readonly letters: string;
  readonly tone: number;
  /** Index of the letter that carries the tone. */
  readonly at: number;
  readonly spelling: Spelling;
}

function readSyllable(lower: string): Reading | undefined {
  if (lower.length > LONGEST_SYLLABLE) return undefined;
  let letters = lower;
  let tone = 0;
  let at = 0;
  for (let i = 0; i < lower.length; i++) {
    const found = lower.charCodeAt(i) < 0x80 ? undefined : toneOf(lower[i]!);
    if (found === undefined) continue;
    if (tone !== 0) return undefined;
    ({ tone } = found);
    at = i;
    letters = lower.slice(0, i) + found.letter + lower.slice(i + 1);
  }
  const spelling = spellingsByLetters().get(letters);
  if (spelling === undefined || (spelling.checked && tone !== SAC && tone !== NANG)) return undefined;
  return { letters, tone, at, spelling };
}

/**
 * True when Vietnamese spelling allows the syllable: onset, rime and tone fit, and the tone mark stands where either
 * school puts it.
 * @param lower one word in lower case and NFC
 */
export function isSyllable(lower: string): boolean {
  const reading = readSyllable(lower);
  if (reading === undefined) return false;
  const { tone, at, spelling } = reading;
  return tone === 0 || at === spelling.old || at === spelling.new;
}

/** No line in another language beside a Vietnamese one is longer. */
const LONGEST_FOREIGN = 160;

/** True for two words and more without a single accent, of which some is no Vietnamese syllable: `Plain districts`. */
export function isForeign(line: string): boolean {
  if (line.length > LONGEST_FOREIGN || !/\p{L} \p{L}/u.test(line) || !/^\p{ASCII}+$/u.test(line)) return false;
  return line.split(/[^A-Za-z]+/).some(word => word.length > 1 && !isSyllable(word.toLowerCase()));
}

/**
 * The spelling of a syllable in a style: `hoà`, `họat`, `qủa` give `hòa`, `hoạt`, `quả`.
 * @param lower one word in lower case and NFC
 * @returns undefined for what is no Vietnamese syllable, wherever its tone mark stood
 */
export function respell(lower: string, style: ToneStyle): string | undefined {
  const reading = readSyllable(lower);
  if (reading === undefined) return undefined;
  const { letters, tone, spelling } = reading;
  if (tone === 0) return letters;
  const at = spelling[style];
  return letters.slice(0, at) + TONED[letters[at]!]![tone]! + letters.slice(at + 1);
}
