import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Result } from '../../evaluation/check/result.js';
import { type Source, withSlashes } from '../../input/source.js';
import { addToSummary, forEyes, isCi } from '../ci.js';
import type { Call, CommandSpec } from '../command.js';
import { CORRECTIONS_OPTION, type CorrectionsOption, CorrectionsReport, givenCorrections } from '../corrections.js';
import { EXIT, usageError } from '../exit.js';
import {
  findInputs,
  INPUT_OPTIONS,
  type InputOptions,
  READING_OPTIONS,
  type ReadingOptions,
  readingOptions,
} from '../inputs.js';

interface CheckOptions extends InputOptions, ReadingOptions, CorrectionsOption {
  readonly update?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly reporter?: string;
}

export const checkCommand: CommandSpec = {
  name: 'check',
  arguments: '[paths...]',
  options: [
    { flags: '-u, --update' },
    { flags: '--force' },
    { flags: '-s, --strict' },
    { flags: '-r, --reporter <name>', choices: ['text', 'json', 'junit', 'github'] },
    ...INPUT_OPTIONS,
    ...READING_OPTIONS,
    CORRECTIONS_OPTION,
  ],
  run: check,
};

async function check(call: Call<CheckOptions>): Promise<number> {
  const { options, streams, say } = call;
  if (options.force && !options.update) throw usageError(say.needs('--force', '--update'));
  if (options.update && !options.force && isCi(call)) throw usageError(say.updateInCi);
  const [{ checkSource }, { countStates }, { reporterOf }, { inTurns }, { print }, { checkWords }, { writeFailure }] =
    await Promise.all([
      import('../../use-cases/check.js'),
      import('../../evaluation/check/result.js'),
      import('../../evaluation/check/reporters/index.js'),
      import('../../use-cases/run.js'),
      import('../print.js'),
      import('../words.js'),
      import('../outputs.js'),
    ]);
  const corrections = await givenCorrections(call);
  const corrected = corrections && new CorrectionsReport(call, corrections);
  const reading = { ...(await readingOptions(call)), ...(corrections && { corrections: corrections.byFile }) };
  const { sources, problems } = await findInputs(call);
  const results: Result[] = [];
  for (const { file, reason } of problems) results.push({ file, path: file, state: 'unread', reason });
  for await (const checked of inTurns(sources, source =>
    checkSource(source, shownPath(source), options.update ?? false, reading).catch(error => {
      throw writeFailure(error, `${source.path}.expected.json`, call);
    }),
  )) {
    streams.signal.throwIfAborted();
    const { result, corrections: account } = await checked;
    results.push(result);
    corrected?.article(result.file, account);
  }
  results.push(...(await orphans(sources, call)));
  // A CI server would take an article that nothing is expected of for one that passed.
  const strict = options.strict === true || (isCi(call) && options.update !== true);
  const reporter = reporterOf(options.reporter ?? 'text');
  const words = checkWords(say);
  const report = reporter.format(results, strict, words);
  await print(reporter.forEyes ? forEyes(report) : report, call);
  await addToSummary(reporter.page?.(results, strict, words), call);
  corrected?.summary();
  const { differs, orphan, outdated, unchecked, malformed, unread } = countStates(results);
  if (differs + orphan + outdated + (strict ? unchecked : 0) > 0) return EXIT.differs;
  return malformed + unread > 0 ? EXIT.inputs : (corrected?.exit ?? EXIT.done);
}

/** The expectations in the named folders whose article is not there. */
async function orphans(sources: readonly Source[], { args, options }: Call<CheckOptions>): Promise<readonly Result[]> {
  const [{ findFiles }, { pathKind }, { EXPECTATION_ENDING }] = await Promise.all([
    import('../../input/files.js'),
    import('../../input/paths.js'),
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
