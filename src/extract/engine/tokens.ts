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

/** Bits that say of a token what may begin at it, so that each reader passes over the rest. */
export enum Mark {
  Date = 1,
  Unit = 2,
  Person = 4,
  Figure = 8,
  /** A word of the present: `hiện nay`. */
  Now = 16,
  Number = 32,
  Break = 64,
  Capital = 128,
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
    private readonly marks: Uint8Array,
  ) {}

  /** Some stretches of them, one after another, as tokens of their own: the lines of a cell. Offsets stay those of the text. */
  gathered(stretches: readonly { readonly start: number; readonly end: number }[]): Tokens {
    let count = 0;
    for (const { start, end } of stretches) count += end - start;
    const gather = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
      let at = 0;
      for (const { start, end } of stretches) {
        to.set(from.subarray(start, end), at);
        at += end - start;
      }
      return to;
    };
    return new Tokens(
      count,
      gather(this.starts, new Int32Array(count)),
      gather(this.ends, new Int32Array(count)),
      gather(this.edges, new Int32Array(count)),
      gather(this.kinds, new Uint8Array(count)),
      gather(this.shapes, new Uint8Array(count)),
      gather(this.marks, new Uint8Array(count)),
    );
  }

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

  /**
   * Index of the first token from `from` to before `limit` that bears one of some marks; `limit` when none does.
   * @param marks `Mark` bits
   */
  next(marks: number, from: number, limit = this.count): number {
    let at = from;
    while (at < limit && (this.marks[at]! & marks) === 0) at++;
    return at;
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
