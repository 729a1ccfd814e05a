import { constants, createReadStream, openSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { isatty, ReadStream } from 'node:tty';

// What may keep the program waiting for others, and how an interrupt ends the waiting.

/** True for what is read as it comes: a named pipe, a device, `/dev/stdin`. */
export function isStream(path: string): boolean {
  try {
    const stats = statSync(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    // What cannot be looked at is told when its turn comes.
    return false;
  }
}

/**
 * Opens what is read as it comes. A plain open of a named pipe waits for its writer and hears no signal.
 * @throws the system's error when it cannot be opened
 */
export function openStream(path: string): Readable {
  if (process.platform === 'win32') return createReadStream(path);
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (isatty(fd)) return new ReadStream(fd);
  const isPipe = statSync(path).isFIFO() || statSync(path).isSocket();
  return isPipe ? new Socket({ fd, readable: true, writable: false }) : createReadStream(path, { fd });
}

/** More bytes than this cannot be one text. */
const MOST_BYTES = 2 ** 31;

/**
 * All that a stream brings.
 * @throws the system's error; one with the code `ERR_FS_FILE_TOO_LARGE` where it brings more than a text can hold
 */
export async function readAll(stream: Readable, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of endedBy(signal, stream)) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size >= MOST_BYTES) {
      throw Object.assign(new Error('more than 2 GiB'), { code: 'ERR_FS_FILE_TOO_LARGE' });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** What a stream brings; an abort does not wait for its next chunk. */
export async function* endedBy(signal: AbortSignal, stream: Readable): AsyncGenerator<Uint8Array | string> {
  signal.throwIfAborted();
  const stop = (): void => void stream.destroy(new Error('interrupted'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    yield* stream;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The items of a source; an abort does not wait for the next of them. */
export async function* untilAborted<Item>(
  signal: AbortSignal,
  items: AsyncIterable<Item>,
): AsyncGenerator<Item, void, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  let stop: (reason: unknown) => void = () => undefined;
  const aborted = (): void => stop(signal.reason);
  signal.addEventListener('abort', aborted, { once: true });
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await new Promise<IteratorResult<Item>>((resolve, reject) => {
        stop = reject;
        iterator.next().then(resolve, reject);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', aborted);
    const closed = iterator.return?.();
    // After an abort nobody waits for what the source is at.
    if (signal.aborted) closed?.catch(() => undefined);
    else await closed;
  }
}
