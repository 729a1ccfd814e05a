/** One test of a suite. */
export interface TestCase {
  readonly name: string;
  readonly file: string;
  /** What is inside its element: nothing, or a `failure`, an `error` or a `skipped`. */
  readonly outcome: string;
}

/** A suite as JUnit writes it, which every CI server reads. */
export function junitSuite(name: string, cases: readonly TestCase[]): string {
  const count = (tag: string): number => cases.filter(({ outcome }) => outcome.startsWith(`<${tag}`)).length;
  const totals = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    ` <testsuite name="${xmlText(name)}" ${totals}>`,
    ...cases.map(one => testCase(name.replace(' ', '.'), one)),
    ' </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(suite: string, { name, file, outcome }: TestCase): string {
  const open = `  <testcase classname="${xmlText(suite)}" name="${xmlText(name)}" file="${xmlText(file)}"`;
  return outcome === '' ? `${open}/>` : `${open}>\n    ${outcome}\n  </testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, some of which XML 1.0 has no way to write, and signs that turn the direction of what shows it. */
const NOT_SHOWN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff\p{Cs}\p{Bidi_Control}]/gu;

/** Text as XML may hold it; what it may not becomes `?`. */
export function xmlText(text: string): string {
  return text.replace(NOT_SHOWN, '?').replace(/[&<>"]/g, char => ENTITIES[char]!);
}
