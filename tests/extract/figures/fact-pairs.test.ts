import { expect, test } from 'vitest';
import { read } from '../../support/read.js';

/** The mentions of each fact that is stated twice, in order. */
function pairsIn(text: string): readonly string[][] {
  const pairs: string[][] = [];
  for (const { text: mention, pair } of read(text, { kinds: ['indicator', 'quantity'] }).entities as readonly {
    readonly text: string;
    readonly pair: number | null;
  }[]) {
    if (pair === null) continue;
    pairs[pair - 1] ??= [];
    pairs[pair - 1]!.push(mention);
  }
  return pairs;
}

test.each([
  ['Tiêm 12.118/12.597 trẻ, đạt 96,2%.', [['12.118/12.597', '96,2%']]],
  ['Có 1.509 mẫu dương tính (5,6%).', [['1.509 mẫu', '5,6%']]],
  ['Có 1.509 mẫu dương tính (chiếm 5,6%).', [['1.509 mẫu', '5,6%']]],
  ['Có 1.509 mẫu dương tính (chiếm tỷ lệ 5,6%).', [['1.509 mẫu', '5,6%']]],
  ['Số ca giảm 240 ca (tương ứng với 4,7%).', [['240 ca', '4,7%']]],
  [
    'Khám cho 350 trẻ (đạt 97%), trong đó có 20 trẻ suy dinh dưỡng (tương đương 5,7%).',
    [
      ['350 trẻ', '97%'],
      ['20 trẻ', '5,7%'],
    ],
  ],
  ['Có 2.415 người tiêm đủ 2 mũi (2,5%).', [['2.415 người', '2,5%']]],
  ['Có 980 trẻ uống 2 liều vitamin A (96%).', [['980 trẻ', '96%']]],
  ['Đã dùng 1.200 liều (80%).', [['1.200 liều', '80%']]],
  ['Có 2.415 người tiêm, trong đó 1.200 mũi AstraZeneca (50%).', [['1.200 mũi', '50%']]],
])('%s: a count or a ratio and its share are one fact', (text, pairs) => {
  expect(pairsIn(text)).toEqual(pairs);
});

test.each([
  'Tiêm 12.118/12.597 trẻ, năm trước đạt 91,2%.',
  'Có 1.509 mẫu dương tính. (5,6%)',
  'Có 1.509 mẫu dương tính (giảm 5,6%).',
  'Có 1.509 mẫu dương tính (trong đó 5,6% là trẻ em).',
])('%s: two facts', text => {
  expect(pairsIn(text)).toEqual([]);
});
