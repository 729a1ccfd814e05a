import { expect, test } from 'vitest';
import { encodingOfFont, readInFont } from '../../src/language/legacy/fonts.js';

test.each([
  ['.VnTime', 'tcvn3', false],
  ['.VnTimeH', 'tcvn3', true],
  ['.VnArial Narrow', 'tcvn3', false],
  ['.VnArial NarrowH', 'tcvn3', true],
  ['.VnCentury SchoolbookH', 'tcvn3', true],
  ['VnTimeH(Ds)', 'tcvn3', true],
  ['.VnTimeH Tur', 'tcvn3', true],
  ['.VnHelvetIns', 'tcvn3', false],
  ['ABCDEF+.VnTime', 'tcvn3', false],
  ['.Vn3DH', 'tcvn3', true],
  ['VNI-Times', 'vni', false],
  ['VNI-Helve-Condense', 'vni', false],
  ['VPS Times', 'vps', false],
  ['VISCII', 'viscii', false],
  ['HoangYen', 'viscii', false],
])('%s', (name, encoding, capitals) => {
  expect(encodingOfFont(name)).toEqual({ encoding, capitals });
});

test.each(['Times New Roman', 'Arial', 'Vnese', 'Verdana', 'Vivaldi', 'Victoria', 'Calibri'])(
  '%s is a font of today',
  name => {
    expect(encodingOfFont(name)).toBeNull();
  },
);

test('Unicode that is set in an old font stays, and what only it has', () => {
  const font = encodingOfFont('.VnTime')!;
  expect(readInFont('Së Y tÕ', font)).toBe('Sở Y tế');
  expect(readInFont('tỉnh Hoà Bình', font)).toBe('tỉnh Hoà Bình');
  expect(readInFont('và các', font)).toBe('và các');
});
