import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { detectEncoding, extract, LexiconError, normalize, readLexicon } from '../../src/index.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ARTICLE = 'Ngày 30/6/2023, tỷ lệ tiêm chủng đạt 97,2%.';

test('a text is extracted, with offsets into what was given', () => {
  const { file, entities } = extract(ARTICLE);
  expect(file).toBe('-');
  expect(entities.map(({ kind, text }) => [kind, text])).toEqual([
    ['date', '30/6/2023'],
    ['indicator', '97,2%'],
  ]);
  for (const { start, end, text } of entities) expect(ARTICLE.slice(start, end)).toBe(text);
});

test('the bytes of a file are extracted likewise', () => {
  const bytes = new TextEncoder().encode(`\uFEFF${ARTICLE}`);
  expect(extract(bytes, { kinds: ['date'] }).entities).toEqual(extract(ARTICLE, { kinds: ['date'] }).entities);
});

test('letters that a text has lost are told as those of a file are', () => {
  expect(extract('B\ufffdnh vi\ufffdn').warnings).toMatchObject([{ code: 'replaced', line: 1 }]);
});

test('options: kinds, rules, name, reference date, web pages', () => {
  const options = { kinds: ['date'], rules: true, file: 'a.html', referenceDate: '2024-01-15', html: true } as const;
  const document = extract('<p>Sáng 12/1 h&#7885;p.</p><script>1/1/2020</script>', options);
  expect(document).toMatchObject({ file: 'a.html', media: 'text/html' });
  expect(document.entities).toMatchObject([{ value: '2024-01-12', inferred: true }]);
  expect(document.entities[0]?.rule).toMatch(/^date\//);
});

test('text is put in order, with the way back', () => {
  const given = 'Uỷ ban nhân dân tỉnh Hoà Bình';
  const { text, toRaw } = normalize(given);
  expect(text).toBe('Ủy ban nhân dân tỉnh Hòa Bình');
  const at = text.indexOf('Hòa');
  const { start, end } = toRaw(at, at + 3);
  expect(given.slice(start, end)).toBe('Hoà');
});

test('the encoding of bytes is found out', () => {
  expect(detectEncoding(new TextEncoder().encode(ARTICLE)).encoding).toBe('utf-8');
});

test('the package holds what is needed and nothing else, under 3.5 MB', () => {
  expect(existsSync(`${ROOT}bundle/index.js`)).toBe(true);
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, shell: process.platform === 'win32' });
  const [{ size, files }] = JSON.parse(stdout.toString());
  expect(size).toBeLessThan(3_500_000);
  const names: readonly string[] = files.map(({ path }: { path: string }) => path);
  const wanted =
    /^bin\/|^bundle\/.*\.(?:js|map|txt)$|^dist\/.*\.d\.ts$|^(?:LICENSE|README(?:\.vi)?\.md|CHANGELOG\.md|package\.json)$/;
  expect(names.filter(name => !wanted.test(name))).toEqual([]);
  const needed = ['bin/vihealth.js', 'bundle/index.js', 'bundle/LICENCES.txt', 'dist/index.d.ts', 'LICENSE'];
  expect(names).toEqual(expect.arrayContaining(needed));
});

test.each(['hôm nay', '2024-13-45', ''])('a reference date that is no day is refused: «%s»', referenceDate => {
  expect(() => extract(ARTICLE, { referenceDate })).toThrow(TypeError);
});

test('words of one’s own: checked once, two lexicons side by side, nothing left behind', () => {
  const read = (id: string) => readLexicon({ units: [{ id, name: 'Bệnh viện Hồng Đức', phrases: ['BVHĐ'] }] });
  const [a, b] = [read('A'), read('B')];
  const ids = (lexicon?: typeof a) =>
    extract('BVHĐ họp.', { ...(lexicon && { lexicon }) }).entities.map(
      entity => entity.kind === 'unit' && entity.unit_id,
    );
  expect([ids(a), ids(b), ids(), ids(a)]).toEqual([['A'], ['B'], [], ['A']]);
  expect(ids(readLexicon('kind,phrase,id,name\nunit,BVHĐ,C,Bệnh viện Hồng Đức\n', 'words.csv'))).toEqual(['C']);
});

test('a lexicon that is wrong, or was not checked, is refused', () => {
  expect(() => readLexicon({ never_a_name: ['x'] })).toThrow(LexiconError);
  expect(() => readLexicon('{', 'words.json')).toThrow('words.json:1:2: the JSON is broken here');
  expect(() => extract('BVHĐ', { lexicon: { size: 1 } })).toThrow('pass your words through it');
});
