import edtf from 'edtf';
import type { DocumentOptions } from '../../../src/document/pipeline.js';
import type { DateEntity } from '../../../src/model/entity.js';
import { type CorpusRow, corpus } from '../../support/corpus.js';

/** Weeks and parts of an unknown year, which the contract has beyond EDTF. */
const BEYOND_EDTF = /-W\d\d|XXXX-(?:3[3-6]|4[01])$/;

/** Runs rows of dates; a value is written with what was concluded: `2020-40 inferred`, `XXXX-10-20 recurring`. */
export function dates(shape: string, rows: readonly CorpusRow<DateEntity>[], options: DocumentOptions = {}): void {
  corpus('date', shape, rows, { ...options, brief });
}

function brief({ value, inferred, recurring, deictic }: DateEntity): string {
  // Throws for what is no EDTF.
  if (value !== null && !BEYOND_EDTF.test(value)) edtf(value);
  return [value ?? 'null', inferred && 'inferred', recurring && 'recurring', deictic && 'deictic']
    .filter(Boolean)
    .join(' ');
}
