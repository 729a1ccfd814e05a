/**
 * An offset or a length in UTF-16 units.
 *
 * @asType integer
 * @minimum 0
 */
export type Offset = number;

/**
 * A line or a column, from 1.
 *
 * @asType integer
 * @minimum 1
 */
export type Ordinal = number;

/**
 * A day, `YYYY-MM-DD`.
 *
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type IsoDay = string;
