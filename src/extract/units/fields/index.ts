import { PhraseTable } from '../../engine/phrases.js';
import type { Vocabulary } from '../../engine/vocabulary.js';
import { CLINICAL_FIELDS } from './clinical.js';
import { type FieldRow, PLAIN_FIELDS } from './field.js';
import { OFFICE_FIELDS } from './offices.js';
import { STATE_FIELDS } from './state.js';

/** A field of work that stands in a name. */
export interface Field {
  readonly name: string;
  /** True for words that tell no body from its like (`đa khoa`). */
  readonly plain: boolean;
  /** True for an abbreviation (`HSCC`): its `name` is written out. */
  readonly short: boolean;
}

/** All fields of work as a table of phrases, with dashes of every sort. */
export function fieldTable(vocabulary: Vocabulary): PhraseTable<Field> {
  const rows: (readonly [string, Field])[] = [];
  const add = (row: FieldRow, plain: boolean): void => {
    const [spelling, name] = typeof row === 'string' ? [row, row] : row;
    const field = { name, plain, short: typeof row !== 'string' };
    for (const variant of dashVariants(spelling)) {
      rows.push([variant, field]);
      if (variant.includes(' và ')) rows.push([variant.replaceAll(' và ', ' & '), field]);
    }
  };
  for (const row of [...CLINICAL_FIELDS, ...OFFICE_FIELDS, ...STATE_FIELDS]) add(row, false);
  for (const row of PLAIN_FIELDS) add(row, true);
  return new PhraseTable(vocabulary, rows);
}

/** A phrase with its dashes written `-`, `–` and `—`. */
export function dashVariants(phrase: string): readonly string[] {
  return phrase.includes('-') ? [phrase, phrase.replaceAll('-', '–'), phrase.replaceAll('-', '—')] : [phrase];
}
