import type { IndicatorUnit } from '../../../model/entity.js';
import { type PhraseMatch, PhraseTable } from '../../engine/phrases.js';
import { TokenKind, type Tokens } from '../../engine/tokens.js';
import type { Vocabulary } from '../../engine/vocabulary.js';
import { NO_SHARE_AFTER } from '../../lexicon/no-shares.js';
import { NO_RATIO, POPULATIONS, SEXES, SHARE_SIGNS, WHOLES } from '../../lexicon/rates.js';
import { DIGIT_WORDS, NO_MULTIPLIERS, PLACE_WORDS } from '../../lexicon/number-words.js';
import { COUNT_NOUNS, type CountClass, NO_COUNT } from '../../lexicon/counted.js';
import { signAt } from './amount.js';
import {
  BOUNDS,
  CASES,
  CODE_WORDS,
  EACH,
  EQUALS,
  HEDGES,
  MULTIPLYING,
  ORDINAL_WORDS,
  RANK_WORDS,
  RECKONED,
  SCALES,
  STATING,
  UNTIL,
  WITHIN,
} from '../../lexicon/number-neighbours.js';

/** A counted word: its class, or null for a word that makes no count (`tuổi`, `ngày`). */
export interface CountNoun {
  readonly phrase: string;
  readonly kind: CountClass | null;
}

/** The tables that reading figures needs, over one vocabulary. */
export class FigureLexicon {
  readonly #scales: PhraseTable<number>;
  readonly #nouns: PhraseTable<CountNoun>;
  readonly #signs: PhraseTable<IndicatorUnit>;
  readonly #noShares: PhraseTable<string>;
  readonly #populations: PhraseTable<true>;
  readonly #sexes: PhraseTable<true>;
  readonly #noRatio: PhraseTable<true>;
  readonly #wholes: PhraseTable<true>;
  readonly #bounds: PhraseTable<true>;
  readonly #until: ReadonlySet<number>;
  readonly #each: ReadonlySet<number>;
  readonly #equals: ReadonlySet<number>;
  readonly #codes: ReadonlySet<number>;
  readonly #multiplying: ReadonlySet<number>;
  readonly #ordinals: ReadonlySet<number>;
  readonly #ranks: ReadonlySet<number>;
  readonly #within: ReadonlySet<number>;
  readonly #cases: ReadonlySet<number>;
  readonly #numberWords: ReadonlySet<number>;
  readonly #triggers: ReadonlySet<number>;
  readonly #every: number;
  readonly #and: number;
  readonly #live: number;
  readonly #stating: ReadonlySet<number>;
  readonly #reckoned: ReadonlySet<number>;
  readonly #hedges: ReadonlySet<number>;
  readonly #inhabitants: number;
  readonly #binh: number;
  readonly #quan: number;
  readonly #on: number;
  readonly #times: number;
  readonly #number: number;
  readonly #month: number;
  readonly #inside: number;
  readonly #total: number;
  readonly #pressure: number;
  readonly #point: number;

  constructor(readonly vocabulary: Vocabulary) {
    this.#scales = new PhraseTable(vocabulary, [
      ...SCALES,
      ...[...NO_MULTIPLIERS, 'trăm phần trăm'].map(phrase => [phrase, 0] as const),
    ]);
    this.#nouns = new PhraseTable<CountNoun>(vocabulary, [
      ...Object.entries(COUNT_NOUNS).flatMap(([kind, phrases]) =>
        phrases.map(phrase => [phrase, { phrase, kind: kind as CountClass }] as const),
      ),
      ...NO_COUNT.map(phrase => [phrase, { phrase, kind: null }] as const),
    ]);
    const words = (list: readonly string[]) => new Set(list.map(word => vocabulary.add(word)));
    const phrases = (list: readonly string[]) =>
      new PhraseTable(
        vocabulary,
        list.map(phrase => [phrase, true] as const),
      );
    this.#signs = new PhraseTable(vocabulary, SHARE_SIGNS);
    this.#noShares = new PhraseTable(
      vocabulary,
      NO_SHARE_AFTER.flatMap(([why, before]) => before.map(phrase => [phrase, why] as const)),
    );
    this.#populations = phrases(POPULATIONS);
    this.#sexes = phrases(SEXES);
    this.#noRatio = phrases(NO_RATIO);
    this.#wholes = phrases(WHOLES);
    this.#bounds = phrases(BOUNDS);
    this.#until = words(UNTIL);
    this.#each = words(EACH);
    this.#equals = words(EQUALS);
    this.#codes = words(CODE_WORDS);
    this.#multiplying = words(MULTIPLYING);
    this.#ordinals = words(ORDINAL_WORDS);
    this.#ranks = words(RANK_WORDS.map(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1)));
    this.#within = words(WITHIN);
    this.#cases = words(CASES);
    this.#numberWords = words([
      ...DIGIT_WORDS.map(([word]) => word),
      PLACE_WORDS.ten,
      PLACE_WORDS.tens,
      PLACE_WORDS.hundred,
      PLACE_WORDS.point,
      ...PLACE_WORDS.zeros,
    ]);
    this.#triggers = words(['phần', 'điểm', 'cứ', 'bình', 'nửa', 'gấp']);
    this.#every = vocabulary.add('cứ');
    this.#and = vocabulary.add('và');
    this.#live = vocabulary.add('sống');
    this.#reckoned = words(RECKONED);
    this.#stating = words(STATING);
    this.#hedges = words(HEDGES);
    this.#inhabitants = vocabulary.add('dân');
    this.#binh = vocabulary.add('bình');
    this.#quan = vocabulary.add('quân');
    this.#on = vocabulary.add('trên');
    this.#times = vocabulary.add('lần');
    this.#number = vocabulary.add('số');
    this.#month = vocabulary.add('tháng');
    this.#inside = vocabulary.add('trong');
    this.#total = vocabulary.add('tổng');
    this.#pressure = vocabulary.add('áp');
    this.#point = vocabulary.add('điểm');
  }

  /** The sign of a share at token `at`: `%`, `%o`, `%0`, `0/00`, `phần nghìn`, `điểm phần trăm`. */
  shareSignAt(text: string, tokens: Tokens, at: number): PhraseMatch<IndicatorUnit> | undefined {
    const found = this.#signs.longestAt(tokens, at);
    if (found === undefined) return undefined;
    if (found.value === '%' && signAt(text, tokens, at) === '%' && tokens.isGlued(found.end)) {
      const after = text.slice(tokens.start(found.end), tokens.end(found.end));
      if (after === '0' || after === '00') return { value: '‰', start: at, end: found.end + 1 };
    }
    // `100% ở trạm`, `5 % O2`: only the small letter right after the sign is half a per-mille sign.
    if (found.value === '‰' && signAt(text, tokens, at) === '%' && text[tokens.start(found.end - 1)] !== 'o')
      return { value: '%', start: at, end: at + 1 };
    return found;
  }

  /** True when the token before `at` ends a share: `93,3% (7.663/8.214)`. */
  endsShare(text: string, tokens: Tokens, at: number): boolean {
    return '%‰'.includes(signAt(text, tokens, at - 1) || ' ') || this.#signs.longestAt(tokens, at - 2)?.end === at;
  }

  /** Why the percentage at token `at` measures nothing (`cồn 70%`, `width: 100%`), or undefined when it may. */
  whyNoShare(text: string, tokens: Tokens, at: number): string | undefined {
    for (let back = 1; back <= 5; back++) {
      const start = at - back;
      const sign = signAt(text, tokens, start);
      if (sign === ',' || sign === '.' || sign === ';' || tokens.kind(start) === TokenKind.Break) return undefined;
      const found = this.#noShares.longestAt(tokens, start, at);
      if (found !== undefined && at - found.end <= 2) return found.value;
    }
    return undefined;
  }

  populationAt(tokens: Tokens, at: number): PhraseMatch<true> | undefined {
    return this.#populations.longestAt(tokens, at);
  }

  sexAt(tokens: Tokens, at: number): PhraseMatch<true> | undefined {
    return this.#sexes.longestAt(tokens, at);
  }

  /** True for `giờ`, `mmHg`, `điểm` after `n/m`. */
  isNoRatio(tokens: Tokens, at: number): boolean {
    return this.#noRatio.longestAt(tokens, at) !== undefined;
  }

  /** True for a word that gives away the value of an indicator: `phần`, `điểm`, `cứ`, `nửa`, `gấp`. */
  isTrigger(tokens: Tokens, at: number): boolean {
    return this.#triggers.has(tokens.word(at));
  }

  /** True for a word of a spoken number: `hai`, `mươi`, `phẩy`. */
  isNumberWord(tokens: Tokens, at: number): boolean {
    return this.#numberWords.has(tokens.word(at));
  }

  /** True where `trên` at token `at` is "out of" and not "more than": `tính trên 1.000 dân`, `trên 1.000 trẻ đẻ sống`. */
  isReckonedOn(tokens: Tokens, at: number, population: PhraseMatch<true>): boolean {
    if (tokens.word(at) !== this.#on) return false;
    // `số bác sĩ trên 10.000 dân là 12`
    if (this.#stating.has(tokens.word(population.end))) return true;
    return this.#reckoned.has(tokens.word(at - 1)) || tokens.word(population.end - 1) === this.#live;
  }

  isAnd(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#and;
  }

  /** The first token after `cứ`, `bình quân`, `bình quân mỗi`, before the population of a rate; undefined for other words. */
  afterEvery(tokens: Tokens, at: number): number | undefined {
    if (tokens.word(at) === this.#every) return at + 1;
    if (!this.isAverage(tokens, at)) return undefined;
    return tokens.word(at + 2) === this.#on || this.isEach(tokens, at + 2) ? at + 3 : at + 2;
  }

  /** True for `1 vạn dân` after `bình quân`: what a rate is counted per; not `bình quân 1.000 lượt`. */
  isPopulationOfAverage(tokens: Tokens, at: number, noun: number): boolean {
    return this.isAverage(tokens, at - 2) && tokens.word(noun) === this.#inhabitants;
  }

  /** True for `bình quân` at token `at`. */
  isAverage(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#binh && tokens.word(at + 1) === this.#quan;
  }

  /** True for a word between the population of a rate and its number: `bình quân 1 vạn dân có 8 bác sĩ`. */
  isStatingRate(tokens: Tokens, at: number): boolean {
    return this.#stating.has(tokens.word(at)) || this.#hedges.has(tokens.word(at));
  }

  /** True for `số` between a number and what it counts: `111,4 số bé trai`. */
  isNumberOf(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#number;
  }

  /** True for a counted word that names no measure of its own: `ca`, `người`. */
  isCase(tokens: Tokens, at: number): boolean {
    return this.#cases.has(tokens.word(at));
  }

  /** True for the sign or word between the count and the population of a rate: `/`, `trên`. */
  isPer(text: string, tokens: Tokens, at: number): boolean {
    return signAt(text, tokens, at) === '/' || tokens.word(at) === this.#on;
  }

  isEach(tokens: Tokens, at: number): boolean {
    return this.#each.has(tokens.word(at));
  }

  /** True for `trên`, `dưới` before the upper end of a range. */
  isBound(tokens: Tokens, at: number): boolean {
    return this.#bounds.longestAt(tokens, at)?.end === at + 1;
  }

  /** True for words that stand between a ratio and its share: `đạt`, `chiếm`, `tỷ lệ`. */
  isEquals(tokens: Tokens, at: number): boolean {
    return this.#equals.has(tokens.word(at));
  }

  /** True for a word before the number of a document, a house or a room. */
  isCodeWord(tokens: Tokens, at: number): boolean {
    const word = tokens.word(at);
    if (word === this.#number) return tokens.word(at - 1) !== this.#total;
    return this.#codes.has(word);
  }

  /** True for the words of a whole after a fraction: `1/3 số ca`, `1/5 dân số`. */
  isWhole(tokens: Tokens, at: number): boolean {
    return this.#wholes.longestAt(tokens, at) !== undefined;
  }

  /** True when blood pressure is named within the few words before token `at`. */
  isAfterPressure(tokens: Tokens, at: number): boolean {
    for (let back = at - 1; back >= at - 5; back--) if (tokens.word(back) === this.#pressure) return true;
    return false;
  }

  /** True for a word whose number names a thing and counts none: `điều 5`, `lần thứ 3`. */
  isOrdinalWord(tokens: Tokens, at: number): boolean {
    const word = tokens.word(at);
    if (word === this.#number) return tokens.word(at - 1) !== this.#total && !this.#within.has(tokens.word(at - 1));
    return this.#ordinals.has(word);
  }

  /** True for `tháng` of `trong tháng`: a number after it is its name or a count of its own. */
  isWithinMonth(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#month && tokens.word(at - 1) === this.#inside;
  }

  /** True for the last word before a place in an order: `thứ 31/63`. */
  isRankWord(tokens: Tokens, at: number): boolean {
    return this.#ranks.has(tokens.word(at));
  }

  isTimes(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#times;
  }

  /** True when `gấp`, `tăng`, `giảm` stands within the three words before token `at`. */
  isMultiplying(tokens: Tokens, at: number): boolean {
    return [1, 2, 3].some(back => this.#multiplying.has(tokens.word(at - back)));
  }

  /** The multiplier at token `at`. */
  scaleAt(tokens: Tokens, at: number): PhraseMatch<number> | undefined {
    const found = this.#scales.longestAt(tokens, at);
    return found !== undefined && found.value > 0 ? found : undefined;
  }

  /** The counted word at token `at`. */
  nounAt(tokens: Tokens, at: number): PhraseMatch<CountNoun> | undefined {
    return this.#nouns.longestAt(tokens, at);
  }

  /** True for a bare `điểm`: a score or a place. */
  isPoint(tokens: Tokens, { start, end }: PhraseMatch<CountNoun>): boolean {
    return end === start + 1 && tokens.word(start) === this.#point;
  }

  /** True for `đến`, `tới` between two numbers. */
  isUntil(tokens: Tokens, at: number): boolean {
    return this.#until.has(tokens.word(at));
  }
}
