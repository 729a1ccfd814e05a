import { type Annotation, annotations, markdownText } from '../../github.js';
import type { ScoreWords } from '../../words.js';
import type { ScoreReport } from '../report.js';
import { explainError, faultOf } from './explain.js';
import type { ScoreReporter, ScoreView } from './reporter.js';
import { tableOf } from './table.js';

/** For GitHub Actions: what fails as errors, what is wrong in the articles as notices, and the table on the run's page. */
export const github: ScoreReporter = {
  name: 'github',
  forEyes: false,
  format: (report, _view, words) => annotations(annotationsOf(report, words), words.annotated(report.articles), words),
  page: (report, view, words) => page(report, view, words),
};

function annotationsOf({ measures, missed, faults, errors }: ScoreReport, words: ScoreWords): readonly Annotation[] {
  const { title } = words;
  return [
    ...missed.map(({ measure, least }): Annotation => {
      const message = words.belowFloor(measure, measures.get(measure)?.f1, least);
      return { level: 'error', title: `${title}: ${measure}`, message };
    }),
    ...faults.map(({ file, reason }): Annotation => ({ level: 'error', title, file, message: words.reason(reason) })),
    ...errors.map((error): Annotation => {
      const message = explainError(error, words).join('\n');
      return {
        level: 'notice',
        title: `${title}: ${faultOf(error, words)}`,
        file: error.file,
        line: error.line,
        message,
      };
    }),
  ];
}

function page(report: ScoreReport, view: ScoreView, words: ScoreWords): string {
  const [head, ...rows] = tableOf(report, view, words);
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`;
  const below = report.missed.map(({ measure, least }) =>
    markdownText(words.belowFloor(measure, report.measures.get(measure)?.f1, least)),
  );
  return [
    `### ${words.title}`,
    '',
    words.annotated(report.articles),
    ...below.map(one => `- ${one}`),
    '',
    line(head!),
    `|${head!.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map(line),
    '',
  ].join('\n');
}
