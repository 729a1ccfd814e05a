import { expect, test } from 'vitest';
import { fieldsOf } from '../../src/corrections/fields.js';
import { parseCorrections } from '../../src/corrections/parse.js';
import { KINDS } from '../../src/model/entity.js';
import { heading } from '../../src/output/headings.js';
import { KIND_TABLES } from '../../src/output/tables/kinds.js';
import { type Correction, correctable, correctionsCsv } from '../../src/review/corrections/correction.js';
import { Notebook, type Store } from '../../src/review/corrections/notebook.js';

const correction = (fields: Partial<Correction> = {}): Correction => ({
  file: 'a.txt',
  start: 5,
  end: 14,
  kind: 'date',
  text: '30/6/2023',
  field: '',
  value: '',
  action: 'remove',
  note: '',
  ...fields,
});

test('corrections as a file', () => {
  const all = [
    correction({ note: 'số công văn, không phải ngày' }),
    correction({ action: 'change', field: 'value', value: '2023-06-30' }),
    correction({ action: 'add', kind: 'unit', text: 'Sở "Y tế"\nLào Cai' }),
    correction({ text: '=1+1', file: '+a.txt', note: '-5%' }),
  ];
  expect(correctionsCsv(all, '@ai')).toBe(
    [
      'file,start,end,kind,text,field,value,action,by,note',
      'a.txt,5,14,date,30/6/2023,,,remove,\'@ai,"số công văn, không phải ngày"',
      "a.txt,5,14,date,30/6/2023,value,2023-06-30,change,'@ai,",
      'a.txt,5,14,unit,"Sở ""Y tế""\nLào Cai",,,add,\'@ai,',
      "'+a.txt,5,14,date,'=1+1,,,remove,'@ai,-5%",
      '',
    ].join('\r\n'),
  );
});

test.each(KINDS)(
  'the fields of a %s that can be set right are columns of its table with a name in both languages',
  kind => {
    const { name, columns } = KIND_TABLES[kind];
    const fields = correctable(kind);
    expect(fields.length).toBeGreaterThan(5);
    for (const field of fields) {
      expect(columns.map(({ id }) => id)).toContain(field);
      expect(heading(name, field, 'vi')).not.toBe(field);
    }
  },
);

test.each(KINDS)('the fields of a %s that the page offers are those that extract takes', kind => {
  expect(correctable(kind)).toEqual(fieldsOf(kind).map(({ id }) => id));
});

test('what the page saves is what --corrections reads', () => {
  const notebook = new Notebook('id', null);
  notebook.add(correction({ action: 'change', field: 'value', value: '2023-06-30' }));
  notebook.add(correction({ note: 'không phải ngày' }));
  notebook.add(correction({ action: 'add', kind: 'unit', start: 20, end: 27, text: 'Sở "Y tế"\nLào Cai' }));
  notebook.add(correction({ action: 'change', kind: 'indicator', start: 30, end: 35, field: 'value', value: '97.2' }));
  expect(parseCorrections(correctionsCsv(notebook.corrections, '@ai'))).toMatchObject({
    corrections: [
      { action: 'remove', kind: 'date', field: null, note: 'không phải ngày', by: '@ai' },
      { action: 'add', kind: 'unit', field: null, text: 'Sở "Y tế"\nLào Cai' },
      { action: 'change', kind: 'indicator', field: 'value', value: 97.2 },
    ],
  });
});

/** A storage as a browser has it. */
function memory(): Store {
  const kept = new Map<string, string>();
  return { getItem: key => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

test('a notebook keeps corrections over a visit, each field of a mention once', () => {
  const store = memory();
  const notebook = new Notebook('1', store);
  let changes = 0;
  notebook.onChange(() => changes++);
  notebook.add(correction({ action: 'change', field: 'value', value: '2023' }));
  notebook.add(correction({ action: 'change', field: 'value', value: '2024' }));
  notebook.add(correction({ file: 'b.txt' }));
  notebook.setBy('Lan');
  expect(changes).toBe(3);
  const again = new Notebook('1', store);
  expect(again.corrections.map(({ value }) => value)).toEqual(['2024', '']);
  expect([again.by, again.isSaved, again.of('b.txt').length]).toEqual(['Lan', false, 1]);
  again.saved();
  expect(again.isSaved).toBe(true);
  again.undo(again.corrections[0]!);
  expect([again.corrections.length, again.isSaved]).toEqual([1, false]);
  expect(new Notebook('2', store).corrections).toEqual([]);
});

test('a storage that is full, closed or holds something else loses nothing of the visit', () => {
  const full: Store = {
    getItem: () => 'not JSON',
    setItem: () => {
      throw new Error('full');
    },
  };
  const notebook = new Notebook('1', full);
  notebook.add(correction());
  expect(notebook.corrections).toHaveLength(1);
  expect(new Notebook('1', null).isKept).toBe(false);
});
