import type { Article } from './article.js';
import { numbersIn } from './phrase-numbers.js';
import { phraseKey } from './phrase-trie.js';
import { type PhraseMatch, PhraseTable } from './phrases.js';
import { Shape } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

type Text = Pick<Article, 'text' | 'tokens'>;

/** Why words that look like a name are none. */
export const NEVER_A_NAME = 'the lexicon says that it is never a name';

interface Entry<R> {
  readonly row: R;
  /** What the text must have where the phrase has it: `Ánh Dương` is not `ánh dương`, `BVA` not `bva`. */
  readonly wants: 'capital' | 'capitals' | null;
}

/** The phrases of a user's lexicon over a vocabulary: looked up like those of the program, numbers and capitals told apart. */
export class OwnPhrases<R extends { readonly phrase: string }> {
  /** By the numbers that phrases of the same words write, which a table of phrases does not tell apart: `Trạm số 1`, `2`. */
  readonly #table: PhraseTable<ReadonlyMap<string, Entry<R>>>;

  constructor(vocabulary: Vocabulary, rows: readonly R[]) {
    const places = new Map<string, Map<string, Entry<R>>>();
    for (const row of rows) {
      const place = phraseKey(row.phrase).replace(/\p{Nd}+/gu, '0');
      const numbers = numbersIn(row.phrase).join(' ');
      const sharing = places.get(place);
      const entry = { row, wants: wantsOf(row.phrase) };
      if (sharing === undefined) places.set(place, new Map([[numbers, entry]]));
      else sharing.set(numbers, entry);
    }
    this.#table = new PhraseTable(vocabulary, places);
  }

  /** True when some phrase begins with this word. */
  begins(word: number): boolean {
    return this.#table.begins(word);
  }

  /** The longest phrase that begins at token `at`, as its row writes it. */
  longestAt(text: Text, at: number): PhraseMatch<R> | undefined {
    for (let limit: number | undefined; ; ) {
      const match = this.#table.longestAt(text.tokens, at, limit);
      if (match === undefined) return undefined;
      const entry = match.value.get(numbersAt(text, at, match.end));
      if (entry !== undefined && fits(entry.wants, text, at, match.end))
        return { value: entry.row, start: at, end: match.end };
      limit = match.end - 1;
    }
  }
}

function wantsOf(phrase: string): Entry<unknown>['wants'] {
  if (/^\p{Lu}{2,}$/u.test(phrase)) return 'capitals';
  return /\p{Lu}/u.test(phrase) ? 'capital' : null;
}

function fits(wants: Entry<unknown>['wants'], { tokens }: Text, start: number, end: number): boolean {
  if (wants === 'capitals') return tokens.shape(start) === Shape.Upper;
  if (wants === null) return true;
  for (let at = start; at < end; at++) if (tokens.isCapitalised(at)) return true;
  return false;
}

/** The numbers among tokens `start` to before `end`, as `numbersIn` a phrase. */
function numbersAt({ text, tokens }: Text, start: number, end: number): string {
  let numbers = '';
  for (let at = start; at < end; at++)
    if (tokens.isNumber(at)) numbers += `${numbers === '' ? '' : ' '}${text.slice(tokens.start(at), tokens.end(at))}`;
  return numbers;
}
