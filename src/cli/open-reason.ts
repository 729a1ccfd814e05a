import { systemReason } from '../input/source.js';
import type { Messages } from './messages/index.js';

/** Why a file that the command line names cannot be read. */
export function openReason(error: unknown, say: Messages): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return say.noSuchFile;
  return say.reason(systemReason(error));
}
