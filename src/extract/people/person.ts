import { maySeemSmall } from '../../language/tones.js';
import type { OwnWord } from '../../model/own-words.js';
import type { DraftFields } from '../engine/draft.js';
import { Shape } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import type { PersonRuleId } from './rules.js';

/** A person that was read: the name is tokens `start` to before `end`. */
export interface Person extends Pick<DraftFields['person'], 'honorific' | 'degrees' | 'positions' | 'role'> {
  readonly start: number;
  readonly end: number;
  /** Token at which reading goes on: after the posts that follow the name. */
  readonly next: number;
  /** Token at which reading must stop for the person, where that is before the name. */
  readonly from?: number;
  /** Token at which the titles before the name begin, where that is known. */
  readonly lead?: number;
  readonly rule: PersonRuleId;
  /** Syllables of the name. */
  readonly syllables: number;
}

/** What every person has unless the text says more. */
export const PLAIN = { honorific: null, degrees: [], positions: [], role: null } as const;

/** The titles of a user's lexicon among the words that were read for a person. */
export function ownTitles(c: PeopleContext, { lead, from, start, next }: Person): readonly OwnWord[] {
  const found: OwnWord[] = [];
  for (let at = lead ?? from ?? start; at < next; ) {
    const title = c.lexicon.titles.longestAt(c.tokens, at);
    if (title?.value.own) found.push(title.value.own);
    at = title?.end ?? at + 1;
  }
  return found;
}

/** The words of a name; a syllable whose capital was lost has it again: `Lê Thị ánh` is `Lê Thị Ánh`. */
function withCapitals(c: PeopleContext, start: number, end: number): string {
  let written = c.slice(start, end);
  const { tokens } = c;
  for (let i = start; i < end; i++) {
    if (tokens.shape(i) !== Shape.Lower || tokens.isGlued(i)) continue;
    // What begins a name had a capital, whatever its letter.
    if (i > start && !maySeemSmall(c.article.lower, tokens.start(i))) continue;
    const at = tokens.start(i) - tokens.start(start);
    written = written.slice(0, at) + written.charAt(at).toUpperCase() + written.slice(at + 1);
  }
  return written;
}

/** The name in normal case: `HỮU HUYNH` is `Hữu Huynh`. */
export function nameOf(c: PeopleContext, start: number, end: number): string {
  const written = withCapitals(c, start, end);
  for (let i = start; i < end; i++) {
    const shape = c.tokens.shape(i);
    if (shape === Shape.Upper || shape === Shape.Mixed)
      return written.replace(/\p{Lu}{2,}/gu, capitals => capitals[0] + capitals.slice(1).toLowerCase());
  }
  return written;
}
