import { CharClass, charClass, charInfo, classOf, smallOf, wideAt } from './characters.js';
import { BREAK_EDGE, NUMBER_EDGE, Shape, TokenKind, Tokens } from './tokens.js';
import { Triggers } from './triggers.js';
import type { Vocabulary } from './vocabulary.js';

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
  #marks = new Uint8Array(0);
  /** Says which tokens bear which marks. */
  triggers: Triggers;

  constructor(vocabulary: Vocabulary, size = 1 << 12) {
    this.#vocabulary = vocabulary;
    this.triggers = new Triggers(vocabulary);
    this.#grow(size);
  }

  /**
   * Cuts a normalised text into tokens, which hold until the next call.
   * @param text the text as written: says which letters are capitals
   * @param lower the same text in lower case, of the same length: what words are looked up by
   */
  cut(text: string, lower: string): Tokens {
    const vocabulary = this.#vocabulary;
    const { byEdge, byShape } = this.triggers;
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
          const info = charInfo(text.charCodeAt(at));
          const found = classOf(info);
          if (found === CharClass.Capital) capitals++;
          else if (found !== CharClass.Letter) break;
          hash = (Math.imul(hash, 31) + smallOf(info)) | 0;
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
      const slot = edge - BREAK_EDGE;
      this.#marks[count] = byShape[shape]! | (slot < byEdge.length ? byEdge[slot]! : 0);
      count++;
    }
    this.#starts.fill(length, count, count + PAST_END);
    this.#ends.fill(length, count, count + PAST_END);
    this.#edges.fill(0, count, count + PAST_END);
    this.#kinds.fill(0, count, count + PAST_END);
    this.#shapes.fill(0, count, count + PAST_END);
    return new Tokens(count, this.#starts, this.#ends, this.#edges, this.#kinds, this.#shapes, this.#marks);
  }

  #grow(size: number): void {
    this.#size = size;
    this.#starts = copied(this.#starts, new Int32Array(size + PAST_END));
    this.#ends = copied(this.#ends, new Int32Array(size + PAST_END));
    this.#edges = copied(this.#edges, new Int32Array(size + PAST_END));
    this.#kinds = copied(this.#kinds, new Uint8Array(size + PAST_END));
    this.#shapes = copied(this.#shapes, new Uint8Array(size + PAST_END));
    this.#marks = copied(this.#marks, new Uint8Array(size + PAST_END));
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
