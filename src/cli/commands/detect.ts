import { LISTING_NAMES, type ListingName } from '../../output/names.js';
import type { Storage } from '../../use-cases/detect.js';
import type { Call, CommandSpec } from '../command.js';
import { EXIT } from '../exit.js';
import { findInputs, INPUT_OPTIONS, type InputOptions } from '../inputs.js';
import { Report } from '../report.js';
import { printable } from '../terminal.js';

interface DetectOptions extends InputOptions {
  readonly format?: 'table' | ListingName;
}

export const detectCommand: CommandSpec = {
  name: 'detect',
  arguments: '[paths...]',
  reads: true,
  options: [{ flags: '-f, --format <format>', choices: ['table', ...LISTING_NAMES] }, ...INPUT_OPTIONS],
  run,
};

const FIELDS = ['file', 'encoding', 'confidence', 'line_ends', 'bom', 'syllables', 'reason'] as const;

async function run(call: Call<DetectOptions>): Promise<number> {
  const { options, streams } = call;
  const [{ detectSource }, { inTurns }, { print }] = await Promise.all([
    import('../../use-cases/detect.js'),
    import('../../use-cases/run.js'),
    import('../print.js'),
  ]);
  const { sources, problems } = await findInputs(call);
  const report = new Report(call, sources.length);
  for (const problem of problems) report.problem(problem);
  const found: Storage[] = [];
  for await (const { storage, problem } of inTurns(sources, detectSource)) {
    streams.signal.throwIfAborted();
    found.push(storage);
    if (problem) report.problem(problem);
  }
  const { format = 'table' } = options;
  await print(format === 'table' ? tableOf(found, call) : await listingOf(found, format), call);
  return report.skipped > 0 ? EXIT.inputs : EXIT.done;
}

async function listingOf(found: readonly Storage[], name: ListingName): Promise<string> {
  const { listing } = await import('../../output/listing.js');
  return listing(
    name,
    FIELDS,
    'documents',
    found.map(storage => ({ ...storage })),
  );
}

/** Columns for eyes. */
function tableOf(found: readonly Storage[], { say }: Call<DetectOptions>): string {
  const rows = found.map(({ file, encoding, confidence, line_ends, bom, syllables }) => [
    printable(file),
    encoding ?? '–',
    encoding === null ? '' : confidence.toFixed(3),
    say.lineEnds[line_ends ?? ''] ?? '',
    bom ? say.yes : '',
    syllables === null ? '' : `${(syllables * 100).toFixed(1)}%`,
  ]);
  const all = [say.detectColumns, ...rows];
  const widths = say.detectColumns.map((_, i) => Math.max(...all.map(row => row[i]!.length)));
  return all
    .map(
      row =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
