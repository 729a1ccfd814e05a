import type { CheckWords } from '../../words.js';
import type { Result } from '../result.js';

/** Writes results the way one reader of them wants them: a person, a script, a CI server. */
export interface Reporter {
  readonly name: string;
  /** It is read on a terminal: control characters are to be shown, not sent. */
  readonly forEyes: boolean;
  /** @param strict an article without an expectation counts as failed */
  readonly format: (results: readonly Result[], strict: boolean, words: CheckWords) => string;
  /** A page that the CI server shows beside the log, in Markdown. */
  readonly page?: (results: readonly Result[], strict: boolean, words: CheckWords) => string;
}
