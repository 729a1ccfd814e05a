import { createHash } from 'node:crypto';
import type { Piece } from './pieces.js';

/** Characters of the name that data gets. */
const LENGTH = 16;

/** A name for data by what it holds: the same data has the same name, other data another. */
export class Fingerprint {
  readonly #hash = createHash('sha256');

  add({ kind, number, json }: Piece): void {
    this.#hash.update(`${kind} ${number}\n${json}\n`);
  }

  /** To be asked once, after the last piece. */
  id(): string {
    return this.#hash.digest('hex').slice(0, LENGTH);
  }
}
