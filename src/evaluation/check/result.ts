import type { Difference } from './compare.js';

/** What the check of one article came to. */
export type Result = {
  /** The article, as the output names it. */
  readonly file: string;
  /** The file that a reader must open: as given, relative to the current folder. */
  readonly path: string;
} & (
  | { readonly state: 'same' }
  /** It has no expectation. */
  | { readonly state: 'unchecked' }
  | { readonly state: 'differs'; readonly differences: readonly Difference[] }
  /** `--update` wrote its expectation; `differences` is what changed, `undefined` where there was none before. */
  | { readonly state: 'updated'; readonly differences: readonly Difference[] | undefined }
  /** An expectation without its article. */
  | { readonly state: 'orphan' }
  /** The expectation was written under another output contract. */
  | { readonly state: 'outdated'; readonly contract: string }
  /** The expectation is invalid, or the article cannot be read. */
  | { readonly state: 'malformed' | 'unread'; readonly reason: string }
);

/** How many results are in each state. */
export function countStates(results: readonly Result[]): Readonly<Record<Result['state'], number>> {
  const counts = { same: 0, unchecked: 0, differs: 0, updated: 0, orphan: 0, outdated: 0, malformed: 0, unread: 0 };
  for (const { state } of results) counts[state]++;
  return counts;
}
