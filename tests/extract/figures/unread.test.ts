import { expect, test } from 'vitest';
import { read } from '../../support/read.js';

test.each([
  ['Tải lượng 2,4x10^5 bản sao/ml.', '"2,4x10^5" is left out: scientific notation is not read'],
  ['Bao phủ 80.90879.2462%.', '"80.90879.2462" is left out: the digits are grouped as no number is'],
])('%s: a number that cannot be read is left out with a warning', (text, message) => {
  const { entities, warnings } = read(text, { kinds: ['indicator', 'quantity'] });
  expect(entities).toEqual([]);
  expect(warnings).toMatchObject([{ code: 'irregular-number', message, line: 1 }]);
});

test.each(['Mục 1.2.3 nói về 5 xã.', 'Phiên bản 10.2.1 có lỗi.', 'Trang 12345678901234567890.'])(
  '%s: a number that says how much of nothing needs no warning',
  text => {
    expect(read(text).warnings).toEqual([]);
  },
);

test('a number in doubt is told with both ways out', () => {
  const { warnings } = read('Dân số 12.480 người, đã cấp 1,350 gói.', { kinds: ['quantity'] });
  expect(warnings.map(({ code }) => code)).toEqual(['ambiguous-number', 'ambiguous-number']);
  expect(warnings[1]!.message).toContain('"1,350 gói" is read as 1350');
});
