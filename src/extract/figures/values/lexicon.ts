import type { IndicatorUnit } from '../../../model/entity.js';
import { NO_OWN_WORDS, type OwnWords } from '../../../model/own-words.js';
import type { PhraseMatch } from '../../engine/phrases.js';
import { NUMBER_EDGE, TokenKind, type Tokens } from '../../engine/tokens.js';
import type { Vocabulary } from '../../engine/vocabulary.js';
import type { CountNoun } from '../../lexicon/lexeme.js';
import { WordLexicon } from '../../lexicon/lexicon.js';
import { CONFIDENCE } from '../../lexicon/numbers/no-shares.js';
import { signAt } from './signs.js';

/** No word that makes a percentage none stands further before it. */
const NO_SHARE_REACH = 5;
/** Blood pressure is named no further before its figure. */
const PRESSURE_REACH = 5;
/** Levels of confidence and of significance that studies choose. */
const LEVEL = /^(?:1|5|10|80|90|95|97[.,]5|98|99|99[.,]9)(?![.,]?\d)/;
const WHOLE_PERIOD = /^\d{1,2}$/u;
/** What is multiplied stands no further before: `áp lực công việc tăng lên gấp đôi`. */
const MULTIPLE_REACH = 7;
/** `từ mức khoảng 41`: no more words stand between. */
const FROM_REACH = 4;
/** `lần lượt là khoảng 45`. */
const RESPECTIVELY_REACH = 4;
/** `bình quân` stands no further before its number: `bình quân mỗi người dân khám 2,375 lượt`. */
const AVERAGE_REACH = 8;

/** What the words beside a number say of it. */
export class FigureLexicon {
  /** All words around figures. */
  readonly words: WordLexicon;
  readonly #every: number;
  readonly #and: number;
  readonly #live: number;
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
  readonly #bar: number;

  constructor(vocabulary: Vocabulary, own: OwnWords = NO_OWN_WORDS) {
    this.words = new WordLexicon(vocabulary, own);
    this.#every = vocabulary.add('cứ');
    this.#and = vocabulary.add('và');
    this.#live = vocabulary.add('sống');
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
    this.#bar = vocabulary.add('/');
  }

  /**
   * True for a number, and for words and signs at which something that states a figure may begin: those that give away a
   * value, signs of shares and the bar of a rate.
   * @param edge what a token is compared by
   */
  mayState(edge: number): boolean {
    if (edge === NUMBER_EDGE) return true;
    return edge > 0 && (edge === this.#bar || this.words.wordIs(edge, 'trigger') || this.words.beginsShare(edge));
  }

  /** The sign of a share at token `at`: `%`, `%o`, `%0`, `0/00`, `phần nghìn`, `điểm phần trăm`. */
  shareSignAt(text: string, tokens: Tokens, at: number): PhraseMatch<IndicatorUnit> | undefined {
    const found = this.words.shareAt(tokens, at);
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
    return '%‰'.includes(signAt(text, tokens, at - 1) || ' ') || this.words.shareAt(tokens, at - 2)?.end === at;
  }

  /**
   * Why the percentage from token `at` to before `end` measures nothing (`cồn 70%`, `width: 100%`, `95% CI`), or undefined
   * when it may.
   */
  whyNoShare(text: string, tokens: Tokens, at: number, end: number): string | undefined {
    // `12% (95% CI 10,1% - 13,9%)`: the interval is of what was measured.
    const level = LEVEL.test(text.slice(tokens.start(at), tokens.end(end - 1)));
    const open = signAt(text, tokens, end) === '(' ? end + 1 : end;
    if (level && this.words.senseEnd(tokens, open, 'confidence') > open) return CONFIDENCE;
    for (let back = 1; back <= NO_SHARE_REACH; back++) {
      const start = at - back;
      const sign = signAt(text, tokens, start);
      if (sign === ',' || sign === '.' || sign === ';' || tokens.kind(start) === TokenKind.Break) return undefined;
      const found = this.words.noShareAt(tokens, start, at);
      if (found !== undefined && at - found.end <= 2 && (level || found.value !== CONFIDENCE)) return found.value;
    }
    return undefined;
  }

  /** Token after the population of a rate at token `at`, or -1: `100.000 | trẻ đẻ sống`. */
  populationEnd(tokens: Tokens, at: number): number {
    return this.words.senseEnd(tokens, at, 'population');
  }

  /** Token after the sex that a sex ratio counts, or -1. */
  sexEnd(tokens: Tokens, at: number): number {
    return this.words.senseEnd(tokens, at, 'sex-counted');
  }

  /** True for `giờ`, `mmHg`, `điểm` after `n/m`. */
  isNoRatio(tokens: Tokens, at: number): boolean {
    return this.words.senseEnd(tokens, at, 'no-ratio') >= 0;
  }

  /** True for a word that gives away the value of an indicator: `phần`, `điểm`, `cứ`, `nửa`, `gấp`. */
  isTrigger(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'trigger');
  }

  /** True where what is multiplied counts nothing: `nỗ lực gấp đôi`, `gấp đôi niềm vui`. */
  isMultipleOfNothing(text: string, tokens: Tokens, start: number, end: number): boolean {
    if (this.words.senseEnd(tokens, end, 'uncounted') >= 0) return true;
    for (let back = start - 1; back >= start - MULTIPLE_REACH; back--) {
      if (',.;:'.includes(signAt(text, tokens, back) || ' ')) return false;
      if (this.words.senseEnd(tokens, back, 'uncounted', start) >= 0) return true;
    }
    return false;
  }

  /** True for a word of a spoken number: `hai`, `mươi`, `phẩy`. */
  isNumberWord(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'digit');
  }

  /**
   * True where `trên` at token `at` is "out of" and not "more than": `tính trên 1.000 dân`, `trên 1.000 trẻ đẻ sống`.
   * @param end token after the population
   */
  isReckonedOn(tokens: Tokens, at: number, end: number): boolean {
    if (tokens.word(at) !== this.#on) return false;
    // `số bác sĩ trên 10.000 dân là 12`
    if (this.words.is(tokens, end, 'states')) return true;
    return this.words.is(tokens, at - 1, 'reckoned') || tokens.word(end - 1) === this.#live;
  }

  /** True for the last word of those whom a rate of a whole people is counted per: `100.000 dân`, `1.000 trẻ đẻ sống`. */
  isPeople(tokens: Tokens, at: number): boolean {
    const word = tokens.word(at);
    return word === this.#inhabitants || word === this.#live;
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
    return this.words.is(tokens, at, 'states') || this.words.is(tokens, at, 'hedge');
  }

  /** True for `số` between a number and what it counts: `111,4 số bé trai`. */
  isNumberOf(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#number;
  }

  /** True for a counted word that names no measure of its own: `ca`, `người`. */
  isCase(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'case');
  }

  /** True for the sign or word between the count and the population of a rate: `/`, `trên`. */
  isPer(text: string, tokens: Tokens, at: number): boolean {
    return signAt(text, tokens, at) === '/' || tokens.word(at) === this.#on;
  }

  isEach(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'each');
  }

  /** True for `trên`, `dưới` before the upper end of a range. */
  isBound(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'bound');
  }

  /** True for words that stand between a ratio and its share: `đạt`, `chiếm`, `tỷ lệ`. */
  isEquals(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'equals');
  }

  /** True for a word before the number of a document, a house or a room. */
  isCodeWord(tokens: Tokens, at: number): boolean {
    if (tokens.word(at) === this.#number) return tokens.word(at - 1) !== this.#total;
    return this.words.is(tokens, at, 'code');
  }

  /** True for the words of a whole after a fraction: `1/3 số ca`, `1/5 dân số`. */
  isWhole(tokens: Tokens, at: number): boolean {
    return this.words.senseEnd(tokens, at, 'part-of') >= 0;
  }

  /** True when blood pressure is named within the few words before token `at`. */
  isAfterPressure(tokens: Tokens, at: number): boolean {
    for (let back = at - 1; back >= at - PRESSURE_REACH; back--) if (tokens.word(back) === this.#pressure) return true;
    return false;
  }

  /** True when `từ`, `từ mức`, `từ khoảng` stands right before token `at`. */
  isAfterFrom(tokens: Tokens, at: number): boolean {
    for (let back = at - 1; back >= at - FROM_REACH; back--) {
      const end = this.words.roleEnd(tokens, back, 'from', at);
      if (end >= 0) return end === at || this.boundEnd(tokens, end) === at;
    }
    return false;
  }

  /** Token after the words of the upper end at token `at`: `lên`, `xuống còn`; -1 for others. */
  toEnd(tokens: Tokens, at: number): number {
    return this.words.roleEnd(tokens, at, 'to');
  }

  /** Token after the words that bound a figure at token `at`: `hơn`, `xấp xỉ`; -1 for others. */
  boundEnd(tokens: Tokens, at: number): number {
    return this.words.roleEnd(tokens, at, 'bound');
  }

  /** True when `lần lượt`, `lần lượt là` stands right before token `at`. */
  isAfterRespectively(tokens: Tokens, at: number): boolean {
    for (let back = at - 1; back >= at - RESPECTIVELY_REACH; back--)
      if (this.words.roleEnd(tokens, back, 'respectively', at) >= 0) return true;
    return false;
  }

  isYearWord(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'year');
  }

  /** True for a word whose number is a name: `phường 5`, `đợt 2`, `điều 5`. */
  isNameOfNumber(tokens: Tokens, at: number): boolean {
    return this.isOrdinalWord(tokens, at) || this.isCodeWord(tokens, at) || this.isNumbered(tokens, at);
  }

  /** True for a word that a number is the name of: `xóm 7`. */
  isNumbered(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'numbered');
  }

  isMonth(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#month;
  }

  /** The words between the count and the whole of a ratio: `trên`, `trong số`; `total` where they speak of all. */
  outOfAt(tokens: Tokens, at: number): { readonly end: number; readonly total: boolean } | undefined {
    const end = this.words.senseEnd(tokens, at, 'out-of');
    return end < 0 ? undefined : { end, total: end > at + 1 };
  }

  /** True for a word that counts things: not `tháng`, `kg`, nor the `điểm` of a score. */
  isCounted(tokens: Tokens, noun: PhraseMatch<CountNoun>): boolean {
    const { kind } = noun.value;
    if (kind === null || kind === 'measure' || kind === 'money') return false;
    return !this.isPoint(tokens, noun) || tokens.isWord(noun.end);
  }

  /** True when `bình quân`, `trung bình` stands a few words before token `at`, in the same clause. */
  isAfterAverage(text: string, tokens: Tokens, at: number): boolean {
    for (let back = at - 1; back >= at - AVERAGE_REACH; back--) {
      if (tokens.isNumber(back) || ',.;:'.includes(signAt(text, tokens, back) || ' ')) return false;
      if (this.words.senseEnd(tokens, back, 'average', at) >= 0) return true;
    }
    return false;
  }

  /** True for a word whose number names a thing and counts none: `điều 5`, `lần thứ 3`. */
  isOrdinalWord(tokens: Tokens, at: number): boolean {
    if (tokens.word(at) === this.#number)
      return tokens.word(at - 1) !== this.#total && !this.words.is(tokens, at - 1, 'counts-in');
    return this.words.is(tokens, at, 'ordinal');
  }

  /** True for `tháng` of `trong tháng`: a number after it is its name or a count of its own. */
  isWithinMonth(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#month && tokens.word(at - 1) === this.#inside;
  }

  /** `lũy kế 9 tháng | 83 trẻ`: the number at token `at` is not that of the month. */
  isWholePeriod(text: string, tokens: Tokens, at: number): boolean {
    if (at < 2 || !this.words.is(tokens, at - 1, 'time-unit')) return false;
    return WHOLE_PERIOD.test(text.slice(tokens.start(at - 2), tokens.end(at - 2)));
  }

  /** True for the last word before a place in an order: `thứ 31/63`. */
  isRankWord(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'rank-end');
  }

  isTimes(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#times;
  }

  /** True when `gấp`, `tăng`, `giảm` stands within the three words before token `at`. */
  isMultiplying(tokens: Tokens, at: number): boolean {
    return (
      this.words.is(tokens, at - 1, 'multiplies') ||
      this.words.is(tokens, at - 2, 'multiplies') ||
      this.words.is(tokens, at - 3, 'multiplies')
    );
  }

  /** The multiplier at token `at`. */
  scaleAt(tokens: Tokens, at: number): PhraseMatch<number> | undefined {
    const found = this.words.scaleAt(tokens, at);
    return found !== undefined && found.value > 0 ? found : undefined;
  }

  /** The counted word at token `at`. */
  nounAt(tokens: Tokens, at: number): PhraseMatch<CountNoun> | undefined {
    return this.words.nounAt(tokens, at);
  }

  /** True for a bare `điểm`: a score or a place. */
  isPoint(tokens: Tokens, { start, end }: PhraseMatch<CountNoun>): boolean {
    return end === start + 1 && tokens.word(start) === this.#point;
  }

  /** True for `điểm` before a score. */
  isPointWord(tokens: Tokens, at: number): boolean {
    return tokens.word(at) === this.#point;
  }

  /** True for `đến`, `tới` between two numbers. */
  isUntil(tokens: Tokens, at: number): boolean {
    return this.words.is(tokens, at, 'until');
  }
}
