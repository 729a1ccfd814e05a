import { describe, expect, test } from 'vitest';
import { dayOrderOf, isoDayIn, monthIn } from '../../src/corrections/days.js';
import { fieldsOf } from '../../src/corrections/fields.js';
import { savedCell } from '../../src/corrections/saved-cells.js';
import type { Kind } from '../../src/model/entity.js';
import type { Field } from '../../src/output/columns.js';

function saved(
  kind: Kind,
  id: string,
  was: Field,
  cell: string | number | boolean | null,
  decimal: ',' | '.' = ',',
): unknown {
  const field = fieldsOf(kind).find(one => one.id === id)!;
  const read = savedCell(cell, was, field, { decimal, order: 'day first' });
  return read === 'same' ? 'same' : Object.values(read)[0];
}

describe('what a spreadsheet does by itself is no correction', () => {
  test.each([
    ['indicator', 'value', 97.2, '97,2'],
    ['indicator', 'value', 0.9619750734301817, '0,961975073430182'],
    ['quantity', 'value', 214306, '214.306'],
    ['quantity', 'value', 80000000, '8E+07'],
    ['quantity', 'value', 12.5, '12-May'],
    ['quantity', 'value', 4, 4],
    ['unit', 'province_code', '01', '1'],
    ['unit', 'province_code', '01', 1],
    ['unit', 'district_code', '005', '5'],
    ['unit', 'named', true, 'TRUE'],
    ['unit', 'named', false, 'không'],
    ['unit', 'type', 'health_station', 'Trạm y tế'],
    ['date', 'value', '2022-10-16', '16/10/2022'],
    ['date', 'value', '2022-10', 'Oct-22'],
    ['date', 'value', '2022-10', 'Thg10-22'],
    ['date', 'value', '2022-10', '01/10/2022'],
    ['date', 'value', '2022', 2022],
    ['date', 'date_from', '2022-10-16', '16-Oct-22'],
    ['date', 'date_to', null, ''],
    ['person', 'degrees', [], null],
    ['person', 'organisations', [null, null], ''],
    ['person', 'organisations', [null, 'Sở Y tế'], ';Sở Y tế'],
    ['person', 'name', 'Hòa', 'Hòa'.normalize('NFD')],
    ['quantity', 'name', '=1', "'=1"],
    ['quantity', 'name', '12/12', '12-Dec'],
    ['quantity', 'name', '12/12', "'12/12"],
    ['quantity', 'name', '1-5', '01/05/2026'],
  ] as const)('%s.%s %j saved as %j', (kind, field, was, cell) => {
    expect(saved(kind, field, was, cell)).toBe('same');
  });
});

describe('what a person changes is one', () => {
  test.each([
    ['indicator', 'value', 97.2, '97,3', 97.3],
    ['indicator', 'value', 97, '97,3', 97.3],
    ['quantity', 'value', 12.5, '5,12', 5.12],
    ['quantity', 'value', 1234, '1.235', 1235],
    ['unit', 'province_code', '01', '10', '10'],
    ['unit', 'named', true, 'FALSE', false],
    ['date', 'value', '2022-03-12', '2022-12-03', '2022-12-03'],
    ['date', 'value', '2022-03-12', '03/12/2022', '2022-12-03'],
    ['date', 'value', '2022-10', '2022-11', '2022-11'],
    ['date', 'value', '2022-10', '', null],
    ['date', 'precision', 'day', 'tháng', 'month'],
    ['person', 'degrees', ['BS'], 'BS; ThS', ['BS', 'ThS']],
    ['person', 'organisations', [null, 'Sở Y tế'], 'Chi bộ; Sở Y tế', ['Chi bộ', 'Sở Y tế']],
    ['quantity', 'name', '1-5', '5-1', '5-1'],
    ['quantity', 'name', 'ca mắc', 'Ca mắc', 'Ca mắc'],
  ] as const)('%s.%s %j: %j', (kind, field, was, cell, value) => {
    expect(saved(kind, field, was, cell)).toEqual(value);
  });

  test('and a cell that says nothing in its field is told', () => {
    expect(saved('quantity', 'value', 4, 'nhiều')).toBe('a number such as 97,2');
    expect(saved('date', 'date_from', '2022-01-01', '31/02/2022')).toBe('a day such as 2023-06-30');
  });
});

test('an American spreadsheet is known by a day beyond 12', () => {
  expect(dayOrderOf(['3/12/2022', '3/13/2022'])).toBe('month first');
  expect(dayOrderOf(['3/12/2022', '13/3/2022'])).toBe('day first');
  expect(dayOrderOf(['2022-03-13', '3/12/2022'])).toBe('day first');
  expect(isoDayIn('3/12/2022', 'month first')).toBe('2022-03-12');
  expect(isoDayIn('12.3.99', 'day first')).toBe('1999-03-12');
  expect([monthIn('13/2022'), monthIn('Mai-22'), monthIn('2022-10')]).toEqual([undefined, undefined, undefined]);
});
