import { Shape } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';

/** `nguyên Quyền Phó` */
export const MAX_PREFIXES = 3;

/** True when an office begins at token `at`, whatever its unit. */
export function beginsOffice(c: PeopleContext, at: number): boolean {
  let title = c.lexicon.titles.longestAt(c.tokens, at);
  for (let words = 0; title?.value.is === 'prefix' && words < MAX_PREFIXES; words++) {
    title = c.lexicon.titles.longestAt(c.tokens, title.end);
  }
  if (title?.value.is !== 'office') return false;
  return title.end > title.start + 1 || c.tokens.shape(title.start) !== Shape.Lower;
}
