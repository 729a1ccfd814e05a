import type { Comparator } from '../../model/entity.js';
import type { Role } from './role.js';
import type { Sense } from './sense.js';

/** A phrase, with the senses that rules ask for. Lower case but for abbreviations; a digit run stands for any number. */
type Row = string | readonly [phrase: string, ...senses: Sense[]];

/** Rows of one role; of none where the phrase does nothing in a clause and only rules ask for it. */
export interface Words {
  readonly role: Role | null;
  /** Senses that all the rows share. */
  readonly senses?: readonly Sense[];
  /** Of words that bound a figure. */
  readonly comparator?: Comparator;
  readonly rows: readonly Row[];
}
