import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from './support/command.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { readonly version: string };

const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

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
  expect(stdout).toMatch(/ src\/extract\/figures │ 15 +│ 15 /);
  expect(status).toBe(0);
});

test('the notes of a release are the section of its tag and nothing else', () => {
  const cwd = folderWith({
    'package.json': '{"version":"1.2.3"}',
    'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- new\n\n## 1.2.3 - 2026-01-31\n\n- this\n\n## 1.2.2\n\n- old\n',
  });
  const script = fileURLToPath(new URL('../scripts/release.mjs', import.meta.url));
  const release = (env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [script], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  const { status, stdout } = release({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.3' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '- this\n' });
  expect(release({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.4' }).status).toBe(1);
});

test('the workflow that publishes runs what there is, and publishes by a tag alone', () => {
  const steps = readFileSync(`${ROOT}/.github/workflows/publish.yml`, 'utf8').split(/^ {6}- /m);
  const commands = steps.flatMap(step => /^(?: {8})?run: (.+)$/m.exec(step)?.[1] ?? []);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    const [, script] = /^npm run ([\w:]+)/.exec(command) ?? [];
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    const [, file] = /^node (\S+)/.exec(command) ?? [];
    if (file !== undefined) expect(existsSync(`${ROOT}/${file}`)).toBe(true);
  }
  expect(commands.find(command => command.startsWith('npm ci'))).toContain('--ignore-scripts');
  const [publish] = commands.filter(command => command.startsWith('npm publish'));
  expect(publish).toContain('--ignore-scripts --provenance');
  expect(publish).toMatch(/\{\{ github\.ref_type == 'tag' && ' ' \|\| '--dry-run' \}\}$/);
  const [release] = steps.filter(step => step.includes('gh release create'));
  expect(release).toMatch(/^if: github\.ref_type == 'tag'$/m);
});

test('what would be published is what runs, and nothing of the making of it', () => {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' },
  });
  expect(packed.status, packed.stderr).toBe(0);
  const [told] = JSON.parse(packed.stdout) as { readonly files: readonly { readonly path: string }[] }[];
  const paths = told!.files.map(({ path }) => path);
  for (const needed of ['bin/vihealth.js', 'bundle/cli/main.js', 'bundle/LICENCES.txt', 'dist/index.d.ts', 'LICENSE'])
    expect(paths).toContain(needed);
  expect(paths.filter(path => /^(?:src|tests|scripts|fixtures|bench|\.github)\//.test(path))).toEqual([]);
});
