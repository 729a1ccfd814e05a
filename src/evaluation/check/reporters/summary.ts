import type { CheckWords } from '../../words.js';
import { countStates, type Result } from '../result.js';

/** The states that a summary names, in order. */
const STATES = ['same', 'updated', 'differs', 'unchecked', 'orphan', 'outdated', 'malformed', 'unread'] as const;

/** All results on one line: `5 articles: 3 as expected, 2 different`. */
export function summary(results: readonly Result[], words: CheckWords): string {
  const counts = countStates(results);
  const parts = STATES.filter(state => counts[state] > 0).map(state => words.state[state](words.number(counts[state])));
  return `${words.articles(results.length)}: ${parts.join(', ')}`;
}
