import { expect, test } from 'vitest';
import { scoreArticle } from '../../../src/evaluation/score/article.js';
import { parseGold } from '../../../src/evaluation/score/gold.js';
import { Tally } from '../../../src/evaluation/score/tally.js';
import type { Document } from '../../../src/model/document.js';
import { type Entity, KINDS } from '../../../src/model/entity.js';
import type { Gold } from '../../../src/model/gold.js';
import { SAMPLE } from '../../support/sample.js';

const TEXT = 'Ngày 12/3/2021, ông Trần Văn Sang, Giám đốc TTYT huyện An Phú nêu: 85% trẻ, 40 ca. Hôm nay Sở Y tế họp.';

/** The sample of a kind, standing where `words` stand. */
function found<K extends Entity['kind']>(
  kind: K,
  words: string,
  fields: Partial<Extract<Entity, { kind: K }>>,
): Entity {
  const start = TEXT.indexOf(words);
  const sample = SAMPLE.entities.find(entity => entity.kind === kind)!;
  return { ...sample, start, end: start + words.length, text: words, ...fields } as Entity;
}

function scored(gold: Gold, entities: readonly Entity[]) {
  const parsed = parseGold(JSON.stringify(gold), TEXT);
  if ('fault' in parsed) throw new Error(parsed.fault);
  const tally = new Tally();
  const document: Document = { ...SAMPLE, date: '2021-03-12', entities };
  const errors = scoreArticle(parsed.gold, document, KINDS, tally);
  const f1 = Object.fromEntries(Array.from(tally.scores(), ([name, score]) => [name, +score.f1.toFixed(3)]));
  return { f1, errors: errors.map(({ what, kind }) => `${kind} ${what}`) };
}

const DAY = { text: '12/3/2021', value: '2021-03-12', from: '2021-03-12', to: '2021-03-12' };

test('all right gives 1 in every measure', () => {
  const day = found('date', '12/3/2021', { value: '2021-03-12', from: '2021-03-12', to: '2021-03-12' });
  const { f1, errors } = scored({ reference: '2021-03-12', dates: [DAY] }, [day]);
  expect(errors).toEqual([]);
  expect(f1).toMatchObject({ 'date.strict': 1, 'date.value': 1, 'all.type': 1, 'document.date': 1 });
});

test('the words before a date may be in it or out of it', () => {
  const day = found('date', 'Ngày 12/3/2021', { value: '2021-03-12', from: '2021-03-12', to: '2021-03-12' });
  expect(scored({ dates: [DAY] }, [day]).f1).toMatchObject({ 'date.strict': 1, 'date.value': 1 });
});

test('other bounds cost strict and exact, half of partial, and not the type; a wrong value costs the value', () => {
  const day = found('date', '12/3', { value: 'XXXX-03-12', from: null, to: null });
  const { f1, errors } = scored({ dates: [DAY] }, [day]);
  expect(f1).toMatchObject({ 'date.strict': 0, 'date.exact': 0, 'date.partial': 0.5, 'date.type': 1, 'date.value': 0 });
  expect(errors).toEqual(['date value']);
});

test('the right bounds with the wrong kind cost strict and type, not exact', () => {
  const wrong = found('quantity', '12/3/2021', {});
  const { f1, errors } = scored({ dates: [DAY] }, [wrong]);
  expect(f1).toMatchObject({ 'date.strict': 0, 'date.exact': 1, 'date.partial': 1, 'date.type': 0 });
  expect(errors).toEqual(['date missed', 'quantity false alarm']);
});

test('where the year is concluded the value is day and month, and the year a measure of its own', () => {
  const day = found('date', '12/3', { value: '2020-03-12', from: '2020-03-12', to: '2020-03-12', inferred: true });
  const gold = { ...DAY, text: '12/3', inferred: true };
  expect(scored({ dates: [gold] }, [day]).f1).toMatchObject({ 'date.value': 1, 'date.year': 0 });
});

test('what is optional or ignored, deictic or generic, is neither rewarded nor punished', () => {
  const entities = [
    found('date', 'Hôm nay', { deictic: true }),
    found('unit', 'Sở Y tế', { named: false }),
    found('quantity', '40 ca', {}),
    found('person', 'Trần Văn Sang', {}),
  ];
  const gold: Gold = { quantities: [{ text: '40 ca', optional: true }], ignore: [{ kind: 'person', text: 'Trần' }] };
  expect(scored(gold, entities)).toEqual({ f1: {}, errors: [] });
  expect(scored(gold, [])).toEqual({ f1: {}, errors: [] });
});

test('fields are bags: each title and post is right, missed or a false alarm', () => {
  const person = found('person', 'Trần Văn Sang', {
    name: 'Trần Văn Sang',
    degrees: ['BS', 'ThS'],
    positions: [{ title: 'giám đốc', title_name: 'Giám đốc', unit: 'TTYT', unit_name: null, unit_id: null }],
  });
  const stated = {
    text: 'Trần Văn Sang',
    name: 'Trần Văn Sang',
    degrees: ['BS'],
    positions: [{ title: 'Giám đốc', unit: 'TTYT huyện An Phú' }],
    role: null,
  };
  const { f1, errors } = scored({ people: [stated] }, [person]);
  expect(f1).toMatchObject({ 'person.value': 1, 'person.fields.degrees': 0.667, 'person.fields.titles': 1 });
  expect(f1).toMatchObject({ 'person.fields.posts': 0, 'person.fields.role': 0 });
  expect(f1).not.toHaveProperty('person.fields.honorific');
  expect(errors).toEqual(['person fields.degrees', 'person fields.posts', 'person fields.role']);
});

test('names are compared by their words, figures by number and unit', () => {
  const share = found('indicator', '85%', { value: 85, unit: '%', name: 'trẻ em được tiêm chủng', period: null });
  const stated = { text: '85%', value: 85, unit: '%', name: 'tỷ lệ trẻ được tiêm chủng', period: '2021' } as const;
  expect(scored({ indicators: [stated] }, [share]).f1).toMatchObject({
    'indicator.value': 1,
    'indicator.fields.name': 1,
    'indicator.fields.period': 0,
  });
  const other = { ...stated, unit: '‰' } as const;
  expect(scored({ indicators: [other] }, [share]).f1).toMatchObject({ 'indicator.value': 0 });
});

test.each([
  [{ dates: [{ text: '13/3' }] }, 'dates[0]: «13/3» does not stand in the article after offset 0'],
  [{ dates: [{ text: '2021' }, { text: '12/3' }] }, 'dates[1]: «12/3» does not stand in the article after offset 14'],
  [{ dates: [{ text: '12/3', start: 4 }] }, 'dates[0]: «12/3» does not stand in the article at 4'],
  [{ dates: [{ txt: '12/3' }] }, 'dates[0].text is missing'],
  [{ date: [] }, 'date is not a field here'],
])('%j is refused with its fault', (gold, fault) => {
  const parsed = parseGold(JSON.stringify(gold), TEXT);
  expect('fault' in parsed && parsed.fault).toContain(fault);
});
