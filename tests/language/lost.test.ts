import { expect, test } from 'vitest';
import { findLost } from '../../src/language/lost.js';

const lost = (text: string): readonly string[] => Array.from(findLost(text), ({ word }) => word);

test.each([
  ['B?nh vi?n T?NH \ufffda khoa', ['B?nh', 'vi?n', 'T?NH', '\ufffda']],
  ['đợc, nớc LỢNG nhng trờng', ['đợc,', 'nớc', 'LỢNG', 'nhng', 'trờng']],
  ['Được, nước, thưởng, sơn, hơn, ngời, thuở, nhưng', []],
  ['Đúng không? Rồi. https://a.vn/?q=a', []],
])('%s', (text, words) => {
  expect(lost(text)).toEqual(words);
});
