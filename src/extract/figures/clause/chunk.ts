import type { DateFields } from '../../../model/entity.js';
import type { Lexeme } from '../../lexicon/lexeme.js';
import type { Role } from '../../lexicon/role.js';
import type { Figure } from '../values/figure.js';

/** A piece of a sentence that does one thing, over tokens `start` to before `end`. */
export interface Chunk {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  /** What is known of its words; null for words that no table holds, for figures and dates. */
  readonly lexeme: Lexeme | null;
  readonly figure: Figure | undefined;
  readonly date: DateFields | undefined;
}

/** Every chunk is made here: objects of one shape are what the engine reads fast. */
export function chunkOf(
  role: Role,
  start: number,
  end: number,
  lexeme: Lexeme | null = null,
  figure?: Figure,
  date?: DateFields,
): Chunk {
  return { role, start, end, lexeme, figure, date };
}
