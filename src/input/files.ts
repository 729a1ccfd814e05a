import { realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type FastGlob from 'fast-glob';
import type { Problem } from '../model/problem.js';
import { FolderReader } from './folders.js';
import { byBytes } from './order.js';
import { ENDINGS } from './readers.js';
import { isNoUtf8, type Source, withSlashes } from './source.js';

export interface FileOptions {
  /** Which files of a folder are read. A pattern without `/` holds at any depth. */
  readonly globs?: readonly string[];
  /** Which files and folders of a folder are passed over, likewise. */
  readonly ignore?: readonly string[];
  /** True when one path alone is named: the files of a folder are then called by their path in it. */
  readonly alone?: boolean;
}

export interface FileList {
  /** In order of the UTF-8 bytes of `file`, each file once. */
  readonly sources: readonly Source[];
  /** Folders that could not be listed. */
  readonly problems: readonly Problem[];
}

/** Articles, with the ending in any case. */
const ARTICLES = [`*.{${ENDINGS.join(',')}}`];

/** What a named path is; text that names nothing and holds wildcards is a glob, as Windows shells leave it. */
export function pathKind(path: string): 'file' | 'folder' | 'glob' | 'missing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // What exists and cannot be looked at is named as unreadable when its turn comes.
    if (!NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '') || isNoUtf8(path, error)) return 'file';
    return globber().isDynamicPattern(toPattern(path)) ? 'glob' : 'missing';
  }
}

let fastGlob: typeof FastGlob | undefined;

/** fast-glob, loaded when a folder or a pattern is read: files that are named one by one need none. */
function globber(): typeof FastGlob {
  fastGlob ??= createRequire(import.meta.url)('fast-glob') as typeof FastGlob;
  return fastGlob;
}

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** One way to a file. */
interface Found {
  readonly file: string;
  readonly path: string;
  readonly linked: boolean;
  /** The file that it really is. */
  readonly real: string;
}

/**
 * The files that the paths lead to. fast-glob enters here.
 * @param paths files, folders and globs that exist
 */
export async function findFiles(paths: readonly string[], options: FileOptions = {}): Promise<FileList> {
  const best = new Map<string, Found>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const { found, unlisted } = await expand(path, options);
    problems.push(...unlisted);
    for (const one of found) {
      const other = best.get(one.real);
      if (other === undefined || isBetter(one, other)) best.set(one.real, one);
    }
  }
  const sources = [...best.values()].map(({ file, path }) => ({ file, path }));
  return { sources: sources.sort((a, b) => byBytes(a.file, b.file)), problems };
}

/** Of two ways to one file the one without a link is kept, then the first name. */
function isBetter(a: Found, b: Found): boolean {
  return a.linked === b.linked ? byBytes(a.file, b.file) < 0 : !a.linked;
}

interface Expansion {
  readonly found: readonly Found[];
  readonly unlisted: readonly Problem[];
}

async function expand(path: string, options: FileOptions): Promise<Expansion> {
  const kind = pathKind(path);
  const ignore = (options.ignore ?? []).flatMap(atAnyDepth);
  if (kind === 'glob') return walk('.', bothForms(toPattern(path)), ignore, '', true);
  if (kind !== 'folder') {
    return { found: [{ file: withSlashes(path), path, linked: false, real: realPath(path) }], unlisted: [] };
  }
  const prefix = options.alone ? '' : `${withoutSlashesAtEnd(withSlashes(path))}/`;
  return walk(path, (options.globs ?? ARTICLES).flatMap(atAnyDepth), ignore, prefix, options.globs !== undefined);
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

async function walk(
  folder: string,
  patterns: readonly string[],
  ignore: readonly string[],
  prefix: string,
  caseSensitiveMatch: boolean,
): Promise<Expansion> {
  const reader = new FolderReader(folder);
  const names = await globber()([...patterns], {
    cwd: folder,
    ignore: [...ignore],
    caseSensitiveMatch,
    fs: reader.adapter(),
    // One folder after another: which of two links to a folder is followed must not depend on the disk's speed.
    concurrency: 1,
  });
  const found = names.map(name => {
    const path = reader.path(name);
    const { real, linked } = reader.identify(path);
    return { file: prefix + name, path, real, linked };
  });
  const unlisted = reader.unlisted.map(({ name, reason }) => ({
    // The folder itself has no name below it.
    file: name === '' ? withSlashes(folder) : prefix + name,
    code: 'unreadable' as const,
    reason,
  }));
  return { found, unlisted };
}

/** Windows separators become `/`; a backslash before a bracket or the like still takes its meaning away. */
function toPattern(text: string): string {
  return text.replace(/\\(?![!()+@[\]{}])/g, '/');
}

function atAnyDepth(pattern: string): readonly string[] {
  const slashed = toPattern(pattern);
  const trimmed = withoutSlashesAtEnd(slashed.replace(/^\.\//, ''));
  return bothForms(slashed.includes('/') ? trimmed : `**/${trimmed}`);
}

/** File names hold accents composed or apart, as the system that wrote them had it; a pattern finds both. */
function bothForms(pattern: string): readonly string[] {
  return [...new Set([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')])];
}

/** A path without the slashes that end it. No pattern: one would begin anew at each slash of a run of them. */
function withoutSlashesAtEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
