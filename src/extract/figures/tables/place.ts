/** Where a cell stands: its table within the article, its row, heads counted, and its column, each from 1. */
export interface TablePlace {
  readonly number: number;
  readonly row: number;
  readonly column: number;
}
