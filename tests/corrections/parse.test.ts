import { expect, test } from 'vitest';
import { fieldsOf, requiredFields } from '../../src/corrections/fields.js';
import { guardCell, unguarded } from '../../src/corrections/guards.js';
import { parseCorrections } from '../../src/corrections/parse.js';
import { formatCorrections } from '../../src/corrections/write.js';
import { DEFINITIONS } from '../../src/generated/schemas.js';
import { KINDS } from '../../src/model/entity.js';

const HEAD = 'file,start,end,kind,text,field,value,action,by,note\n';

function faults(text: string): unknown {
  const parsed = parseCorrections(text);
  return 'faults' in parsed ? parsed.faults.map(({ line, reason }) => `${line}: ${reason}`) : parsed;
}

function values(text: string): unknown {
  const parsed = parseCorrections(text);
  return 'corrections' in parsed ? parsed.corrections.map(({ value }) => value) : parsed;
}

test('a row says what is set right, by whom and why', () => {
  expect(parseCorrections(`\uFEFF${HEAD}a.txt,5,15,date,12/01/2022,value,2022-02,change,An,"nhầm, xem lại"\n`)).toEqual(
    {
      corrections: [
        {
          file: 'a.txt',
          start: 5,
          end: 15,
          kind: 'date',
          text: '12/01/2022',
          field: 'value',
          value: '2022-02',
          action: 'change',
          by: 'An',
          note: 'nhầm, xem lại',
          line: 2,
        },
      ],
    },
  );
});

test.each([
  [
    'Excel in Vietnamese',
    '\uFEFFfile;start;end;kind;text;field;value;action;by;note\r\na.txt;5;8;indicator;97%;value;97,2;change;;\r\n;;;;;;;;;\r\n',
  ],
  [
    'tabs, other order, no by or note',
    'kind\tfile\taction\tstart\tend\ttext\tfield\tvalue\nindicator\ta.txt\tchange\t5\t8\t97%\tvalue\t97.2\n',
  ],
  ['guards, Vietnamese words', `${HEAD}a.txt,5,8,chỉ tiêu,'97%,value,'97.2,change,,\n`],
])('what a spreadsheet saves is read alike: %s', (_, text) => {
  expect(values(text)).toEqual([97.2]);
});

test.each([
  ['date', 'date_from', '30/6/2023', '2023-06-30'],
  ['date', 'recurring', 'có', true],
  ['date', 'precision', 'Quý', 'quarter'],
  ['date', 'value', '30/6/2023', '2023-06-30'],
  ['date', 'value', '', null],
  ['person', 'degrees', 'TS; BSCKII', ['TS', 'BSCKII']],
  ['person', 'organisations', '; Sở Y tế', [null, 'Sở Y tế']],
  ['person', 'degrees', '', []],
  ['unit', 'type', 'trạm y tế', 'health_station'],
  ['unit', 'province_code', '01', '01'],
  ['quantity', 'value', '1.234.567', 1234567],
  ['indicator', 'value', '1234.5', 1234.5],
  ['indicator', 'unit', 'điểm phần trăm', 'pp'],
  ['indicator', 'period', '2022-01/2022-09', '2022-01/2022-09'],
] as const)('%s.%s: %s', (kind, field, shown, value) => {
  expect(values(`${HEAD}a.txt,5,8,${kind},x,${field},${shown},change,,\n`)).toEqual([value]);
});

test.each([
  [
    'file,start\n',
    '1: the first line must be file,start,end,kind,text,field,value,action,by,note; it has no end, kind, text, field, value, action',
  ],
  [`${HEAD},5,8,date,x,,,remove,,\n`, '2: file is empty'],
  [
    `${HEAD}a.txt,8,5,date,x,,,remove,,\n`,
    '2: start and end must be the offsets of the output, such as 120 and 130; found 8 and 5',
  ],
  [`${HEAD}a.txt,-1,5,date,x,,,remove,,\n`, '2: start and end must be'],
  [
    `${HEAD}a.txt,5,8,dates,x,,,remove,,\n`,
    '2: kind must be one of date, person, unit, indicator, quantity; found dates',
  ],
  [`${HEAD}a.txt,5,8,date,,,,remove,,\n`, '2: text is empty'],
  [`${HEAD}a.txt,5,8,date,x,,,delete,,\n`, '2: action must be one of remove, change, add; found delete'],
  [`${HEAD}a.txt,5,8,date,x,value,2023,remove,,\n`, '2: remove takes away the whole mention'],
  [`${HEAD}a.txt,5,8,date,x,,,change,,\n`, '2: field is empty'],
  [`${HEAD}a.txt,5,8,date,x,,2023,add,,\n`, '2: value is 2023, but field is empty'],
  [
    `${HEAD}a.txt,5,8,date,x,period_from,2023,change,,\n`,
    '2: the fields of date that can be corrected are value, date_from',
  ],
  [`${HEAD}a.txt,5,8,date,x,value,2023-13,change,,\n`, '2: value must be a day or period in EDTF'],
  [`${HEAD}a.txt,5,8,date,x,precision,long,change,,\n`, '2: precision must be one of day, week'],
  [`${HEAD}a.txt,5,8,person,x,name,,change,,\n`, '2: name cannot be empty'],
  [`${HEAD}a.txt,5,8,quantity,x,value,many,change,,\n`, '2: value must be a number such as 97.2; found many'],
  [`${HEAD}a.txt,5,8,quantity,x,pair,0,change,,\n`, '2: pair must be a whole number from 1; found 0'],
  [`${HEAD}"a.txt,5\n`, 'it cannot be cut into cells'],
])('%j: %s', (text, fault) => {
  expect(String(faults(text))).toContain(fault);
});

test('rows that contradict each other are named with both lines', () => {
  const row = (field: string, value: string, action: string): string =>
    `a.txt,5,8,unit,x,${field},${value},${action},,\n`;
  expect(faults(HEAD + row('name', 'A', 'change') + row('name', 'A', 'change') + row('name', 'B', 'change'))).toEqual([
    '4: name contradicts line 3: keep one of the two lines',
  ]);
  expect(faults(HEAD + row('', '', 'remove') + row('name', 'B', 'change'))).toEqual([
    '3: change contradicts line 2: keep one of the two lines',
  ]);
  expect(faults(HEAD + row('', '', 'add') + row('', '', 'remove'))).toEqual([
    '3: remove contradicts line 2: keep one of the two lines',
  ]);
});

test('what is written is read back, and no cell is run', () => {
  const correction = {
    file: 'a.txt',
    start: 5,
    end: 8,
    kind: 'person',
    field: 'organisations',
    value: [null, '=1+1', "'=2"],
    action: 'change',
    by: '@SUM(1)',
    note: "'12/12",
    line: 2,
  } as const;
  for (const text of ['=HYPERLINK("x")', '12/12', "'12/12", "''12/12", "'Tết", '-5%', 'a;=1']) {
    const written = formatCorrections([{ ...correction, text }]);
    expect(written).not.toMatch(/(?:^|,|")[=@+]/m);
    const parsed = parseCorrections(written);
    expect('corrections' in parsed && parsed.corrections).toMatchObject([correction]);
  }
});

test.each(['=1', "'=1", "''=1", '12/12', "'12/12", "'a", '', '-', '97,2', "'"])('a guard is taken back: %s', text => {
  expect(unguarded(guardCell(text))).toBe(text);
});

test.each(KINDS)('of %s the fields that may be empty are those of the schema', kind => {
  const type = `${kind[0]!.toUpperCase()}${kind.slice(1)}Entity`;
  const properties = DEFINITIONS[type]!.properties!;
  const isNullable = (field: string): boolean => {
    const { type: own, anyOf, enum: words } = properties[{ date_from: 'from', date_to: 'to' }[field] ?? field] ?? {};
    const types = [own ?? [], anyOf?.map(({ type: one }) => one ?? []) ?? []].flat(3);
    return types.includes('null') || (words?.includes(null) ?? false);
  };
  const lists = new Set(['degrees', 'titles', 'organisations']);
  const fields = fieldsOf(kind).filter(({ id }) => !lists.has(id));
  expect(
    fields
      .filter(({ nullable }) => !nullable)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...requiredFields(kind)].sort());
  expect(fields.filter(({ id, nullable }) => nullable !== isNullable(id)).map(({ id }) => id)).toEqual([]);
});
