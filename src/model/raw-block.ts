import type { RawSpan } from './span.js';

/** What a stretch of a report is by its shape. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'item' | 'table' | 'line' | 'noise';

/** One stretch of the decoded file, for who shows the article as it stands. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** Of a heading from 1, of an item its depth from 1, else 0. */
  readonly level: number;
  readonly span: RawSpan;
  readonly table: RawTable | null;
}

/** A table; rows and columns count from 0. */
interface RawTable {
  readonly rows: number;
  readonly columns: number;
  /** In any order; empty cells are left out. */
  readonly cells: readonly RawCell[];
}

/** A cell covers `rows` rows from `row` and `columns` columns from `column`; cells may cover each other. */
export interface RawCell {
  /** Never empty; a cell that was wrapped by hand has several, from top to bottom. */
  readonly parts: readonly RawSpan[];
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Says what other cells hold. */
  readonly isHead: boolean;
}
