// All benchmarks, one after another, with their default sizes: `npm run bench`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

for (const name of ['text', 'stages', 'growth', 'lexicon', 'archive', 'hostile']) {
  console.log(`\n## ${name}\n`);
  const script = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
