import type { ScoreWords } from '../../words.js';
import type { EarlierScores, ScoreReport } from '../report.js';

/** How much a report shows. */
export interface ScoreView {
  readonly earlier?: EarlierScores;
  /** Each error with its sentence, too. */
  readonly errors: boolean;
}

/** Writes the scores the way one reader of them wants them. */
export interface ScoreReporter {
  readonly name: string;
  /** It is read on a terminal: control characters are to be shown, not sent. */
  readonly forEyes: boolean;
  readonly format: (report: ScoreReport, view: ScoreView, words: ScoreWords) => string;
  /** A page that the CI server shows beside the log, in Markdown. */
  readonly page?: (report: ScoreReport, view: ScoreView, words: ScoreWords) => string;
}
