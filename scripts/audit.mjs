// Known holes in the packages that an installation brings: `npm run audit:packages`. Exit code 1 where there are some of level
// high or above; where the registry cannot be asked it says so and ends with 0, or with 1 under --must-ask.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { 'must-ask': { type: 'boolean', default: false } } });

const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  shell: process.platform === 'win32',
});

let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = { message: stderr.trim() || 'npm gave no answer' };
}
const counts = report.metadata?.vulnerabilities;
if (counts === undefined) {
  const why = report.message ?? report.error?.summary ?? 'npm gave no answer';
  console.log(`audit: NOT ASKED, so nothing is known: ${why}`);
  process.exitCode = values['must-ask'] ? 1 : 0;
} else {
  const grave = counts.high + counts.critical;
  console.log(`audit: asked; ${counts.total} known holes, ${grave} of them high or critical`);
  for (const { name, severity, range } of Object.values(report.vulnerabilities)) {
    console.log(`  ${name} ${range}: ${severity}`);
  }
  process.exitCode = grave > 0 ? 1 : 0;
}
