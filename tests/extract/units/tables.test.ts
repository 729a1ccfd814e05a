import { expect, test } from 'vitest';
import { HEADS } from '../../../src/extract/units/heads/index.js';
import { UNIT_RULES } from '../../../src/extract/units/rules.js';
import { read } from '../../support/read.js';

test.each(UNIT_RULES)('$id reads «$example» whole', ({ id, example }) => {
  const { entities } = read(example, { kinds: ['unit'], rules: true });
  expect(entities).toMatchObject([{ text: example, rule: id }]);
});

test('no two heads have the same name', () => {
  const names = HEADS.filter(head => head.placeWord === undefined)
    .flatMap(head => [head.name, ...(head.also ?? [])])
    .map(name => name.toLowerCase());
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
