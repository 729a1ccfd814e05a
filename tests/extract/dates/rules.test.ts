import { describe, expect, test } from 'vitest';
import { DATE_RULES } from '../../../src/extract/dates/rules/index.js';
import { RuleTable } from '../../../src/extract/engine/rules.js';
import { tokenize } from '../../../src/extract/engine/tokenizer.js';
import { Vocabulary } from '../../../src/extract/engine/vocabulary.js';

/** Left ends and members of lists are read only where what completes them follows. */
const FOLLOWED_BY: Readonly<Record<string, string>> = {
  'date/day-of-shared-month': ' và 23-5',
  'date/year-early-unsaid': ' đến nay',
  'date/year-in-table-head': ' | 2015',
};

describe('date rules', () => {
  test.each(DATE_RULES.map(rule => [rule.id, rule] as const))('%s reads its example whole', (id, rule) => {
    const vocabulary = new Vocabulary();
    const table = new RuleTable(vocabulary, [rule]);
    const lower = (rule.example + (FOLLOWED_BY[id] ?? '')).toLowerCase();
    const reading = table.readAt(lower, tokenize(lower, lower, vocabulary), 0, { lower });
    expect(reading).toBeDefined();
    // The first of two years is read; the range is joined later.
    if (id !== 'date/years') expect(lower.slice(0, reading!.end)).toBe(rule.example.toLowerCase());
  });

  test('have ids of their own', () => {
    expect(new Set(DATE_RULES.map(rule => rule.id)).size).toBe(DATE_RULES.length);
  });
});
