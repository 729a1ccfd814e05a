import type { Field } from './grid.js';
import type { Item } from './items.js';

/** Labels with the values that follow the last of them. */
export interface Group {
  readonly labels: readonly Item[];
  readonly values: readonly Item[];
}

/** Rows of fields that groups gave, and the group to go on from. */
export interface Taken {
  readonly rows: readonly (readonly Field[])[];
  readonly headRows: number;
  readonly columns: number;
  readonly end: number;
}
