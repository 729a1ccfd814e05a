/** SheetJS enters here: sheets of every age, the container of old Office files, and how numbers are shown. */
export { type CellObject, CFB, type DenseWorkSheet, read as readWorkbook, SSF, type WorkBook } from '@e965/xlsx';
