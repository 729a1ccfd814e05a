import type { Comparator, DateFields } from '../../../model/entity.js';
import type { Figure } from '../values/scan.js';
import type { Role } from '../../lexicon/roles.js';

/** A piece of a sentence that does one thing, over tokens `start` to before `end`. */
export interface Chunk {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator | undefined;
  readonly figure: Figure | undefined;
  readonly date: DateFields | undefined;
}

/** Every chunk is made here: objects of one shape are what the engine reads fast. */
export function chunkOf(
  role: Role,
  start: number,
  end: number,
  comparator?: Comparator,
  figure?: Figure,
  date?: DateFields,
): Chunk {
  return { role, start, end, comparator, figure, date };
}
