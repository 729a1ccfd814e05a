import { type Account, NO_ACCOUNT } from '../account.js';
import type { Destination } from '../destination.js';
import type { Layout } from '../layout.js';
import type { OutputWriter } from '../writer.js';
import { Fingerprint } from './fingerprint.js';
import { MOST_CHARACTERS, MOST_IN_ONE_FILE } from './limits.js';
import { pieceBlock, singlePageHead, singlePageTail } from './page.js';
import { type Piece, PieceCutter } from './pieces.js';

/** Writes a review page that holds all its data. Memory holds one piece of it. */
export class SinglePageWriter implements OutputWriter {
  readonly #layout: Layout;
  readonly #destination: Destination;
  readonly #cutter = new PieceCutter();
  readonly #fingerprint = new Fingerprint();
  #characters = 0;
  #isOpen = false;

  constructor(layout: Layout, destination: Destination) {
    this.#layout = layout;
    this.#destination = destination;
  }

  /** @throws an error with the code `ETOOMANY` where the file would hold more than a browser can open */
  async write(parts: readonly string[]): Promise<undefined> {
    for (const part of parts) {
      this.#characters += part.length;
      const pieces = this.#cutter.add(part);
      if (this.#cutter.articles > MOST_IN_ONE_FILE || this.#characters > MOST_CHARACTERS) {
        throw Object.assign(new Error('too much for one review page'), { code: 'ETOOMANY' });
      }
      await this.#put(pieces);
    }
  }

  async finish(account: Account = NO_ACCOUNT): Promise<void> {
    await this.#put(this.#cutter.end());
    const { first, firstListed, articles } = this.#cutter;
    const { page: language = null, kinds, rules } = this.#layout;
    const id = this.#fingerprint.id();
    await this.#destination.write(
      singlePageTail({ id, language, kinds, rules, account, articles, first, firstListed, folder: null }),
    );
    await this.#destination.complete();
    await this.#destination.commit();
  }

  async discard(): Promise<void> {
    await this.#destination.discard();
  }

  async #put(pieces: readonly Piece[]): Promise<void> {
    if (!this.#isOpen) await this.#destination.write(singlePageHead(this.#layout.page ?? null));
    this.#isOpen = true;
    for (const piece of pieces) {
      this.#fingerprint.add(piece);
      await this.#destination.write(pieceBlock(piece));
    }
  }
}
