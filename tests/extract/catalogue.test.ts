import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRule, ruleCatalogue } from '../../src/extract/catalogue.js';
import { read } from '../support/read.js';

const RULES = ruleCatalogue();

test('every id stands once', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

// The other examples are held by the tests beside their tables.
test.each(RULES.filter(({ id }) => ['quantity/count', 'indicator/labelled'].includes(id)))(
  '$id reads its example',
  ({ id, example }) => {
    expect(read(example, { rules: true }).entities.map(({ rule }) => rule)).toContain(id);
  },
);

test('the catalogue holds the rules of every kind', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'date/day-numeric',
      'person/second-opinion',
      'unit/site',
      'indicator/share',
      'indicator/half',
    ]),
  );
});

test('every rule that finds something in the fixtures is in the catalogue', () => {
  const folders = ['articles', 'gold'].map(name => new URL(`../../fixtures/${name}/`, import.meta.url));
  const ids = new Set<string>();
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter(file => file.endsWith('.txt'))) {
      for (const { rule } of read(readFileSync(new URL(name, folder), 'utf8'), { rules: true }).entities)
        ids.add(rule!);
    }
  }
  expect([...ids].filter(id => findRule(id) === undefined)).toEqual([]);
});
