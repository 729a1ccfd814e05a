import { readFileSync } from 'node:fs';
import type { OwnWords } from '../model/own-words.js';
import type { Call } from './command.js';
import { usageError } from './exit.js';
import { openReason } from './open-reason.js';
import { originOf } from './settings/origin.js';
import { printable } from './terminal.js';

export interface LexiconOption {
  readonly lexicon?: string;
}

/** How many faults of a lexicon one message names: ten thousand rows may have as many. */
const NAMED = 20;

/**
 * The words of the lexicon of a call, as the stages of reading take them.
 * @throws Failure when its file cannot be read, or with all that is wrong in it
 */
export async function lexiconOf(call: Call<LexiconOption>): Promise<{ readonly own?: OwnWords }> {
  const { options, say } = call;
  const { lexicon: path } = options;
  if (path === undefined) return {};
  const { readLexicon } = await import('../lexicon/read.js');
  const flag = originOf(call, 'lexicon');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw usageError(say.optionUnreadable(flag, printable(path), openReason(error, say)));
  }
  const read = readLexicon(bytes, path);
  if ('words' in read) return { own: read.words };
  const { faults } = read;
  const lines = faults.slice(0, NAMED).map(({ at, path: inside, message }) => {
    const value = inside === null || message.startsWith(inside) ? '' : ` (${printable(inside)})`;
    return `\n  ${printable(at)}${value}: ${printable(say.reason(message))}`;
  });
  const more = faults.length > NAMED ? `\n  ${say.settings.moreFaults(faults.length - NAMED)}` : '';
  throw usageError(say.settings.badLexicon(flag, printable(path), faults.length) + lines.join('') + more);
}
