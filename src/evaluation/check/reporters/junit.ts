import { junitSuite, xmlText } from '../../junit.js';
import type { CheckWords } from '../../words.js';
import type { Result } from '../result.js';
import { explain, fault, placeOf } from './explain.js';
import type { Reporter } from './reporter.js';

/** For CI servers: a test case per article. */
export const junit: Reporter = {
  name: 'junit',
  forEyes: false,
  format: (results, strict, words) =>
    junitSuite(
      'vihealth check',
      results.map(result => ({ name: result.file, file: result.path, outcome: outcome(result, strict, words) })),
    ),
};

function outcome(result: Result, strict: boolean, words: CheckWords): string {
  const reason = fault(result, strict, words);
  if (reason !== undefined) {
    const tag = result.state === 'malformed' || result.state === 'unread' ? 'error' : 'failure';
    return `<${tag} message="${xmlText(reason)}"/>`;
  }
  if (result.state === 'unchecked') return `<skipped message="${xmlText(words.noExpectation)}"/>`;
  if (result.state !== 'differs') return '';
  const { differences } = result;
  const lines = differences.flatMap(difference => {
    const place = placeOf(difference);
    const [first, ...rest] = explain(difference, words);
    return [place === undefined ? first! : `${words.line(place.line)}: ${first}`, ...rest];
  });
  return `<failure message="${xmlText(words.differences(differences.length))}">${xmlText(lines.join('\n'))}</failure>`;
}
