import { ReaderGone, toStream } from '../output/destination.js';
import type { Call } from './command.js';
import { writeFailure } from './outputs.js';

/**
 * Writes a text to standard output. A reader that has gone is no failure.
 * @throws Failure when it cannot be written
 */
export async function print(text: string, call: Call<unknown>): Promise<void> {
  const out = toStream(call.streams.stdout, call.streams.signal);
  try {
    await out.write(text);
    await out.complete();
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw writeFailure(error, undefined, call);
  }
}
