import { expect, test } from 'vitest';
import { VALUE_RULES } from '../../../src/extract/figures/values/rates.js';
import { WORD_RULES } from '../../../src/extract/figures/values/spoken.js';
import { read } from '../../support/read.js';

test.each([...VALUE_RULES, ...WORD_RULES].map(rule => [rule.id, rule.example] as const))(
  '%s reads «%s» whole',
  (id, example) => {
    // A ratio alone may be a day, a multiple alone a count of times: each is read in its usual company.
    const before = id === 'indicator/times' ? 'Số ca tăng ' : 'Tỷ lệ này là ';
    const [entity] = read(`${before}${example}.`, { kinds: ['indicator'], rules: true }).entities;
    expect(entity).toMatchObject({ text: example, rule: id });
  },
);
