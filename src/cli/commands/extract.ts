import { availableParallelism } from 'node:os';
import type { Source } from '../../input/source.js';
import { KINDS, type Kind } from '../../model/entity.js';
import type { Problem } from '../../model/problem.js';
import type { Layout } from '../../output/layout.js';
import { FORMAT_NAMES } from '../../output/names.js';
import type { JobOptions } from '../../use-cases/job.js';
import { RunAccount } from '../account.js';
import { givenCache } from '../cache.js';
import type { Call, CommandSpec } from '../command.js';
import { CORRECTIONS_OPTION, CorrectionsReport, correctionsSource, givenCorrections } from '../corrections.js';
import { EXIT, usageError } from '../exit.js';
import {
  findInputs,
  INPUT_OPTIONS,
  type InputOptions,
  READING_OPTIONS,
  type ReadingOptions,
  readingOptions,
} from '../inputs.js';
import { Report } from '../report.js';
import { printable } from '../terminal.js';
import { endedBy, untilAborted } from '../waiting.js';

interface ExtractOptions extends InputOptions, ReadingOptions {
  readonly kind?: readonly Kind[];
  readonly format?: string;
  readonly output?: string;
  readonly excel?: boolean;
  readonly headers?: 'en' | 'vi';
  readonly corrections?: string;
  readonly rules?: boolean;
  readonly force?: boolean;
  readonly jobs?: string;
  readonly cache?: string;
  readonly stdinFormat?: 'ndjson';
  readonly keepSkipped?: boolean;
}

export const extractCommand: CommandSpec = {
  name: 'extract',
  arguments: '[paths...]',
  options: [
    { flags: '-k, --kind <kind>', choices: KINDS, list: true },
    { flags: '-f, --format <format>', choices: FORMAT_NAMES },
    { flags: '-o, --output <path>' },
    { flags: '--excel' },
    { flags: '--headers <language>', choices: ['en', 'vi'] },
    ...INPUT_OPTIONS,
    ...READING_OPTIONS,
    CORRECTIONS_OPTION,
    { flags: '--rules' },
    { flags: '--force' },
    { flags: '-j, --jobs <number>' },
    { flags: '--cache <folder>' },
    { flags: '--stdin-format <format>', choices: ['ndjson'] },
    { flags: '--keep-skipped' },
  ],
  run: extract,
};

async function extract(call: Call<ExtractOptions>): Promise<number> {
  const { options, streams } = call;
  const [
    { openOutput, refuseInputAsOutput, writeFailure },
    { ReaderGone },
    { skippedLine },
    { runJob },
    { withPauses },
  ] = await Promise.all([
    import('../outputs.js'),
    import('../../output/destination.js'),
    import('../../output/json.js'),
    import('../../use-cases/run.js'),
    import('../../use-cases/pauses.js'),
  ]);
  const layout = await layoutOf(call);
  const corrections = await givenCorrections(call);
  const cache = await givenCache(call);
  const settings = {
    layout,
    options: { ...(await documentOptions(call)), ...(corrections && { corrections: corrections.byFile }) },
    ...(cache && { cache: cache.settings }),
  };
  const jobs = jobsOf(call);
  const { sources, named, problems, left } = options.stdinFormat ? await streamedInputs(call) : await findInputs(call);
  if (options.output !== undefined) {
    refuseInputAsOutput(Array.isArray(sources) ? sources : null, '--output', options.output, call);
    refuseInputAsOutput(correctionsSource(call), '--output', options.output, call);
  }
  await refuseFilesWithoutFolder(layout, Array.isArray(sources) ? sources.length : null, call);
  const report = new Report(call, Array.isArray(sources) ? sources.length : null, named, 'rows', options.output);
  const corrected = corrections && new CorrectionsReport(call, corrections);
  const account = new RunAccount(call, layout.headings);
  if (left !== undefined) report.left(left);
  const writer = await openOutput(options.output, layout, call, options.force);
  const write = <T>(work: Promise<T>): Promise<T> =>
    work.catch(error => {
      throw error instanceof ReaderGone ? error : writeFailure(error, options.output, call);
    });
  const skip = async (problem: Problem): Promise<void> => {
    report.problem(problem);
    account.skip(problem);
    if (options.keepSkipped) await write(writer.write([skippedLine(problem)]));
  };
  try {
    for (const problem of problems) await skip(problem);
    const outcomes = runJob(sources, settings, jobs);
    // Who sends records may wait for the answers to those it has sent.
    for await (const outcome of untilAborted(streams.signal, options.stdinFormat ? withPauses(outcomes) : outcomes)) {
      if (typeof outcome === 'symbol') await write(writer.flush?.() ?? Promise.resolve());
      else if ('problem' in outcome) await skip(outcome.problem);
      else {
        const { file, parts } = outcome.done;
        const unwritten = await write(writer.write(parts));
        if (unwritten === undefined) {
          report.page(outcome.done);
          cache?.page(outcome.done);
          corrected?.article(outcome.done.file, outcome.done.corrections);
          account.read();
        } else report.problem({ file, ...unwritten });
      }
    }
    streams.signal.throwIfAborted();
    await write(writer.finish(account.account()));
  } catch (error) {
    await writer.discard();
    if (error instanceof ReaderGone) return EXIT.done;
    throw error;
  }
  report.summary();
  corrected?.summary();
  cache?.summary();
  // A skipped file that has its line in the output is accounted for: engines take any other code for a failure.
  if (options.keepSkipped) return EXIT.done;
  return report.exit || (corrected?.exit ?? EXIT.done);
}

/** A format with files per document needs a folder for more than one, a review page for more than a browser opens at once. */
async function refuseFilesWithoutFolder(
  { format }: Layout,
  articles: number | null,
  { options: { output }, say }: Call<ExtractOptions>,
): Promise<void> {
  const [{ formatOf }, { isFolder }] = await Promise.all([import('../../output/formats.js'), import('../outputs.js')]);
  if (output !== undefined && isFolder(output)) return;
  const { files, review } = formatOf(format);
  if (files && articles !== 1) throw usageError(say.folderNeeded(format));
  if (!review || articles === null) return;
  const { MOST_IN_ONE_FILE } = await import('../../output/review/limits.js');
  if (articles > MOST_IN_ONE_FILE) throw usageError(say.tooManyForOnePage(articles, MOST_IN_ONE_FILE));
}

async function layoutOf({ options, settled, say, asked }: Call<ExtractOptions>): Promise<Layout> {
  const [{ fileFormat, isFolder }, { FORMATS }] = await Promise.all([
    import('../outputs.js'),
    import('../../output/formats.js'),
  ]);
  const { output, excel = false } = options;
  const split = output !== undefined && isFolder(output);
  // What the settings file says is for want of anything better: it is never refused.
  const typed = settled.has('format') ? undefined : options.format;
  const named = output === undefined || split ? typed : fileFormat(output, typed, say);
  const format = named ?? options.stdinFormat ?? options.format ?? 'csv';
  const headed = FORMATS.filter(({ tables, store, review }) => (tables && !store) || review).map(({ name }) => name);
  const takers: readonly (readonly [flag: string, isGiven: boolean, formats: readonly string[]])[] = [
    ['--excel', excel, ['csv']],
    ['--headers', options.headers !== undefined && !settled.has('headers'), headed],
    ['--keep-skipped', options.keepSkipped === true, ['ndjson']],
    ['--rules', options.rules === true, FORMAT_NAMES.filter(name => name !== 'brat')],
  ];
  for (const [flag, isGiven, formats] of takers) {
    if (isGiven && !formats.includes(format)) throw usageError(say.onlyFor(flag, formats, format));
  }
  if (options.force === true && output === undefined) throw usageError(say.needs('--force', '--output'));
  const headers = headed.includes(format) ? options.headers : undefined;
  const page = headers ?? asked;
  return {
    format,
    kinds: options.kind ?? KINDS,
    split,
    headings: headers ?? (format === 'html' ? asked : undefined) ?? 'en',
    excel,
    rules: options.rules ?? false,
    ...(format === 'html' && page && { page }),
  };
}

async function documentOptions(call: Call<ExtractOptions>): Promise<JobOptions> {
  const { kind: kinds, rules } = call.options;
  return { ...(kinds && { kinds }), ...(rules && { rules }), ...(await readingOptions(call)) };
}

/** How many threads may work: as many as the machine has cores, unless the user says otherwise. */
function jobsOf({ options: { jobs }, say }: Call<ExtractOptions>): number {
  if (jobs === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(jobs)) throw usageError(say.badNumber('--jobs', printable(jobs), '1', '999'));
  return Number(jobs);
}

/** The articles of a stream of records on standard input, as they come. */
async function streamedInputs({ args, options, streams, say }: Call<ExtractOptions>): Promise<{
  readonly sources: AsyncIterable<Source>;
  readonly named: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly left?: undefined;
}> {
  const { filesFrom, null: isNull, glob, ignore, encoding, dates } = options;
  const named = Object.entries({
    '--files-from': filesFrom,
    '--null': isNull,
    '--glob': glob,
    '--ignore': ignore,
    '--encoding': encoding,
    '--dates': dates,
  });
  const other = named.find(([, given]) => given !== undefined)?.[0] ?? args.find(path => path !== '-');
  if (other !== undefined) throw usageError(say.conflict('--stdin-format', printable(other)));
  const { recordSources } = await import('../../input/records.js');
  return { sources: recordSources(endedBy(streams.signal, streams.stdin)), named: new Set(), problems: [] };
}
