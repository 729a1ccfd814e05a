import { oneLine } from '../output/rows.js';
import { unguarded } from './guards.js';

/** What nobody sees. */
const UNSEEN = /[\p{Cf}\u00ad]/gu;

/** Words as they are compared: composed, on one line, without signs that nobody sees. */
export function wordsOf(text: string): string {
  return oneLine(text.normalize('NFC').replace(UNSEEN, ''));
}

/** Whether two texts are the same words, with or without the guards that spreadsheets need. */
export function holdsWords(cell: string, text: string): boolean {
  return bare(cell) === bare(text);
}

/** Words without guards: an article too may begin a word with the sign. */
function bare(text: string): string {
  return unguarded(wordsOf(text)).replace(/^'+/, '');
}
