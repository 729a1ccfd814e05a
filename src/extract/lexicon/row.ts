import type { CountClass } from '../../model/counted.js';
import type { Comparator, IndicatorUnit } from '../../model/entity.js';
import type { Role } from './role.js';
import type { Sense } from './sense.js';

/** A phrase, with the senses that rules ask for. Lower case but for abbreviations; a digit run stands for any number. */
export type Row = string | readonly [phrase: string, ...senses: Sense[]];

/** Rows with the columns that they share. A phrase stands in one row of one table, which tells all that is known of it. */
export interface Words {
  /** What they do in a clause; absent where they do nothing, and only rules ask for them. */
  readonly role?: Role;
  readonly senses?: readonly Sense[];
  /** Of words that bound a figure. */
  readonly comparator?: Comparator;
  /** What a number before them counts; null where it makes no count (`tuổi`, `ngày`). */
  readonly counted?: CountClass | null;
  /** What they multiply a number before them by; 0 where they begin as a multiplier and are none (`triệu chứng`). */
  readonly scale?: number;
  /** The sign of a share that they are. */
  readonly share?: IndicatorUnit;
  /** Why a percentage after them measures nothing. */
  readonly noShare?: string;
  readonly rows: readonly Row[];
}
