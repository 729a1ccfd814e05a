import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';

/** Where an output goes: it arrives whole at `commit`, or not at all. */
export interface Destination {
  write(data: string | Uint8Array): Promise<void>;
  /** Hands on what was gathered: the reader may be waiting for it. */
  flush(): Promise<void>;
  /** Ends the writing; what can fail for want of room fails here. */
  complete(): Promise<void>;
  commit(): Promise<void>;
  /** Leaves what was there before as it was. Never throws. */
  discard(): Promise<void>;
}

/** Thrown by `write` when the reader of a pipe has gone: no failure, the output is simply not wanted any more. */
export class ReaderGone extends Error {}

/** Characters that are gathered before they are written. */
const CHUNK = 1 << 16;

/** Gathers small pieces of text. */
abstract class Buffered implements Destination {
  #pending = '';

  protected abstract send(data: string | Uint8Array): Promise<void>;
  protected abstract finish(): Promise<void>;
  abstract commit(): Promise<void>;
  abstract discard(): Promise<void>;

  async write(data: string | Uint8Array): Promise<void> {
    if (typeof data === 'string') this.#pending += data;
    else {
      await this.flush();
      await this.send(data);
    }
    if (this.#pending.length >= CHUNK) await this.flush();
  }

  async complete(): Promise<void> {
    await this.flush();
    await this.finish();
  }

  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (text !== '') await this.send(text);
  }
}

class StreamDestination extends Buffered {
  readonly #stream: Writable;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(stream: Writable, signal: AbortSignal) {
    super();
    this.#stream = stream;
    signal.addEventListener('abort', () => {
      this.#failure ??= new Error('interrupted');
      this.#wake?.();
    });
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#failure = error.code === 'EPIPE' ? new ReaderGone() : error;
      this.#wake?.();
    });
    stream.on('drain', () => this.#wake?.());
  }

  /** Waits for a slow reader, so that nothing piles up. */
  protected async send(data: string | Uint8Array): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (!this.#stream.write(data)) {
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
    if (this.#failure) throw this.#failure;
  }

  protected async finish(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#wake = resolve;
      this.#stream.write('', () => resolve());
    });
    if (this.#failure) throw this.#failure;
  }

  async commit(): Promise<void> {}

  async discard(): Promise<void> {}
}

class FileDestination extends Buffered {
  constructor(
    readonly handle: FileHandle,
    /** Written first and then renamed; null when the file cannot be replaced (a device, a named pipe). */
    readonly temporary: string | null,
    readonly path: string,
    readonly mode: number | null,
  ) {
    super();
  }

  protected async send(data: string | Uint8Array): Promise<void> {
    await this.handle.writeFile(data);
  }

  protected async finish(): Promise<void> {
    if (this.temporary !== null) await this.handle.sync();
    await this.handle.close();
  }

  async commit(): Promise<void> {
    if (this.temporary === null) return;
    if (this.mode !== null) await chmod(this.temporary, this.mode);
    await rename(this.temporary, this.path);
  }

  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    if (this.temporary !== null) await rm(this.temporary, { force: true }).catch(() => undefined);
  }
}

/** An output that a reader takes as it comes; an abort ends the waiting for a reader that does not read. */
export function toStream(stream: Writable, signal: AbortSignal): Destination {
  return new StreamDestination(stream, signal);
}

/**
 * An output file. It is written beside `path` under a hidden name and takes its place at `commit`; a link stays a link,
 * an old file's permissions stay, and what is no plain file (`/dev/null`, a named pipe) is written to as it is.
 * @throws the system's error when the file cannot be made
 */
export async function toFile(path: string): Promise<Destination> {
  const old = await stat(path).catch(() => null);
  if (old !== null && !old.isFile()) return new FileDestination(await open(path, 'w'), null, path, null);
  if (old !== null) await access(path, constants.W_OK);
  const target = old === null ? path : await realpath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx');
  return new FileDestination(handle, temporary, target, old === null ? null : old.mode & 0o7777);
}

/**
 * Writes one file, whole or not at all.
 * @throws the system's error when it cannot be written
 */
export async function writeWhole(path: string, content: string): Promise<void> {
  const file = await toFile(path);
  try {
    await file.write(content);
    await file.complete();
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
