import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWild } from './patterns.js';
import { isNoUtf8 } from './source.js';

/** What a named path is; text that names nothing and holds wildcards is a glob, as Windows shells leave it. */
export function pathKind(path: string): 'file' | 'folder' | 'glob' | 'missing' {
  const found = onDisk(path);
  if (found === undefined) return isWild(path) ? 'glob' : 'missing';
  try {
    return statSync(found).isDirectory() ? 'folder' : 'file';
  } catch {
    // What exists and cannot be looked at is named as unreadable when its turn comes.
    return 'file';
  }
}

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/**
 * A path as the disk has it, or undefined: accents may be composed there and apart as typed, or the other way round. A path
 * that exists as typed is that path.
 */
export function onDisk(path: string): string | undefined {
  if (exists(path)) return path;
  if (!/[^\u0000-\u007f]/.test(path)) return undefined;
  for (const form of ['NFC', 'NFD'] as const) if (exists(path.normalize(form))) return path.normalize(form);
  const folder = dirname(path) === path ? undefined : onDisk(dirname(path));
  if (folder === undefined) return undefined;
  const name = basename(path).normalize('NFC');
  try {
    const found = readdirSync(folder).find(entry => entry.normalize('NFC') === name);
    return found === undefined ? undefined : join(folder, found);
  } catch {
    return undefined;
  }
}

function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    return !NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '') || isNoUtf8(path, error);
  }
}
