import { NO_OWN_WORDS, type OwnWords } from '../../model/own-words.js';
import type { Writable } from '../../model/writable.js';
import { spelledAs } from '../engine/phrase-trie.js';
import type { Lexeme } from './lexeme.js';
import { keyOf, lexicalRow, WORDS } from './rows.js';
import type { Sense } from './sense.js';

/** Words with a capital and words without, and no number. */
const HALF_PROPER = /^(?=.*\p{Lu})(?=.* \p{Ll})[^\p{Nd}]+$/u;

type Draft = Omit<Writable<Lexeme>, 'senses'> & { readonly senses: Set<Sense> };

/**
 * Brings the rows of all tables together, a lexeme a phrase. Throws where a phrase stands in two rows.
 * @param own a user's words
 */
export function gatherLexemes({ counted, places, titles }: OwnWords = NO_OWN_WORDS): readonly Lexeme[] {
  const drafts = new Map<string, Draft>();
  for (const words of WORDS) {
    for (const row of words.rows) {
      const { phrase, senses } = lexicalRow(row, words);
      if (drafts.has(phrase)) throw new Error(`two rows for "${phrase}"`);
      drafts.set(phrase, {
        phrase,
        role: words.role ?? null,
        senses: new Set(senses),
        comparator: words.comparator ?? null,
        noun: words.counted === undefined ? null : { kind: words.counted },
        scale: words.scale ?? null,
        share: words.share ?? null,
        noShare: words.noShare ?? null,
      });
    }
  }
  if (counted.length + titles.length + places.length === 0) return [...drafts.values()];
  const asKnown = spelledAs(drafts.keys());
  const draftOf = (written: string): Draft => {
    const phrase = keyOf(asKnown(written));
    const draft = drafts.get(phrase) ?? { ...EMPTY, phrase, senses: new Set() };
    drafts.set(phrase, draft);
    return draft;
  };
  for (const row of counted) {
    const draft = draftOf(row.phrase);
    if (draft.noun !== null) throw new Error(`two rows for "${draft.phrase}"`);
    draft.noun = { kind: row.type, own: row };
  }
  for (const { phrase } of titles) draftOf(phrase).senses.add('no-label');
  // A name that is capitals throughout is seen to be one: `Nậm Pục`, not `Khu kinh tế Vũng Áng`.
  for (const { phrase } of places) if (HALF_PROPER.test(phrase)) draftOf(phrase).role ??= 'place';
  return [...drafts.values()];
}

const EMPTY = { role: null, comparator: null, noun: null, scale: null, share: null, noShare: null } as const;
