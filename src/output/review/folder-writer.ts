import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../generated/review-page.js';
import { type Account, NO_ACCOUNT } from '../account.js';
import { writeWhole } from '../file-destination.js';
import type { Layout } from '../layout.js';
import { clearLeftovers, temporaryFor } from '../temporary.js';
import type { OutputWriter } from '../writer.js';
import { Fingerprint } from './fingerprint.js';
import { folderPage, GENERATOR, pieceName, pieceScript, SCRIPT_NAME, STYLE_NAME } from './page.js';
import { type Piece, PieceCutter } from './pieces.js';

/** The page in the folder. */
export const PAGE_NAME = 'index.html';

/** Folders of data, named by what they hold. */
const DATA = /^data-[0-9a-f]{16}$/;

/**
 * Writes a review page into a folder, its data in a folder of its own beside it. Data is written under a hidden name and takes
 * its place whole; the new page then takes the place of the old one, which led to the old data until that moment.
 */
export class ReviewFolderWriter implements OutputWriter {
  readonly #folder: string;
  readonly #layout: Layout;
  readonly #signal: AbortSignal;
  readonly #temporary: string;
  readonly #cutter = new PieceCutter();
  readonly #fingerprint = new Fingerprint();

  private constructor(folder: string, layout: Layout, signal: AbortSignal) {
    this.#folder = folder;
    this.#layout = layout;
    this.#signal = signal;
    this.#temporary = temporaryFor(join(folder, 'data'));
  }

  /**
   * Makes the folder where there is none.
   * @throws the system's error when nothing can be written there
   */
  static async open(folder: string, layout: Layout, signal: AbortSignal): Promise<ReviewFolderWriter> {
    await mkdir(folder, { recursive: true });
    await clearLeftovers(folder);
    const writer = new ReviewFolderWriter(folder, layout, signal);
    await mkdir(writer.#temporary);
    return writer;
  }

  async write(parts: readonly string[]): Promise<undefined> {
    for (const part of parts) await this.#put(this.#cutter.add(part));
  }

  async finish(account: Account = NO_ACCOUNT): Promise<void> {
    await this.#put(this.#cutter.end());
    await this.#add(SCRIPT_NAME, PAGE_SCRIPT);
    await this.#add(STYLE_NAME, PAGE_STYLE);
    const id = this.#fingerprint.id();
    const name = `data-${id}`;
    await this.#move(name);
    const { first, firstListed, articles } = this.#cutter;
    const { page: language = null, kinds, rules } = this.#layout;
    const settings = { id, language, kinds, rules, account, articles, first, firstListed, folder: `${name}/` };
    await writeWhole(join(this.#folder, PAGE_NAME), folderPage(`${name}/`, settings), this.#signal);
    await this.#clear(name);
  }

  async discard(): Promise<void> {
    await remove(this.#temporary);
  }

  async #put(pieces: readonly Piece[]): Promise<void> {
    for (const piece of pieces) {
      this.#fingerprint.add(piece);
      await this.#add(pieceName(piece), pieceScript(piece));
    }
  }

  async #add(name: string, content: string): Promise<void> {
    await writeFile(join(this.#temporary, name), content, { flush: true });
  }

  /** Gives the data its name. What stands there already holds the same, or was damaged since. */
  async #move(name: string): Promise<void> {
    const place = join(this.#folder, name);
    const old = temporaryFor(join(this.#folder, 'data'));
    await rename(place, old).catch(() => undefined);
    try {
      await rename(this.#temporary, place);
    } catch (error) {
      await rename(old, place).catch(() => undefined);
      throw error;
    }
    await remove(old);
  }

  /** Removes the data to which no page leads any more. Never throws. */
  async #clear(kept: string): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (name === kept || !DATA.test(name)) continue;
      const path = join(this.#folder, name);
      const script = await readFile(join(path, SCRIPT_NAME), 'utf8').catch(() => '');
      if (script.startsWith(OWN)) await remove(path);
    }
  }
}

/** By this the script of a review page is known, of whatever version. */
const OWN = '/*! vihealth review page';

/** True where a page stands in a folder that another program wrote, or a person. */
export async function holdsOtherPage(folder: string): Promise<boolean> {
  const page = await readFile(join(folder, PAGE_NAME), 'utf8').catch(() => undefined);
  return page !== undefined && !page.includes(GENERATOR);
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
