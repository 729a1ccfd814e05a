import { CharClass, charClass } from './characters.js';
import type { Vocabulary } from './vocabulary.js';

export enum TokenKind {
  /** A run of letters. */
  Word = 1,
  /** A run of digits: `1.233,5` is five tokens. */
  Number = 2,
  /** One character of any other sort. */
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
    readonly starts: Int32Array,
    readonly ends: Int32Array,
    /** Vocabulary ids of words and signs; 0 for numbers and for words that no table knows. */
    readonly words: Int32Array,
    readonly kinds: Uint8Array,
    readonly shapes: Uint8Array,
  ) {}

  start(index: number): number {
    return this.starts[index]!;
  }

  end(index: number): number {
    return this.ends[index]!;
  }

  /** Vocabulary id, or 0; also 0 for an index outside the text, so that rules may look around freely. */
  word(index: number): number {
    return this.words[index] ?? 0;
  }

  /** Kind, or 0 outside the text. */
  kind(index: number): TokenKind | 0 {
    return this.kinds[index] ?? 0;
  }

  shape(index: number): Shape {
    return this.shapes[index] ?? Shape.Lower;
  }

  isWord(index: number): boolean {
    return this.kinds[index] === TokenKind.Word;
  }

  isNumber(index: number): boolean {
    return this.kinds[index] === TokenKind.Number;
  }

  /** True for a word that begins with a capital: `Nguyễn`, `BSCKI`. */
  isCapitalised(index: number): boolean {
    const shape = this.shapes[index];
    return (
      shape === Shape.Title || shape === Shape.Upper || (shape === Shape.Mixed && this.kinds[index] === TokenKind.Word)
    );
  }

  /** True when nothing, not even a space, stands between this token and the one before it. */
  isGlued(index: number): boolean {
    return index > 0 && this.ends[index - 1] === this.starts[index];
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

/** What a token is compared by: its vocabulary id, `NUMBER_EDGE` or `BREAK_EDGE`; 0 for what no table knows. */
export function edgeOf(tokens: Tokens, index: number): number {
  const kind = tokens.kind(index);
  if (kind === TokenKind.Word || kind === TokenKind.Sign) return tokens.word(index);
  return kind === TokenKind.Number ? NUMBER_EDGE : kind === TokenKind.Break ? BREAK_EDGE : 0;
}

/** Room for the tokens of the text at hand; grown as needed and used again for the next text. */
let room = makeRoom(1 << 12);

function makeRoom(size: number) {
  return {
    size,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    words: new Int32Array(size),
    kinds: new Uint8Array(size),
    shapes: new Uint8Array(size),
  };
}

function grow(): void {
  const old = room;
  room = makeRoom(old.size * 2);
  room.starts.set(old.starts);
  room.ends.set(old.ends);
  room.words.set(old.words);
  room.kinds.set(old.kinds);
  room.shapes.set(old.shapes);
}

/**
 * Cuts a normalised text into tokens.
 * @param text the text as written: says which letters are capitals
 * @param lower the same text in lower case, of the same length: what words are looked up by
 */
export function tokenize(text: string, lower: string, vocabulary: Vocabulary): Tokens {
  const length = text.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.Space) {
      at++;
      continue;
    }
    if (count === room.size) grow();
    const start = at;
    let shape = Shape.Lower;
    let word = 0;
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
      word = vocabulary.findHashed(lower, start, at, hash);
    } else if (kind === CharClass.Digit) {
      token = TokenKind.Number;
      do at++;
      while (at < length && charClass(text.charCodeAt(at)) === CharClass.Digit);
    } else if (kind === CharClass.Break) {
      token = TokenKind.Break;
      at++;
    } else {
      at++;
      word = vocabulary.find(lower, start, at);
    }
    room.starts[count] = start;
    room.ends[count] = at;
    room.words[count] = word;
    room.kinds[count] = token;
    room.shapes[count] = shape;
    count++;
  }
  return new Tokens(
    count,
    room.starts.slice(0, count),
    room.ends.slice(0, count),
    room.words.slice(0, count),
    room.kinds.slice(0, count),
    room.shapes.slice(0, count),
  );
}
