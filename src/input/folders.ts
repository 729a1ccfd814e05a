import { type Dirent, lstat, lstatSync, readdir, readdirSync, realpathSync, stat, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FileSystemAdapter } from 'fast-glob';
import { isNoUtf8, NO_UTF8, systemReason } from './source.js';

/** A folder that could not be listed, by its path below the root. */
interface Unlisted {
  readonly name: string;
  readonly reason: string;
}

/**
 * Lists folders for a walk that follows links and ends whatever they lead to: a folder inside the root is listed by its
 * own path only, one outside it once.
 */
export class FolderReader {
  readonly unlisted: Unlisted[] = [];
  readonly #root: string;
  readonly #realRoot: string;
  readonly #outside = new Set<string>();
  readonly #links = new Set<string>();
  readonly #realFolders = new Map<string, string>();

  constructor(root: string) {
    this.#root = resolve(root);
    this.#realRoot = realpathSync.native(root);
  }

  path(name: string): string {
    return resolve(this.#root, name);
  }

  /** The file that a path below the root really is, and whether a link stands on the way. */
  identify(path: string): { readonly real: string; readonly linked: boolean } {
    if (this.#links.has(path)) return { real: realpathSync.native(path), linked: true };
    const folder = this.#realFolder(dirname(path));
    const real = join(folder, basename(path));
    // One string for both, where they are equal: an archive has a hundred thousand of them.
    return { real: real === path ? path : real, linked: folder !== this.#expected(dirname(path)) };
  }

  adapter(): Partial<FileSystemAdapter> {
    const list = (path: string, options: { withFileTypes: true }, done: ListDone): void =>
      this.#list(path, options, done);
    return { lstat, lstatSync, stat, statSync, readdirSync, readdir: list as unknown as typeof readdir };
  }

  #list(path: string, options: { withFileTypes: true }, done: ListDone): void {
    if (this.#isPassedOver(resolve(path))) {
      done(null, []);
      return;
    }
    readdir(path, options, (error, entries) => {
      if (error?.code === 'ENOENT' && !isNoUtf8(path, error)) {
        // The folder that a pattern begins with need not exist.
        done(null, []);
        return;
      }
      if (error) {
        const reason = isNoUtf8(path, error) ? NO_UTF8 : systemReason(error);
        this.unlisted.push({ name: relative(this.#root, path).split(sep).join('/'), reason });
        done(null, []);
        return;
      }
      const links = entries.filter(entry => entry.isSymbolicLink());
      for (const link of links) this.#links.add(resolve(path, link.name));
      done(null, links.length === 0 ? entries : entries.sort((a, b) => (a.name < b.name ? -1 : 1)));
    });
  }

  #isPassedOver(path: string): boolean {
    const real = this.#realFolder(path);
    if (real === this.#expected(path)) return false;
    if (real === this.#realRoot || real.startsWith(this.#realRoot + sep) || this.#outside.has(real)) return true;
    this.#outside.add(real);
    return false;
  }

  /** Where a folder would be if no link stood between it and the root. */
  #expected(path: string): string {
    return join(this.#realRoot, relative(this.#root, path));
  }

  #realFolder(path: string): string {
    let real = this.#realFolders.get(path);
    if (real === undefined) {
      try {
        real = realpathSync.native(path);
      } catch {
        // Gone meanwhile, or not to be entered: listing it tells why.
        real = this.#expected(path);
      }
      this.#realFolders.set(path, real);
    }
    return real;
  }
}

type ListDone = (error: null, entries: Dirent[]) => void;
