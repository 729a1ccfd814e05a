import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { expect } from 'vitest';

const OFFICE = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0);

/** True where LibreOffice is installed (Debian: libreoffice-calc); tests that need it are skipped elsewhere. */
export const HAS_OFFICE = OFFICE !== undefined;

/** Comma, quote, UTF-8; on the way out values as they are stored, not as they are shown; every sheet into a file. */
const WRITE = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * Opens a table in LibreOffice and returns the cells that it then holds.
 * @param separator code of the character between the cells, of a CSV
 * @param sheet its name, of a workbook
 */
export function cellsInOffice(
  path: string,
  separator = 44,
  sheet = basename(path, extname(path)),
): readonly (readonly string[])[] {
  const out = join(dirname(path), 'opened');
  const csv = extname(path) === '.csv' ? [`--infilter=CSV:${separator},34,76,1`] : [];
  const profile = `-env:UserInstallation=file://${join(dirname(path), 'profile')}`;
  const args = [profile, '--headless', ...csv, '--convert-to', WRITE, '--outdir', out, path];
  const { status, stderr } = spawnSync(OFFICE!, args, { timeout: 120_000 });
  expect(status, stderr?.toString()).toBe(0);
  const text = readFileSync(join(out, `${basename(path, extname(path))}-${sheet}.csv`), 'utf8');
  const lines = text.trimEnd().split('\n');
  return lines.map(line => line.split(',').map(cell => cell.replace(/^"(.*)"$/, '$1')));
}
