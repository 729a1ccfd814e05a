import { explainError } from './explain.js';
import type { ScoreReporter } from './reporter.js';
import { goneSince, tableOf } from './table.js';

/** For a person at a terminal: the errors where they are asked for, then a table of the measures. */
export const text: ScoreReporter = {
  name: 'text',
  forEyes: true,
  format: (report, view, words) => {
    const table = tableOf(report, view, words);
    const widths = table[0]!.map((_, i) => Math.max(...table.map(row => row[i]!.length)));
    const gone = goneSince(report, view);
    return [
      ...(view.errors ? report.errors.flatMap(error => explainError(error, words)) : []),
      words.annotated(report.articles),
      ...table.map(row =>
        row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
      ),
      ...(gone.length > 0 ? [words.gone(gone.join(', '))] : []),
      '',
    ].join('\n');
  },
};
