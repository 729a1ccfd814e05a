import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { readonly version: string };

function node(...args: readonly string[]) {
  const env = { ...process.env, GITHUB_REF_TYPE: '', npm_config_registry: 'http://127.0.0.1:9/' };
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env });
}

test('every package of an installation has a licence that is free', () => {
  const { status, stdout, stderr } = node('scripts/licences.mjs');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^commander\t\d+\.\d+\.\d+\tMIT$/m);
  // In the script of the review page.
  expect(stdout).toMatch(/^d3-array\t\d+\.\d+\.\d+\tISC$/m);
});

test('an audit that could not ask says so, and fails where it must', () => {
  const { status, stdout } = node('scripts/audit.mjs');
  expect(stdout).toMatch(/^audit: NOT ASKED, so nothing is known: /);
  expect(status).toBe(0);
  expect(node('scripts/audit.mjs', '--must-ask').status).toBe(1);
});

test('a release needs its tag, its version and its section of the changelog', () => {
  const rehearsed = node('scripts/release.mjs');
  expect(rehearsed.status).toBe(0);
  expect(rehearsed.stdout).toContain('### Added');
  const other = node('scripts/release.mjs', 'v99.0.0');
  expect(other.stderr).toBe(
    `release: the tag is v99.0.0, the version of package.json ${version}: make them the same\n`,
  );
  expect(other.status).toBe(1);
});

test('a sample of predicates, readers and rules is needed by rows of the corpora', () => {
  const only = ['isSort', 'isStated', 'isBase', '#isQuoted', 'isCutOff', 'readRate', 'rule lead', 'rule trailing'];
  const corpora = ['indicator-values', 'name-extents', 'periods'].map(
    name => `tests/extract/figures/${name}.corpus.test.ts`,
  );
  const { status, stdout } = node(
    'scripts/needed.mjs',
    ...['--in', 'src/extract/figures', ...corpora.flatMap(path => ['--tests', path])],
    ...only.flatMap(name => ['--only', name]),
  );
  expect(stdout).toMatch(/ src\/extract\/figures │ 13 +│ 13 /);
  expect(status).toBe(0);
});
