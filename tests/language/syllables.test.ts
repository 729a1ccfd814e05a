import { expect, test } from 'vitest';
import { isSyllable, respell } from '../../src/language/syllables.js';

test.each(
  'nghiêng khuỷu quyển giếng gì giặt hoạt hoà hòa thuỷ thủy quý yêu ỉa uống ướt quốc xoong khuya tuýp'.split(' '),
)('%s can be a syllable', word => {
  expect(isSyllable(word)).toBe(true);
});

test.each('họat qủa ngừơi gía nghà ngiêng cê tàt ôtô xmô covid hàà việtt'.split(' '))('%s can not', word => {
  expect(isSyllable(word)).toBe(false);
});

test.each([
  ['họat', 'hoạt', 'hoạt'],
  ['ngòai', 'ngoài', 'ngoài'],
  ['hoà', 'hòa', 'hoà'],
  ['thủy', 'thủy', 'thuỷ'],
  ['qúy', 'quý', 'quý'],
  ['gía', 'giá', 'giá'],
  ['ngừơi', 'người', 'người'],
  ['cuả', 'của', 'của'],
  ['hùynh', 'huỳnh', 'huỳnh'],
  ['ủy', 'ủy', 'uỷ'],
])('%s is respelt %s, in the new style %s', (word, old, modern) => {
  expect([respell(word, 'old'), respell(word, 'new')]).toEqual([old, modern]);
});

test('what is no syllable is not respelt', () => {
  expect(respell('côngtenơ', 'old')).toBeUndefined();
});
