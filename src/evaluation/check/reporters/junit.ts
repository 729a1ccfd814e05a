import type { Result } from '../result.js';
import { explain, fault, placeOf } from './explain.js';
import type { Reporter } from './reporter.js';

/** For CI servers: a test case per article. */
export const junit: Reporter = {
  name: 'junit',
  forEyes: false,
  format: (results, strict) => {
    const cases = results.map(result => testCase(result, strict));
    const count = (tag: string): number => cases.filter(one => one.includes(`\n    <${tag}`)).length;
    const totals = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites ${totals}>`,
      ` <testsuite name="vihealth check" ${totals}>`,
      ...cases,
      ' </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function testCase(result: Result, strict: boolean): string {
  const inner = outcome(result, strict);
  const open = `  <testcase classname="vihealth.check" name="${xml(result.file)}" file="${xml(result.path)}"`;
  return inner === '' ? `${open}/>` : `${open}>\n    ${inner}\n  </testcase>`;
}

function outcome(result: Result, strict: boolean): string {
  const reason = fault(result, strict);
  if (reason !== undefined) {
    const tag = result.state === 'malformed' || result.state === 'unread' ? 'error' : 'failure';
    return `<${tag} message="${xml(reason)}"/>`;
  }
  if (result.state === 'unchecked') return '<skipped message="no expectation"/>';
  if (result.state !== 'differs') return '';
  const { differences } = result;
  const message = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  const lines = differences.flatMap(difference => {
    const place = placeOf(difference);
    const [first, ...rest] = explain(difference);
    return [place === undefined ? first! : `line ${place.line}: ${first}`, ...rest];
  });
  return `<failure message="${message}">${xml(lines.join('\n'))}</failure>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, some of which XML 1.0 has no way to write, and signs that turn the direction of what shows it. */
const NOT_SHOWN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff\p{Cs}\p{Bidi_Control}]/gu;

/** Text as XML may hold it; what it may not becomes `?`. */
function xml(text: string): string {
  return text.replace(NOT_SHOWN, '?').replace(/[&<>"]/g, char => ENTITIES[char]!);
}
