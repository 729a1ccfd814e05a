import { expect, test, vi } from 'vitest';
import { COUNT_NAMING_RULES } from '../../../src/extract/figures/names/count-names.js';
import { NAMING_RULES } from '../../../src/extract/figures/names/indicator-names.js';
import { PERIOD_RULES } from '../../../src/extract/figures/periods/rules.js';
import { read } from '../../support/read.js';

/** The parts of an example: `[Tỷ lệ bao phủ] đạt «90%».` */
function partsOf(example: string) {
  return {
    text: example.replaceAll(/[«»[\]]/g, ''),
    figure: /«(.+)»/.exec(example)![1]!.replaceAll(/[[\]]/g, ''),
    name: (/\[(.+)\]/.exec(example)?.[1] ?? '').replaceAll(/[«»]/g, ''),
  };
}

test.each([...NAMING_RULES, ...COUNT_NAMING_RULES].map(rule => [rule.id, rule.example] as const))(
  'the rule «%s» names its example',
  (id, example) => {
    const { text, figure, name } = partsOf(example);
    const found = read(text, { rules: true })
      .entities.filter(entity => entity.text === figure)
      .at(-1);
    expect(found).toMatchObject({ name, name_rule: id });
  },
);

test.each([
  ['bracket', 'Tỷ lệ hộ có nước sạch (yêu cầu đạt từ 90% trở lên) mới đạt 82%.', '90%'],
  ['listed', 'Tỷ lệ hộ có nước sạch đạt 60% giai đoạn 2006-2010 và 72% giai đoạn 2011-2015.', '72%'],
])('the rule «%s», and not another with the same name', (id, text, figure) => {
  const found = read(text, { rules: true }).entities.find(entity => entity.text === figure);
  expect(found).toMatchObject({ name: 'Tỷ lệ hộ có nước sạch', name_rule: id });
});

test.each(PERIOD_RULES.map(rule => [rule.id, rule] as const))('the rule «%s» dates its example', (id, rule) => {
  const { text, figure } = partsOf(rule.example);
  const spy = vi.spyOn(rule, 'date');
  try {
    const found = read(text, { rules: true }).entities.find(entity => entity.text === figure);
    expect(spy.mock.results.some(({ value }) => value !== undefined)).toBe(true);
    expect(found).toMatchObject(id === 'no-time' ? { period: null } : { period: '2019', period_rule: id });
  } finally {
    spy.mockRestore();
  }
});
