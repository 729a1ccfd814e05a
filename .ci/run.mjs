import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'vihealth-ci-'));
const results = join(folder, 'results.json');
const env = { ...process.env, CI: 'true', VITEST_RESULTS: results };
const steps = [
  ['npm', 'ci'],
  // Its last step is the README's test command.
  ['npm', 'run', 'check'],
];

installBrowser();

let failed = 0;
for (const [command, ...args] of steps) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  if (status === 0) continue;
  failed++;
  process.stdout.write(`${[command, ...args].join(' ')} failed:\n${withoutDots(stdout)}${stderr}\n`);
  break;
}

/** One dot stands for each test that passed: only what fails is shown. */
function withoutDots(shown) {
  return shown.replaceAll(/(?:\u001b\[\d+m)*·(?:\u001b\[\d+m)*/g, '');
}

let tests = { numPassedTests: 0, numFailedTests: 0 };
try {
  tests = JSON.parse(readFileSync(results, 'utf8'));
} catch {
  // The run ended before the tests.
}
rmSync(folder, { recursive: true, force: true });
// A step that fails without a failing test is a failure of its own.
const failures = Math.max(failed, tests.numFailedTests);
console.log(`${tests.numPassedTests} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

/** The tests in a browser skip where there is none: here one is installed, where that can be done. */
function installBrowser() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return;
  if (['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(existsSync)) return;
  const apt = args =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  if (apt(['update', '-qq'])) apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}
