import { expect, test } from 'vitest';
import { ENOUGH_FOR_THREADS, folderWith, inFolder, vihealth } from '../support/command.js';

const WORDS = `kind,phrase,id,code,name,type,level,province
unit,BVHĐ,BV-1,,Bệnh viện Hồng Đức,hospital,,
title,điều phối viên vùng,,,,,,
counted,suất cháo,,,,,,
measure,phân loại rác,,waste,,,,
place,Nậm Pục,,NP,,,commune,Lai Châu
never_a_name,Mai Linh,,,,,,
`;

const ARTICLE = `Điều phối viên vùng BVHĐ Lê Cảm phát 120 suất cháo. Bà Mai Linh dự.
Tỷ lệ phân loại rác đạt 85%. Số ca mắc sởi: xã Nậm Pục 12 ca.
`;

const FILES = { 'reports/a.txt': ARTICLE, 'words.csv': WORDS };

async function facts(...args: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await vihealth(['extract', 'reports', '-f', 'json', ...args], {
    cwd: folderWith(FILES),
  });
  expect({ code, complaint: /vihealth:.*/.exec(stderr)?.[0] }).toEqual({ code: 0, complaint: undefined });
  return JSON.parse(stdout).documents[0].entities.map((entity: Record<string, unknown>) =>
    [entity.text, entity.unit_id, entity.indicator, entity.place_code].filter(value => value != null).join(' '),
  );
}

test('an article before and after', async () => {
  expect(await facts()).toEqual(['120 suất', 'Mai Linh', '85%', '12 ca']);
  expect(await facts('--lexicon', 'words.csv')).toEqual([
    'BVHĐ BV-1',
    'Lê Cảm',
    '120 suất cháo',
    '85% waste',
    '12 ca NP',
  ]);
});

test('explain says which row a mention is owed to, and why a name was refused', async () => {
  const { stdout } = await vihealth(['explain', 'reports', '--refused', '--lexicon', 'words.csv'], {
    cwd: folderWith(FILES),
  });
  expect(stdout).toContain('unit_id: BV-1  lexicon/unit  lexicon: BVHĐ (words.csv:2)\n');
  expect(stdout).toContain('person/after-office  lexicon: điều phối viên vùng (words.csv:3)\n');
  expect(stdout).toContain('quantity/count  lexicon: suất cháo (words.csv:4)\n');
  expect(stdout).toContain('indicator/share  lexicon: phân loại rác (words.csv:5)\n');
  expect(stdout).toContain('quantity/count  lexicon: Nậm Pục (words.csv:6)\n');
  expect(stdout).toMatch(/Mai Linh +✗ the lexicon says that it is never a name/);
});

test('explain --rule shows the rows, and the mentions that are owed to those of a sort', async () => {
  const cwd = folderWith(FILES);
  const run = async (...args: readonly string[]) =>
    (await vihealth(['explain', ...args, '--lexicon', 'words.csv'], { cwd })).stdout;
  expect(await run('--rule', 'lexicon')).toBe(
    `lexicon/unit reads: Bệnh viện Hồng Đức → BV-1 Bệnh viện Hồng Đức (words.csv:2)
lexicon/unit reads: BVHĐ → BV-1 Bệnh viện Hồng Đức (words.csv:2)
lexicon/title reads: điều phối viên vùng → Điều phối viên vùng (words.csv:3)
lexicon/measure reads: phân loại rác → waste (words.csv:5)
lexicon/counted reads: suất cháo → thing (words.csv:4)
lexicon/place reads: Nậm Pục → NP Nậm Pục commune (words.csv:6)
lexicon/never_a_name reads: Mai Linh → never a name (words.csv:7)
`,
  );
  expect(await run('--rule', 'lexicon/counted')).toBe('lexicon/counted reads: suất cháo → thing (words.csv:4)\n');
  const marked = await run('reports', '--rule', 'lexicon/title');
  expect(marked.match(/\[[^\]]+\]/g)).toEqual(['[Lê Cảm]']);
  const { code, stderr } = await vihealth(['explain', '--rule', 'lexicon'], { cwd });
  expect([code, stderr]).toEqual([
    2,
    'vihealth: --rule lexicon does nothing without --lexicon: leave it out or add --lexicon.\n',
  ]);
});

test('the same bytes for any number of threads', async () => {
  const articles = Object.fromEntries(
    Array.from({ length: 100 }, (_, i) => [`${i}.txt`, `${ARTICLE}Ngày ${1 + (i % 28)}/3/2021.\n`]),
  );
  const cwd = folderWith({ ...inFolder('r', { ...articles, ...ENOUGH_FOR_THREADS }), 'words.csv': WORDS });
  const run = (jobs: string) => vihealth(['extract', 'r', '--lexicon', 'words.csv', '--jobs', jobs], { cwd });
  const [one, two] = [await run('1'), await run('2')];
  expect(one.stdout).toContain('BV-1');
  expect(two.stdout).toBe(one.stdout);
});

test('a stream of records is read with the lexicon too', async () => {
  const input = `${JSON.stringify({ file: 'a', text: 'BVHĐ họp.' })}\n`;
  const args = ['extract', '--stdin-format', 'ndjson', '--lexicon', 'words.csv'];
  const { stdout } = await vihealth(args, { cwd: folderWith(FILES), input });
  expect(JSON.parse(stdout).entities).toMatchObject([{ unit_id: 'BV-1' }]);
});

test('a wrong lexicon stops the run at once: every fault with its place, nothing written', async () => {
  const bad = { units: [{ id: 'a', name: 'Trạm Sao', phrases: ['x', '.*'] }], counted: [{ phrases: ['người'] }] };
  const cwd = folderWith({ ...FILES, 'bad.json': JSON.stringify(bad, null, 1) });
  for (const command of ['extract', 'explain', 'check']) {
    const args = [command, 'reports', '--lexicon', 'bad.json', ...(command === 'extract' ? ['-o', 'out.csv'] : [])];
    const { code, stdout, stderr } = await vihealth(args, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`vihealth: --lexicon bad.json cannot be used: 3 things are wrong in it.
  bad.json:7:5 (units[0].phrases[0]): "x" is too short: a phrase has two letters or more
  bad.json:8:5 (units[0].phrases[1]): ".*" looks like a pattern: write the words themselves
  bad.json:15:5 (counted[0].phrases[0]): "người" is a word of the program, which is counted already: leave it out, or write a longer phrase
`);
  }
  const { stderr } = await vihealth(['extract', 'reports', '--lexicon', 'bad.json', '--lang', 'vi'], { cwd });
  expect(stderr).toContain('chưa dùng được --lexicon bad.json: có 3 chỗ sai.');
  expect(stderr).toContain(
    'bad.json:15:5 (counted[0].phrases[0]): "người" là từ có sẵn của chương trình, đã được đếm sẵn: hãy bỏ đi',
  );
});

test('ten thousand faults are named by the first', async () => {
  const bad = JSON.stringify({ never_a_name: Array.from({ length: 10_000 }, () => '?') });
  const { code, stderr } = await vihealth(['extract', 'reports', '--lexicon', 'bad.json'], {
    cwd: folderWith({ ...FILES, 'bad.json': bad }),
  });
  expect(code).toBe(2);
  expect(stderr.split('\n')).toHaveLength(23);
  expect(stderr).toContain('… and 9980 more');
});

test.each([
  [{}, '--lexicon words.json cannot be read: no such file'],
  [{ 'words.json': Uint8Array.of(0xd0, 0x6b) }, 'it is not UTF-8 or UTF-16; in Excel save it as “CSV UTF-8”'],
])('a file that cannot be read: %j', async (files, complaint) => {
  const { code, stderr } = await vihealth(['extract', 'reports', '--lexicon', 'words.json'], {
    cwd: folderWith({ ...FILES, ...files }),
  });
  expect(stderr).toContain(complaint);
  expect(code).toBe(2);
});
