import { createRequire } from 'node:module';

/** Another program's view of which words of a sentence name a person. */
export interface SecondOpinion {
  /** True when it takes most of `sentence.slice(start, end)` for a person. */
  isPerson(sentence: string, start: number, end: number): boolean;
}

/** What is used of vntk: each word with its parts of speech, chunk and entity tag (`B-PER`). */
interface Vntk {
  ner(): { tag(text: string): (readonly [word: string, pos: string, chunk: string, entity: string])[] };
}

interface Dictionary {
  readonly lower_words: readonly string[];
  has: (word: string) => boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

let opinion: SecondOpinion | undefined;

/**
 * The named entity recogniser of vntk, loaded at the first call (about a second). The one place where vntk enters.
 * @throws Error with what to install, when vntk or its native part is missing
 */
export function vntkOpinion(): SecondOpinion {
  opinion ??= open();
  return opinion;
}

function open(): SecondOpinion {
  const require = createRequire(import.meta.url);
  let recogniser: ReturnType<Vntk['ner']>;
  try {
    quicken(createRequire(require.resolve('vntk'))('@vntk/dictionary') as Dictionary);
    recogniser = (require('vntk') as Vntk).ner();
  } catch (cause) {
    throw new Error('the second opinion needs the package vntk, which needs a C++ compiler: npm install vntk', {
      cause,
    });
  }
  let asked = '';
  let people: readonly Range[] = [];
  return {
    isPerson(sentence, start, end) {
      if (sentence !== asked) {
        people = peopleOf(sentence, recogniser);
        asked = sentence;
      }
      let covered = 0;
      for (const range of people) covered += Math.max(0, Math.min(range.end, end) - Math.max(range.start, start));
      return covered * 2 > end - start;
    },
  };
}

/** Puts a set behind the dictionary, whose own look-up walks through 74,000 words each time. */
function quicken(dictionary: Dictionary): void {
  const words = new Set(dictionary.lower_words);
  dictionary.has = word => Boolean(word) && words.has(word.toLowerCase());
}

/** Where the words tagged as persons stand: the tagger gives words without offsets, in order. */
function peopleOf(sentence: string, recogniser: ReturnType<Vntk['ner']>): Range[] {
  const people: Range[] = [];
  let at = 0;
  for (const [word, , , tag] of recogniser.tag(sentence)) {
    const start = sentence.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    if (tag.endsWith('-PER')) people.push({ start, end: at });
  }
  return people;
}
