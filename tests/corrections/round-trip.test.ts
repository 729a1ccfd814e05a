import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.js';
import { vihealthHere } from '../support/in-process.js';

const folder = mkdtempSync(join(tmpdir(), 'vihealth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const { name, text } of fixtures('articles', '.txt')) writeFileSync(join(folder, name), text);

describe('what nobody edited holds no correction', () => {
  test.each([
    ['tables/', []],
    ['excel.csv', ['--excel', '--headers', 'vi']],
    ['book.xlsx', ['--headers', 'vi']],
    ['brat/', ['--format', 'brat']],
  ] as const)('%s %j', async (name, options) => {
    const out = mkdtempSync(join(tmpdir(), 'vihealth-'));
    try {
      const written = await vihealthHere(['extract', folder, '-o', join(out, name), ...options]);
      expect(written).toMatchObject({ code: 0 });
      const made = await vihealthHere(['corrections', join(out, name), '--against', folder]);
      expect(made.stderr).toBe('corrections made: remove 0, change 0, add 0\n');
      expect(made.code).toBe(0);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});
