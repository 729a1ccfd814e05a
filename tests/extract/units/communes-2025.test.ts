import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../../support/read.js';

/** The list that the table is made from, and one that was put together apart from it, where it can be had. */
const TABLE = new URL('../../../scripts/data/communes-2025.tsv', import.meta.url);
const CHECKED = new URL('../../../../shared/facts/communes-2025.tsv', import.meta.url);

function rowsOf(file: URL): string[][] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.filter(line => /\t/.test(line) && !line.startsWith('#')).map(line => line.split('\t'));
}

function stationOf(unit: string) {
  const name = `Trạm Y tế ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`;
  const text = `Ngày 6/3/2026, ${name} đã khám sức khỏe cho 120 người.`;
  return {
    name,
    found: read(text, { kinds: ['unit'] }).entities[0] as { text: string; name: string; province?: string },
  };
}

test('every commune of 2025 is read whole', () => {
  const cut = rowsOf(TABLE)
    .slice(1)
    .map(([, unit]) => stationOf(unit!))
    .filter(({ name, found }) => found?.text !== name || found.name !== name);
  expect(cut.map(({ name }) => name)).toEqual([]);
});

test.skipIf(!existsSync(CHECKED))('a commune of 2025 gets its own province or none', () => {
  const rows = rowsOf(CHECKED).slice(1);
  const read = rows.map(([unit, province]) => ({ unit, province, given: stationOf(unit!).found?.province ?? null }));
  expect(read.filter(({ province, given }) => given !== null && given !== province)).toEqual([]);
  expect(read.filter(({ given }) => given !== null).length).toBeGreaterThanOrEqual(2700);
});
