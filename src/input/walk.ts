import { type Dirent, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type FastGlob from 'fast-glob';
import { isNoUtf8, NO_UTF8, systemReason } from './source.js';

/** What a walk through a folder came upon; names are paths below it, with `/` between their parts. */
export interface Walked {
  readonly files: readonly WalkedFile[];
  /** Links that lead to nothing. */
  readonly dangling: readonly string[];
  /** Folders that could not be listed; the folder itself has no name. */
  readonly unlisted: readonly { readonly name: string; readonly reason: string }[];
}

export interface WalkedFile {
  readonly name: string;
  readonly path: string;
  /** The file that it really is. */
  readonly real: string;
  /** Whether a link stands on the way. */
  readonly linked: boolean;
}

/** What of a folder is passed over. */
export interface WalkOptions {
  /** @param name of a file or folder, as a path below the root */
  readonly isIgnored: (name: string) => boolean;
  /** Names that begin with a dot are read too. */
  readonly hidden: boolean;
}

/**
 * Lists the files of a folder. It follows links and ends whatever they lead to: a folder inside the root is listed by its own
 * path only, one outside it once. One folder after another, so that which of two links is followed does not depend on the disk.
 */
export async function walkFolder(root: string, options: WalkOptions): Promise<Walked> {
  const walk = new Walk(root, options);
  await walk.list(resolve(root));
  return walk;
}

let loaded: typeof FastGlob | undefined;

/** fast-glob, which enters here, loaded when a folder is walked: files that are named one by one need none. */
function globber(): typeof FastGlob {
  loaded ??= createRequire(import.meta.url)('fast-glob') as typeof FastGlob;
  return loaded;
}

/** Every name; a star alone misses those that begin with a line end. */
const EVERYTHING = ['*', '[\n\r\u2028\u2029]*'];
/** Links are followed by the walk, which knows where they lead, and not by the listing. */
const ONE_FOLDER = { deep: 1, dot: true, onlyFiles: false, objectMode: true, followSymbolicLinks: false } as const;

class Walk implements Walked {
  readonly files: WalkedFile[] = [];
  readonly dangling: string[] = [];
  readonly unlisted: { name: string; reason: string }[] = [];
  readonly #root: string;
  readonly #realRoot: string;
  readonly #options: WalkOptions;
  readonly #outside = new Set<string>();

  constructor(root: string, options: WalkOptions) {
    this.#root = resolve(root);
    this.#realRoot = realpathSync.native(root);
    this.#options = options;
  }

  async list(start: string): Promise<void> {
    const waiting = [start];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      const real = realFolder(folder) ?? this.#expected(folder);
      if (this.#isPassedOver(folder, real)) continue;
      const folders: string[] = [];
      for (const entry of this.#entries(folder)) {
        const path = join(folder, entry.name);
        if (this.#isLeftOut(entry.name, path)) continue;
        const kind = entry.isSymbolicLink() ? kindOfTarget(path) : kindOf(entry);
        if (kind === 'folder') folders.push(path);
        else if (kind === 'nothing') this.dangling.push(this.#name(path));
        else if (kind === 'file') this.files.push(this.#file(path, real, entry.isSymbolicLink()));
      }
      for (const inner of folders.reverse()) waiting.push(inner);
      // Signals have their turn between folders.
      await setImmediate();
    }
  }

  #entries(folder: string): readonly Dirent[] {
    try {
      const entries = globber().sync(EVERYTHING, { ...ONE_FOLDER, cwd: folder });
      // The library lists a folder that cannot be found by its name as an empty one.
      if (entries.length === 0) statSync(folder);
      return entries.map(({ dirent }) => dirent as Dirent).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      const reason = isNoUtf8(folder, error) ? NO_UTF8 : systemReason(error);
      this.unlisted.push({ name: this.#name(folder), reason });
      return [];
    }
  }

  #isLeftOut(base: string, path: string): boolean {
    return (base.startsWith('.') && !this.#options.hidden) || this.#options.isIgnored(this.#name(path));
  }

  #file(path: string, realFolderOf: string, isLink: boolean): WalkedFile {
    if (isLink) return { name: this.#name(path), path, real: realpathSync.native(path), linked: true };
    const real = join(realFolderOf, basename(path));
    // One string for both, where they are equal: an archive has a hundred thousand of them.
    const same = real === path ? path : real;
    return { name: this.#name(path), path, real: same, linked: realFolderOf !== this.#expected(dirname(path)) };
  }

  #name(path: string): string {
    return relative(this.#root, path).split(sep).join('/');
  }

  #isPassedOver(path: string, real: string): boolean {
    if (real === this.#expected(path)) return false;
    if (real === this.#realRoot || real.startsWith(this.#realRoot + sep) || this.#outside.has(real)) return true;
    this.#outside.add(real);
    return false;
  }

  /** Where a folder would be if no link stood between it and the root. */
  #expected(path: string): string {
    return join(this.#realRoot, relative(this.#root, path));
  }
}

type Kind = 'file' | 'folder' | 'nothing' | 'other';

function kindOf(entry: Pick<Dirent, 'isDirectory' | 'isFile'>): Kind {
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
}

function kindOfTarget(path: string): Kind {
  try {
    return kindOf(statSync(path));
  } catch {
    return 'nothing';
  }
}

function realFolder(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    // Gone meanwhile, or not to be entered: listing it tells why.
    return undefined;
  }
}
