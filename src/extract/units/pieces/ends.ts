import { nationalAt } from '../context.js';
import type { TailState } from '../state.js';

/** True for a place or a word that ends a name as a place does: `TP HCM`, `Việt Nam`. */
export function closesAsPlace({ from: { article, tables } }: TailState, at: number): boolean {
  return (
    nationalAt(article, tables, at) !== undefined ||
    !!tables.levels.longestAt(article.tokens, at)?.value ||
    tables.gazetteer.longestAt(article, at) !== undefined
  );
}

/** True for a word that stands in no field: a stop word, a place, another body. */
export function endsField(state: TailState, at: number): boolean {
  const { tables, article } = state.from;
  const { tokens } = article;
  return (
    tables.stops.longestAt(tokens, at) !== undefined ||
    nationalAt(article, tables, at) !== undefined ||
    !!tables.levels.longestAt(tokens, at)?.value ||
    (tokens.isCapitalised(at) && !!tables.heads.longestAt(tokens, at)?.value) ||
    tables.gazetteer.longestAt(article, at) !== undefined
  );
}
