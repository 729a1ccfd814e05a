import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { FileList } from '../input/files.js';
import { byBytes } from '../input/order.js';
import { type Source, systemReason, withSlashes } from '../input/source.js';
import type { ToneStyle } from '../language/syllables.js';
import { DECIMAL_MARKS, type DecimalMark } from '../model/decimal-mark.js';
import { ENCODINGS, type Encoding } from '../model/document.js';
import { isIsoDay } from '../model/iso-day.js';
import type { Problem } from '../model/problem.js';
import type { JobOptions } from '../use-cases/job.js';
import { type Call, LEXICON_OPTION, NO_CONFIG_OPTION, type OptionSpec } from './command.js';
import { EXIT, Failure, usageError } from './exit.js';
import { leftIn } from './left.js';
import { type LexiconOption, lexiconOf } from './lexicon.js';
import { openReason } from './open-reason.js';
import { originOf } from './settings/origin.js';
import { printable } from './terminal.js';
import { isStream, openStream, readAll } from './waiting.js';

/** Options of every command that reads articles. */
export const INPUT_OPTIONS: readonly OptionSpec[] = [
  { flags: '-g, --glob <pattern>', list: true },
  { flags: '-i, --ignore <pattern>', list: true },
  { flags: '--files-from <file>' },
  { flags: '-0, --null' },
];

export interface InputOptions {
  readonly glob?: readonly string[];
  readonly ignore?: readonly string[];
  readonly filesFrom?: string;
  readonly null?: boolean;
  /** Of the commands that read what an article says. */
  readonly dates?: string;
}

/** The option of commands that read text as its bytes have it. */
export const ENCODING_OPTION: OptionSpec = { flags: '--encoding <name>', choices: ['auto', ...ENCODINGS] };

export interface EncodingOption {
  readonly encoding?: Encoding | 'auto';
}

/** The option of commands that write normalised text. */
export const TONE_OPTION: OptionSpec = { flags: '--tone-style <style>', choices: ['old', 'new'] };

export interface ToneOption {
  readonly toneStyle?: ToneStyle;
}

/** The options that decide what is read out of an article. */
export const READING_OPTIONS: readonly OptionSpec[] = [
  ENCODING_OPTION,
  TONE_OPTION,
  { flags: '--reference-date <day>' },
  { flags: '--numbers <mark>', choices: DECIMAL_MARKS },
  { flags: '--dates <file>' },
  LEXICON_OPTION,
  NO_CONFIG_OPTION,
];

export interface ReadingOptions extends EncodingOption, ToneOption, LexiconOption {
  readonly referenceDate?: string;
  readonly numbers?: DecimalMark;
}

/** What the stages of reading are told by the options that decide what is read out of an article. */
type ReadingWishes = Pick<JobOptions, 'encoding' | 'toneStyle' | 'referenceDate' | 'numbers' | 'own'>;

/**
 * What the stages of reading are told.
 * @throws Failure when the day does not exist, or the lexicon cannot be used
 */
export async function readingOptions(call: Call<ReadingOptions>): Promise<ReadingWishes> {
  const { options, say } = call;
  const { encoding, toneStyle, referenceDate, numbers } = options;
  if (referenceDate !== undefined && !isIsoDay(referenceDate)) {
    throw usageError(say.badDay('--reference-date', printable(referenceDate)));
  }
  return {
    ...(encoding && { encoding }),
    ...(toneStyle && { toneStyle }),
    ...(referenceDate && { referenceDate }),
    ...(numbers && { numbers }),
    ...(await lexiconOf(call)),
  };
}

/** The argument that stands for standard input, and its name in the output. */
const STANDARD_INPUT = '-';

/** How many paths one message names, and how much of each: what a wrong list holds may be no paths at all. */
const NAMED = 5;
const LONGEST_NAMED = 120;

/**
 * The articles that the arguments and options of a command name, in output order.
 * @throws Failure when nothing is named, a named path does not exist, or no file matches
 */
export async function findInputs(call: Call<InputOptions>): Promise<FileList> {
  const { args, options, streams, say } = call;
  if (options.null && options.filesFrom === undefined) throw usageError(say.needs('--null', '--files-from'));
  if (options.filesFrom === STANDARD_INPUT && args.includes(STANDARD_INPUT)) {
    throw usageError(say.conflict('--files-from -', STANDARD_INPUT));
  }
  const named = options.filesFrom === undefined ? args : [...args, ...(await listed(options.filesFrom, call))];
  if (named.length === 0 && options.filesFrom === undefined) throw usageError(say.noPaths(call.command));
  if (named.includes('')) throw usageError(say.emptyPath);
  const [{ findFiles }, { pathKind }, { ENDINGS }] = await Promise.all([
    import('../input/files.js'),
    import('../input/paths.js'),
    import('../input/readers.js'),
  ]);
  const paths = named.filter(path => path !== STANDARD_INPUT);
  const streamed = paths.filter(isStream);
  const missing = paths.filter(path => pathKind(path) === 'missing');
  if (missing.length > 0) {
    const { meantByPath } = await import('./meant-path.js');
    throw usageError(say.noSuchPath(shownPaths(missing)) + meantByPath(missing, call));
  }
  const { glob: globs, ignore } = options;
  const chooses = globs !== undefined ? '--glob' : ignore !== undefined ? '--ignore' : undefined;
  if (chooses !== undefined && paths.length > 0 && paths.every(path => pathKind(path) === 'file')) {
    throw usageError(say.onlyForFolders(chooses));
  }
  const onDisk = streamed.length === 0 ? paths : paths.filter(path => !streamed.includes(path));
  const found = await findFiles(onDisk, {
    ...(globs && { globs }),
    ...(ignore && { ignore }),
    alone: named.length === 1,
  });
  const sources: Source[] = [...found.sources];
  const problems: Problem[] = [...found.problems];
  const read = async (file: string, open: () => Readable): Promise<void> => {
    try {
      sources.push({ file, bytes: await readAll(open(), streams.signal) });
    } catch (error) {
      streams.signal.throwIfAborted();
      problems.push({ file, code: 'unreadable', reason: systemReason(error) });
    }
  };
  if (named.includes(STANDARD_INPUT)) await read(STANDARD_INPUT, () => streams.stdin);
  for (const path of new Set(streamed)) await read(withSlashes(path), () => openStream(path));
  if (named.includes(STANDARD_INPUT) || streamed.length > 0) sources.sort((a, b) => byBytes(a.file, b.file));
  if (sources.length === 0 && problems.length === 0) {
    const patterns = paths.filter(path => pathKind(path) === 'glob');
    const folders = paths.filter(path => pathKind(path) === 'folder');
    const reasons = [
      ...(paths.length === 0 ? [say.emptyList(printable(options.filesFrom!))] : []),
      ...(patterns.length > 0 ? [say.noMatch(shownPaths(patterns))] : []),
      ...(folders.length > 0
        ? [
            globs === undefined
              ? say.noArticle(shownPaths(folders), shownPaths(ENDINGS.map(ending => `*.${ending}`)))
              : say.noGlobMatch(shownPaths(folders), shownPaths(globs)),
          ]
        : []),
    ];
    const left = leftIn(found.left, say, String);
    const others = left.length > 0 ? ` (${left.join('; ')})` : '';
    throw new Failure(EXIT.nothing, `${say.nothingMatched} ${reasons.join(' ')}${others}`);
  }
  const given = options.dates === undefined ? sources : await dated(sources, options.dates, call);
  return { sources: given, named: new Set([...found.named, STANDARD_INPUT]), problems, left: found.left };
}

/** The articles with the days that the file of `--dates` gives them. */
async function dated(sources: readonly Source[], path: string, call: Call<InputOptions>): Promise<readonly Source[]> {
  const { terminal, say } = call;
  const flag = originOf(call, 'dates');
  const { giveDates, parseDates } = await import('../input/dates.js');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw usageError(say.optionUnreadable(flag, printable(path), openReason(error, say)));
  }
  const parsed = parseDates(text);
  if ('fault' in parsed) {
    throw usageError(say.badDates(flag, printable(path), parsed.line, printable(parsed.given), parsed.fault));
  }
  const { sources: given, unused } = giveDates(sources, parsed.dates);
  // The list of a whole archive may be that of a run over a part of it.
  if (unused.length > 0 && !call.settled.has('dates'))
    terminal.problem(say.unusedDates(printable(path), unused.length, shownPaths(unused)));
  return given;
}

/** Some paths as one message names them. */
export function shownPaths(paths: readonly string[]): string {
  const names = paths
    .slice(0, NAMED)
    .map(path => printable(path.length > LONGEST_NAMED ? `${path.slice(0, LONGEST_NAMED)}…` : path))
    .join(', ');
  return paths.length > NAMED ? `${names} … (${paths.length})` : names;
}

/** The paths in a list: a line each, or each ended by NUL. Empty lines count for nothing. */
async function listed(path: string, { options, streams, say }: Call<InputOptions>): Promise<readonly string[]> {
  let text: string;
  try {
    const stream = path === STANDARD_INPUT ? streams.stdin : isStream(path) ? openStream(path) : undefined;
    const bytes = stream === undefined ? readFileSync(path) : await readAll(stream, streams.signal);
    text = new TextDecoder().decode(bytes);
  } catch (error) {
    streams.signal.throwIfAborted();
    throw usageError(say.listUnreadable(printable(path), openReason(error, say)));
  }
  return text.split(options.null ? '\0' : /\r?\n/).filter(line => line !== '');
}
