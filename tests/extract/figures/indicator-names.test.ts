import { expect, test, vi } from 'vitest';
import { NAMING_RULES } from '../../../src/extract/figures/names/indicator-names.js';
import { read } from '../../support/read.js';

test.each(NAMING_RULES.map(rule => [rule.id, rule] as const))('«%s» names its example', (_id, rule) => {
  const figure = /«(.+)»/.exec(rule.example)![1]!.replaceAll(/[[\]]/g, '');
  const name = /\[(.+)\]/.exec(rule.example)![1]!.replaceAll(/[«»]/g, '');
  const spy = vi.spyOn(rule, 'name');
  try {
    const { entities } = read(rule.example.replaceAll(/[«»[\]]/g, ''), { kinds: ['indicator'] });
    const found = entities.filter(entity => entity.text === figure).at(-1);
    expect(found).toMatchObject({ name });
    expect(spy.mock.results.some(({ value }) => value !== undefined && value.name !== null)).toBe(true);
  } finally {
    spy.mockRestore();
  }
});
