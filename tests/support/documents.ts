import type { Document } from '../../src/model/document.js';
import type { Entity } from '../../src/model/entity.js';
import type { Layout } from '../../src/output/layout.js';
import type { Reading } from '../../src/output/reading.js';

type Loose = { readonly kind: Entity['kind']; readonly text: string } & Readonly<Record<string, unknown>>;

const FRAME = {
  change: 'level',
  comparator: 'eq',
  period: null,
  base: null,
  place: null,
  place_code: null,
  target: false,
  pair: null,
  warning: null,
  of_unit: null,
  of_unit_id: null,
  table_number: null,
  table_row: null,
  table_column: null,
};

const FIELDS: Readonly<Record<Entity['kind'], object>> = {
  date: {
    value: '2023-06-30',
    from: '2023-06-30',
    to: '2023-06-30',
    precision: 'day',
    inferred: false,
    recurring: false,
    deictic: false,
  },
  person: {
    name: 'Trần Thị Bình',
    full_name: 'Trần Thị Bình',
    person: null,
    honorific: null,
    degrees: [],
    positions: [],
    role: null,
  },
  unit: {
    name: 'Sở Y tế',
    named: false,
    type: 'department',
    level: 'province',
    place: null,
    unit_id: null,
    refers_to: null,
    province: null,
    province_code: null,
    province_now: null,
    province_now_code: null,
    district: null,
    district_code: null,
  },
  indicator: {
    name: null,
    value: 1,
    value_max: null,
    unit: '%',
    numerator: null,
    denominator: null,
    indicator: null,
    ...FRAME,
  },
  quantity: { name: null, value: 1, value_max: null, unit: 'ca', ...FRAME },
};

/** A document made by hand, with the fields that matter to a test. */
export function reading(entities: readonly Loose[], fields: Partial<Document> = {}): Reading {
  const document: Document = {
    file: 'a.txt',
    media: 'text/plain',
    encoding: 'utf-8',
    damage: [],
    confidence: 1,
    title: 'Tin',
    date: '2023-06-30',
    date_source: 'stamp',
    entities: entities.map(
      one =>
        ({
          start: 0,
          end: one.text.length,
          line: 1,
          column: 1,
          sentence: 'Câu.',
          corrected: false,
          ...FIELDS[one.kind],
          ...one,
        }) as unknown as Entity,
    ),
    warnings: [],
    ...fields,
  };
  return { document, texts: entities.map(({ text }) => text), raw: '', blocks: () => [] };
}

export function layout(fields: Partial<Layout> = {}): Layout {
  return {
    format: 'csv',
    kinds: ['date', 'person', 'unit', 'indicator', 'quantity'],
    split: false,
    headings: 'en',
    excel: false,
    rules: false,
    ...fields,
  };
}
