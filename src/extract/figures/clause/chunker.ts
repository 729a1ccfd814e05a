import type { Comparator, DateFields } from '../../../model/entity.js';
import type { Draft } from '../../engine/article.js';
import { type PhraseMatch, PhraseTable } from '../../engine/phrases.js';
import { Shape, TokenKind, type Tokens } from '../../engine/tokens.js';
import type { Vocabulary } from '../../engine/vocabulary.js';
import { readNumber } from '../../numbers.js';
import { isCount, STAGE, timeWords } from '../periods/times.js';
import type { Figure } from '../values/scan.js';
import { type Chunk, chunkOf } from './chunk.js';
import { keepCountsInNames } from './counts-in-names.js';
import { COMPARATORS, LINKS_OR_OPENERS, type Role, rolePhrases } from '../../lexicon/roles.js';

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

/** What a phrase of the tables does. */
interface Doing {
  readonly role: Role;
  readonly comparator?: Comparator;
  /** True where its last words may open a name instead. */
  readonly opens: boolean;
}

/** Cuts sentences into chunks by the tables of roles. */
export class Chunker {
  readonly #roles: PhraseTable<Doing>;
  readonly #month: number;

  constructor(vocabulary: Vocabulary) {
    this.#month = vocabulary.add('tháng');
    this.#roles = new PhraseTable(vocabulary, [
      ...[...rolePhrases()].map(
        ([phrase, role]) => [phrase, { role, opens: LINKS_OR_OPENERS.includes(phrase) }] as const,
      ),
      ...COMPARATORS.map(
        ([phrase, comparator]) => [phrase, { role: 'bound' as const, comparator, opens: false }] as const,
      ),
    ]);
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
  ): Chunk[] {
    const chunks: Chunk[] = [];
    let nextFigure = 0;
    let nextDate = 0;
    for (let at = from; at < to; ) {
      while (nextFigure < figures.length && figures[nextFigure]!.start < at) nextFigure++;
      const figure = figures[nextFigure];
      if (figure?.start === at) {
        chunks.push(chunkOf(isDose(figure) ? 'word' : 'figure', at, figure.end, undefined, figure));
        at = figure.end;
        continue;
      }
      const start = tokens.start(at);
      while (nextDate < dates.length && dates[nextDate]!.span.end <= start) nextDate++;
      const date = dates[nextDate];
      if (date !== undefined && date.span.start <= start) {
        let end = at + 1;
        while (end < to && tokens.start(end) < date.span.end && figure?.start !== end) end++;
        chunks.push(chunkOf('date', at, end, undefined, undefined, date));
        at = end;
        continue;
      }
      const limit = Math.min(to, figure?.start ?? to);
      let chunk = isRateInName(text, tokens, at, limit, chunks.at(-1))
        ? chunkOf('word', at, at + 2)
        : isStage(text, tokens, at, date)
          ? chunkOf('time', at, at + 2)
          : (this.#timeOf(text, tokens, at, limit, chunks.at(-1)) ?? this.#plain(text, tokens, at, limit));
      // `trong | tháng 7/2021`: a phrase takes nothing of a date.
      if (date !== undefined && tokens.end(chunk.end - 1) > date.span.start)
        chunk = chunkOf(chunk.role, at, tokens.indexAt(date.span.start), chunk.comparator);
      const ofDates = chunk.role === 'word' && date?.span.start === tokens.start(chunk.end);
      chunks.push(ofDates && isPlural(text, tokens, chunk) ? chunkOf('time', at, chunk.end) : chunk);
      at = chunk.end;
    }
    keepCountsInNames(text, tokens, chunks);
    return chunks;
  }

  /** The longest phrase at a token; `có tỷ lệ tiêm chủng` is `có` and the opener of a name, `có tỷ lệ cao 45%` a link. */
  #roleAt(tokens: Tokens, at: number, to: number): PhraseMatch<Doing> | undefined {
    const found = this.#roles.longestAt(tokens, at, to);
    if (found === undefined || !found.value.opens || !tokens.isWord(found.end) || found.end >= to) return found;
    const next = this.#roles.longestAt(tokens, found.end, to)?.value.role ?? 'word';
    return next === 'word' || next === 'predicate' || next === 'place'
      ? this.#roles.longestAt(tokens, at, at + 1)
      : found;
  }

  /** `9 tháng | đạt 60%`, `…, ngày thứ hai | đạt 45%`: all that stands between the start of a clause and its verb. */
  #timeOf(text: string, tokens: Tokens, at: number, to: number, before: Chunk | undefined): Chunk | undefined {
    if (before !== undefined && !CLAUSE_STARTS.has(before.role)) return undefined;
    const count = timeWords(wordAt(text, tokens, at), wordAt(text, tokens, at + 1), wordAt(text, tokens, at + 2));
    if (count === 0 || at + count >= to) return undefined;
    const next = this.#roles.longestAt(tokens, at + count, to)?.value.role;
    return next !== undefined && SAID_OF_TIME.has(next) ? chunkOf('time', at, at + count) : undefined;
  }

  #plain(text: string, tokens: Tokens, at: number, to: number): Chunk {
    const found = this.#roleAt(tokens, at, to);
    if (found !== undefined && !isInName(text, tokens, found))
      return chunkOf(found.value.role, at, found.end, found.value.comparator);
    const kind = tokens.kind(at);
    if (kind === TokenKind.Number) {
      if (isYearOfSeries(text, tokens, at))
        return chunkOf('date', at, at + 1, undefined, undefined, yearOf(text, tokens, at));
      return chunkOf('number', at, Math.min(readNumber(text, tokens, at)!.end, to));
    }
    if (tokens.word(at + 1) === this.#month && at + 1 < to && isCount(wordAt(text, tokens, at)))
      return chunkOf('number', at, at + 1);
    if (kind === TokenKind.Sign) {
      const role = SIGNS[text[tokens.start(at)]!] ?? 'word';
      return chunkOf(role === 'stop' && isInsideWord(text, tokens, at) ? 'word' : role, at, at + 1);
    }
    return chunkOf(kind === TokenKind.Break ? 'stop' : 'word', at, at + 1);
  }
}

/** What a clause begins after. */
const CLAUSE_STARTS: ReadonlySet<Role> = new Set(['comma', 'semicolon', 'stop', 'open', 'and', 'dash', 'colon']);
/** What is said of a time: its figure follows. */
const SAID_OF_TIME: ReadonlySet<Role> = new Set(['link', 'to', 'increase', 'decrease', 'over']);

function wordAt(text: string, tokens: Tokens, at: number): string {
  return at < tokens.count ? text.slice(tokens.start(at), tokens.end(at)) : '';
}

const EACH_TIME = /^(?:năm|tháng|tuần|ngày|giờ|lần|người|hộ|thai kỳ)$/iu;

/** `ít nhất 1 lần/năm`, `2 lít nước/ngày`: the bar and its word in a name; not after a figure, `1.500 lượt/năm`. */
function isRateInName(text: string, tokens: Tokens, at: number, to: number, before: Chunk | undefined): boolean {
  if (text[tokens.start(at)] !== '/' || at + 1 >= to || before === undefined || before.role === 'figure') return false;
  return tokens.isWord(at - 1) && EACH_TIME.test(text.slice(tokens.start(at + 1), tokens.end(at + 1)));
}

/** `như Cao Bằng`, `tỉnh Hà Nam`: a small word that a name holds. */
function isInName(text: string, tokens: Tokens, { start, end, value }: PhraseMatch<Doing>): boolean {
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

const PLURAL = /^(?:các|những)$/iu;

/** `trong các | năm 2019 và 2020`: a word of the dates, and of no name. */
function isPlural(text: string, tokens: Tokens, { start, end }: Chunk): boolean {
  return PLURAL.test(text.slice(tokens.start(start), tokens.end(end - 1)));
}

/** `giai đoạn | 2016-2020`: a word of the date; not `giai đoạn cuối` of a disease. */
function isStage(text: string, tokens: Tokens, at: number, date: Draft<'date'> | undefined): boolean {
  if (date === undefined || date.span.start !== tokens.start(at + 2) || !tokens.isWord(at + 1)) return false;
  return STAGE.test(text.slice(tokens.start(at), tokens.end(at + 1)));
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
