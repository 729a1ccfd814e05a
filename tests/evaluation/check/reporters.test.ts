import { describe, expect, test } from 'vitest';
import { reporterOf } from '../../../src/evaluation/check/reporters/index.js';
import type { Result } from '../../../src/evaluation/check/result.js';
import { SAMPLE } from '../../support/sample.js';

const [date, person] = SAMPLE.entities;
const RESULTS: readonly Result[] = [
  { file: 'a.txt', path: 'r/a.txt', state: 'same' },
  { file: 'b.txt', path: 'r/b.txt', state: 'unchecked' },
  {
    file: 'c.txt',
    path: 'r/c,<1>.txt',
    state: 'differs',
    differences: [
      { change: 'document', fields: [{ field: 'title', was: null, is: '100% "x"' }] },
      { change: 'moved', entities: [date!] },
      { change: 'missing', entity: person! },
      { change: 'changed', entity: date!, fields: [{ field: 'value', was: '2023', is: '2024' }] },
    ],
  },
  { file: 'd.txt.expected.json', path: 'r/d.txt.expected.json', state: 'orphan' },
  { file: 'e.txt', path: 'r/e.txt', state: 'malformed', reason: 'media is missing' },
];

describe('reporters', () => {
  test('text names each article that needs a look and sums up', () => {
    expect(reporterOf('text').format(RESULTS, false)).toBe(`r/b.txt: no expectation
r/c,<1>.txt
  document changed
      title: null → "100% \\"x\\""
  line 1: 1 mention moved: the article was edited
  line 1: missing person «Sang» Sang · BS · Giám đốc (TTYT An Phú) · author
      in: Một câu.
  line 1: changed date «2024» 2024
      value: "2023" → "2024"
      in: Một câu.
r/d.txt.expected.json: an expectation without its article: remove it, or put the article beside it
r/e.txt: the expectation is malformed: media is missing
5 articles: 1 as expected, 1 different, 1 without expectation, 1 orphan, 1 malformed
`);
  });

  test('an article without expectation is a fault when the check is strict', () => {
    expect(reporterOf('text').format(RESULTS, true)).toContain('r/b.txt: there is no expectation for it');
    expect(reporterOf('junit').format(RESULTS, true)).toContain('failures="3" errors="1" skipped="0"');
    expect(reporterOf('github').format(RESULTS, true)).toContain('::error file=r/b.txt::there is no expectation');
  });

  test('json holds every result', () => {
    const { counts, results } = JSON.parse(reporterOf('json').format(RESULTS, false));
    expect(results).toEqual(RESULTS);
    expect(counts).toMatchObject({ same: 1, differs: 1, orphan: 1, malformed: 1, unchecked: 1, unread: 0 });
  });

  test('junit has a test case per article, and holds no character that XML refuses', () => {
    const odd: Result = { file: 'f\u0001\ud800&.txt', path: 'f', state: 'same' };
    const xml = reporterOf('junit').format([...RESULTS, odd], false);
    expect(xml).toContain('<testsuites tests="6" failures="2" errors="1" skipped="1">');
    expect(xml).toContain('name="f??&amp;.txt"');
    expect(xml).toContain('file="r/c,&lt;1&gt;.txt">\n    <failure message="4 differences">document changed');
    expect(xml).toContain('title: null → &quot;100% \\&quot;x\\&quot;&quot;');
    expect(xml).toContain('<error message="the expectation is malformed: media is missing"/>');
  });

  test('github puts each difference beside its line, escaped', () => {
    const lines = reporterOf('github').format(RESULTS, false).trimEnd().split('\n');
    expect(lines).toEqual([
      '::notice file=r/b.txt::no expectation',
      '::error file=r/c%2C<1>.txt::document changed%0A  title: null → "100%25 \\"x\\""',
      '::error file=r/c%2C<1>.txt,line=1,col=1::1 mention moved: the article was edited',
      '::error file=r/c%2C<1>.txt,line=1,col=1::missing person «Sang» Sang · BS · Giám đốc (TTYT An Phú) · author',
      '::error file=r/c%2C<1>.txt,line=1,col=1::changed date «2024» 2024%0A  value: "2023" → "2024"',
      expect.stringContaining('::error file=r/d.txt.expected.json::an expectation without its article'),
      '::error file=r/e.txt::the expectation is malformed: media is missing',
    ]);
  });
});
