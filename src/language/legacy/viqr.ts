import { isSyllable } from '../syllables.js';

/** VIQR marks and the combining characters they stand for. Source: RFC 1456. */
const MARKS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '*': '\u031b',
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};

const WORD = /\\[\s\S]|(?:dd|[a-z](?:[\^(+*](?=[^\s]|$))?['`?~.]?(?<!\\))+/gi;
const LETTER = /(dd)|([a-z])([\^(+*]?)(['`?~.]?)/gi;

/**
 * Reads VIQR. A mark counts only where the word is a Vietnamese syllable with it: `ta.` at the end of a sentence, `what?`
 * and `don't` stay; a backslash takes its meaning from the sign after it.
 */
export function decodeViqr(ascii: string): string {
  return ascii.replace(WORD, word => {
    if (word[0] === '\\') return word.slice(1);
    for (const [candidate, rest] of [
      [word, ''],
      [word.slice(0, -1), word.slice(-1)],
    ] as const) {
      const read = candidate.replace(LETTER, readLetter).normalize('NFC');
      if (read !== candidate && isSyllable(read.toLowerCase())) return read + rest;
    }
    return word;
  });
}

function readLetter(whole: string, dd: string | undefined, letter: string, shape: string, tone: string): string {
  if (dd !== undefined) return dd[0] === 'D' ? 'Đ' : 'đ';
  if (shape === '' && tone === '') return whole;
  return letter + (MARKS[shape] ?? '') + (MARKS[tone] ?? '');
}

/** Share of the words of an ASCII text that bear VIQR's own marks (`^`, `+`, `dd`) and are syllables with them. */
export function viqrShare(ascii: string): number {
  const words = ascii.split(/\s+/).filter(word => /[a-z]/i.test(word));
  const marked = words.filter(word => /[aeo]\^|[ou]\+|a\(|dd[aeiouy]/i.test(word));
  if (marked.length < 5) return 0;
  const valid = marked.filter(word => decodeViqr(word) !== word).length;
  return valid < marked.length * 0.8 ? 0 : marked.length / words.length;
}
