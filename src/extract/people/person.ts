import type { Draft } from '../engine/article.js';
import type { DraftFields } from '../engine/draft.js';
import { Shape } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import type { PersonRuleId } from './rules.js';

/** A person that was read: the name is tokens `start` to before `end`. */
export interface Person extends Omit<DraftFields['person'], 'name'> {
  readonly start: number;
  readonly end: number;
  /** Token at which reading goes on: after the posts that follow the name. */
  readonly next: number;
  /** Token at which reading must stop for the person, where that is before the name. */
  readonly from?: number;
  readonly rule: PersonRuleId;
  /** Syllables of the name. */
  readonly syllables: number;
}

/** What every person has unless the text says more. */
export const PLAIN = { honorific: null, degrees: [], positions: [], role: null } as const;

export function draftOf(c: PeopleContext, person: Person): Draft<'person'> {
  const { tokens } = c;
  const { start, end, honorific, degrees, positions, role, full_name, rule } = person;
  return {
    name: nameOf(c, start, end),
    honorific,
    degrees,
    positions,
    role,
    ...(full_name ? { full_name } : {}),
    span: { start: tokens.start(start), end: tokens.end(end - 1) },
    rule,
  };
}

/** The name in normal case: `HỮU HUYNH` is `Hữu Huynh`. */
export function nameOf(c: PeopleContext, start: number, end: number): string {
  const written = c.slice(start, end);
  for (let i = start; i < end; i++) {
    const shape = c.tokens.shape(i);
    if (shape === Shape.Upper || shape === Shape.Mixed)
      return written.replace(/\p{Lu}{2,}/gu, capitals => capitals[0] + capitals.slice(1).toLowerCase());
  }
  return written;
}
