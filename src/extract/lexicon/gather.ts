import { NO_OWN_WORDS, type OwnWords } from '../../model/own-words.js';
import type { Writable } from '../../model/writable.js';
import { spelledAs } from '../engine/phrase-trie.js';
import type { Lexeme } from './lexeme.js';
import { COUNT_NOUNS, type CountClass, NO_COUNT } from './numbers/counted.js';
import { NO_SHARE_AFTER } from './numbers/no-shares.js';
import { NO_MULTIPLIERS } from './numbers/number-words.js';
import { SCALES } from './numbers/scales.js';
import { SHARE_SIGNS } from './numbers/signs.js';
import { WORDS } from './rows.js';
import type { Sense } from './sense.js';

/** Words with a capital and words without, and no number. */
const HALF_PROPER = /^(?=.*\p{Lu})(?=.* \p{Ll})[^\p{Nd}]+$/u;

type Draft = Omit<Writable<Lexeme>, 'senses'> & { readonly senses: Set<Sense> };

/**
 * Brings the rows of all tables together, a lexeme a phrase. Throws where two rows of one column differ.
 * @param own a user's words
 */
export function gatherLexemes({ counted, places, titles }: OwnWords = NO_OWN_WORDS): readonly Lexeme[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (phrase: string): Draft => {
    const key = phrase.normalize('NFC').toLowerCase();
    const draft = drafts.get(key) ?? emptyDraft(key);
    drafts.set(key, draft);
    return draft;
  };
  const set = <K extends keyof Draft>(phrase: string, column: K, value: Draft[K]): void => {
    const draft = draftOf(phrase);
    const known = draft[column];
    if (known !== null && JSON.stringify(known) !== JSON.stringify(value))
      throw new Error(`two rows for "${phrase}" differ in ${column}`);
    draft[column] = value;
  };
  for (const { role, senses = [], comparator, rows } of WORDS) {
    for (const row of rows) {
      const [phrase, ...own] = typeof row === 'string' ? [row] : row;
      if (role !== null) set(phrase, 'role', role);
      if (comparator !== undefined) set(phrase, 'comparator', comparator);
      for (const sense of [...senses, ...own]) draftOf(phrase).senses.add(sense);
    }
  }
  for (const [kind, phrases] of Object.entries(COUNT_NOUNS))
    for (const phrase of phrases) set(phrase, 'noun', { kind: kind as CountClass });
  for (const phrase of NO_COUNT) set(phrase, 'noun', { kind: null });
  for (const [phrase, scale] of SCALES) set(phrase, 'scale', scale);
  for (const phrase of [...NO_MULTIPLIERS, 'trăm phần trăm']) set(phrase, 'scale', 0);
  for (const [phrase, unit] of SHARE_SIGNS) set(phrase, 'share', unit);
  for (const [why, phrases] of NO_SHARE_AFTER) for (const phrase of phrases) set(phrase, 'noShare', why);
  if (counted.length + titles.length + places.length === 0) return [...drafts.values()];
  const asKnown = spelledAs(drafts.keys());
  for (const row of counted) set(asKnown(row.phrase), 'noun', { kind: row.type, own: row });
  for (const { phrase } of titles) draftOf(asKnown(phrase)).senses.add('no-label');
  // A name that is capitals throughout is seen to be one: `Nậm Pục`, not `Khu kinh tế Vũng Áng`.
  for (const { phrase } of places)
    if (HALF_PROPER.test(phrase) && draftOf(asKnown(phrase)).role === null) set(asKnown(phrase), 'role', 'place');
  return [...drafts.values()];
}

function emptyDraft(phrase: string): Draft {
  return {
    phrase,
    role: null,
    senses: new Set(),
    comparator: null,
    noun: null,
    scale: null,
    share: null,
    noShare: null,
  };
}
