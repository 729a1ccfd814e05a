import { LISTING_NAMES, type ListingName } from '../../output/names.js';
import type { Storage } from '../../use-cases/detect.js';
import type { Call, CommandSpec } from '../command.js';
import { findInputs, INPUT_OPTIONS, type InputOptions } from '../inputs.js';
import { shownNumber } from '../numbers.js';
import { Report } from '../report.js';
import { printable } from '../terminal.js';

interface DetectOptions extends InputOptions {
  readonly format?: 'table' | ListingName;
}

export const detectCommand: CommandSpec = {
  name: 'detect',
  arguments: '[paths...]',
  options: [{ flags: '-f, --format <format>', choices: ['table', ...LISTING_NAMES] }, ...INPUT_OPTIONS],
  run,
};

const FIELDS = ['file', 'encoding', 'confidence', 'line_ends', 'bom', 'syllables', 'parts', 'reason'] as const;

async function run(call: Call<DetectOptions>): Promise<number> {
  const { options, streams } = call;
  const [{ detectSource }, { inTurns }, { print }] = await Promise.all([
    import('../../use-cases/detect.js'),
    import('../../use-cases/run.js'),
    import('../print.js'),
  ]);
  const { sources, named, problems } = await findInputs(call);
  const report = new Report(call, sources.length, named);
  for (const problem of problems) report.problem(problem);
  const found: Storage[] = [];
  for await (const { storage, problem } of inTurns(sources, detectSource)) {
    streams.signal.throwIfAborted();
    found.push(storage);
    if (problem) report.problem(problem);
  }
  const { format = 'table' } = options;
  await print(format === 'table' ? tableOf(found, call) : await listingOf(found, format), call);
  return report.exit;
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
  const hasParts = found.some(({ parts }) => parts !== null);
  const rows = found.map(({ file, encoding, confidence, line_ends, bom, syllables, parts }) => [
    printable(file),
    encoding ?? '–',
    encoding === null ? '' : shownNumber(confidence, say, 3),
    say.lineEnds[line_ends ?? ''] ?? '',
    bom ? say.yes : '',
    syllables === null ? '' : `${shownNumber(syllables * 100, say, 1)}%`,
    ...(hasParts ? [parts ?? ''] : []),
  ]);
  const all = [hasParts ? [...say.detectColumns, say.detectParts] : say.detectColumns, ...rows];
  const widths = all[0]!.map((_, i) => Math.max(...all.map(row => row[i]!.length)));
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
