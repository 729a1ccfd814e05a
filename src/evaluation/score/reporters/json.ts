import { jsonText } from '../../../model/json-text.js';
import { SCORE_SCHEMA } from '../report.js';
import { explainError } from './explain.js';
import type { ScoreReporter } from './reporter.js';

/** For a script; `readEarlier` takes it back. */
export const json: ScoreReporter = {
  name: 'json',
  forEyes: false,
  format: ({ articles, measures, errors, faults }, view, words) => {
    const report = {
      schema: SCORE_SCHEMA,
      articles,
      measures: Object.fromEntries(measures),
      ...(faults.length > 0 && { faults }),
      ...(view.errors && { errors: errors.map(error => explainError(error, words).join('\n')) }),
    };
    return `${jsonText(report, 1)}\n`;
  },
};
