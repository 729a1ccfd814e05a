import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from '../model/problem.js';

/** Where one article comes from. */
export interface Source {
  /** Its name in the output. */
  readonly file: string;
  /** Where to read it; undefined when `bytes` or `record` holds it. */
  readonly path?: string;
  readonly bytes?: Uint8Array;
  /** A line of JSON that holds it. */
  readonly record?: string;
  /** The day that was given for this very report, ISO. */
  readonly date?: string;
  /** Why the line cannot be read, where that is known before it is. */
  readonly fault?: string;
}

/** Names of system errors as a person would say them. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it no longer exists',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EMFILE: 'too many files are open; raise the limit, for example with ulimit -n 1024',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links form a loop',
  EIO: 'the disk gives an error',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB; split it',
  ENAMETOOLONG: 'its path is too long for this system',
};

/** The bytes of a source, or why there are none. */
export function readBytes(source: Source): Uint8Array | Problem {
  if (source.bytes !== undefined) return source.bytes;
  try {
    return readFileSync(source.path!);
  } catch (error) {
    const reason = isNoUtf8(source.path!, error) ? NO_UTF8 : systemReason(error);
    return { file: source.file, code: 'unreadable', reason };
  }
}

/** Why a file whose name is in an old encoding cannot be opened. */
export const NO_UTF8 = 'its name is not UTF-8; rename it, for example with convmv';

/** True where a path is not found because Node has put U+FFFD in place of the bytes of its name that are not UTF-8. */
export function isNoUtf8(path: string, error: unknown): boolean {
  return path.includes('\ufffd') && (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** What a system error says, without its code where there are words for it. */
export function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

/** A path with `/` between its parts, on every system. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
