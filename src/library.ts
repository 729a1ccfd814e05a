import { readDocument } from './document/pipeline.js';
import { type Decoded, decode, isDecoded, readDecoded } from './input/decode.js';
import { detect } from './input/detect.js';
import { read as readPage, readText } from './input/html/page.js';
import type { LexiconFault } from './lexicon/fault.js';
import { readLexicon as readLexiconFile, readLexiconValue } from './lexicon/read.js';
import type { DecimalMark } from './model/decimal-mark.js';
import type { Document, Encoding } from './model/document.js';
import type { Kind } from './model/entity.js';
import { isIsoDay } from './model/iso-day.js';
import type { Lexicon } from './model/lexicon-file.js';
import type { OwnWord, OwnWords } from './model/own-words.js';
import { readStructure } from './structure/read.js';

/** How {@link extract} reads an article. */
export interface ExtractOptions {
  /** Which kinds to extract; default all. */
  readonly kinds?: readonly Kind[];
  /** Name of the article: stands in `Document.file`, and may hold its date (`2021-01-06-hoi-nghi.txt`). */
  readonly file?: string;
  /** The report's own date, ISO `YYYY-MM-DD`, whatever the text states. */
  readonly date?: string;
  /** The report's own date if the text does not state it, ISO `YYYY-MM-DD`. */
  readonly referenceDate?: string;
  /** The mark before decimals, where it is known (`point` for `1,234.5`); else the numbers of the article tell. */
  readonly numbers?: DecimalMark;
  /** Whether the article is a web page; offsets then refer to its text. */
  readonly html?: boolean;
  /** Whether each entity holds the id of the rule that found it. */
  readonly rules?: boolean;
  /** Words of one's own, as {@link readLexicon} made them: they count beside those of the program. */
  readonly lexicon?: CheckedLexicon;
}

/**
 * Extracts dates, people, units, indicators and quantities from one article.
 * @param article the characters of the article, or the bytes of its file, whose encoding is then detected
 * @throws TypeError when the bytes are not text, or in an unknown encoding; when `date` or `referenceDate` is not a day; when `lexicon` was
 * not made by `readLexicon`
 * @returns the document; `start` and `end` of its entities are UTF-16 offsets into the decoded article
 * @example
 * ```ts
 * const { entities } = extract('Ngày 30/6/2023, tỷ lệ tiêm chủng đạt 97,2%.');
 * ```
 */
export function extract(article: string | Uint8Array, options: ExtractOptions = {}): Document {
  const { file, html = false, date, lexicon, ...rest } = options;
  const own = lexicon && checked.get(lexicon);
  if (lexicon !== undefined && own === undefined)
    throw new TypeError('lexicon must be what readLexicon gave: pass your words through it');
  for (const [name, day] of Object.entries({ date, referenceDate: rest.referenceDate })) {
    if (day === undefined || isIsoDay(day)) continue;
    throw new TypeError(`${name} must be a day that exists, YYYY-MM-DD: ${JSON.stringify(day)}`);
  }
  const read = html ? readText : readDecoded;
  const decoded = typeof article === 'string' ? read(article) : decodeOrThrow(article, html);
  return readDocument(file ?? '-', decoded, {
    ...rest,
    ...(own && { own }),
    fileName: file ?? null,
    givenDate: date ?? null,
  });
}

/** A lexicon that {@link readLexicon} has checked. */
export interface CheckedLexicon {
  /** Number of its phrases. */
  readonly size: number;
}

const checked = new WeakMap<CheckedLexicon, OwnWords>();

/** What is wrong with a lexicon: `faults` names all of it. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';

  constructor(
    /** Each with its place in the file and what to write instead. */
    readonly faults: readonly LexiconFault[],
  ) {
    super(faults.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  }
}

/**
 * Reads and checks a lexicon, once for all articles that are read with it. It never changes, and two can be used side by side.
 * @param lexicon the words themselves, or the content of a file: JSON or CSV; of bytes UTF-8, or UTF-16 with its mark
 * @param name of the file, as faults name it
 * @throws LexiconError when a phrase is empty, too short, a pattern, means two things, or is a word of the program
 * @example
 * ```ts
 * const lexicon = readLexicon({ units: [{ id: 'BV-0123', name: 'Bệnh viện Hồng Đức', phrases: ['BVHĐ'] }] });
 * extract('BVHĐ họp.', { lexicon }).entities[0]; // unit_id: 'BV-0123'
 * ```
 */
export function readLexicon(lexicon: Lexicon | string | Uint8Array, name = 'lexicon'): CheckedLexicon {
  const isContent = typeof lexicon === 'string' || lexicon instanceof Uint8Array;
  const read = isContent ? readLexiconFile(lexicon, name) : readLexiconValue(lexicon, name);
  if ('faults' in read) throw new LexiconError(read.faults);
  const size = Object.values(read.words).reduce((sum: number, rows: readonly OwnWord[]) => sum + rows.length, 0);
  const result = Object.freeze({ size });
  checked.set(result, read.words);
  return result;
}

function decodeOrThrow(bytes: Uint8Array, html: boolean): Decoded {
  const result = html ? readPage(bytes, {}) : decode(bytes);
  if (isDecoded(result)) return result;
  throw new TypeError(`the article cannot be read: ${result.reason}`);
}

/** A repaired text, and what had to be repaired. */
export interface Normalized {
  /** NFC, one tone style, look-alike letters repaired; a line that only wraps a paragraph is joined to the next. */
  readonly text: string;
  /** What was repaired, in the words of `Document.damage`. */
  readonly damage: readonly string[];
  /**
   * The range of the given text that a range of `text` was made from.
   * @param start offset of the range's first UTF-16 unit
   * @param end offset after its last
   */
  toRaw(start: number, end: number): { readonly start: number; readonly end: number };
}

/**
 * Repairs Vietnamese text, and keeps the way back to what was given.
 * @example
 * ```ts
 * normalize('Uỷ ban nhân dân tỉnh Hoà Bình').text; // 'Ủy ban nhân dân tỉnh Hòa Bình'
 * ```
 */
export function normalize(text: string): Normalized {
  const rounds = [readStructure(text).source];
  // Lines that were joined change the shape of a text, and by its shape it is seen where others wrap.
  for (let last = rounds[0]!; rounds.length < MOST_ROUNDS; ) {
    const next = readStructure(last.text).source;
    if (next.text === last.text) break;
    rounds.push(next);
    last = next;
  }
  return {
    text: rounds.at(-1)!.text,
    damage: rounds[0]!.damage,
    toRaw: (start, end) => {
      let span = { start, end };
      for (const round of rounds.toReversed()) span = round.toRaw(span);
      return { start: span.start, end: span.end };
    },
  };
}

/** Each round joins lines, so there are few. */
const MOST_ROUNDS = 8;

/** The encoding detected in bytes. */
export interface DetectedEncoding {
  /** Null when they are not text, or in an unknown encoding. */
  readonly encoding: Encoding | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Detects how the bytes of a file are encoded: it decodes them in every way and takes the most Vietnamese result. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const detection = detect(bytes);
  return { encoding: detection.encoding, confidence: detection.encoding === null ? 0 : detection.confidence };
}
