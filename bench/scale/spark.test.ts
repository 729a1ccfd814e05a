import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOfFile, vihealth } from '../../tests/support/command.js';
import { composeArticle } from '../articles.mjs';

const PYTHON = process.env.PYSPARK_PYTHON ?? 'python3';
const HAS_SPARK = spawnSync(PYTHON, ['-c', 'import pyspark, pyarrow']).status === 0;
const PROGRAM = fileURLToPath(new URL('../../bin/vihealth.js', import.meta.url));
const CHECK = fileURLToPath(new URL('./spark_check.py', import.meta.url));

const COUNT = 40;
const RECORDS = [
  ...Array.from({ length: COUNT }, (_, i) => ({ file: `năm/${i}.txt`, text: composeArticle(i).slice(0, 900) })),
  { file: 'dated.txt', text: 'Hôm qua ghi nhận 12 ca sởi.', date: '2019-04-02' },
  { file: 'page.html', text: '<p>Tỷ lệ tiêm chủng đạt 97,2%.</p>' },
  { file: 'without-text.txt', text: null },
  { file: 'lines.txt', text: 'a\u2028b\r\n"c"\u0007\\' },
];

/** What is in a Parquet data set: the types of its columns, and its rows. */
interface DataSet {
  readonly types: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

function readParquet(folder: string): DataSet {
  const script = [
    'import json, sys, pyarrow.dataset as d',
    'table = d.dataset(sys.argv[1], partitioning="hive").to_table()',
    'types = {field.name: str(field.type) for field in table.schema}',
    'print(json.dumps({"types": types, "rows": table.to_pylist()}, default=str))',
  ].join('\n');
  return JSON.parse(spawnSync(PYTHON, ['-c', script, folder], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout);
}

/** A mention of the program as a row has it: with one type for each field. */
function asRow({ from = null, to = null, ...entity }: Record<string, unknown>): Record<string, unknown> {
  const isDate = entity.kind === 'date';
  return {
    ...entity,
    value: isDate ? null : (entity.value ?? null),
    period: isDate ? entity.value : (entity.period ?? null),
    date_from: from,
    date_to: to,
  };
}

describe.skipIf(!HAS_SPARK)('Spark, with a process killed in each run (skipped where Python has no pyspark)', () => {
  const folder = folderOfFile();
  let single: readonly string[];

  beforeAll(async () => {
    const input = RECORDS.map(record => JSON.stringify(record)).join('\n');
    const articles = join(folder, 'articles.ndjson');
    writeFileSync(articles, input);
    const alone = await vihealth(['extract', '--stdin-format', 'ndjson', '--keep-skipped', '-q'], { input });
    single = alone.stdout.trimEnd().split('\n').sort();
    const program = `"${process.execPath}" "${PROGRAM}"`;
    const words = [CHECK, articles, folder, '--program', program, '--partitions', '2', '--kill-at', '9'];
    // Two cores, and four tries for each task: `local[2]` alone tries once.
    const submit = { PYSPARK_PYTHON: PYTHON, PYSPARK_SUBMIT_ARGS: '--master local[2,4] pyspark-shell' };
    const { stdout } = await promisify(execFile)(PYTHON, words, {
      env: { ...process.env, ...submit, SPARK_LOCAL_IP: '127.0.0.1' },
      maxBuffer: 1 << 28,
    });
    const killed = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(killed.map(({ engine, killed }) => [engine, killed])).toEqual([
      ['pipe', true],
      ['arrow', true],
      ['parquet', true],
    ]);
  });

  test.each(['pipe', 'arrow'])('%s gives the lines of a single run', engine => {
    const parts = readdirSync(join(folder, engine)).filter(name => name.startsWith('part-'));
    expect(parts.length).toBeGreaterThan(1);
    const lines = parts.flatMap(name =>
      readFileSync(join(folder, engine, name), 'utf8')
        .trimEnd()
        .split('\n'),
    );
    expect(lines.sort()).toEqual(single);
  });

  test('documents hold what the program said, typed, and why an article was skipped', () => {
    const { types, rows } = readParquet(join(folder, 'parquet/documents'));
    expect(types).toMatchObject({ date: 'date32[day]', confidence: 'double', damage: 'list<element: string>' });
    expect(types.entities).toMatch(/^list<element: struct<kind: string, text: string, start: int32/);
    const byFile = new Map(rows.map(row => [row.file, row]));
    expect(byFile.size).toBe(RECORDS.length);
    for (const line of single) {
      const document = JSON.parse(line);
      const entities = document.entities?.map((entity: Record<string, unknown>) =>
        expect.objectContaining(asRow(entity)),
      );
      const { warnings, ...facts } = document;
      expect(byFile.get(document.file)).toMatchObject({ ...facts, ...(entities && { entities }) });
      expect(byFile.get(document.file)!.warnings ?? []).toHaveLength(warnings?.length ?? 0);
    }
    expect(byFile.get('without-text.txt')).toMatchObject({
      entities: null,
      skipped: { code: 'malformed', reason: '"text" must be a string' },
    });
  });

  test('entities hold a row for each mention, with columns that are typed', () => {
    const { types, rows } = readParquet(join(folder, 'parquet/entities'));
    expect(types).toMatchObject({
      kind: 'string',
      value: 'double',
      date_from: 'date32[day]',
      start: 'int32',
      inferred: 'bool',
      degrees: 'list<element: string>',
    });
    const mentions = single.flatMap(line => JSON.parse(line).entities ?? []);
    expect(rows).toHaveLength(mentions.length);
    const measure = { kind: 'indicator', value: 97.2, unit: '%', period: null };
    expect(rows.find(({ file }) => file === 'page.html')).toMatchObject(measure);
    const yesterday = {
      kind: 'date',
      period: '2019-04-01',
      date_from: '2019-04-01',
      report_date: '2019-04-02',
      value: null,
    };
    expect(rows.find(({ file, kind }) => file === 'dated.txt' && kind === 'date')).toMatchObject(yesterday);
  });
});
