import { remembering } from '../memory.js';
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

/** A sign whose meaning is taken away, or letters with their signs. */
const WORD = /\\([\s\S])|(?:[a-z][\^(+*]?['`?~.]?)+/gi;

/** `dd` where it can begin a word, `DD` anywhere (`QDD-UBND`); a vowel with its shape and its tone. */
const LETTER = /^dd|DD|([aeiouy])((?<=a)[\^(]|(?<=[eo])\^|(?<=[ou])[+*])?(['`?~.])?/gi;

/**
 * Reads VIQR. A full stop or a question mark at the end of a word is a tone only where the word is a syllable with it; a
 * backslash takes the meaning from the sign after it.
 */
export function decodeViqr(ascii: string): string {
  return ascii.replace(WORD, (word: string, escaped: string | undefined) => escaped ?? readWord(word));
}

const readWord = remembering((word): string => {
  const read = compose(word);
  const last = word.at(-1)!;
  if (read === word || (last !== '.' && last !== '?') || isSyllable(read.toLowerCase())) return read;
  return compose(word.slice(0, -1)) + last;
});

function compose(word: string): string {
  return word
    .replace(
      LETTER,
      (whole: string, vowel: string | undefined, shape: string | undefined, tone: string | undefined) => {
        if (vowel !== undefined) return vowel + (MARKS[shape ?? ''] ?? '') + (MARKS[tone ?? ''] ?? '');
        if (whole === 'dd') return 'đ';
        return whole[0] === 'D' ? 'Đ' : whole;
      },
    )
    .normalize('NFC');
}

/** What a word says for VIQR: nothing, that it bears marks of its own (`^`, `+`, `dd`), or that they make it another word. */
const judge = remembering((word): 'letters' | 'none' | 'marked' | 'read' => {
  if (!/[a-z]/i.test(word)) return 'none';
  if (!/[aeo]\^|[ou]\+|a\(|dd[aeiouy]/i.test(word)) return 'letters';
  return decodeViqr(word) === word ? 'marked' : 'read';
});

/** Share of the words of an ASCII text that bear VIQR's own marks and are syllables with them. */
export function viqrShare(ascii: string): number {
  const count = { none: 0, letters: 0, marked: 0, read: 0 };
  for (const word of ascii.match(/\S+/g) ?? []) count[judge(word)]++;
  const marked = count.marked + count.read;
  return marked < 5 || count.read < marked * 0.8 ? 0 : marked / (marked + count.letters);
}
