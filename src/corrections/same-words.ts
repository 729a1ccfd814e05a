import { oneLine } from '../output/rows.js';
import { unguarded } from './guards.js';

/** What nobody sees. */
const UNSEEN = /[\p{Cf}\u00ad]/gu;

/** Words as they are compared: composed, on one line, without signs that nobody sees. */
export function wordsOf(text: string): string {
  return oneLine(text.normalize('NFC').replace(UNSEEN, ''));
}

/** Whether a cell holds these words, with or without the guard that spreadsheets need. */
export function holdsWords(cell: string, text: string): boolean {
  const words = wordsOf(text);
  const shown = wordsOf(cell);
  return shown === words || unguarded(shown) === words;
}
