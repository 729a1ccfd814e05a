import { expect, test } from 'vitest';
import { type Rule, RuleTable } from '../../../src/extract/engine/rules.js';
import { tokenize } from '../../../src/extract/engine/tokenizer.js';
import { Vocabulary } from '../../../src/extract/engine/vocabulary.js';

const rule = (id: string, starts: string[], pattern: RegExp): Rule<null, string> => ({
  id,
  example: '',
  starts,
  pattern,
  read: ({ groups }) => groups[0],
});

function tried(rules: readonly Rule<null, string>[], text: string): string[] {
  const vocabulary = new Vocabulary();
  const table = new RuleTable(vocabulary, rules);
  return (table.candidates(tokenize(text, text, vocabulary), 0) ?? []).map(({ id }) => id);
}

test('a rule is tried only where its first word stands, and its second where it names one', () => {
  const rules = [
    rule('slashed', ['0 /', '0 -'], /\d+[/-]\d+/y),
    rule('any', ['0'], /\d+/y),
    rule('month', ['0 tháng', 'tháng 0'], /x/y),
    rule('year', ['0000'], /\d{4}/y),
  ];
  expect(tried(rules, '12/3')).toEqual(['slashed', 'any']);
  expect(tried(rules, '12 tháng')).toEqual(['any', 'month']);
  expect(tried(rules, '12 người')).toEqual(['any']);
  expect(tried(rules, '2021 người')).toEqual(['any', 'year']);
  expect(tried(rules, '2021-3')).toEqual(['slashed', 'any', 'year']);
  expect(tried(rules, 'tháng 3')).toEqual(['month']);
  expect(tried(rules, 'tháng sau')).toEqual([]);
  expect(tried(rules, 'năm')).toEqual([]);
});

test('a match that ends inside a word or a number does not count; the next rule is tried', () => {
  const vocabulary = new Vocabulary();
  const table = new RuleTable(vocabulary, [rule('short', ['0'], /\d\d/y), rule('long', ['0'], /\d+/y)]);
  expect(table.readAt('123', tokenize('123', '123', vocabulary), 0, null)).toMatchObject({ rule: 'long', end: 3 });
});

test('a pattern without the y flag is refused', () => {
  expect(() => new RuleTable(new Vocabulary(), [rule('loose', ['0'], /\d/)])).toThrow('y flag');
});
