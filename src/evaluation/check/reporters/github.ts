import { type Annotation, annotations, markdownText } from '../../github.js';
import type { CheckWords } from '../../words.js';
import type { Result } from '../result.js';
import { explain, fault, placeOf } from './explain.js';
import type { Reporter } from './reporter.js';
import { summary } from './summary.js';

/** For GitHub Actions: annotations beside the lines of the articles, a line for the log and a page for the run. */
export const github: Reporter = {
  name: 'github',
  forEyes: false,
  format: (results, strict, words) =>
    annotations(
      results.flatMap(result => annotationsOf(result, strict, words)),
      summary(results, words),
      words,
    ),
  page: (results, strict, words) => page(results, strict, words),
};

function annotationsOf(result: Result, strict: boolean, words: CheckWords): readonly Annotation[] {
  const { path: file } = result;
  const reason = fault(result, strict, words);
  if (reason !== undefined) return [{ level: 'error', title: words.title, file, message: reason }];
  if (result.state === 'unchecked') {
    return [{ level: 'notice', title: words.title, file, message: words.noExpectation }];
  }
  if (result.state !== 'differs') return [];
  return result.differences.map(difference => {
    const [first, ...rest] = explain(difference, words);
    const title = `${words.title}: ${difference.change === 'moved' ? first : words.change[difference.change]}`;
    return { level: 'error', title, file, ...placeOf(difference), message: [first, ...rest].join('\n') };
  });
}

/** Rows that a page shows; GitHub takes a megabyte. */
const ROWS = 200;

function page(results: readonly Result[], strict: boolean, words: CheckWords): string {
  const rows = results.flatMap(result =>
    annotationsOf(result, strict, words).map(({ line, message }) => {
      const place = line === undefined ? result.path : `${result.path}:${line}`;
      return `- ${markdownText(place)}: ${markdownText(message)}`;
    }),
  );
  const left = rows.length > ROWS ? [`- ${words.more(rows.length - ROWS)}`] : [];
  return [`### ${words.title}`, '', summary(results, words), '', ...rows.slice(0, ROWS), ...left, ''].join('\n');
}
