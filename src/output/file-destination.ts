import type { Hash } from 'node:crypto';
import { constants, openSync } from 'node:fs';
import {
  access,
  chmod,
  chown,
  copyFile,
  type FileHandle,
  link,
  lstat,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { Socket } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Buffered, type Destination, toStream } from './destination.js';
import type { Moves } from './temporary.js';

/** Whose a file is, and who may do what with it. */
interface Owner {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

class FileDestination extends Buffered {
  /** @param hash of what is written, where it is to be recorded */
  constructor(
    readonly handle: FileHandle,
    readonly temporary: string,
    readonly path: string,
    readonly owner: Owner | null,
    readonly hash: Hash | undefined,
  ) {
    super();
  }

  protected async send(data: string | Uint8Array): Promise<void> {
    this.hash?.update(data);
    await this.handle.writeFile(data);
  }

  protected async finish(): Promise<void> {
    await this.handle.sync();
    await this.handle.close();
    if (this.owner === null) return;
    const { mode, uid, gid } = this.owner;
    // Only root can give a file away; what it replaces for others stays theirs.
    await chown(this.temporary, uid, gid).catch(() => undefined);
    await chmod(this.temporary, mode & 0o7777);
  }

  async commit(): Promise<void> {
    // Before the file stands there: a run that is killed in between leaves a line too many, which is no harm.
    if (this.hash !== undefined) {
      const { recordFile } = await import('./written.js');
      await recordFile(this.path, this.hash.digest('hex'));
    }
    await rename(this.temporary, this.path);
  }

  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await rm(this.temporary, { force: true }).catch(() => undefined);
  }
}

/** A device such as `/dev/null`: it is written to as it is. */
class DeviceDestination extends Buffered {
  constructor(readonly handle: FileHandle) {
    super();
  }

  protected async send(data: string | Uint8Array): Promise<void> {
    await this.handle.writeFile(data);
  }

  protected async finish(): Promise<void> {
    await this.handle.close();
  }

  async commit(): Promise<void> {}

  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
  }
}

/** What names files for the time being: only a run that writes a file loads it, and Node's cryptography with it. */
const temporaries = () => import('./temporary.js');

/** The signal of what nobody interrupts. */
const NEVER = new AbortController().signal;

/** How often it is looked whether a named pipe has a reader. */
const PIPE_MS = 50;

/**
 * An output file. It is written beside `path` under a hidden name and takes its place at `commit`; a link stays a link, one
 * that leads to no file yet is followed, an old file's permissions stay, and what is not a plain file (`/dev/null`, a named
 * pipe) is written to as it is.
 * @param signal ends the waiting for the reader of a named pipe
 * @param isRecorded whether it is recorded what the file holds: `isEditedFile` then tells whether it still does
 * @throws the system's error when the file cannot be made; the reason of the signal when it is aborted
 */
export async function toFile(path: string, signal: AbortSignal = NEVER, isRecorded = false): Promise<Destination> {
  const old = await stat(path).catch(() => null);
  if (old?.isFIFO()) return toStream(await openPipe(path, signal), signal, true);
  if (old !== null && !old.isFile()) return new DeviceDestination(await open(path, 'w'));
  if (old !== null) await assertWritable(path);
  const target = old === null ? await linkTarget(path) : await realpath(path);
  const { clearLeftovers, temporaryFor } = await temporaries();
  await clearLeftovers(dirname(target));
  const temporary = temporaryFor(target);
  const handle = await open(temporary, 'wx');
  const hash = isRecorded ? (await import('node:crypto')).createHash('sha256') : undefined;
  return new FileDestination(handle, temporary, target, old, hash);
}

/**
 * Says no to a file that its owner has made read-only: renaming over it would need no right to write to it.
 * @throws the system's error, or one with the code `EREADONLY`
 */
export async function assertWritable(path: string): Promise<void> {
  await access(path, constants.W_OK);
  // Root may write to any file; what is read-only for everyone is meant so.
  const { mode } = await stat(path);
  if ((mode & 0o222) === 0) throw Object.assign(new Error(`${path} is read-only`), { code: 'EREADONLY' });
}

/** Links that lead on to others; more than the system itself would follow. */
const MOST_LINKS = 40;

/** Where a file is to stand: the end of the links that `path` may be. */
async function linkTarget(path: string): Promise<string> {
  let target = path;
  for (let links = 0; (await lstat(target).catch(() => null))?.isSymbolicLink(); links++) {
    if (links === MOST_LINKS) throw Object.assign(new Error(`${path} is a circle of links`), { code: 'ELOOP' });
    target = resolve(dirname(target), await readlink(target));
  }
  return target;
}

/** Opens a named pipe once it has a reader. An open that waits could not be interrupted. */
async function openPipe(path: string, signal: AbortSignal): Promise<Socket> {
  for (;;) {
    signal.throwIfAborted();
    try {
      const fd = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      return new Socket({ fd, readable: false, writable: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
    }
    await setTimeout(PIPE_MS);
  }
}

/**
 * Lets files take their places together. Where one cannot, all stay as they were; where the run is killed between two of
 * them, the next run that writes into the folder puts the rest into their places (`clearLeftovers`).
 */
export async function commitAll(destinations: readonly Destination[]): Promise<void> {
  const files = destinations.filter(one => one instanceof FileDestination);
  if (files.length < 2) {
    for (const destination of destinations) await destination.commit();
    return;
  }
  const folder = dirname(files[0]!.path);
  const moves: Moves = files.map(({ temporary, path }) => [basename(temporary), basename(path)]);
  const kept = new Map<FileDestination, string>();
  const { temporaryFor } = await temporaries();
  const plan = temporaryFor(join(folder, 'vihealth'), 'moves');
  const moved: FileDestination[] = [];
  try {
    for (const file of files) if (file.owner !== null) kept.set(file, await keepOld(file.path));
    const draft = temporaryFor(plan);
    await writeFile(draft, JSON.stringify(moves), { flush: true });
    await rename(draft, plan);
    for (const file of files) {
      await file.commit();
      moved.push(file);
    }
  } catch (error) {
    for (const file of moved) {
      const old = kept.get(file);
      await (old === undefined ? rm(file.path, { force: true }) : rename(old, file.path)).catch(() => undefined);
    }
    throw error;
  } finally {
    await rm(plan, { force: true }).catch(() => undefined);
    for (const old of kept.values()) await rm(old, { force: true }).catch(() => undefined);
  }
}

/** A second name of a file, or a copy where the disk knows no second names. */
async function keepOld(path: string): Promise<string> {
  const old = (await temporaries()).temporaryFor(path);
  await link(path, old).catch(() => copyFile(path, old));
  return old;
}

/**
 * Writes one file, whole or not at all.
 * @throws the system's error when it cannot be written
 */
export async function writeWhole(path: string, content: string, signal?: AbortSignal): Promise<void> {
  const file = await toFile(path, signal);
  try {
    await file.write(content);
    await file.complete();
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
