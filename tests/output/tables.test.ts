import { expect, test } from 'vitest';
import { DEFINITIONS } from '../../src/generated/schemas.js';
import { heading } from '../../src/output/headings.js';
import { ENGLISH } from '../../src/output/meanings/en.js';
import { columnMeaning, tableMeaning } from '../../src/output/meanings/index.js';
import { VIETNAMESE } from '../../src/output/meanings/vi.js';
import { allTables } from '../../src/output/tables/index.js';
import { KIND_TABLES } from '../../src/output/tables/kinds.js';
import { reading } from '../support/documents.js';

/** Where a field stands under another name, or why it stands in no column. */
const ELSEWHERE: Readonly<Record<string, readonly string[] | { readonly reason: string }>> = {
  'dates.from': ['date_from'],
  'dates.to': ['date_to'],
  'people.positions': ['titles', 'organisations'],
  'positions.unit': ['organisation'],
  'documents.date': ['report_date'],
  'documents.entities': ['dates', 'people', 'units', 'indicators', 'quantities'],
  kind: { reason: 'a table holds one kind' },
};

const FIELDS: Readonly<Record<string, string>> = {
  dates: 'DateEntity',
  people: 'PersonEntity',
  units: 'UnitEntity',
  indicators: 'IndicatorEntity',
  quantities: 'QuantityEntity',
  positions: 'Position',
  documents: 'Document',
};

test.each(Object.entries(FIELDS))('every field of %s has a column, or a reason why not', (name, type) => {
  const table = [...Object.values(KIND_TABLES), ...allTables()].find(one => one.name === name)!;
  const columns = new Set(table.columns.map(({ id }) => id));
  const missing = Object.keys(DEFINITIONS[type]!.properties!).filter(field => {
    const elsewhere = ELSEWHERE[`${name}.${field}`] ?? ELSEWHERE[field] ?? [field];
    return 'reason' in elsewhere ? false : !elsewhere.every(column => columns.has(column));
  });
  expect(missing).toEqual([]);
});

test('every column has a heading, a meaning in both languages, and no heading twice in a table', () => {
  for (const { name, columns } of [...Object.values(KIND_TABLES), ...allTables()]) {
    const headings = columns.map(({ id }) => heading(name, id, 'vi'));
    expect(new Set(headings).size, name).toBe(headings.length);
    expect([tableMeaning(name, 'en'), tableMeaning(name, 'vi')]).not.toContain('');
    for (const [i, { id }] of columns.entries()) {
      expect(headings[i], `${name}.${id}`).not.toBe(id);
      expect(columnMeaning(name, id, 'en'), `${name}.${id}`).not.toBe('');
      expect(columnMeaning(name, id, 'vi'), `${name}.${id}`).not.toBe('');
    }
  }
});

test('no meaning is left over from a column that is gone', () => {
  const used = new Set(
    [...Object.values(KIND_TABLES), ...allTables()].flatMap(({ name, columns }) =>
      columns.flatMap(({ id }) => [id, `${name}.${id}`]),
    ),
  );
  expect(Object.keys(ENGLISH).filter(key => !used.has(key))).toEqual([]);
  expect(Object.keys(VIETNAMESE)).toEqual(Object.keys(ENGLISH));
});

test('a row for each post, and a row for each file with its counts and warnings', () => {
  const one = reading(
    [
      {
        kind: 'person',
        text: 'Trần Thị Bình',
        person: 1,
        positions: [
          { title: 'TUV', title_name: 'Tỉnh ủy viên', unit: null, unit_name: null, unit_id: null },
          { title: 'GĐ', title_name: 'Giám đốc', unit: 'SYT', unit_name: 'Sở Y tế', unit_id: 'so-y-te' },
        ],
      },
      { kind: 'date', text: '30/6/2023' },
    ],
    {
      warnings: [
        { code: 'impossible-date', message: '', line: 1 },
        { code: 'replaced', message: '' },
        { code: 'impossible-date', message: '', line: 2 },
      ],
    },
  );
  const rows = (name: string): readonly object[] => {
    const table = allTables().find(each => each.name === name)!;
    return table.rows(one).map(row => Object.fromEntries(row.map((value, i) => [table.columns[i]!.id, value])));
  };
  expect(rows('positions')).toMatchObject([
    { person: 1, post: 1, title: 'TUV', title_name: 'Tỉnh ủy viên', organisation: null, end: 13 },
    { person: 1, post: 2, title: 'GĐ', organisation: 'SYT', unit_name: 'Sở Y tế', unit_id: 'so-y-te', end: 13 },
  ]);
  expect(rows('documents')).toEqual([
    expect.objectContaining({ people: 1, dates: 1, units: 0, warnings: ['impossible-date', 'replaced'] }),
  ]);
});
