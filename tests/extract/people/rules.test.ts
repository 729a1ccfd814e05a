import { expect, test } from 'vitest';
import { PERSON_RULES } from '../../../src/extract/people/rules.js';
import { read } from '../../support/read.js';

test.each(PERSON_RULES.map(rule => [rule.id, rule] as const))('%s reads its example', (id, { example, name }) => {
  const entities = read(example, { kinds: ['person'], rules: true }).entities;
  expect(entities.map(entity => [entity.text, entity.rule])).toContainEqual([name, id]);
});
