// What a process costs that reads one partition, by the size of the partition: how large partitions should be.
//   node bench/scale/partitions.mjs [--counts 1,100,1000,4000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeArticle } from '../articles.mjs';
import { table } from '../measure.mjs';
import { runProgram } from '../program.mjs';

const { values } = parseArgs({ options: { counts: { type: 'string', default: '1,30,100,300,1000,3000,10000' } } });

const folder = mkdtempSync(join(tmpdir(), 'vihealth-bench-'));
try {
  const path = join(folder, 'articles.ndjson');
  const runs = [];
  for (const count of values.counts.split(',').map(Number)) {
    const texts = Array.from({ length: count }, (_, i) => composeArticle(i));
    writeFileSync(path, texts.map((text, i) => `${JSON.stringify({ file: `${i}.txt`, text })}\n`).join(''));
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const { cpu, peak } = await runProgram(['extract', '--stdin-format', 'ndjson', '-j', '1', '-q'], { input: path });
    runs.push({ count, megabytes: bytes / 1e6, cpu, peak });
  }
  const [before, last] = runs.slice(-2);
  /** What a megabyte takes once the process is warm: that of the last run beyond the one before it. */
  const warm = (last.cpu - before.cpu) / (last.megabytes - before.megabytes);
  console.log(`one process a partition; warm, a megabyte takes ${warm.toFixed(2)} processor seconds\n`);
  console.log(
    table(
      ['articles', 'MB', 'processor s', 'MB per s', '% beyond warm', 'peak MB'],
      runs.map(({ count, megabytes, cpu, peak }) => [
        count,
        megabytes.toFixed(2),
        cpu.toFixed(2),
        (megabytes / cpu).toFixed(2),
        Math.round((cpu / (warm * megabytes) - 1) * 100),
        Math.round(peak),
      ]),
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
