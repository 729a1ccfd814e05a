import type { DateFields } from '../../../model/entity.js';
import type { Draft } from '../../engine/article.js';
import type { PhraseMatch } from '../../engine/phrases.js';
import { Shape, TokenKind, type Tokens } from '../../engine/tokens.js';
import type { Vocabulary } from '../../engine/vocabulary.js';
import type { Lexeme } from '../../lexicon/lexeme.js';
import type { WordLexicon } from '../../lexicon/lexicon.js';
import type { Role } from '../../lexicon/role.js';
import { isMonthCount, timeWords } from '../periods/times.js';
import type { Figure } from '../values/figure.js';
import type { FigureLexicon } from '../values/lexicon.js';
import { readNumeral } from '../values/numeral.js';
import { rateInName } from '../values/rates-in-names.js';
import { keepChangesInNames } from './changes-in-names.js';
import { type Chunk, chunkOf } from './chunk.js';
import { keepCountsInNames } from './counts-in-names.js';

const SIGNS: Readonly<Record<string, Role>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '=': 'equals',
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '+': 'dash',
  '•': 'dash',
  '*': 'dash',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '/': 'slash',
  '|': 'bar',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '»': 'stop',
};

/** `tiêm đủ 2 mũi`, `2 liều cơ bản`: words of a name and not a count. */
function isDose(figure: Figure): boolean {
  return figure.kind === 'quantity' && figure.counted === 'dose' && figure.value < 10;
}

/** Cuts sentences into chunks by what the lexicon knows of their words. */
export class Chunker {
  readonly #lexicon: FigureLexicon;
  readonly #words: WordLexicon;
  readonly #month: number;

  constructor(vocabulary: Vocabulary, lexicon: FigureLexicon) {
    this.#lexicon = lexicon;
    this.#words = lexicon.words;
    this.#month = vocabulary.add('tháng');
  }

  /**
   * The chunks of tokens `from` to before `to`.
   * @param figures those in the range, in order
   * @param dates those in the range, in order
   */
  cut(
    text: string,
    tokens: Tokens,
    from: number,
    to: number,
    figures: readonly Figure[],
    dates: readonly Draft<'date'>[],
  ): readonly Chunk[] {
    const chunks: Chunk[] = [];
    let nextFigure = 0;
    let nextDate = 0;
    for (let at = from; at < to; ) {
      while (nextFigure < figures.length && figures[nextFigure]!.start < at) nextFigure++;
      const figure = figures[nextFigure];
      if (figure?.start === at) {
        chunks.push(chunkOf(isDose(figure) ? 'word' : 'figure', at, figure.end, null, figure));
        at = figure.end;
        continue;
      }
      const start = tokens.start(at);
      while (nextDate < dates.length && dates[nextDate]!.span.end <= start) nextDate++;
      const date = dates[nextDate];
      if (date !== undefined && date.span.start <= start) {
        let end = at + 1;
        while (end < to && tokens.start(end) < date.span.end && figure?.start !== end) end++;
        chunks.push(chunkOf('date', at, end, null, undefined, date));
        at = end;
        continue;
      }
      const limit = Math.min(to, figure?.start ?? to);
      let chunk = this.#isRateInName(text, tokens, at, limit, chunks.at(-1))
        ? chunkOf('word', at, at + 2)
        : this.#isStage(tokens, at, date)
          ? this.#chunk('time', tokens, at, at + 2)
          : (this.#timeOf(tokens, at, limit, chunks.at(-1)) ?? this.#plain(text, tokens, at, limit));
      // `trong | tháng 7/2021`: a phrase takes nothing of a date.
      if (date !== undefined && tokens.end(chunk.end - 1) > date.span.start)
        chunk = this.#chunk(chunk.role, tokens, at, tokens.indexAt(date.span.start));
      const ofDates = chunk.role === 'word' && date?.span.start === tokens.start(chunk.end);
      // `trong các | năm 2019 và 2020`: a word of the dates, and of no name.
      const plural = ofDates && chunk.lexeme?.senses.has('plural') === true;
      chunks.push(plural ? chunkOf('time', at, chunk.end, chunk.lexeme) : chunk);
      at = chunk.end;
    }
    return keepCountsInNames(tokens, keepChangesInNames(chunks));
  }

  /** The longest phrase at a token; `có tỷ lệ tiêm chủng` is `có` and the opener of a name, `có tỷ lệ cao 45%` a link. */
  #roleAt(tokens: Tokens, at: number, to: number): PhraseMatch<Lexeme> | undefined {
    const found = this.#words.roleAt(tokens, at, to);
    if (found === undefined || !found.value.senses.has('opens') || !tokens.isWord(found.end) || found.end >= to)
      return found;
    const next = this.#words.roleAt(tokens, found.end, to)?.value.role ?? 'word';
    return next === 'word' || next === 'predicate' || next === 'place' ? this.#words.roleAt(tokens, at, at + 1) : found;
  }

  /** `9 tháng | đạt 60%`, `…, ngày thứ hai | đạt 45%`: all that stands between the start of a clause and its verb. */
  #timeOf(tokens: Tokens, at: number, to: number, before: Chunk | undefined): Chunk | undefined {
    if (before !== undefined && !CLAUSE_STARTS.has(before.role)) return undefined;
    const count = timeWords(tokens, this.#words, at);
    if (count === 0 || at + count >= to) return undefined;
    const next = this.#words.roleAt(tokens, at + count, to)?.value.role;
    return next && SAID_OF_TIME.has(next) ? chunkOf('time', at, at + count) : undefined;
  }

  #plain(text: string, tokens: Tokens, at: number, to: number): Chunk {
    // `tử vong trẻ sơ sinh | trên 1.000 trẻ đẻ sống`: words of the name, and no bound.
    const rate = rateInName(text, tokens, this.#lexicon, at);
    if (rate !== undefined && rate.end <= to) return chunkOf('word', at, rate.end);
    const found = this.#roleAt(tokens, at, to);
    if (found !== undefined && !isInName(text, tokens, found))
      return chunkOf(found.value.role!, at, found.end, found.value);
    const kind = tokens.kind(at);
    if (kind === TokenKind.Number) {
      if (isYearOfSeries(text, tokens, at))
        return chunkOf('date', at, at + 1, null, undefined, yearOf(text, tokens, at));
      return chunkOf('number', at, Math.min(readNumeral(text, tokens, at)!.end, to));
    }
    if (tokens.word(at + 1) === this.#month && at + 1 < to && isMonthCount(tokens, this.#words, at))
      return chunkOf('number', at, at + 1);
    if (kind === TokenKind.Sign) {
      const role = SIGNS[text[tokens.start(at)]!] ?? 'word';
      return chunkOf(role === 'stop' && isInsideWord(text, tokens, at) ? 'word' : role, at, at + 1);
    }
    if (kind === TokenKind.Break) return chunkOf('stop', at, at + 1);
    return chunkOf('word', at, at + 1, this.#words.word(tokens, at) ?? null);
  }

  /** A chunk over tokens that were told apart by what stands around them. */
  #chunk(role: Role, tokens: Tokens, start: number, end: number): Chunk {
    return chunkOf(role, start, end, this.#words.exact(tokens, start, end));
  }

  /** `ít nhất 1 lần/năm`, `2 lít nước/ngày`: the bar and its word in a name; not after a figure, `1.500 lượt/năm`. */
  #isRateInName(text: string, tokens: Tokens, at: number, to: number, before: Chunk | undefined): boolean {
    if (text[tokens.start(at)] !== '/' || at + 1 >= to || before === undefined || before.role === 'figure')
      return false;
    return tokens.isWord(at - 1) && this.#words.is(tokens, at + 1, 'each-time');
  }

  /** `giai đoạn | 2016-2020`: a word of the date; not `giai đoạn cuối` of a disease. */
  #isStage(tokens: Tokens, at: number, date: Draft<'date'> | undefined): boolean {
    if (date === undefined || date.span.start !== tokens.start(at + 2) || !tokens.isWord(at + 1)) return false;
    return this.#words.senseEnd(tokens, at, 'stage') === at + 2;
  }
}

/** What a clause begins after. */
const CLAUSE_STARTS: ReadonlySet<Role> = new Set(['comma', 'semicolon', 'stop', 'open', 'and', 'dash', 'colon']);
/** What is said of a time: its figure follows. */
const SAID_OF_TIME: ReadonlySet<Role> = new Set(['link', 'to', 'increase', 'decrease', 'over']);

/** `như Cao Bằng`, `tỉnh Hà Nam`: a small word that a name holds. */
function isInName(text: string, tokens: Tokens, { start, end, value }: PhraseMatch<Lexeme>): boolean {
  if (end !== start + 1 || tokens.shape(start) !== Shape.Title || !tokens.isWord(start - 1)) return false;
  if (tokens.shape(start - 1) !== Shape.Title && (tokens.shape(end) !== Shape.Title || !tokens.isWord(end)))
    return false;
  return (
    value.role !== 'place' ||
    (tokens.end(start) - tokens.start(start) === 3 && text.startsWith('Nam', tokens.start(start)))
  );
}

/** No abbreviation before a full stop is longer: `TP.HCM`, `Tx.Phổ Yên`. */
const LONGEST_ABBREVIATION = 3;

/** The full stop of `TP.HCM`, `Q.1`, `TP. Huế`; not that of `rộng.Sau đó`. */
function isInsideWord(text: string, tokens: Tokens, at: number): boolean {
  if (text[tokens.start(at)] !== '.' || !tokens.isGlued(at) || !tokens.isCapitalised(at - 1)) return false;
  if (tokens.end(at - 1) - tokens.start(at - 1) > LONGEST_ABBREVIATION) return false;
  return tokens.isNumber(at + 1) ? tokens.isGlued(at + 1) : tokens.isCapitalised(at + 1);
}

const YEAR = /^(?:19|20)\d\d$/;

/** `năm 2020: 90%; 2021: 92%`, `2020 (90%), 2021 (92%)`: a bare year with a figure of its own. */
function isYearOfSeries(text: string, tokens: Tokens, at: number): boolean {
  const after = text[tokens.start(at + 1)];
  if ((after !== ':' && after !== '(') || tokens.kind(at + 2) !== TokenKind.Number) return false;
  return YEAR.test(text.slice(tokens.start(at), tokens.end(at)));
}

function yearOf(text: string, tokens: Tokens, at: number): DateFields {
  const value = text.slice(tokens.start(at), tokens.end(at));
  return {
    value,
    from: `${value}-01-01`,
    to: `${value}-12-31`,
    precision: 'year',
    inferred: false,
    recurring: false,
    deictic: false,
  };
}
