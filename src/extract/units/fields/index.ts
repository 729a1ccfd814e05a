import { PhraseTable } from '../../engine/phrases.js';
import type { Vocabulary } from '../../engine/vocabulary.js';
import { CLINICAL_FIELDS } from './clinical.js';
import { type FieldRow, PLAIN_FIELDS } from './field.js';
import { LAST_MODIFIERS, MODIFIERS, VERBAL_MODIFIERS } from './modifiers.js';
import { OFFICE_FIELDS } from './offices.js';
import { STATE_FIELDS } from './state.js';

/** A field of work that stands in a name. */
export interface Field {
  readonly name: string;
  /** True for words that tell no body from its like (`đa khoa`). */
  readonly plain: boolean;
  /** True for an abbreviation (`HSCC`): its `name` is written out. */
  readonly short: boolean;
  /** True for a speciality of medicine: of faculties, hospitals, centres and societies. */
  readonly clinical: boolean;
}

/** All fields of work as a table of phrases, with dashes of every sort. */
export function fieldTable(vocabulary: Vocabulary): PhraseTable<Field> {
  const rows: (readonly [string, Field])[] = [];
  const add = (row: FieldRow, plain: boolean, clinical = false): void => {
    const [spelling, name] = typeof row === 'string' ? [row, row] : row;
    rows.push([spelling, { name, plain, short: typeof row !== 'string', clinical }]);
  };
  for (const row of CLINICAL_FIELDS) add(row, false, true);
  for (const row of [...OFFICE_FIELDS, ...STATE_FIELDS]) add(row, false);
  for (const row of PLAIN_FIELDS) add(row, true);
  // What a row spells itself wins over what another row may be spelled like.
  return new PhraseTable(vocabulary, rows, { name: 'units/fields', fallbacks: () => rows.flatMap(variantsOf) });
}

function variantsOf([spelling, field]: readonly [string, Field]): readonly (readonly [string, Field])[] {
  return spellingsOf(spelling)
    .flatMap(variant => (variant.includes(' và ') ? [variant, variant.replaceAll(' và ', ' & ')] : [variant]))
    .map(variant => [variant, field]);
}

/** Where a phrase that goes on a field is part of the name: anywhere, where the name ends, where it is no verb. */
export type Modifier = 'always' | 'last' | 'verbal';

/** Phrases that go on a field in small letters. */
export function modifierTable(vocabulary: Vocabulary): PhraseTable<Modifier> {
  return new PhraseTable(
    vocabulary,
    [
      ...MODIFIERS.map(phrase => [phrase, 'always'] as const),
      ...LAST_MODIFIERS.map(phrase => [phrase, 'last'] as const),
      ...VERBAL_MODIFIERS.map(phrase => [phrase, 'verbal'] as const),
    ],
    { name: 'units/modifiers' },
  );
}

/** Pairs of words that writers join in every way: `Khám, chữa bệnh`, `Khám-chữa bệnh`, `Phòng chống`. */
const PAIRS: readonly (readonly [written: RegExp, ways: readonly string[]])[] = [
  [
    /khám(?: bệnh)?,? chữa bệnh/iu,
    [
      'khám chữa bệnh',
      'khám, chữa bệnh',
      'khám - chữa bệnh',
      'khám và chữa bệnh',
      'khám bệnh, chữa bệnh',
      'khám bệnh chữa bệnh',
      'khám bệnh - chữa bệnh',
      'khám bệnh và chữa bệnh',
    ],
  ],
  [/quân dân y/iu, ['quân dân y', 'quân - dân y']],
  [/phòng,? chống/iu, ['phòng chống', 'phòng, chống', 'phòng - chống']],
];

/** Every way to write a phrase: its pairs joined otherwise, its dashes of every sort. */
export function spellingsOf(phrase: string): readonly string[] {
  const pair = PAIRS.find(([written]) => written.test(phrase));
  if (pair === undefined) return dashVariants(phrase);
  const [written, ways] = pair;
  return [phrase, ...ways.map(way => phrase.replace(written, way))].flatMap(dashVariants);
}

/** A phrase with its dashes written `-`, `–` and `—`. */
export function dashVariants(phrase: string): readonly string[] {
  return phrase.includes('-') ? [phrase, phrase.replaceAll('-', '–'), phrase.replaceAll('-', '—')] : [phrase];
}
