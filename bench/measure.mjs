// What the benchmarks share: timing that repeats until it can be trusted, and tables.

/**
 * Megabytes a second of `work` over `bytes`: the best of the runs that fit into `seconds`, after one to warm up. The best
 * run is the one that the rest of the machine disturbed least.
 * @param clock milliseconds; `processorTime` where other work on the machine shall not count
 */
export function throughput(bytes, work, seconds = 2, clock = () => performance.now()) {
  work();
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + seconds * 1000;
  do {
    const start = clock();
    work();
    best = Math.min(best, clock() - start);
  } while (performance.now() < end);
  return bytes / 1e6 / (best / 1000);
}

/** Milliseconds of processor that this process took. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A Markdown table; numbers are set to the right. */
export function table(head, rows) {
  const cells = [head, ...rows].map(row => row.map(String));
  const widths = head.map((_, i) => Math.max(...cells.map(row => row[i].length)));
  const numeric = head.map((_, i) => rows.every(row => /^[\d.,×–-]/.test(String(row[i]))));
  const line = row =>
    `| ${row.map((cell, i) => (numeric[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (numeric[i] ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}
