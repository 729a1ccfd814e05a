import { expect, test } from 'vitest';
import { en } from '../../src/review/words/en.js';
import { Language, languageFor } from '../../src/review/words/language.js';
import { vi } from '../../src/review/words/vi.js';

/** Every text of a language under its name; of one that is made from others, what it makes of `1` and nothing. */
function texts(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path + name, value]];
    if (typeof value === 'function') return [[path + name, value('1', '')]];
    return texts(value, `${path}${name}.`);
  });
}

test('the page says all in both languages', () => {
  const english = texts(en);
  const vietnamese = new Map(texts(vi));
  expect([...vietnamese.keys()]).toEqual(english.map(([name]) => name));
  // Figures and values alone are the same in both.
  const same = english.filter(([name, text]) => vietnamese.get(name) === text).map(([name]) => name);
  expect(same).toEqual([]);
  expect(english.filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('fields as a reader of each language expects them', () => {
  const [english, vietnamese] = [new Language('en'), new Language('vi')];
  const shown = (language: Language): readonly string[] => [
    language.number(1234.5),
    language.day('2022-10-16'),
    language.field(true, { type: 'boolean' }),
    language.field('health_centre', { type: 'code', list: 'unit_type' }),
    language.field(['Giám đốc', null], { type: 'list' }),
    language.field([], { type: 'list' }),
    language.field(null, { type: 'number' }),
    language.heading('people', 'full_name'),
  ];
  expect(shown(english)).toEqual(['1,234.5', '2022-10-16', 'yes', 'health centre', 'Giám đốc; ', '', '', 'full name']);
  expect(shown(vietnamese)).toEqual([
    '1.234,5',
    '16/10/2022',
    'có',
    'trung tâm y tế',
    'Giám đốc; ',
    '',
    '',
    'Họ tên đầy đủ',
  ]);
});

test('the page speaks as it was asked to, otherwise as the browser does', () => {
  expect([languageFor('en', 'vi-VN'), languageFor(null, 'vi'), languageFor(null, 'fr-FR')]).toEqual(['en', 'vi', 'en']);
});
