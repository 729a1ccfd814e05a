import { decodeWindows1252 } from '../../../language/legacy/single-byte.js';
import { paragraph } from '../../outline/flow.js';
import type { Found } from '../office.js';
import { withoutFields } from './marks.js';

const MAIN_LENGTH = 0x34;
const FIRST_LETTER = 0x18;

/**
 * Reads a file of Word 6 or 95: its text alone, which stands in one stretch unless it was saved in haste. Rows of tables
 * are lines, cells apart by tabs.
 */
export function readWord95(view: DataView, stream: Uint8Array): Found {
  const from = view.getUint32(FIRST_LETTER, true);
  const length = view.getUint32(MAIN_LENGTH, true);
  if (from + length > stream.length) throw new Error('text beyond the end');
  const text = withoutFields(decodeWindows1252(stream.subarray(from, from + length)));
  // A row ends with a mark of its own after that of its last cell.
  const lines = text
    .replace(/\u0007\u0007/g, '\r')
    .replace(/\u0007/g, '\t')
    .replace(/\u000b/g, '\n')
    .split(/[\r\f]/);
  return { blocks: lines.map(line => paragraph(line.replace(/[\u0001-\u0008\u000e-\u001f]/g, ''))) };
}
