import { ADVERBS } from './clause/adverbs.js';
import { BOUNDARIES } from './clause/boundaries.js';
import { BOUNDS } from './clause/bounds.js';
import { CHANGE_NOUNS } from './clause/change-nouns.js';
import { CHANGES } from './clause/changes.js';
import { COMPOUNDS } from './clause/compounds.js';
import { GOALS } from './clause/goals.js';
import { HINTS } from './clause/hints.js';
import { JOINTS } from './clause/joints.js';
import { OPENERS } from './clause/openers.js';
import { PLACES } from './clause/places.js';
import { REGIONS } from './clause/regions.js';
import { REPORTS } from './clause/reports.js';
import { TIMES } from './clause/times.js';
import { VERBS } from './clause/verbs.js';
import { DATE_NEIGHBOURS } from './dates/neighbours.js';
import { DEGREE_NOUNS } from './degrees.js';
import { COUNTED } from './numbers/counted.js';
import { FIGURES_OF_SPEECH } from './numbers/figures-of-speech.js';
import { FRACTION_WORDS } from './numbers/fraction-words.js';
import { NEIGHBOURS } from './numbers/neighbours.js';
import { NO_SHARE_AFTER } from './numbers/no-shares.js';
import { POPULATIONS } from './numbers/populations.js';
import { SCALES } from './numbers/scales.js';
import { SHARE_SIGNS } from './numbers/signs.js';
import type { Row, Words } from './row.js';
import type { Sense } from './sense.js';
import { TABLE_HEADS } from './tables/heads.js';
import { TABLE_LABELS } from './tables/labels.js';

/** Every word that says what stands around a figure or a day. */
export const WORDS: readonly Words[] = [
  VERBS,
  CHANGES,
  CHANGE_NOUNS,
  ADVERBS,
  TIMES,
  JOINTS,
  BOUNDARIES,
  OPENERS,
  GOALS,
  PLACES,
  REGIONS,
  BOUNDS,
  COMPOUNDS,
  HINTS,
  REPORTS,
  COUNTED,
  DEGREE_NOUNS,
  SCALES,
  SHARE_SIGNS,
  NO_SHARE_AFTER,
  NEIGHBOURS,
  FIGURES_OF_SPEECH,
  POPULATIONS,
  FRACTION_WORDS,
  DATE_NEIGHBOURS,
  TABLE_HEADS,
  TABLE_LABELS,
].flat();

/** The phrase of a row and all its senses, those of its table too. */
export function lexicalRow(row: Row, { senses: shared = [] }: Words): { phrase: string; senses: readonly Sense[] } {
  if (typeof row === 'string') return { phrase: keyOf(row), senses: shared };
  const [phrase, ...senses] = row;
  return { phrase: keyOf(phrase), senses: [...shared, ...senses] };
}

/** Capitals and the form of its letters do not tell one phrase from another. */
export function keyOf(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase();
}

const PHRASES = new Map<Sense, string[]>();
for (const words of WORDS) {
  for (const row of words.rows) {
    const { phrase, senses } = lexicalRow(row, words);
    for (const sense of senses) {
      const phrases = PHRASES.get(sense);
      if (phrases === undefined) PHRASES.set(sense, [phrase]);
      else phrases.push(phrase);
    }
  }
}

/** All phrases of a sense, for who reads letters and not words. */
export function phrasesOf(sense: Sense): readonly string[] {
  return PHRASES.get(sense) ?? [];
}

/** All phrases of the tables with some columns. */
export function phrasesWhere(isWanted: (words: Words) => boolean): readonly string[] {
  return WORDS.filter(isWanted).flatMap(words => words.rows.map(row => lexicalRow(row, words).phrase));
}
