import { INDICATOR_UNITS } from '../../../model/entity.js';
import type { OwnMeasure } from '../../../model/own-words.js';
import type { Article } from '../../engine/article.js';
import { ANY_NUMBER, numbersIn, writesNumbers } from '../../engine/phrase-numbers.js';
import { spelledAs } from '../../engine/phrase-trie.js';
import { PhraseTable } from '../../engine/phrases.js';
import type { Tokens } from '../../engine/tokens.js';
import type { Vocabulary } from '../../engine/vocabulary.js';
import { phrasesOf } from '../../lexicon/rows.js';
import type { Phrase } from '../clause/phrase.js';
import { fits } from './fits.js';
import type { Measure, MeasuredFigure } from './measure.js';
import { MEASURES } from './measures.js';

/** A measure as the name of a figure tells it, and the row of a user's lexicon by which it was told. */
export interface FoundMeasure extends Pick<Measure, 'code' | 'units'> {
  readonly own?: OwnMeasure;
}

/** A wording of a measure, cut at its gaps. */
interface Wording {
  /** Null for a look-alike: what it names is no measure that is known. */
  readonly measure: FoundMeasure | null;
  readonly parts: readonly Part[];
  /** True when it says that something is not: `không dùng tiền mặt`. */
  readonly negates: boolean;
  /** Number of characters: the longest wording that a name holds wins. */
  readonly length: number;
}

/** A part of one or more wordings. */
interface Part {
  /** The numbers that it writes, in order; `0` is any. */
  readonly numbers: readonly string[];
  readonly length: number;
  /** The wordings that are looked at where it stands. */
  readonly tells: Wording[];
}

const NEGATIONS = phrasesOf('not');
/** `người chưa khám sức khỏe` is the reverse of a measure; `không khí` is air. */
const NEGATION = new RegExp(
  `(?<![\\p{L}\\p{M}])(?!${phrasesOf('no-not').join('|')})(?:${NEGATIONS.join('|')})(?![\\p{L}\\p{M}])`,
  'u',
);

/** `Tổng số lượt khám bệnh đạt 71%`: a share of a plan, though nothing says so. */
const COUNTS: ReadonlySet<string> = new Set(phrasesOf('tally'));

/** The measures by their wordings. */
export class MeasureTable {
  /** Parts by their words; those that differ in a number alone (`dưới 1 tuổi`, `dưới 5 tuổi`) share a place. */
  readonly #parts: PhraseTable<Part[]>;

  constructor(vocabulary: Vocabulary, own: readonly OwnMeasure[] = []) {
    const parts = new Map<string, Part>();
    const places = new Map<string, Part[]>();
    let asKnown = (place: string): string => place;
    const partOf = (text: string): Part => {
      let part = parts.get(text);
      if (part === undefined) {
        const numbers = /\p{Nd}/u.test(text) ? numbersIn(text) : [];
        part = { numbers, length: text.length, tells: [] };
        parts.set(text, part);
        const place = asKnown(numbers.length === 0 ? text : text.replace(/\d+/g, ANY_NUMBER));
        const sharing = places.get(place);
        if (sharing === undefined) places.set(place, [part]);
        else sharing.push(part);
      }
      return part;
    };
    const add = (wording: string, measure: FoundMeasure | null): void => {
      const cut = wording.split(' … ').map(partOf);
      // Of a user's many rows, `tỷ lệ …` would begin all.
      const first = measure?.own === undefined ? cut[0]! : cut.reduce((a, b) => (b.length > a.length ? b : a));
      first.tells.push({ measure, parts: cut, negates: isNegated(wording), length: wording.length });
    };
    for (const measure of MEASURES) {
      for (const wording of measure.wordings) add(wording, measure);
      for (const wording of measure.not ?? []) add(wording, null);
    }
    if (own.length > 0) asKnown = spelledAs(places.keys());
    for (const row of own) add(row.phrase, row.isNot ? null : { code: row.code, units: unitsOf(row), own: row });
    this.#parts = new PhraseTable(vocabulary, places, { name: 'figures/measures' });
  }

  /** The wordings that a name holds, the longest first. */
  wordingsIn(text: string, tokens: Tokens, { start, end }: Phrase): readonly Wording[] {
    const found = new Set<Part>();
    for (let at = start; at < end; at++) {
      // Every part that begins here, the longest first: `khám thai` also stands in `khám thai 4 lần`.
      for (let limit = end; limit > at; ) {
        const match = this.#parts.longestAt(tokens, at, limit);
        if (match === undefined) break;
        for (const part of match.value) if (writesNumbers(part.numbers, text, tokens, match.start)) found.add(part);
        limit = match.end - 1;
      }
    }
    const negated = isNegated(text.slice(tokens.start(start), tokens.end(end - 1)));
    const held: Wording[] = [];
    for (const part of found)
      for (const wording of part.tells)
        if ((wording.negates || !negated) && wording.parts.every(each => found.has(each))) held.push(wording);
    return held.sort((a, b) => b.length - a.length || b.parts.length - a.parts.length);
  }
}

/** Tells which measures the names of one article mean. */
export class MeasureReader {
  /** A series shares one name. */
  readonly #told = new Map<Phrase, readonly Wording[]>();

  constructor(
    readonly table: MeasureTable,
    readonly article: Pick<Article, 'text' | 'tokens'>,
  ) {}

  /** The measure that the tokens of `name` mean for such a figure, or undefined. */
  find(name: Phrase, figure: MeasuredFigure): FoundMeasure | undefined {
    const { text, tokens } = this.article;
    const wordings = this.#told.get(name) ?? this.table.wordingsIn(text, tokens, name);
    this.#told.set(name, wordings);
    const first = text.slice(tokens.start(name.start), tokens.end(name.start));
    // `34% số người nhiễm HIV mới là nữ`: what follows a share is what it is a share of.
    const isCount = COUNTS.has(first.toLowerCase()) && tokens.start(name.start) < figure.span.start;
    const meant = wordings.find(({ measure }) => measure === null || fits(measure, figure, isCount));
    return meant?.measure ?? undefined;
  }
}

/** The engine takes ten milliseconds to make a pattern of both letters and the `i` flag, and one without it: few names ask. */
function isNegated(name: string): boolean {
  const lower = name.toLowerCase();
  return NEGATIONS.some(word => lower.includes(word)) && NEGATION.test(lower);
}

/** The units of a user's measure: those of the program's where the code is its, otherwise those of the row, or any. */
function unitsOf({ code, units }: OwnMeasure): Measure['units'] {
  return MEASURES.find(measure => measure.code === code)?.units ?? units ?? ANY_UNIT;
}

const ANY_UNIT: Measure['units'] = [...INDICATOR_UNITS, 'count'];
