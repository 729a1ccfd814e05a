import type { CheckWords } from '../../words.js';
import type { Difference } from '../compare.js';
import type { Result } from '../result.js';
import { explain, fault, placeOf } from './explain.js';
import type { Reporter } from './reporter.js';
import { summary } from './summary.js';

/** For a person at a terminal: each article that needs a look, its differences with line and sentence, then a summary. */
export const text: Reporter = {
  name: 'text',
  forEyes: true,
  format: (results, strict, words) =>
    [...results.flatMap(result => block(result, strict, words)), summary(results, words), ''].join('\n'),
};

function block(result: Result, strict: boolean, words: CheckWords): readonly string[] {
  const reason = fault(result, strict, words);
  if (reason !== undefined) return [`${result.path}: ${reason}`];
  if (result.state === 'unchecked') return [`${result.path}: ${words.noExpectation}`];
  if (result.state === 'updated' && result.differences === undefined) return [`${result.path}: ${words.written}`];
  if (result.state !== 'differs' && result.state !== 'updated') return [];
  return [
    `${result.path}${result.state === 'updated' ? `: ${words.updated}` : ''}`,
    ...(result.differences ?? []).flatMap(difference => differenceLines(difference, words)),
  ];
}

function differenceLines(difference: Difference, words: CheckWords): readonly string[] {
  const [first, ...fields] = explain(difference, words);
  const place = placeOf(difference);
  const lines = [
    `  ${place === undefined ? '' : `${words.line(place.line)}: `}${first}`,
    ...fields.map(field => `    ${field}`),
  ];
  if (!('entity' in difference)) return lines;
  // A sentence that changed is shown with the other fields.
  const isShown = difference.change === 'changed' && difference.fields.some(({ field }) => field === 'sentence');
  return isShown ? lines : [...lines, `      ${words.inside(difference.entity.sentence)}`];
}
