import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheSettings } from '../use-cases/cache.js';
import type { CacheUse, Page } from '../use-cases/page.js';
import type { Call } from './command.js';
import { usageError } from './exit.js';
import { shownNumber } from './numbers.js';
import { printable } from './terminal.js';

export interface CacheOption {
  readonly cache?: string;
}

/** By this file backup programs know a cache (https://bford.info/cachedir/), and the program its own. */
const TAG_NAME = 'CACHEDIR.TAG';
const TAG = `Signature: 8a477f597d28d172789f06886806bc55
# This folder is a cache of vihealth. It may be deleted at any time.
`;

/** The cache of a run, and what it did. */
export class RunCache {
  readonly settings: CacheSettings;
  readonly #call: Call<unknown>;
  readonly #prune: (folder: string) => void;
  readonly #uses: Record<CacheUse, number> = { given: 0, taken: 0, replaced: 0, refused: 0 };

  constructor(settings: CacheSettings, call: Call<unknown>, prune: (folder: string) => void) {
    this.settings = settings;
    this.#call = call;
    this.#prune = prune;
  }

  page({ cache }: Page): void {
    if (cache !== undefined) this.#uses[cache]++;
  }

  /** Says what went wrong, and makes room for the next run. */
  summary(): void {
    const { terminal, say } = this.#call;
    const { taken, replaced, refused } = this.#uses;
    const path = printable(this.settings.folder);
    if (replaced > 0) terminal.problem(say.cacheDamaged(path, replaced, shownNumber(replaced, say)));
    if (refused > 0) terminal.problem(say.cacheRefused(path, refused, shownNumber(refused, say)));
    if (taken > 0) this.#prune(this.settings.folder);
  }
}

/**
 * The cache that a call asks for; its folder is made.
 * @throws Failure for a folder that holds other files
 */
export async function givenCache(call: Call<CacheOption>): Promise<RunCache | undefined> {
  const folder = call.options.cache;
  if (folder === undefined) return undefined;
  const [{ pruneCache }, { programId }] = await Promise.all([
    import('../use-cases/cache.js'),
    import('./program-id.js'),
  ]);
  openCache(folder, call);
  return new RunCache({ folder, program: programId() }, call, pruneCache);
}

function openCache(folder: string, { say }: Call<CacheOption>): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length === 0) writeFileSync(join(folder, TAG_NAME), TAG);
    if (readFileSync(join(folder, TAG_NAME), 'utf8') === TAG) return;
  } catch (error) {
    // Where nothing can be kept, the run does without; what it says at its end tells.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR' && code !== 'ENOENT') return;
  }
  throw usageError(say.noCache(printable(folder)));
}
