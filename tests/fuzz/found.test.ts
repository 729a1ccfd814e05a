import { expect, test } from 'vitest';
import { extract, normalize } from '../../src/library.js';

// What fuzzing found once, each as small as it could be made.

test('a range of nothing stands before an invisible character that went away, not behind it', () => {
  expect(normalize('\u200bTin').toRaw(0, 0)).toEqual({ start: 0, end: 0 });
  expect(normalize('\u200bTin').toRaw(0, 3)).toEqual({ start: 1, end: 4 });
  expect(normalize('Tin\u200b y tế').toRaw(3, 3)).toEqual({ start: 3, end: 3 });
});

test.each([' số1ngày1\ncủaBộ', 'a\u0323\u0302b', '&amp;lt;b&amp;gt;'])(
  'normalising twice changes nothing: %j',
  text => {
    const once = normalize(text).text;
    expect(normalize(once).text).toBe(once);
  },
);

test.each([
  ['a letter that Unicode holds twice', '\u212bng \u0374', 'Ång ʹ'],
  ['Hangul in parts', '\u1100\u1161', '가'],
  ['a letter that stays apart', '\u0958', '\u0915\u093c'],
  ['marks in the wrong order', 'công \u0302\u0323', 'công \u0323\u0302'],
])('normal text is NFC in every script: %s', (_, text, normal) => {
  expect(normalize(text).text).toBe(normal);
});

test('digits of other scripts are no numbers', () => {
  expect(extract('đã khám १ người, ٥ trẻ và १/100.000 dân').entities).toEqual([]);
});

test('a figure in full-width characters ends where they end', () => {
  const [figure] = extract('Tỷ lệ đạt ９７，２％ kế hoạch').entities;
  expect(figure).toMatchObject({ kind: 'indicator', text: '９７，２％', value: 97.2 });
});

test('the sentence of a mention that goes over a line end stands on one line', () => {
  const { entities } = extract('THEO BÁO CÁO CỦA TRUNG TÂM Y TẾ\n HUYỆN BẮC YÊN');
  expect(entities.map(({ sentence }) => sentence)).toEqual(['THEO BÁO CÁO CỦA TRUNG TÂM Y TẾ HUYỆN BẮC YÊN']);
});

test('so does what is shown of a sentence that is too long to be shown whole', () => {
  const { entities } = extract(`${'A '.repeat(1100)}THEO BÁO CÁO CỦA TRUNG TÂM Y TẾ\n HUYỆN BẮC YÊN`);
  expect(entities.at(-1)).toMatchObject({ kind: 'unit', sentence: expect.stringMatching(/^[^\n]+ HUYỆN BẮC YÊN$/) });
});

test('a title that is cut ends with a whole character', () => {
  expect(extract(`x${'😀'.repeat(200)}\n\nTỷ lệ đạt 95%.`).title).toMatch(/^x(?:😀)+$/u);
});

test.each(['date', 'person', 'unit', 'indicator', 'quantity'] as const)(
  'sentences stand on one line for %s alone',
  kind => {
    const text = 'Ngày 5/3/2021, ông Trần Văn An, Giám đốc Sở Y tế\ttỉnh\nLào Cai cho biết 95%\u2028trẻ và 12 ca mắc.';
    const { entities } = extract(text, { kinds: [kind] });
    expect(entities.length).toBeGreaterThan(0);
    for (const { sentence } of entities) expect(sentence).not.toMatch(/[\t\n\r\u2028]/);
  },
);

test('of two tables that share lines, one cell a line, no line is taken twice', () => {
  const text = '34\n97,1\nLẬP THẠCH\n21\n95,2\nSÔNG LÔ\n9\n100\nTỔNG\n64THUỶ\n96,9';
  expect(
    normalize(text)
      .text.split('\n')
      .filter(line => line === '100'),
  ).toHaveLength(1);
});
