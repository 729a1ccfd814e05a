import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Result } from '../../evaluation/check/result.js';
import { type Source, withSlashes } from '../../input/source.js';
import type { Call, CommandSpec } from '../command.js';
import { EXIT, usageError } from '../exit.js';
import {
  findInputs,
  INPUT_OPTIONS,
  type InputOptions,
  READING_OPTIONS,
  type ReadingOptions,
  readingOptions,
} from '../inputs.js';
import { printable } from '../terminal.js';

interface CheckOptions extends InputOptions, ReadingOptions {
  readonly update?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly reporter?: string;
}

export const checkCommand: CommandSpec = {
  name: 'check',
  arguments: '[paths...]',
  reads: true,
  options: [
    { flags: '-u, --update' },
    { flags: '--force' },
    { flags: '-s, --strict' },
    { flags: '-r, --reporter <name>', choices: ['text', 'json', 'junit', 'github'] },
    ...INPUT_OPTIONS,
    ...READING_OPTIONS,
  ],
  run: check,
};

async function check(call: Call<CheckOptions>): Promise<number> {
  const { options, streams, say } = call;
  if (options.force && !options.update) throw usageError(say.needs('--force', '--update'));
  if (options.update && !options.force && isCi(streams.env.CI)) throw usageError(say.updateInCi);
  const [{ checkSource }, { countStates }, { reporterOf }, { inTurns }, { print }] = await Promise.all([
    import('../../use-cases/check.js'),
    import('../../evaluation/check/result.js'),
    import('../../evaluation/check/reporters/index.js'),
    import('../../use-cases/run.js'),
    import('../print.js'),
  ]);
  const reading = readingOptions(call);
  const { sources, problems } = await findInputs(call);
  const results: Result[] = [];
  for (const { file, reason } of problems) results.push({ file, path: file, state: 'unread', reason });
  for await (const result of inTurns(sources, source =>
    checkSource(source, shownPath(source), options.update ?? false, reading),
  )) {
    streams.signal.throwIfAborted();
    results.push(await result);
  }
  results.push(...(await orphans(sources, call)));
  const { strict = false } = options;
  const reporter = reporterOf(options.reporter ?? 'text');
  const report = reporter.format(results, strict);
  await print(reporter.forEyes ? report.split('\n').map(printable).join('\n') : report, call);
  const { differs, orphan, outdated, unchecked, malformed, unread } = countStates(results);
  if (differs + orphan + outdated + (strict ? unchecked : 0) > 0) return EXIT.differs;
  return malformed + unread > 0 ? EXIT.inputs : EXIT.done;
}

/** Servers set `CI` to `true` or `1`. */
function isCi(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}

/** The expectations in the named folders whose article is not there. */
async function orphans(sources: readonly Source[], { args, options }: Call<CheckOptions>): Promise<readonly Result[]> {
  const [{ findFiles, pathKind }, { EXPECTATION_ENDING }] = await Promise.all([
    import('../../input/files.js'),
    import('../../evaluation/check/expectation.js'),
  ]);
  const folders = args.filter(path => pathKind(path) === 'folder');
  const found = await findFiles(folders, {
    globs: [`*${EXPECTATION_ENDING}`],
    ...(options.ignore && { ignore: options.ignore }),
    alone: args.length === 1,
  });
  const articles = new Set(sources.map(({ path }) => path));
  return found.sources
    .filter(({ path }) => {
      const article = path!.slice(0, -EXPECTATION_ENDING.length);
      return !articles.has(article) && !existsSync(article);
    })
    .map(source => ({ file: source.file, path: shownPath(source), state: 'orphan' }));
}

/** A path as a reader in the current folder opens it. */
function shownPath({ file, path }: Source): string {
  return path === undefined ? file : withSlashes(relative('', path));
}
