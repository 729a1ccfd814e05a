import { expect, test } from 'vitest';
import { read } from '../../support/read.js';

/** Pieces that, repeated, would make a reader that looks ahead without bound recurse or go over the text again and again. */
test.each([
  'Giám đốc Bệnh viện Nguyễn ',
  'Giám đốc, ',
  'Phó ',
  'BS.',
  'Ông Nguyễn Văn An (',
  'GIÁM ĐỐC\n',
  'Nguyễn Văn An - ',
  'A.',
])(
  'reads %j 20,000 times in time',
  piece => {
    const text = piece.repeat(20_000);
    const began = performance.now();
    for (const entity of read(text, { kinds: ['person'] }).entities) {
      expect(text.slice(entity.start, entity.end)).toBe(entity.text);
    }
    expect(performance.now() - began).toBeLessThan(20_000);
  },
  40_000,
);
