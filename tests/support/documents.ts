import type { Document } from '../../src/model/document.js';
import type { Entity } from '../../src/model/entity.js';
import type { Layout } from '../../src/output/layout.js';
import type { Reading } from '../../src/output/rows.js';

type Loose = { readonly kind: Entity['kind']; readonly text: string } & Readonly<Record<string, unknown>>;

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
  person: { name: 'Trần Thị Bình', honorific: null, degrees: [], positions: [], role: null },
  unit: { name: 'Sở Y tế', named: false, type: 'department', level: 'province', place: null },
  indicator: {
    name: null,
    value: 1,
    value_max: null,
    unit: '%',
    numerator: null,
    denominator: null,
    change: 'level',
    comparator: 'eq',
    period: null,
    base: null,
  },
  quantity: { name: null, value: 1, value_max: null, unit: 'ca', comparator: 'eq', period: null },
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
    entities: entities.map(
      one =>
        ({
          start: 0,
          end: one.text.length,
          line: 1,
          column: 1,
          sentence: 'Câu.',
          ...FIELDS[one.kind],
          ...one,
        }) as unknown as Entity,
    ),
    warnings: [],
    ...fields,
  };
  return { document, texts: entities.map(({ text }) => text), raw: '' };
}

export function layout(fields: Partial<Layout> = {}): Layout {
  return {
    format: 'csv',
    kinds: ['date', 'person', 'unit', 'indicator', 'quantity'],
    split: false,
    headings: 'en',
    excel: false,
    ...fields,
  };
}
