import type { Difference } from '../compare.js';
import { countStates, type Result } from '../result.js';
import { explain, fault, placeOf } from './explain.js';
import type { Reporter } from './reporter.js';

/** For a person at a terminal: each article that needs a look, its differences with line and sentence, then a summary. */
export const text: Reporter = {
  name: 'text',
  forEyes: true,
  format: (results, strict) => [...results.flatMap(result => block(result, strict)), summary(results), ''].join('\n'),
};

function block(result: Result, strict: boolean): readonly string[] {
  const reason = fault(result, strict);
  if (reason !== undefined) return [`${result.path}: ${reason}`];
  if (result.state === 'unchecked') return [`${result.path}: no expectation`];
  if (result.state === 'updated' && result.differences === undefined) return [`${result.path}: expectation written`];
  if (result.state !== 'differs' && result.state !== 'updated') return [];
  return [
    `${result.path}${result.state === 'updated' ? ': expectation updated' : ''}`,
    ...(result.differences ?? []).flatMap(differenceLines),
  ];
}

function differenceLines(difference: Difference): readonly string[] {
  const [first, ...fields] = explain(difference);
  const place = placeOf(difference);
  const lines = [
    `  ${place === undefined ? '' : `line ${place.line}: `}${first}`,
    ...fields.map(field => `    ${field}`),
  ];
  const inside = 'entity' in difference && !fields.some(field => field.startsWith('  sentence:'));
  return inside ? [...lines, `      in: ${difference.entity.sentence}`] : lines;
}

function summary(results: readonly Result[]): string {
  const { same, differs, updated, unchecked, orphan, outdated, malformed, unread } = countStates(results);
  const parts: readonly (readonly [number, string])[] = [
    [same, 'as expected'],
    [updated, 'updated'],
    [differs, 'different'],
    [unchecked, 'without expectation'],
    [orphan, orphan === 1 ? 'orphan' : 'orphans'],
    [outdated, 'of another contract'],
    [malformed, 'malformed'],
    [unread, 'unread'],
  ];
  const shown = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return `${results.length === 1 ? '1 article' : `${results.length} articles`}: ${shown.join(', ')}`;
}
