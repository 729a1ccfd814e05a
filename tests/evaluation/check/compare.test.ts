import { expect, test } from 'vitest';
import { compare } from '../../../src/evaluation/check/compare.js';
import { formatExpectation, parseExpectation } from '../../../src/evaluation/check/expectation.js';
import type { Document, Expectation } from '../../../src/model/document.js';
import { fixtures } from '../../support/fixtures.js';
import { read } from '../../support/read.js';
import { SAMPLE } from '../../support/sample.js';

const TEXT = 'Ngày 12/3/2021, Sở Y tế tỉnh Lâm Đồng họp. Ngày 15/3/2021 họp lại. Đến 20/3/2021 thì xong.';

function expectation(document: Document): Expectation {
  const parsed = parseExpectation(formatExpectation(document));
  if (!('expectation' in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.expectation;
}

function brief(expected: Expectation, found: Document): readonly string[] {
  return compare(expected, found).map(difference => {
    switch (difference.change) {
      case 'document':
        return `document ${difference.fields.map(({ field }) => field).join(' ')}`;
      case 'moved':
        return `moved ${difference.entities.map(({ text }) => text).join(' ')}`;
      case 'changed':
        return `changed ${difference.entity.text} ${difference.fields.map(({ field }) => field).join(' ')}`;
      default:
        return `${difference.change} ${difference.entity.text}`;
    }
  });
}

test('a document meets its own expectation, written and read again', () => {
  expect(compare(expectation(SAMPLE), SAMPLE)).toEqual([]);
  for (const { name, text } of fixtures('articles', '.txt')) {
    const document = read(text, { file: name });
    expect(compare(expectation(document), document), name).toEqual([]);
  }
});

test('the rule that found a mention is no part of an expectation', () => {
  expect(formatExpectation(read(TEXT, { rules: true }))).toBe(formatExpectation(read(TEXT)));
});

test('what is gone, new and changed is told apart, in order of the article', () => {
  const found = read(TEXT, { kinds: ['date'] });
  const [first, second, third] = found.entities;
  const changed = { ...second!, value: '2021-03-16' } as Document['entities'][number];
  expect(brief(expectation({ ...found, entities: [first!, second!] }), found)).toEqual(['unexpected 20/3/2021']);
  expect(brief(expectation(found), { ...found, entities: [first!, third!] })).toEqual(['missing 15/3/2021']);
  expect(brief(expectation({ ...found, title: null }), { ...found, entities: [changed, third!] })).toEqual([
    'document title',
    'missing 12/3/2021',
    'changed 15/3/2021 value',
  ]);
});

test('a longer or shorter mention at the same place is one that changed', () => {
  const found = read(TEXT, { kinds: ['date'] });
  const longer = found.entities.map(entity => ({ ...entity, end: entity.end + 1, text: `${entity.text},` }));
  expect(brief(expectation({ ...found, entities: longer as Document['entities'] }), found)).toEqual(
    found.entities.map(({ text }) => `changed ${text} text end`),
  );
});

test('an edit of the article moves what follows it, and no more', () => {
  const before = read(TEXT, { kinds: ['date'] });
  const after = read(TEXT.replace('họp lại', 'không họp được nên hoãn sang ngày 18/3/2021'), { kinds: ['date'] });
  const differences = brief(expectation(before), after);
  expect(differences).toContain('unexpected 18/3/2021');
  expect(differences.filter(line => /^(missing|changed)/.test(line))).toEqual([]);
});

test.each([
  ['{', 'not JSON'],
  ['[]', 'must be object'],
  ['{}', 'confidence is missing; damage is missing; date is missing; and 7 more'],
  [formatExpectation(SAMPLE).replace('"start":0', '"start":"0"'), 'entities[0].start must be integer, is "0"'],
  [formatExpectation(SAMPLE).replace('"kind":"date"', '"kind":"day"'), 'entities[0].kind must be "date" or'],
  [formatExpectation(SAMPLE).replace('"title"', '"file":"a.txt","title"'), 'file is not a field here'],
])('%# a malformed expectation is named with its field', (text, fault) => {
  const parsed = parseExpectation(text);
  expect('fault' in parsed && parsed.fault).toContain(fault);
});
