import type { NoText } from '../../decode.js';
import type { FlowBlock } from '../../outline/flow.js';
import { type Found, LOCKED, officeReader } from '../office.js';
import { type CellObject, type DenseWorkSheet, readWorkbook, type WorkBook } from '../sheetjs.js';
import { unzip, zipSync } from '../zip.js';
import { blocksOf, type Filled } from './blocks.js';
import { textOf } from './values.js';

export const xls = officeReader('application/vnd.ms-excel', readSheets);
export const xlsx = officeReader('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', readSheets);
export const ods = officeReader('application/vnd.oasis.opendocument.spreadsheet', readSheets);

/** Names that the program gives to sheets say nothing of what they hold. */
const NO_NAME = /^(?:Sheet|Trang[ _]tính|Chart|Macro)\s?\d*$/i;

/** A sheet that not even the program's menus show. */
const VERY_HIDDEN = 2;

/** How files begin that hold sheets: ZIP, compound file, records of Excel, XML. All else SheetJS would take for CSV. */
const BEGINS = /^(?:PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0|\u0009[\u0000\u0002\u0004\u0008]|<\?xml)/;

/** Reads the sheets of an Excel file of any age. */
function readSheets(bytes: Uint8Array): Found | NoText {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1');
  if (!BEGINS.test(head)) throw new Error('no sheets');
  let book: WorkBook;
  try {
    const isZip = head.startsWith('PK');
    // Repacked, no part of it is larger than it says.
    const plain = isZip
      ? zipSync(
          unzip(bytes, name => !/\/(?:media|embeddings|drawings)\//.test(name)),
          { level: 0 },
        )
      : bytes;
    book = readWorkbook(plain, { dense: true, cellFormula: false, cellHTML: false, cellNF: true });
  } catch (error) {
    if (/password|encrypt/i.test((error as Error).message)) return LOCKED;
    throw error;
  }
  return { blocks: sheetsOf(book) };
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
