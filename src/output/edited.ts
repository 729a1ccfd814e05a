import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { APPLICATION } from './spreadsheet.js';

/** The parts that follow the sheets, and the directory of the zip, are shorter. */
const TAIL = 1 << 16;

/**
 * True for a workbook that another program has written, or written again: who saves one puts its own name in place of ours,
 * which stands uncompressed near the end. False where there is no file.
 */
export function isEditedWorkbook(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return false;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size === 0) return false;
    const length = Math.min(TAIL, stat.size);
    const tail = Buffer.alloc(length);
    readSync(file, tail, 0, length, stat.size - length);
    return !tail.includes(APPLICATION);
  } finally {
    closeSync(file);
  }
}
