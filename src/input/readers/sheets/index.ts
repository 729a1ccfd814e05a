import type { NoText } from '../../decode.js';
import type { FlowBlock } from '../../outline/flow.js';
import { type Found, LOCKED, officeReader } from '../office.js';
import type { CellObject, DenseWorkSheet, WorkBook } from '../sheetjs.js';
import { blocksOf, type Filled } from './blocks.js';
import { openBook } from './book.js';
import { textOf } from './values.js';

export const xls = officeReader('application/vnd.ms-excel', readSheets);
export const xlsx = officeReader('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', readSheets);
export const ods = officeReader('application/vnd.oasis.opendocument.spreadsheet', readSheets);

/** Names that the program gives to sheets say nothing of what they hold. */
const NO_NAME = /^(?:Sheet|Trang[ _]tính|Chart|Macro)\s?\d*$/i;

/** A sheet that not even the program's menus show. */
const VERY_HIDDEN = 2;

/** Reads the sheets of an Excel file of any age. */
function readSheets(bytes: Uint8Array): Found | NoText {
  const book = openBook(bytes);
  return book === undefined ? LOCKED : { blocks: sheetsOf(book) };
}

function sheetsOf({ SheetNames, Sheets, Workbook }: WorkBook): readonly FlowBlock[] {
  const sheets = SheetNames.filter((_, i) => Workbook?.Sheets?.[i]?.Hidden !== VERY_HIDDEN).map(name => {
    const sheet = Sheets[name] as DenseWorkSheet | undefined;
    return { name, blocks: blocksOf(cellsOf(sheet?.['!data'] ?? []), sheet?.['!merges'] ?? []) };
  });
  const filled = sheets.filter(({ blocks }) => blocks.length > 0);
  return filled.flatMap(({ name, blocks }) =>
    filled.length > 1 && !NO_NAME.test(name) ? [{ kind: 'heading', level: 1, text: name }, ...blocks] : blocks,
  );
}

function cellsOf(rows: readonly (readonly CellObject[] | undefined)[]): readonly Filled[] {
  const cells: Filled[] = [];
  for (const [row, line] of rows.entries()) {
    if (line === undefined) continue;
    // By its keys: one cell in the last column makes a row of 16,384 places.
    for (const column of Object.keys(line)) {
      const text = textOf(line[Number(column)]!).trim();
      if (text !== '') cells.push({ row, column: Number(column), text });
    }
  }
  return cells;
}
