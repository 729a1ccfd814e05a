import type { ScoreWords } from '../../words.js';
import type { ScoreReport } from '../report.js';
import type { ScoreView } from './reporter.js';

/** Decimals of a share. */
const DECIMALS = 4;

/** The measures as cells, headings first; with the change of F1 where there is an earlier run. */
export function tableOf({ measures }: ScoreReport, { earlier }: ScoreView, words: ScoreWords): readonly string[][] {
  const { measure, precision, recall, f1, gold, found, change } = words.columns;
  return [
    [measure, precision, recall, f1, gold, found, ...(earlier ? [change] : [])],
    ...Array.from(measures, ([name, score]) => [
      name,
      ...[score.precision, score.recall, score.f1].map(share => words.number(share, DECIMALS)),
      words.number(score.gold),
      words.number(score.found),
      ...(earlier ? [changeOf(score.f1, earlier.get(name)?.f1, words)] : []),
    ]),
  ];
}

/** What an earlier run measured and this one does not. */
export function goneSince({ measures }: ScoreReport, { earlier }: ScoreView): readonly string[] {
  return Array.from(earlier?.keys() ?? []).filter(name => !measures.has(name));
}

function changeOf(now: number, before: number | undefined, words: ScoreWords): string {
  if (before === undefined) return words.fresh;
  const change = now - before;
  return Math.abs(change) < 0.00005 ? '=' : `${change > 0 ? '+' : '-'}${words.number(Math.abs(change), DECIMALS)}`;
}
