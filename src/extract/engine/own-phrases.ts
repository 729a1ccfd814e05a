import type { Article } from './article.js';
import { numbersIn, writesNumbers } from './phrase-numbers.js';
import { type PhraseMatch, PhraseTable } from './phrases.js';
import { Shape } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

type Text = Pick<Article, 'text' | 'tokens'>;

/** Why words that look like a name are none. */
export const NEVER_A_NAME = 'the lexicon says that it is never a name';

interface Entry<R> {
  readonly row: R;
  /** Its numbers, which a table of phrases does not tell apart: `Trạm số 1`, `Trạm số 2`. */
  readonly numbers: readonly string[];
  /** What the text must have where the phrase has it: `Ánh Dương` is not `ánh dương`, `BVA` not `bva`. */
  readonly wants: 'capital' | 'capitals' | null;
}

/** The phrases of a user's lexicon over a vocabulary: looked up like those of the program, numbers and capitals told apart. */
export class OwnPhrases<R extends { readonly phrase: string }> {
  readonly #table: PhraseTable<readonly Entry<R>[]>;

  constructor(vocabulary: Vocabulary, rows: readonly R[]) {
    const places = new Map<string, Entry<R>[]>();
    for (const row of rows) {
      const place = row.phrase.toLowerCase().replace(/\p{Nd}+/gu, '0');
      const entry = { row, numbers: numbersIn(row.phrase), wants: wantsOf(row.phrase) };
      const sharing = places.get(place);
      if (sharing === undefined) places.set(place, [entry]);
      else sharing.push(entry);
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
      const entry = match.value.find(each => fits(each, text, at, match.end));
      if (entry !== undefined) return { value: entry.row, start: at, end: match.end };
      limit = match.end - 1;
    }
  }
}

function wantsOf(phrase: string): Entry<unknown>['wants'] {
  if (/^\p{Lu}{2,}$/u.test(phrase)) return 'capitals';
  return /\p{Lu}/u.test(phrase) ? 'capital' : null;
}

function fits<R>({ numbers, wants }: Entry<R>, { text, tokens }: Text, start: number, end: number): boolean {
  if (!writesNumbers(numbers, text, tokens, start)) return false;
  if (wants === 'capitals') return tokens.shape(start) === Shape.Upper;
  if (wants === null) return true;
  for (let at = start; at < end; at++) if (tokens.isCapitalised(at)) return true;
  return false;
}
