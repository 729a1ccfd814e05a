import type { RawSpan } from './span.js';

/**
 * What a reader of web pages, Word files or sheets knows of the shape of the text that it handed over. Plain text has none:
 * its shape is found from its layout.
 */
export interface Outline {
  /** In order of start, not overlapping. What lies in none is plain text. */
  readonly blocks: readonly OutlineBlock[];
  /** The article's headline as the file states it, or null. */
  readonly title: string | null;
  /** Who the file says wrote it, or null. */
  readonly author: string | null;
  /** The day on which the file says it was published, ISO `YYYY-MM-DD`, or null. */
  readonly published: string | null;
}

/** One stretch of the decoded text that is one thing. */
export interface OutlineBlock {
  readonly kind: 'headline' | 'heading' | 'paragraph' | 'item' | 'caption' | 'table' | 'noise';
  readonly span: RawSpan;
  /** Of a heading 1 to 6, of an item its depth from 1, else 0. */
  readonly level: number;
  /** Of a table its cells, row by row; else empty. */
  readonly cells: readonly OutlineCell[];
}

/** One cell of a table, spans spread: it covers `rows` rows from `row` and `columns` columns from `column`, both from 0. */
export interface OutlineCell {
  readonly span: RawSpan;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** True for a cell that the file marks as a head. */
  readonly isHead: boolean;
}
