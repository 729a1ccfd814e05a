import { Shape, type Tokens } from '../../engine/tokens.js';
import type { Role } from '../../lexicon/role.js';
import type { Sense } from '../../lexicon/sense.js';
import type { FigureLexicon } from '../values/lexicon.js';
import type { Actors } from './actors.js';
import { type Brackets, pairBrackets } from './brackets.js';
import type { Chunk } from './chunk.js';
import type { Phrase } from './phrase.js';

/** A name in a sentence: chunks `start` to before `end`. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** True when it begins with a word that opens the name of a measure: `tỷ lệ`, `số`, `công suất`. */
  readonly opened: boolean;
}

/** The chunks of one sentence, and what they are. */
export class Clause {
  #brackets: Brackets | undefined;

  #firstAim: number | undefined;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly chunks: readonly Chunk[],
    readonly lexicon: FigureLexicon,
    readonly actors: Actors,
  ) {}

  /** The first chunk of striving, `phấn đấu`, or -1; looked up once: a sentence may list thousands of aims. */
  get firstAim(): number {
    this.#firstAim ??= this.chunks.findIndex(({ role }) => role === 'aim');
    return this.#firstAim;
  }

  /** What chunk `at` does; undefined outside the sentence. */
  role(at: number): Role | undefined {
    // A look outside an array is one by name: slow.
    return at >= 0 && at < this.chunks.length ? this.chunks[at]!.role : undefined;
  }

  /** True when the words of chunk `at` have a sense. */
  is(at: number, sense: Sense): boolean {
    const lexeme = at >= 0 && at < this.chunks.length ? this.chunks[at]!.lexeme : null;
    return lexeme?.senses.has(sense) === true;
  }

  /** True when a phrase begins with words of a sense: `tỷ lệ …`. */
  opensWith({ start, end }: Phrase, sense: Sense): boolean {
    return this.lexicon.words.senseEnd(this.tokens, start, sense, end) >= 0;
  }

  /** True when words of a sense stand anywhere in a phrase. */
  holds({ start, end }: Phrase, sense: Sense): boolean {
    for (let at = start; at < end; at++) if (this.lexicon.words.senseEnd(this.tokens, at, sense, end) >= 0) return true;
    return false;
  }

  /** True for a phrase that is nothing but words of a sense. */
  isWholly(phrase: Phrase | null, sense: Sense): boolean {
    return (
      phrase !== null && this.lexicon.words.exact(this.tokens, phrase.start, phrase.end)?.senses.has(sense) === true
    );
  }

  /** True when the words before chunk `at`, not before chunk `from`, end in a phrase of a sense. */
  endsIn(at: number, sense: Sense, from = 0): boolean {
    const last = this.chunks[at - 1];
    const first = this.chunks[Math.max(0, from)];
    return last !== undefined && this.lexicon.words.senseStart(this.tokens, last.end, sense, first!.start) >= 0;
  }

  /** The text of chunks `start` to before `end`; empty for a range that leaves the sentence. */
  slice(start: number, end: number): string {
    return this.textOf(this.phrase(start, end));
  }

  /** The tokens of chunks `start` to before `end`; null for a range that leaves the sentence. */
  phrase(start: number, end: number): Phrase | null {
    if (start < 0 || start >= end || end > this.chunks.length) return null;
    return { start: this.chunks[start]!.start, end: this.chunks[end - 1]!.end };
  }

  /** The text of a phrase of any sentence; empty for null. */
  textOf(phrase: Phrase | null): string {
    return phrase === null ? '' : this.text.slice(this.tokens.start(phrase.start), this.tokens.end(phrase.end - 1));
  }

  /** The chunk whose last token is the one before `end`, or -1; the names that a long list shares stand far back. */
  chunkEndingAt(end: number): number {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.chunks[middle]!.end < end) low = middle + 1;
      else high = middle;
    }
    return this.chunks[low]?.end === end ? low : -1;
  }

  /** Number of tokens of a name. */
  length(name: NameSpan): number {
    return this.chunks[name.end - 1]!.end - this.chunks[name.start]!.start;
  }

  /** True when every word of a name has a capital: `Mèo Vạc`. */
  isProper(name: NameSpan): boolean {
    for (let at = this.chunks[name.start]!.start; at < this.chunks[name.end - 1]!.end; at++)
      if (this.tokens.isWord(at) && !this.tokens.isCapitalised(at)) return false;
    return true;
  }

  /** True when words follow the body or the person that a name begins with: `CDC Lâm Đồng | lấy`. */
  isOfActor(name: NameSpan): boolean {
    const end = this.actors.endFrom(this.tokens.start(this.chunks[name.start]!.start));
    return end >= 0 && end < this.tokens.end(this.chunks[name.end - 1]!.end - 1);
  }

  /** True within the name of a body or a person: `Trạm Y tế | xã Sơn Lâm`. */
  isInActor({ start }: NameSpan): boolean {
    return this.actors.covers(this.tokens.start(this.chunks[start]!.start));
  }

  /** True when a word after the first has a capital: `Trường Lê Lợi`, and not `Sốt rét`. */
  holdsProperName(name: NameSpan): boolean {
    for (let at = this.chunks[name.start]!.start + 1; at < this.chunks[name.end - 1]!.end; at++)
      if (this.tokens.isWord(at) && this.tokens.shape(at) === Shape.Title) return true;
    return false;
  }

  /** True for a word of a name: `người H'Mông, | Nùng`. */
  isNameAt(at: number): boolean {
    return this.role(at) === 'word' && this.tokens.isCapitalised(this.chunks[at]!.start);
  }

  /** True for two to four words that each begin with a capital: `Nhà Bè`, and not `BHYT`, `Lao`. */
  isTitled(name: NameSpan): boolean {
    const length = this.length(name);
    if (length < 2 || length > 4) return false;
    for (let at = this.chunks[name.start]!.start; at < this.chunks[name.end - 1]!.end; at++)
      if (!this.tokens.isWord(at) || this.tokens.shape(at) !== Shape.Title) return false;
    return true;
  }

  /** True when a name begins its sentence, or stands after a semicolon. */
  startsClause(name: NameSpan): boolean {
    const before = this.role(name.start - 1);
    return before === undefined || before === 'semicolon' || before === 'dash' || before === 'stop';
  }

  /** True when two chunks begin with the same word: `nhóm`. */
  beginsAlike(one: number, other: number): boolean {
    const word = this.tokens.word(this.chunks[one]!.start);
    return word !== 0 && word === this.tokens.word(this.chunks[other]!.start);
  }

  /** True when chunks `start` to before `end` are one counted word: `xã`, `các xã`, `trung tâm y tế`. */
  isCountNoun(start: number, end: number): boolean {
    if (start >= end || end > this.chunks.length) return false;
    const first = this.chunks[start]!.start;
    // `Theo bà Yến, …`: not the weight.
    if (start > 0 && this.tokens.shape(first) === Shape.Title) return false;
    const plural = this.chunks[start]!.end > first + 1 && this.lexicon.words.is(this.tokens, first, 'plural') ? 1 : 0;
    return this.lexicon.nounAt(this.tokens, first + plural)?.end === this.chunks[end - 1]!.end;
  }

  /** Its brackets, paired when they are first asked for. */
  get brackets(): Brackets {
    this.#brackets ??= pairBrackets(this.chunks);
    return this.#brackets;
  }

  /** The open bracket, not before chunk `floor`, of the closed one at chunk `close`; -1 where a figure stands between. */
  openOf(close: number, floor: number): number {
    const open = this.brackets.opens.get(close) ?? -1;
    return open >= floor && !this.brackets.withFigure.has(open) ? open : -1;
  }

  /** The open bracket that the figure at chunk `at` stands in with few words before it, or -1. */
  openBefore(at: number): number {
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
      const role = this.role(back);
      if (role === 'open') return back;
      if (role === 'close' || role === 'figure' || role === 'comma') return -1;
    }
    return -1;
  }

  /** The closed bracket of the open one at chunk `open`, or `open` when there is none. */
  closeOf(open: number): number {
    return this.brackets.closes.get(open) ?? open;
  }

  /** True for the verb after `được` or `bị`: `số ca được phát hiện`. */
  isPassive(at: number): boolean {
    const before = this.role(at - 1);
    return (before === 'have' || before === 'predicate' || before === 'modal') && this.endsIn(at, 'passive', at - 1);
  }

  /** True for a target: `chỉ tiêu`, `vượt kế hoạch`, `đạt mốc`. */
  namesGoal(at: number): boolean {
    const role = this.role(at);
    if (role !== 'word' && role !== 'over') return role === 'goal';
    // `đường huyết mục tiêu`: a compound says by itself whether it is one.
    return this.chunks[at]!.lexeme === null ? this.endsIn(at + 1, 'goal', at) : this.is(at, 'goal');
  }
}
