import type { RowShape } from '../nest.js';
import { eachSprm } from './sprms.js';

/** What holds for a paragraph, or for the mark that ends a cell or a row. */
export interface ParagraphProperties {
  /** Number of its style. */
  readonly style: number;
  /** Level that it has in the outline of the document, from 1; null where its style says it. */
  readonly level: number | null;
  /** Depth in lists, from 1; 0 for none. */
  readonly item: number;
  /** Depth in tables, from 1; 0 for none. */
  readonly depth: number;
  /** Its mark ends the cell of a table in a table. */
  readonly endsInnerCell: boolean;
  /** Its mark ends a row. */
  readonly endsRow: boolean;
  readonly row: RowShape;
}

const NO_ROW: RowShape = { left: 0, cells: [], isHead: false };

export const PLAIN_PARAGRAPH: ParagraphProperties = {
  style: 0,
  level: null,
  item: 0,
  depth: 0,
  endsInnerCell: false,
  endsRow: false,
  row: NO_ROW,
};

/** Codes of the properties that are read. Source: [MS-DOC] 2.6.2, 2.6.3. */
const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEPTH = 0x6649;
const ENDS_INNER_CELL = 0x244b;
const ENDS_INNER_ROW = 0x244c;
const LEVEL = 0x2640;
const LIST_LEVEL = 0x260a;
const LIST = 0x460b;
const HEAD_ROW = 0x3404;
const CELLS = 0xd608;
/** The rest stands in the data stream: rows of many cells. */
const ELSEWHERE = 0x6646;
const ELSEWHERE_97 = 0x6645;

/** Bytes that stand for each cell of a row. */
const CELL = 20;

const LEVELS = 9;

/**
 * Reads the properties of a paragraph from a page of them.
 * @param data the data stream, where the file has one
 */
export function readParagraph(stream: DataView, at: number, data: DataView | undefined): ParagraphProperties {
  const words = stream.getUint8(at);
  const start = words === 0 ? at + 2 : at + 1;
  const size = words === 0 ? stream.getUint8(at + 1) * 2 : words * 2 - 1;
  const paragraph = { ...PLAIN_PARAGRAPH, style: stream.getUint16(start, true) };
  let [isInTable, listLevel, isListed] = [false, 0, false];
  const read = (bytes: DataView, from: number, end: number): void =>
    eachSprm(bytes, from, end, (code, operand, length) => {
      const byte = bytes.getUint8(operand);
      if (code === IN_TABLE) isInTable = byte !== 0;
      else if (code === DEPTH) paragraph.depth = Math.max(0, bytes.getInt32(operand, true));
      else if (code === ENDS_ROW || code === ENDS_INNER_ROW) paragraph.endsRow ||= byte !== 0;
      else if (code === ENDS_INNER_CELL) paragraph.endsInnerCell = byte !== 0;
      else if (code === LEVEL) paragraph.level = byte < LEVELS ? byte + 1 : null;
      else if (code === LIST_LEVEL) listLevel = Math.min(byte, LEVELS - 1);
      else if (code === LIST) isListed = bytes.getUint16(operand, true) !== 0;
      else if (code === HEAD_ROW) paragraph.row = { ...paragraph.row, isHead: byte !== 0 };
      else if (code === CELLS) paragraph.row = { ...paragraph.row, ...readRow(bytes, operand, length) };
      else if ((code === ELSEWHERE || code === ELSEWHERE_97) && data !== undefined && bytes !== data) {
        const place = bytes.getUint32(operand, true);
        if (place + 2 <= data.byteLength) read(data, place + 2, place + 2 + data.getUint16(place, true));
      }
    });
  read(stream, start + 2, start + size);
  paragraph.item = isListed ? listLevel + 1 : 0;
  if (isInTable) paragraph.depth = Math.max(1, paragraph.depth);
  return paragraph;
}

/** The edges of the cells of a row, then 20 bytes for each cell that say what it is merged with. */
function readRow(bytes: DataView, at: number, size: number): Omit<RowShape, 'isHead'> {
  const count = bytes.getUint8(at);
  const edges = at + 1;
  const cells = edges + (count + 1) * 2;
  if (cells > at + size) return { left: 0, cells: [] };
  return {
    left: bytes.getInt16(edges, true),
    cells: Array.from({ length: count }, (_, i) => {
      const place = cells + i * CELL;
      const flags = place + 2 <= at + size ? bytes.getUint16(place, true) : 0;
      const isMerged = (flags & 0x20) !== 0;
      return {
        right: bytes.getInt16(edges + (i + 1) * 2, true),
        down: (flags & 0x40) !== 0 ? 'first' : isMerged ? 'goes-on' : 'alone',
        joinsLeft: (flags & 0x02) !== 0,
      } as const;
    }),
  };
}
