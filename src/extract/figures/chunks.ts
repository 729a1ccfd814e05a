import type { Comparator, DateFields } from '../../model/entity.js';
import type { Draft } from '../engine/article.js';
import { PhraseTable } from '../engine/phrases.js';
import { TokenKind, type Tokens } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { readNumber } from '../numbers.js';
import { COMPARATORS, ROLES, type Role } from './roles.js';
import type { Figure } from './scan.js';

/** A piece of a sentence that does one thing, over tokens `start` to before `end`. */
export interface Chunk {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator | undefined;
  readonly figure: Figure | undefined;
  readonly date: DateFields | undefined;
}

/** Every chunk is made here: objects of one shape are what the engine reads fast. */
function chunkOf(
  role: Role,
  start: number,
  end: number,
  comparator?: Comparator,
  figure?: Figure,
  date?: DateFields,
): Chunk {
  return { role, start, end, comparator, figure, date };
}

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

/** Cuts sentences into chunks by the tables of roles. */
export class Chunker {
  readonly #roles: PhraseTable<{ readonly role: Role; readonly comparator?: Comparator }>;

  constructor(vocabulary: Vocabulary) {
    this.#roles = new PhraseTable(vocabulary, [
      ...Object.entries(ROLES).flatMap(([role, phrases]) =>
        phrases.map(phrase => [phrase, { role: role as Role }] as const),
      ),
      ...COMPARATORS.map(([phrase, comparator]) => [phrase, { role: 'bound' as const, comparator }] as const),
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
      const chunk = this.#plain(text, tokens, at, Math.min(to, figure?.start ?? to));
      chunks.push(chunk);
      at = chunk.end;
    }
    return chunks;
  }

  #plain(text: string, tokens: Tokens, at: number, to: number): Chunk {
    const found = this.#roles.longestAt(tokens, at, to);
    if (found !== undefined) return chunkOf(found.value.role, at, found.end, found.value.comparator);
    const kind = tokens.kind(at);
    if (kind === TokenKind.Number) {
      if (isYearOfSeries(text, tokens, at))
        return chunkOf('date', at, at + 1, undefined, undefined, yearOf(text, tokens, at));
      return chunkOf('number', at, Math.min(readNumber(text, tokens, at)!.end, to));
    }
    if (kind === TokenKind.Sign) return chunkOf(SIGNS[text[tokens.start(at)]!] ?? 'word', at, at + 1);
    return chunkOf(kind === TokenKind.Break ? 'stop' : 'word', at, at + 1);
  }
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
