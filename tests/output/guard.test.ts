import { expect, test } from 'vitest';
import { guardExcelValue, guardFormula } from '../../src/output/guard.js';

test.each([
  '=1+1',
  '+84 912',
  '-abc',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '=',
  '＝1+1',
  '－abc',
  '＠x',
  '+5 ca',
  '-5%-6%',
  '- 5%',
  "=cmd|' /C calc'!A0",
])('a spreadsheet would run %j: a quote goes before it', text => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

test.each([
  ['a;=1+1', "a;'=1+1"],
  ['x;@y', "x;'@y"],
  ['=a;+b', "'=a;'+b"],
  ['1;-5', '1;-5'],
  ['a; =1', 'a; =1'],
])('%j between cells of a Vietnamese Excel: %j', (text, guarded) => {
  expect(guardFormula(text)).toBe(guarded);
});

test.each(['-', '-5%', '+12,5 %', '-1.000', '-8,5‰', '1=1', 'a@b.vn', '', 'Sở Y tế', '97,2%', '- '.trim().concat('3')])(
  '%j stays as it is',
  text => {
    expect(guardFormula(text)).toBe(text);
  },
);

test.each(['12/12', '1-5', '16/10/2022', '97,2%', '1.000', '15:30', '2E5', '1 2/3', '003', '5-Mar', '3/2024'])(
  'Excel would take %j for a date or a number',
  text => {
    expect(guardExcelValue(text)).toBe(`'${text}`);
  },
);

test.each(['506 bệnh nhân', 'tháng 3/2024', 'ngày 16', 'Sở Y tế', '15/15 xã', ''])('Excel takes %j for text', text => {
  expect(guardExcelValue(text)).toBe(text);
});
