import { expect, test } from 'vitest';
import { PhraseTable } from '../../../src/extract/engine/phrases.js';
import { Tokenizer, tokenize } from '../../../src/extract/engine/tokenizer.js';
import { Shape, TokenKind } from '../../../src/extract/engine/tokens.js';
import { Vocabulary } from '../../../src/extract/engine/vocabulary.js';

function cut(text: string, vocabulary = new Vocabulary()) {
  const tokens = tokenize(text, text.toLowerCase(), vocabulary);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start(i), tokens.end(i)));
}

test('words, numbers, signs and breaks are tokens; letters and digits that touch are two', () => {
  expect(cut('thành lập21/09/2022.\nĐ/c A')).toEqual([
    'thành',
    'lập',
    '21',
    '/',
    '09',
    '/',
    '2022',
    '.',
    '\n',
    'Đ',
    '/',
    'c',
    'A',
  ]);
});

test('a character outside the basic plane is one token, a letter or a sign', () => {
  expect(cut('📌Sở👍🏻12👥 ☎️Ông 𠀀x')).toEqual(['📌', 'Sở', '👍', '🏻', '12', '👥', '☎', '\ufe0f', 'Ông', '𠀀', 'x']);
  const tokens = tokenize('📌𠀀\ud83d', '📌𠀀\ud83d', new Vocabulary());
  expect([0, 1, 2].map(index => tokens.kind(index))).toEqual([TokenKind.Sign, TokenKind.Word, TokenKind.Sign]);
});

test('a word knows how it is written', () => {
  const tokens = tokenize('Nguyễn BSCKI y TTưT A', 'nguyễn bscki y ttưt a', new Vocabulary());
  expect([0, 1, 2, 3, 4].map(index => tokens.shape(index))).toEqual([
    Shape.Title,
    Shape.Upper,
    Shape.Lower,
    Shape.Mixed,
    Shape.Title,
  ]);
  expect(tokens.kind(0)).toBe(TokenKind.Word);
  expect(tokens.kind(99)).toBe(0);
});

test('past its end a text has no tokens, whatever text was cut before', () => {
  const tokenizer = new Tokenizer(new Vocabulary());
  tokenizer.cut('Sở Y tế, ngày 12/5', 'sở y tế, ngày 12/5');
  const tokens = tokenizer.cut('ba ca', 'ba ca');
  expect(tokens.count).toBe(2);
  for (const index of [-1, 2, 3, 20]) {
    expect([tokens.kind(index), tokens.word(index), tokens.isGlued(index)]).toEqual([0, 0, false]);
    expect(tokens.isWord(index) || tokens.isNumber(index) || tokens.isCapitalised(index)).toBe(false);
  }
  expect([tokens.start(2), tokens.end(9)]).toEqual([5, 5]);
});

test('indexAt finds the token that holds an offset, or the next one', () => {
  const tokens = tokenize('một  hai', 'một  hai', new Vocabulary());
  expect([0, 2, 3, 5, 8].map(offset => tokens.indexAt(offset))).toEqual([0, 0, 1, 1, 2]);
});

test('the longest phrase wins, whatever the spacing, and none crosses a break', () => {
  const vocabulary = new Vocabulary();
  const table = new PhraseTable(vocabulary, [
    ['trung tâm', 1],
    ['Trung tâm y tế', 2],
    ['đ/c', 3],
    ['bệnh viện 0', 4],
  ]);
  const longest = (text: string) => table.longestAt(tokenize(text, text.toLowerCase(), vocabulary), 0);
  expect(longest('Trung tâm Y tế huyện')).toEqual({ value: 2, start: 0, end: 4 });
  expect(longest('trung tâm y khoa')).toEqual({ value: 1, start: 0, end: 2 });
  expect(longest('Đ / c Vũ')).toMatchObject({ value: 3, end: 3 });
  expect(longest('Bệnh viện 115')).toMatchObject({ value: 4, end: 3 });
  expect(longest('trung\ntâm')).toBeUndefined();
  expect(table.get('TRUNG TÂM')).toBe(1);
  expect(table.get('trung tâm khác')).toBeUndefined();
});
