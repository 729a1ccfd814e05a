import type { PieceKind } from './data.js';

/** Characters of texts and mentions from which a piece is full: it is read from a disk at once, and holds some 40 reports. */
const FULL = 1 << 18;

/** Articles of the list that come in one piece. */
const LISTED = 1000;

/** A piece that is full: the items of some articles that follow each other, as a JSON array. */
export interface Piece {
  readonly kind: PieceKind;
  /** From 1. */
  readonly number: number;
  readonly json: string;
}

/** Cuts the data of the articles into pieces as they come. Memory holds one piece of each kind. */
export class PieceCutter {
  /** The first article of each piece of texts and of mentions. */
  readonly first: number[] = [];
  /** The first article of each piece of the list. */
  readonly firstListed: number[] = [];
  #articles = 0;
  #listed: string[] = [];
  #texts: string[] = [];
  #mentions: string[] = [];
  #size = 0;

  /** Number of articles so far. */
  get articles(): number {
    return this.#articles;
  }

  /**
   * @param part the lines of one document, as the format gives them
   * @returns the pieces that are full now
   */
  add(part: string): readonly Piece[] {
    const [entry, text, mentions] = part.split('\n') as [string, string, string];
    if (this.#listed.length === 0) this.firstListed.push(this.#articles);
    if (this.#texts.length === 0) this.first.push(this.#articles);
    this.#articles++;
    this.#listed.push(entry);
    this.#texts.push(text);
    this.#mentions.push(mentions);
    this.#size += text.length + mentions.length;
    return [
      ...(this.#size >= FULL ? this.#takeArticles() : []),
      ...(this.#listed.length >= LISTED ? this.#takeList() : []),
    ];
  }

  /** The pieces that are not full yet. */
  end(): readonly Piece[] {
    return [
      ...(this.#texts.length > 0 ? this.#takeArticles() : []),
      ...(this.#listed.length > 0 ? this.#takeList() : []),
    ];
  }

  #takeArticles(): readonly Piece[] {
    const number = this.first.length;
    const texts = { kind: 'texts', number, json: arrayOf(this.#texts) } as const;
    const mentions = { kind: 'mentions', number, json: arrayOf(this.#mentions) } as const;
    this.#texts = [];
    this.#mentions = [];
    this.#size = 0;
    return [texts, mentions];
  }

  #takeList(): readonly Piece[] {
    const list = { kind: 'articles', number: this.firstListed.length, json: arrayOf(this.#listed) } as const;
    this.#listed = [];
    return [list];
  }
}

function arrayOf(items: readonly string[]): string {
  return `[\n${items.join(',\n')}\n]`;
}
