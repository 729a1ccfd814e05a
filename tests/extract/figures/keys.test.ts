import { expect, test } from 'vitest';
import { read } from '../../support/read.js';

const TABLE = `Đơn vị | Tỷ lệ tiêm chủng đầy đủ (%)
Than Uyên | 95,0
Tam Đường | 92,5
Nà Lốc Xa | 91,2
`;

function codesOf(text: string, referenceDate: string): string[] {
  const { entities } = read(text, { referenceDate, kinds: ['indicator'] });
  return entities.map(entity => (entity.kind === 'indicator' ? `${entity.place} ${entity.place_code}` : ''));
}

test('a figure has the code of its place in the era of its report', () => {
  expect(codesOf(TABLE, '2023-03-06').slice(0, 2)).toEqual(['Than Uyên 110', 'Tam Đường 106']);
  // The district is gone, and a commune bears its name.
  expect(codesOf(TABLE, '2026-03-06')[0]).toBe('Than Uyên 03595');
});

test('a figure of a body has its key', () => {
  const text = `Đơn vị | Số lượt khám (lượt)
Trung tâm Y tế huyện Than Uyên | 1.250
Trung tâm Y tế huyện Tam Đường | 980
`;
  const { entities } = read(text, { referenceDate: '2023-03-06', kinds: ['quantity'] });
  expect(entities).toMatchObject([
    { of_unit_id: 'trung-tam-y-te.district.lai-chau.than-uyen' },
    { of_unit_id: 'trung-tam-y-te.district.lai-chau.tam-duong' },
  ]);
});
