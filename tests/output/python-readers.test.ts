import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOfFile, vihealth } from '../support/command.js';

const READERS = fileURLToPath(new URL('./python_readers.py', import.meta.url));
const PYTHON = process.env.PYSPARK_PYTHON ?? 'python3';

function has(modules: string): boolean {
  return spawnSync(PYTHON, ['-c', `import ${modules}`]).status === 0;
}

/** The Python of one section of the document. */
function blocksOf(section: string): readonly string[] {
  const text = readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8');
  const found = text.split(/^## /m).find(part => part.startsWith(`${section}\n`))!;
  return [...found.matchAll(/```python\n([\s\S]*?)```/g)].map(([, block]) => block!);
}

describe('what Python reads of every format', () => {
  const cwd = folderOfFile();
  const counts: Record<string, number> = {};
  let sum = 0;

  beforeAll(async () => {
    const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
    for (const output of ['tables/', 'archive.sqlite', 'archive.ndjson', 'archive.json']) {
      const { code } = await vihealth(['extract', `${fixtures}articles`, `${fixtures}gold`, '-q', '-o', output], {
        cwd,
      });
      expect(code).toBe(0);
    }
    const documents = readFileSync(`${cwd}/archive.ndjson`, 'utf8').trimEnd().split('\n');
    for (const line of documents) {
      for (const { kind, value } of JSON.parse(line).entities) {
        counts[kind] = (counts[kind] ?? 0) + 1;
        if (kind === 'indicator') sum += value;
      }
    }
    counts.documents = documents.length;
  });

  async function read(what: string, blocks: readonly string[] = []) {
    // Warnings are errors: what a library only guesses at will be wrong in its next version.
    const { stdout } = await promisify(execFile)(PYTHON, ['-W', 'error', READERS, what, ...blocks], {
      cwd,
      env: { ...process.env, PYTHONUTF8: '1' },
      maxBuffer: 1 << 28,
    });
    return JSON.parse(stdout);
  }

  test.skipIf(!has('csv, json, sqlite3'))('csv, json and sqlite3 read the same (skipped without Python)', async () => {
    const same = await read('same');
    expect(same).toMatchObject({ faults: [], json: true, values: true });
    for (const [rows, stored] of Object.values<readonly number[]>(same.counts)) expect(rows).toBe(stored);
    expect(same.counts).toMatchObject({ dates: [counts.date, counts.date], units: [counts.unit, counts.unit] });
  });

  test.skipIf(!has('pandas'))('pandas, as the document shows it (skipped without pandas)', async () => {
    const seen = await read('pandas', blocksOf('pandas'));
    expect(seen.rows).toMatchObject({
      dates: counts.date,
      people: counts.person,
      units: counts.unit,
      indicators: counts.indicator,
      documents: counts.documents,
    });
    expect(seen.types).toEqual({
      report_date: expect.stringMatching(/^datetime64\[/),
      line: 'Int64',
      named: 'boolean',
      value: 'Float64',
      pair: 'Int64',
      target: 'boolean',
    });
    expect(seen.codes).toContain('01');
    expect(seen.people).toBe(seen.rows.positions);
    expect(seen.figures).toEqual([expect.any(Number), expect.stringMatching(/^datetime64\[/)]);
    const [mentions, ...sums] = seen.indicators;
    expect(mentions).toBe(counts.indicator);
    for (const one of sums) expect(one).toBeCloseTo(sum, 6);
  });

  test.skipIf(!has('duckdb'))('DuckDB, as the document shows it (skipped without duckdb)', async () => {
    const seen = await read('duckdb', blocksOf('DuckDB'));
    expect(seen.rows).toEqual({ units: counts.unit, indicators: counts.indicator, documents: counts.documents });
    expect(seen.types).toEqual(['DATE', 'VARCHAR', 'BOOLEAN']);
    expect(seen.codes).toContain('01');
    for (const [rows, total] of [seen.parquet, seen.nested]) {
      expect(rows).toBe(counts.indicator);
      expect(total).toBeCloseTo(sum, 6);
    }
  });
});
