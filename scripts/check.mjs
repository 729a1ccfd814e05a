// All that must hold before a change is handed on: `npm run check`. Steps of one row need nothing of each other and run side by
// side; of those only what fails is shown. The package is checked last, as the tests have built it.
import { spawn } from 'node:child_process';

const ROWS = [['lint', 'types', 'dead'], ['test'], ['lint:package']];
/** Packing would build once more. */
const ENV = { 'lint:package': { npm_config_ignore_scripts: 'true' } };

for (const row of ROWS) {
  const codes = await Promise.all(row.map(step => run(step, row.length === 1)));
  if (codes.every(code => code === 0)) continue;
  process.exitCode = 1;
  break;
}

/** Runs a script of the package; its exit code. */
function run(step, isAlone) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('scripts/check.mjs is started by npm: npm run check');
  const child = spawn(process.execPath, [npm, 'run', step], {
    env: { ...process.env, ...ENV[step] },
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const shown = [];
  child.stdout?.on('data', chunk => shown.push(chunk));
  child.stderr?.on('data', chunk => shown.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      if (code !== 0) process.stdout.write(Buffer.concat(shown));
      resolve(code);
    });
  });
}
