import { expect, test } from 'vitest';
import { PERSON_RULES } from '../../../src/extract/people/rules.js';
import { read } from '../../support/read.js';
import { hasVntk } from '../../support/vntk.js';

const SECOND_OPINION = 'person/second-opinion';
const RULES = PERSON_RULES.filter(({ id }) => id !== SECOND_OPINION || hasVntk());

test.each(RULES)('$id reads its example', ({ id, example, name }) => {
  const asked = id === SECOND_OPINION ? ({ secondOpinion: 'vntk' } as const) : {};
  const { entities } = read(example, { kinds: ['person'], rules: true, ...asked });
  expect(entities.map(entity => [entity.text, entity.rule])).toContainEqual([name, id]);
});
