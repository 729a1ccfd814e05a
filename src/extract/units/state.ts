import type { Article } from '../engine/article.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { Head } from './heads/index.js';
import { UnitName } from './name.js';
import type { PlaceReading, UnitReading } from './reading.js';
import type { UnitTables } from './tables.js';

/** What is known when a name begins. */
export interface Beginning {
  readonly article: Article;
  readonly tables: UnitTables;
  readonly head: Head;
  /** First token, and the token after the head. */
  readonly start: number;
  readonly headEnd: number;
  /** True where a post asks for its unit. */
  readonly asked: boolean;
  /** True after `trưởng`, `phó`, and where a post asks: a field may stand in small letters. */
  readonly afterChief: boolean;
  /** Reads a body inside this one. */
  readonly readBody: (at: number) => UnitReading | undefined;
}

/** What has been read of a name so far. */
export class TailState {
  /** The next token. */
  at: number;
  readonly name: UnitName;
  /** Fields of work read, and whether one of them tells the body from its like. */
  fields = 0;
  telling = false;
  /** True when the last field began with a capital. */
  capitalField = false;
  /** True when its field is one of charities, which bear names of their own. */
  charity = false;
  numbered = false;
  /** True when its task tells the committee from others. */
  tasked = false;
  proper = false;
  /** True when a run of capitals was taken: a name has one. */
  ran = false;
  national = false;
  readonly places: PlaceReading[] = [];
  parent: UnitReading | null = null;
  /** The name before its place: what bodies of one sort share. */
  stem: string | null = null;
  /** True when the head begins with a small letter. */
  readonly small: boolean;
  /** True when the mention stands in capitals throughout, so that a capital says nothing. */
  readonly heading: boolean;

  constructor(readonly from: Beginning) {
    const { tokens } = from.article;
    this.at = from.headEnd;
    this.name = new UnitName(from.head.name);
    this.small = tokens.shape(from.start) === Shape.Lower;
    this.heading =
      isCapital(this, from.start) && isCapital(this, from.headEnd - 1) && tokens.shape(from.headEnd) === Shape.Upper;
  }

  /** Takes the tokens up to `end` into the name, as `piece`. */
  take(piece: string, end: number): void {
    this.name.add(piece);
    this.at = end;
  }

  /** Takes a place, with its level word if it has one. */
  takePlace(place: PlaceReading, end: number): void {
    this.stem ??= this.name.toString();
    this.places.push(place);
    if (place.word !== null) this.name.add(place.word.name);
    if (place.name !== null) this.name.add(place.name);
    this.at = end;
  }

  isWord(at: number): boolean {
    return this.from.article.tokens.kind(at) === TokenKind.Word;
  }

  isCapitalised(at: number): boolean {
    return this.from.article.tokens.isCapitalised(at);
  }

  word(at: number): number {
    return this.from.article.tokens.word(at);
  }

  /** The text of the tokens from `at` to before `end`. */
  written(at: number, end: number): string {
    const { tokens, text } = this.from.article;
    return text.slice(tokens.start(at), tokens.end(end - 1));
  }

  /** As `written`; in a heading with a capital for each word: `TAM ĐẢO` → `Tam Đảo`. */
  writtenName(at: number, end: number): string {
    const written = this.written(at, end);
    return this.heading
      ? written.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => letter.toUpperCase())
      : written;
  }
}

function isCapital(state: TailState, at: number): boolean {
  const { tokens } = state.from.article;
  return tokens.shape(at) === Shape.Upper || (tokens.isCapitalised(at) && tokens.end(at) - tokens.start(at) === 1);
}
