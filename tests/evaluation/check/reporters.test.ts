import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../../src/cli/messages/index.js';
import { checkWords } from '../../../src/cli/words.js';
import { reporterOf } from '../../../src/evaluation/check/reporters/index.js';
import type { Result } from '../../../src/evaluation/check/result.js';
import { SAMPLE } from '../../support/sample.js';

const EN = checkWords(MESSAGES.en);
const VI = checkWords(MESSAGES.vi);

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
    expect(reporterOf('text').format(RESULTS, false, EN)).toBe(`r/b.txt: no expectation
r/c,<1>.txt
  document changed
      title: null → "100% \\"x\\""
  line 1: 1 mention moved: the article was edited
  line 1: missing person “Sang” Sang · BS · Giám đốc (TTYT An Phú) · author
      in: Một câu.
  line 1: changed date “2024” 2024
      value: "2023" → "2024"
      in: Một câu.
r/d.txt.expected.json: an expectation without its article: remove it, or put the article beside it
r/e.txt: the expectation is malformed: media is missing
5 articles: 1 as expected, 1 different, 1 without expectation, 1 without article, 1 malformed
`);
  });

  test('an article without expectation is a fault when the check is strict', () => {
    expect(reporterOf('text').format(RESULTS, true, EN)).toContain('r/b.txt: there is no expectation for it');
    expect(reporterOf('junit').format(RESULTS, true, EN)).toContain('failures="3" errors="1" skipped="0"');
    expect(reporterOf('github').format(RESULTS, true, EN)).toContain(
      '::error file=r/b.txt,title=vihealth check::there is no expectation',
    );
  });

  test('json holds every result', () => {
    const { counts, results } = JSON.parse(reporterOf('json').format(RESULTS, false, EN));
    expect(results).toEqual(RESULTS);
    expect(counts).toMatchObject({ same: 1, differs: 1, orphan: 1, malformed: 1, unchecked: 1, unread: 0 });
  });

  test('junit has a test case per article, and holds no character that XML refuses', () => {
    const odd: Result = { file: 'f\u0001\ud800&.txt', path: 'f', state: 'same' };
    const xml = reporterOf('junit').format([...RESULTS, odd], false, EN);
    expect(xml).toContain('<testsuites tests="6" failures="2" errors="1" skipped="1">');
    expect(xml).toContain('name="f??&amp;.txt"');
    expect(xml).toContain('file="r/c,&lt;1&gt;.txt">\n    <failure message="4 differences">document changed');
    expect(xml).toContain('title: null → &quot;100% \\&quot;x\\&quot;&quot;');
    expect(xml).toContain('<error message="the expectation is malformed: media is missing"/>');
  });

  test('github puts each difference beside its line, errors first, escaped, and sums up', () => {
    const lines = reporterOf('github').format(RESULTS, false, EN).trimEnd().split('\n');
    expect(lines).toEqual([
      '::error file=r/c%2C<1>.txt,title=vihealth check%3A document changed::document changed%0A  title: null → "100%25 \\"x\\""',
      '::error file=r/c%2C<1>.txt,line=1,col=1,title=vihealth check%3A 1 mention moved%3A the article was edited::1 mention moved: the article was edited',
      '::error file=r/c%2C<1>.txt,line=1,col=1,title=vihealth check%3A missing::missing person “Sang” Sang · BS · Giám đốc (TTYT An Phú) · author',
      '::error file=r/c%2C<1>.txt,line=1,col=1,title=vihealth check%3A changed::changed date “2024” 2024%0A  value: "2023" → "2024"',
      expect.stringContaining(
        '::error file=r/d.txt.expected.json,title=vihealth check::an expectation without its article',
      ),
      '::error file=r/e.txt,title=vihealth check::the expectation is malformed: media is missing',
      '::notice file=r/b.txt,title=vihealth check::no expectation',
      '5 articles: 1 as expected, 1 different, 1 without expectation, 1 without article, 1 malformed',
    ]);
  });

  test('github shows ten annotations and says how many more there are', () => {
    const many = Array.from({ length: 13 }, (_, i): Result => ({ file: `${i}`, path: `${i}`, state: 'orphan' }));
    const lines = reporterOf('github').format(many, false, EN).trimEnd().split('\n');
    expect(lines.filter(line => line.startsWith('::'))).toHaveLength(10);
    expect(lines.slice(10)).toEqual(['and 3 more', '13 articles: 13 without article']);
  });

  test('the page of a run is Markdown in which an article is only text', () => {
    const odd: Result = { file: 'x', path: 'r/@team|<b>.txt', state: 'orphan' };
    const page = reporterOf('github').page!([...RESULTS, odd], false, EN);
    expect(page).toContain('### vihealth check\n\n6 articles: ');
    expect(page).toContain('- r/&#64;team&#124;&#60;b&#62;.txt: an expectation without its article');
    expect(page).toContain('- r/c,&#60;1&#62;.txt:1: missing person “Sang”');
  });

  test('what a text holds acts in no report', () => {
    const path = 'r/\u001b[2J\u009b\u202e::error::.txt';
    const odd: readonly Result[] = [{ file: path, path, state: 'orphan' }];
    for (const name of ['json', 'junit', 'github']) {
      expect(reporterOf(name).format(odd, false, EN)).not.toMatch(/[\u001b\u009b\u202e]/);
    }
  });

  test('in Vietnamese', () => {
    expect(reporterOf('text').format(RESULTS, false, VI)).toBe(`r/b.txt: chưa có kết quả mong đợi
r/c,<1>.txt
  thông tin chung của bài thay đổi
      tiêu đề: null → "100% \\"x\\""
  dòng 1: 1 mục đổi vị trí: bài đã được sửa
  dòng 1: thiếu tên người “Sang” Sang · BS · Giám đốc (TTYT An Phú) · tác giả
      trong câu: Một câu.
  dòng 1: thay đổi ngày tháng “2024” 2024
      giá trị: "2023" → "2024"
      trong câu: Một câu.
r/d.txt.expected.json: có kết quả mong đợi mà không còn bài: hãy xóa tệp này, hoặc đặt bài vào cạnh nó
r/e.txt: kết quả mong đợi sai định dạng: thiếu media
5 bài: 1 đúng như mong đợi, 1 có khác biệt, 1 chưa có kết quả mong đợi, 1 không còn bài, 1 sai định dạng
`);
  });
});
