import { CharClass, charClass, wideAt } from './characters.js';
import type { Vocabulary } from './vocabulary.js';

export enum TokenKind {
  /** A run of letters. */
  Word = 1,
  /** A run of digits: `1.233,5` is five tokens. */
  Number = 2,
  /** One character of any other sort, an emoji too. */
  Sign = 3,
  /** A line end that ends a paragraph. */
  Break = 4,
}

/** How a word is written. */
export enum Shape {
  Lower = 0,
  /** `Nguyễn`, and a single capital letter. */
  Title = 1,
  /** `BSCKI`: two capitals or more and nothing else. */
  Upper = 2,
  /** `BSCKIi`, `TTƯT` written `TTưT`. */
  Mixed = 3,
}

/**
 * A text cut into words, numbers and signs: the one scan that finds where anything can begin. Letters and digits that
 * touch are two tokens (`thành lập21/09`), so that glued text needs no rule of its own. White space makes no token.
 */
export class Tokens {
  constructor(
    /** Number of tokens. Every index below is 0 to count - 1. */
    readonly count: number,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
    private readonly edges: Int32Array,
    private readonly kinds: Uint8Array,
    private readonly shapes: Uint8Array,
  ) {}

  /** Where the token begins; past the last token the length of the text. */
  start(index: number): number {
    return this.starts[index]!;
  }

  /** Where the token ends; past the last token the length of the text. */
  end(index: number): number {
    return this.ends[index]!;
  }

  /** Vocabulary id of a word or a sign, else 0; also 0 for an index outside the text, so that rules may look around freely. */
  word(index: number): number {
    if (index < 0 || index >= this.edges.length) return 0;
    return Math.max(0, this.edges[index]!);
  }

  /** What a token is compared by: its vocabulary id, `NUMBER_EDGE` or `BREAK_EDGE`; 0 for what no table knows. */
  edge(index: number): number {
    return index < 0 || index >= this.edges.length ? 0 : this.edges[index]!;
  }

  /** Kind, or 0 outside the text. */
  kind(index: number): TokenKind | 0 {
    return index < 0 || index >= this.kinds.length ? 0 : (this.kinds[index]! as TokenKind | 0);
  }

  shape(index: number): Shape {
    return index < 0 || index >= this.shapes.length ? Shape.Lower : (this.shapes[index]! as Shape);
  }

  isWord(index: number): boolean {
    return this.kind(index) === TokenKind.Word;
  }

  isNumber(index: number): boolean {
    return this.kind(index) === TokenKind.Number;
  }

  /** True for a word that begins with a capital: `Nguyễn`, `BSCKI`. */
  isCapitalised(index: number): boolean {
    const shape = this.shape(index);
    return shape === Shape.Title || shape === Shape.Upper || (shape === Shape.Mixed && this.isWord(index));
  }

  /** True when nothing, not even a space, stands between this token and the one before it. */
  isGlued(index: number): boolean {
    return index > 0 && index < this.count && this.ends[index - 1] === this.starts[index];
  }

  /** Index of the first token that ends after `offset`; `count` when there is none. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.ends[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Stands for a number, whatever its digits, where tokens are compared. */
export const NUMBER_EDGE = -1;

/** Stands for the end of a paragraph. */
export const BREAK_EDGE = -2;

/** Rules look at most this far past the last token: what they find there is no token at the end of the text. */
const PAST_END = 64;

/** Cuts texts into tokens over one vocabulary. The arrays are used again for the next text. */
export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  #size = 0;
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);
  #edges = new Int32Array(0);
  #kinds = new Uint8Array(0);
  #shapes = new Uint8Array(0);

  constructor(vocabulary: Vocabulary, size = 1 << 12) {
    this.#vocabulary = vocabulary;
    this.#grow(size);
  }

  /**
   * Cuts a normalised text into tokens, which hold until the next call.
   * @param text the text as written: says which letters are capitals
   * @param lower the same text in lower case, of the same length: what words are looked up by
   */
  cut(text: string, lower: string): Tokens {
    const vocabulary = this.#vocabulary;
    const length = text.length;
    let count = 0;
    let at = 0;
    while (at < length) {
      const kind = charClass(text.charCodeAt(at));
      if (kind === CharClass.Space) {
        at++;
        continue;
      }
      if (count === this.#size) this.#grow(this.#size * 2);
      const start = at;
      let shape = Shape.Lower;
      let edge = 0;
      let token = TokenKind.Sign;
      if (kind === CharClass.Letter || kind === CharClass.Capital) {
        token = TokenKind.Word;
        let hash = 0;
        let capitals = 0;
        for (; at < length; at++) {
          const found = charClass(text.charCodeAt(at));
          if (found === CharClass.Capital) capitals++;
          else if (found !== CharClass.Letter) break;
          hash = (Math.imul(hash, 31) + lower.charCodeAt(at)) | 0;
        }
        if (capitals > 0) {
          if (capitals === at - start) shape = capitals === 1 ? Shape.Title : Shape.Upper;
          else shape = capitals === 1 && kind === CharClass.Capital ? Shape.Title : Shape.Mixed;
        }
        edge = vocabulary.findHashed(lower, start, at, hash);
      } else if (kind === CharClass.Digit) {
        token = TokenKind.Number;
        edge = NUMBER_EDGE;
        do at++;
        while (at < length && charClass(text.charCodeAt(at)) === CharClass.Digit);
      } else if (kind === CharClass.Break) {
        token = TokenKind.Break;
        edge = BREAK_EDGE;
        at++;
      } else {
        const wide = wideAt(text, at);
        if (wide === CharClass.Letter) token = TokenKind.Word;
        at += wide === undefined ? 1 : 2;
        edge = vocabulary.find(lower, start, at);
      }
      this.#starts[count] = start;
      this.#ends[count] = at;
      this.#edges[count] = edge;
      this.#kinds[count] = token;
      this.#shapes[count] = shape;
      count++;
    }
    this.#starts.fill(length, count, count + PAST_END);
    this.#ends.fill(length, count, count + PAST_END);
    this.#edges.fill(0, count, count + PAST_END);
    this.#kinds.fill(0, count, count + PAST_END);
    this.#shapes.fill(0, count, count + PAST_END);
    return new Tokens(count, this.#starts, this.#ends, this.#edges, this.#kinds, this.#shapes);
  }

  #grow(size: number): void {
    this.#size = size;
    this.#starts = copied(this.#starts, new Int32Array(size + PAST_END));
    this.#ends = copied(this.#ends, new Int32Array(size + PAST_END));
    this.#edges = copied(this.#edges, new Int32Array(size + PAST_END));
    this.#kinds = copied(this.#kinds, new Uint8Array(size + PAST_END));
    this.#shapes = copied(this.#shapes, new Uint8Array(size + PAST_END));
  }
}

function copied<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Cuts one text into tokens of their own. */
export function tokenize(text: string, lower: string, vocabulary: Vocabulary): Tokens {
  return new Tokenizer(vocabulary, text.length).cut(text, lower);
}
