import { decodeWindows1252 } from '../../../language/legacy/single-byte.js';

/** A stretch of the text as it is stored. */
export interface Piece {
  /** Number of its first letter in the text, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Place of its first letter in the stream. */
  readonly at: number;
  /** Bytes of a letter: 1 for Windows-1252, 2 for UTF-16. */
  readonly width: 1 | 2;
}

const PROPERTIES = 1;
const TABLE = 2;
const IS_NARROW = 0x40000000;

/**
 * Reads the piece table: saved in haste, a text stands in the file in another order than it is read. Source: [MS-DOC]
 * 2.8.35, 2.9.38.
 * @throws where the table is broken
 */
export function readPieces(table: DataView, at: number, size: number): readonly Piece[] {
  const end = at + size;
  let next = at;
  while (next < end && table.getUint8(next) === PROPERTIES) next += 3 + table.getUint16(next + 1, true);
  if (next >= end || table.getUint8(next) !== TABLE) throw new Error('no piece table');
  const count = Math.floor((table.getUint32(next + 1, true) - 4) / 12);
  const first = next + 5;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const place = table.getUint32(first + (count + 1) * 4 + i * 8 + 2, true);
    const isNarrow = (place & IS_NARROW) !== 0;
    const piece = {
      from: table.getUint32(first + i * 4, true),
      to: table.getUint32(first + i * 4 + 4, true),
      at: isNarrow ? (place & ~IS_NARROW) >>> 1 : place,
      width: isNarrow ? 1 : 2,
    } as const;
    if (piece.to < piece.from) throw new Error('pieces in disorder');
    pieces.push(piece);
  }
  return pieces;
}

/** The letters of a stream from one place to another. */
export function lettersOf(stream: Uint8Array, from: number, to: number, width: 1 | 2): string {
  const bytes = stream.subarray(from, to);
  return width === 1
    ? decodeWindows1252(bytes)
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length & ~1).toString('utf16le');
}
