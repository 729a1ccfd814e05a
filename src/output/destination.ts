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
export abstract class Buffered implements Destination {
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
  readonly #closes: boolean;
  #wake: (() => void) | undefined;

  constructor(stream: Writable, signal: AbortSignal, closes: boolean) {
    super();
    this.#stream = stream;
    this.#closes = closes;
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

  async commit(): Promise<void> {
    if (this.#closes) this.#stream.end();
  }

  async discard(): Promise<void> {
    if (this.#closes) this.#stream.destroy();
  }
}

/**
 * An output that a reader takes as it comes; an abort ends the waiting for a reader that does not read.
 * @param closes whether the stream ends with the output
 */
export function toStream(stream: Writable, signal: AbortSignal, closes = false): Destination {
  return new StreamDestination(stream, signal, closes);
}
