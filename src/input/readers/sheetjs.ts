import { CFB, type ParsingOptions, read, SSF, type WorkBook } from '@e965/xlsx';

export type { CellObject, DenseWorkSheet, WorkBook } from '@e965/xlsx';
/** SheetJS enters here: sheets of every age, the container of old Office files, and how numbers are shown. */
export { CFB, SSF };

/** Reads a workbook. What SheetJS would tell of records that it does not know stays unsaid. */
export function readWorkbook(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  const { error } = console;
  console.error = () => undefined;
  try {
    return read(bytes, options);
  } finally {
    console.error = error;
  }
}
