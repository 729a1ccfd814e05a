import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentOptions } from '../document/pipeline.js';
import type { DecodeOptions } from '../input/decode.js';
import type { Source } from '../input/source.js';
import type { CorrectionsByFile } from '../model/correction.js';
import type { Layout } from '../output/layout.js';
import { temporaryFor } from '../output/temporary.js';
import type { Page } from './page.js';

// An entry is what one article gave to the output, in a file of its own that is called by all that this depends on: the program,
// the settings, the name, the day and the corrections of the article, and its bytes. So an entry is right or it is not there,
// threads and runs side by side need no lock, and what is no longer asked for is only ever too much.

/** Where entries are kept, and what every one of them depends on. */
export interface CacheSettings {
  readonly folder: string;
  /** Tells this program from any that could find something else. */
  readonly program: string;
}

/** `vihealth-cache 1 <key> <sha256 of what follows>`: an entry under another name is as good as a damaged one. */
const HEAD = /^vihealth-cache 1 ([0-9a-f]{64}) ([0-9a-f]{64})\n/;
const SHELF = /^[0-9a-f]{2}$/;
const ENTRY = /^[0-9a-f]{62}$/;
const TEMPORARY = /\.tmp$/;

/** All entries together stay below this: past it those go that were asked for longest ago. */
const MOST_BYTES = 2 ** 31;
const SHELVES = 256;

const DAY_MS = 86_400_000;

/** What a page depends on beside its article. */
export interface PageSettings {
  readonly options: DocumentOptions & DecodeOptions;
  readonly layout: Layout;
}

/** The entries of one run. */
export class PageCache {
  readonly #folder: string;
  readonly #settings: string;
  readonly #corrections: CorrectionsByFile | undefined;

  constructor({ folder, program }: CacheSettings, { options: { corrections, ...options }, layout }: PageSettings) {
    this.#folder = folder;
    this.#settings = hashOf(JSON.stringify([program, options, layout]));
    this.#corrections = corrections;
  }

  /** What an article is called in the cache. */
  keyOf({ file, date, record }: Source, bytes: Uint8Array): string {
    const corrections = this.#corrections?.get(file.normalize('NFC')) ?? null;
    const about = JSON.stringify([this.#settings, file, date ?? null, record !== undefined, corrections]);
    return createHash('sha256').update(`${about}\n`).update(bytes).digest('hex');
  }

  /** The page of a key; undefined where there is none, null where it is damaged. Never throws. */
  get(key: string): Page | null | undefined {
    let text: string;
    try {
      text = readUsed(this.#pathOf(key));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : null;
    }
    const [head, name, hash] = HEAD.exec(text) ?? [];
    if (head === undefined || name !== key) return null;
    const body = text.slice(head.length);
    return hashOf(body) === hash ? (JSON.parse(body) as Page) : null;
  }

  /** Keeps the page of a key; false where it cannot. Never throws. */
  put(key: string, page: Page): boolean {
    const path = this.#pathOf(key);
    const body = JSON.stringify(page);
    try {
      mkdirSync(dirname(path), { recursive: true });
      const temporary = temporaryFor(path);
      try {
        writeFileSync(temporary, `vihealth-cache 1 ${key} ${hashOf(body)}\n${body}`, { flag: 'wx' });
        renameSync(temporary, path);
      } finally {
        rmSync(temporary, { force: true });
      }
      return true;
    } catch {
      return false;
    }
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}

/** Reads an entry and, once a day, notes that it was asked for. */
function readUsed(path: string): string {
  const file = openSync(path, 'r');
  try {
    const now = new Date();
    if (now.getTime() - fstatSync(file).mtimeMs > DAY_MS) {
      try {
        futimesSync(file, now, now);
      } catch {
        // In a cache that may only be read nothing is noted.
      }
    }
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/**
 * Removes the entries that were asked for longest ago, as many as there are too many; and what runs that were killed have left.
 * Nothing else in the folder is touched. Never throws.
 * @param most bytes that may stay
 */
export function pruneCache(folder: string, most = MOST_BYTES): void {
  for (const shelf of namesIn(folder).filter(name => SHELF.test(name))) {
    const place = join(folder, shelf);
    const names = namesIn(place);
    const entries = names.filter(name => ENTRY.test(name)).flatMap(name => aged(join(place, name)));
    entries.sort((a, b) => b.used - a.used);
    // Keys are spread evenly: each shelf has its share.
    let room = most / SHELVES;
    for (const { path, size } of entries) {
      room -= size;
      if (room < 0) remove(path);
    }
    const left = names.filter(name => TEMPORARY.test(name)).flatMap(name => aged(join(place, name)));
    for (const { path, used } of left) if (Date.now() - used > DAY_MS) remove(path);
  }
}

function aged(path: string): readonly { readonly path: string; readonly size: number; readonly used: number }[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? [{ path, size: stat.size, used: stat.mtimeMs }] : [];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It goes with the next run that may.
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
