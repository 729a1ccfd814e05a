import { isUtf8 } from 'node:buffer';
import { evidenceIn } from '../language/evidence.js';
import { LEGACY, LEGACY_NAMES, type Legacy } from '../language/legacy/index.js';
import { eachSignedWord } from '../language/legacy/words.js';
import { remembering } from '../language/memory.js';
import { cheapestWay, Gains, type Step } from './cheapest-way.js';
import { decodeUtf8 } from './utf8.js';

export type PartEncoding = 'utf-8' | Legacy;

/** A stretch of a file in one encoding. */
export interface Part {
  readonly encoding: PartEncoding;
  /** Half-open range of bytes. */
  readonly start: number;
  readonly end: number;
  /** Of its words with other than ASCII letters, how many are syllables in this encoding. */
  readonly valid: number;
  readonly total: number;
}

const ENCODINGS: readonly PartEncoding[] = ['utf-8', ...LEGACY_NAMES];

/**
 * What a change of encoding costs, and the way back: three words that are wrong as they are make up for both between lines;
 * between the cells of a row and inside a line it takes more.
 */
const COST_OF_LINE = 2.6;
const COST_OF_CELL = 3.5;
const COST_OF_WORD = 5;

/** Bytes that an encoding does not have, or letters of scripts that no Vietnamese report is in. */
const IMPOSSIBLE = -2;
const STRANGE = /[\u0400-\u1dff\u3000-\uffff]/;

/** A capital after a small letter. */
const UNEVEN = /\p{Ll}\p{Lu}/u;

/** Without a consonant before it many a rime is a syllable that hardly any word has: `ẵng`. */
const NO_ONSET = /^[aeiouy]/;
const NO_ONSET_SCORE = 0.5;

/** The one-letter words of reports. Any other letter alone is a unit (`đ/ca`) or counts items, and says nothing. */
const ONE_LETTER_WORDS: ReadonlySet<string> = new Set('ở ô ổ ủ ý ế ừ à á ạ'.split(' '));
const LETTERS: ReadonlySet<string> = new Set('đ ă â'.split(' '));

interface Judgement {
  /** For each encoding. */
  readonly scores: readonly number[];
  readonly valid: readonly number[];
  readonly total: readonly number[];
}

/** Of the bytes of one word, each shown as the character of its number. */
const judge = remembering((word): Judgement => {
  const bytes = Buffer.from(word, 'latin1');
  const all = ENCODINGS.map(encoding => judgeAs(bytes, encoding));
  return {
    scores: all.map(({ score }) => score),
    valid: all.map(({ valid }) => valid),
    total: all.map(({ total }) => total),
  };
});

function judgeAs(
  bytes: Buffer,
  encoding: PartEncoding,
): { readonly score: number; readonly valid: number; readonly total: number } {
  if (encoding === 'utf-8' && !isUtf8(bytes)) return { score: IMPOSSIBLE, valid: 0, total: 1 };
  const text = decodePart(bytes, encoding).normalize('NFC');
  if (STRANGE.test(text)) return { score: IMPOSSIBLE, valid: 0, total: 1 };
  const { valid, total } = evidenceIn(text);
  // The fonts of TCVN3 alone show small letters as capitals.
  if (encoding !== 'tcvn3' && UNEVEN.test(text)) return { score: -total, valid: 0, total };
  const lower = text.toLowerCase();
  if (text.length === 1 && (valid > 0 || LETTERS.has(lower)) && !ONE_LETTER_WORDS.has(lower))
    return { score: 0, valid, total };
  const isRare = valid > 0 && text.length > 1 && NO_ONSET.test(lower.normalize('NFD'));
  return { score: isRare ? NO_ONSET_SCORE : 2 * valid - total, valid, total };
}

/** The text of a part of a file. */
export function decodePart(bytes: Uint8Array, encoding: PartEncoding): string {
  return encoding === 'utf-8' ? decodeUtf8(bytes) : LEGACY[encoding](bytes);
}

/**
 * Cuts a file where its encoding changes, in time linear in its length.
 * @param main the encoding in which the file begins, if that is known
 * @returns in order, without gaps; a part begins after a line or a cell where it can
 */
export function partsOf(bytes: Uint8Array, main: PartEncoding | null): readonly Part[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const home = main === null ? null : ENCODINGS.indexOf(main);
  const whole = home === null ? null : readWhole(text, home);
  if (whole !== null) return [{ ...whole, start: 0, end: bytes.length }];
  const judgements: Judgement[] = [];
  const starts: number[] = [];
  eachSignedWord(text, (word, start) => {
    judgements.push(judge(word));
    starts.push(start);
    return true;
  });
  const steps = starts.map((start, i): Cut & Step => ({
    ...cutBetween(text, i === 0 ? 0 : starts[i - 1]!, start),
    scores: judgements[i]!.scores,
  }));
  const ways = cheapestWay(steps, ENCODINGS.length, home, COST_OF_LINE);
  const parts: Part[] = [];
  for (let first = 0; first < ways.length; ) {
    let next = first + 1;
    while (next < ways.length && ways[next] === ways[first]) next++;
    const start = first === 0 ? 0 : steps[first]!.at;
    const end = next < ways.length ? steps[next]!.at : bytes.length;
    parts.push(gather(judgements.slice(first, next), ways[first]!, start, end));
    first = next;
  }
  return parts;
}

/** The whole text in one encoding, or null where some stretch may be in another: most files need no more than this look. */
function readWhole(text: string, home: number): Pick<Part, 'encoding' | 'valid' | 'total'> | null {
  const gains = new Gains(ENCODINGS.length, home, 2 * COST_OF_LINE);
  let [valid, total] = [0, 0];
  eachSignedWord(text, word => {
    const judgement = judge(word);
    valid += judgement.valid[home]!;
    total += judgement.total[home]!;
    return !gains.add(judgement.scores);
  });
  return gains.isEnough ? null : { encoding: ENCODINGS[home]!, valid, total };
}

interface Cut {
  readonly at: number;
  readonly cost: number;
}

/** Between two words a change comes after a line, else after a cell, else right before the second. */
function cutBetween(text: string, from: number, to: number): Cut {
  let cell = -1;
  for (let i = to - 1; i >= from; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return { at: i + 1, cost: COST_OF_LINE };
    if (unit === 9 && cell < 0) cell = i + 1;
  }
  return cell < 0 ? { at: to, cost: COST_OF_WORD } : { at: cell, cost: COST_OF_CELL };
}

function gather(judgements: readonly Judgement[], way: number, start: number, end: number): Part {
  let [valid, total] = [0, 0];
  for (const judgement of judgements) {
    valid += judgement.valid[way]!;
    total += judgement.total[way]!;
  }
  return { encoding: ENCODINGS[way]!, start, end, valid, total };
}
