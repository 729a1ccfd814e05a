import { expect, test } from 'vitest';
import { parseBrat } from '../../../src/evaluation/score/brat.js';

function items(annotations: string, article: string) {
  const parsed = parseBrat(annotations, article);
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed.gold.items.map(({ kind, text, optional, stated }) => ({ kind, text, optional, stated }));
}

test('mentions with their notes are read; relations, other types and remarks are passed over', () => {
  const article = 'Năm 2020, ông Sang nêu 85%.';
  const annotations = [
    'T1\tDate 4 8\t2020',
    'T2\tPerson 14 18\tSang',
    'T3\tDisease 0 3\tNăm',
    '#1\tAnnotatorNotes T1\t{"value":"2020","from":"2020-01-01","to":"2020-12-31"}',
    '#2\tAnnotatorNotes T2\tkhông chắc',
    'A1\tOptional T2',
    'R1\tSaid Arg1:T2 Arg2:T1\t',
    '',
  ].join('\r\n');
  expect(items(annotations, article)).toEqual([
    { kind: 'date', text: '2020', optional: false, stated: { value: '2020', from: '2020-01-01', to: '2020-12-31' } },
    { kind: 'person', text: 'Sang', optional: true, stated: {} },
  ]);
});

test('brat counts code points; a mention over a line end stands in pieces', () => {
  const article = '😀 bà Lê\nThị Hoa';
  expect(items('T1\tPerson 5 7;8 15\tLê Thị Hoa', article)).toMatchObject([{ text: 'Lê\nThị Hoa' }]);
});

test.each([
  ['T1\tDate 4\t2020', 'line 1 is not a mention'],
  ['\nT1\tDate 4 800\t2020', 'line 2 marks 4 800, which is not in the article'],
])('%j is refused', (annotations, fault) => {
  const parsed = parseBrat(annotations, 'Năm 2020');
  expect('fault' in parsed && parsed.fault).toContain(fault);
});
