import { expect, test } from 'vitest';
import { read } from '../../support/read.js';

function positionsOf(text: string) {
  const { entities } = read(text, { referenceDate: '2023-03-06' });
  return entities.flatMap(entity => (entity.kind === 'person' ? entity.positions : []));
}

test('a post has the canonical name and the key of its unit', () => {
  expect(positionsOf('Ông Lê Văn Tú, Giám đốc TTYT huyện Than Uyên, cho biết.')).toMatchObject([
    {
      unit: 'TTYT huyện Than Uyên',
      unit_name: 'Trung tâm Y tế huyện Than Uyên',
      unit_id: 'trung-tam-y-te.district.lai-chau.than-uyen',
    },
  ]);
});

test('a post in a body that the report names elsewhere has the key of that one', () => {
  expect(positionsOf('Sở Y tế Lai Châu họp. Giám đốc Sở Y tế Lê Văn Tú chủ trì.')).toMatchObject([
    { unit: 'Sở Y tế', unit_id: 'so-y-te.province.lai-chau' },
  ]);
});

test('a post without a unit, or in one that nothing tells, has none', () => {
  expect(positionsOf('Chủ tịch Lê Văn Tú và Giám đốc Sở Y tế Trần Thị Hoa')).toMatchObject([
    { unit: null, unit_name: null, unit_id: null },
    { unit: 'Sở Y tế', unit_id: null },
  ]);
});
