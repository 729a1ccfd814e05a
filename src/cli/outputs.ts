import { existsSync, fstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Source } from '../input/source.js';
import { dataPackage, PACKAGE_NAME } from '../output/datapackage.js';
import { type Destination, toStream } from '../output/destination.js';
import { isEditedWorkbook } from '../output/edited.js';
import { toFile } from '../output/file-destination.js';
import { FORMATS, formatOf, streamsOf } from '../output/formats.js';
import type { Layout } from '../output/layout.js';
import { LISTING_NAMES, type ListingName } from '../output/names.js';
import { type OutputWriter, TextWriter } from '../output/writer.js';
import type { Call } from './command.js';
import { EXIT, Failure, usageError } from './exit.js';
import type { Messages } from './messages/index.js';
import type { Streams } from './streams.js';
import { closest } from './suggest.js';
import { printable } from './terminal.js';

/** True for a path that means a folder: it ends as one, or is one. */
export function isFolder(path: string): boolean {
  try {
    return /[/\\]$/.test(path) || statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The ending of a file without its dot; empty where it has none. */
function endingOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

/**
 * The format of an output file: the one that is asked for, else the one that its ending stands for.
 * @returns undefined where nothing says it: the name has no ending
 * @throws Failure where the ending stands for another format, or for none and no format is asked for
 */
export function fileFormat(path: string, asked: string | undefined, say: Messages): string | undefined {
  const ending = endingOf(path);
  const byEnding = FORMATS.find(({ extension, aliases }) => extension === ending || aliases?.includes(ending));
  if (byEnding !== undefined) {
    if (asked === undefined || asked === byEnding.name) return byEnding.name;
    const right = `${path.slice(0, -ending.length)}${formatOf(asked).extension}`;
    throw usageError(say.otherEnding(asked, printable(path), byEnding.name, printable(right)));
  }
  if (asked !== undefined || ending === '') return asked;
  const endings = FORMATS.flatMap(({ extension, aliases = [] }) => [extension, ...aliases]);
  throw usageError(say.unknownEnding(printable(path), dotted(endings)) + meantEnding(ending, endings, say));
}

/**
 * The format that the ending of a list's file stands for; csv where it has none.
 * @throws Failure where it stands for no format of lists
 */
export function listFormat(flag: string, path: string, say: Messages): ListingName {
  const ending = endingOf(path);
  const name = LISTING_NAMES.find(one => one === (ending || 'csv'));
  if (name !== undefined) return name;
  throw usageError(
    say.unknownListEnding(flag, printable(path), dotted(LISTING_NAMES)) + meantEnding(ending, LISTING_NAMES, say),
  );
}

function dotted(endings: readonly string[]): string {
  return endings.map(ending => `.${ending}`).join(', ');
}

function meantEnding(given: string, known: readonly string[], say: Messages): string {
  const meant = closest(given, known);
  return meant === undefined ? '' : say.didYouMean(`.${meant}`);
}

/** What a file could be called that is not for a terminal, by its format. */
const TERMINAL_NAMES: Readonly<Record<string, string>> = { xlsx: 'report', sqlite: 'archive', html: 'review' };

/**
 * Opens what a layout is written to: standard output, a file, or a file per table in a folder, which is made.
 * @param force also replaces what somebody has edited since it was written, a workbook or a page of another program
 * @throws Failure when it cannot be opened
 */
export async function openOutput(
  path: string | undefined,
  layout: Layout,
  call: Call<unknown>,
  force = false,
): Promise<OutputWriter> {
  const tables = streamsOf(layout);
  const {
    tables: tabular,
    book = false,
    store = false,
    files = false,
    review = false,
    extension,
  } = formatOf(layout.format);
  if (path === undefined && (book || store || review) && call.streams.stdout.isTTY) {
    throw usageError(call.say.notForTerminal(layout.format, `${TERMINAL_NAMES[layout.format]}.${extension}`));
  }
  if (review && path !== undefined && isFolder(path)) return openReviewFolder(path);
  if (files && path !== undefined && isFolder(path)) {
    const { FolderWriter } = await import('../output/files.js');
    return new FolderWriter(path, force);
  }
  if (path !== undefined && !force) await refuseEdited(targets());
  const destinations = path === undefined ? [toStream(call.streams.stdout, call.streams.signal)] : await openFiles();
  if (files) {
    const { SingleWriter } = await import('../output/files.js');
    return new SingleWriter(destinations[0]!);
  }
  if (review) {
    const { SinglePageWriter } = await import('../output/review/single-page-writer.js');
    return new SinglePageWriter(layout, destinations[0]!);
  }
  if (store) {
    const [{ DatabaseWriter }, { temporaryFor }] = await Promise.all([
      import('../output/database.js'),
      import('../output/temporary.js'),
    ]);
    const folder = path === undefined ? tmpdir() : isFolder(path) ? path : dirname(path);
    return new DatabaseWriter(tables, destinations[0]!, temporaryFor(join(folder, `vihealth.${extension}`)));
  }
  if (!book) {
    const companions = destinations.slice(tables.length).map(destination => ({
      destination,
      content: dataPackage(tables, layout),
    }));
    return new TextWriter(layout, tables, destinations.slice(0, tables.length), companions);
  }
  const { BookWriter } = await import('../output/book.js');
  return new BookWriter(layout, tables, destinations[0]!);

  async function openReviewFolder(folder: string): Promise<OutputWriter> {
    const { ReviewFolderWriter, holdsOtherPage, PAGE_NAME } = await import('../output/review/folder-writer.js');
    if (!force && (await holdsOtherPage(folder))) {
      throw usageError(call.say.editedOutput(printable(join(folder, PAGE_NAME))));
    }
    return ReviewFolderWriter.open(folder, layout, call.streams.signal).catch(error => {
      throw writeFailure(error, path, call);
    });
  }

  async function openFiles(): Promise<readonly Destination[]> {
    const opened: Destination[] = [];
    try {
      if (isFolder(path!)) mkdirSync(path!, { recursive: true });
      for (const target of targets()) opened.push(await toFile(target, call.streams.signal, !book));
      return opened;
    } catch (error) {
      for (const destination of opened) await destination.discard();
      throw writeFailure(error, path, call);
    }
  }

  /** A workbook says itself who wrote it. */
  async function refuseEdited(paths: readonly string[]): Promise<void> {
    const { isEditedFile } = await import('../output/written.js');
    for (const one of paths) {
      const isEdited = book ? isEditedWorkbook(one) : await isEditedFile(one);
      if (isEdited) throw usageError(call.say.editedOutput(printable(one)));
    }
  }

  function targets(): readonly string[] {
    return isFolder(path!) ? names().map(name => join(path!, name)) : [path!];
  }

  /** The files that a folder gets: a table each, and what describes them. */
  function names(): readonly string[] {
    if (!tabular || book || store) return [`documents.${extension}`];
    return [...tables.map(({ name }) => `${name}.${extension}`), PACKAGE_NAME];
  }
}

/** Says why an output could not be written. */
export function writeFailure(error: unknown, path: string | undefined, { say }: Call<unknown>): Failure {
  const { code: told, message } = error as NodeJS.ErrnoException;
  // Some folders, such as /proc, deny a new file by saying that there is none.
  const code = told === 'ENOENT' && path !== undefined && existsSync(dirname(path)) ? 'EACCES' : told;
  const target = path === undefined ? say.standardOutput : printable(path);
  return new Failure(EXIT.output, say.notWritten(target, say.writeReasons[code ?? ''] ?? message));
}

/**
 * Writing over an article would lose it.
 * @param sources the articles, or null where they come from standard input one by one
 * @param flag the option that names the output
 * @throws Failure when the output is one of the sources, or the file that is standard input
 */
export function refuseInputAsOutput(
  sources: readonly Source[] | null,
  flag: string,
  output: string,
  { say, streams }: Call<unknown>,
): void {
  const readsStandardInput = sources === null || sources.some(({ file, path }) => file === '-' && path === undefined);
  if (readsStandardInput && isStandardInput(output, streams))
    throw usageError(say.outputIsInput(flag, printable(output)));
  let target: string;
  try {
    target = realpathSync.native(output);
  } catch {
    return; // There is no such file yet, so it is no input.
  }
  const isInput = sources?.some(({ path }) => path !== undefined && (path === output || realPath(path) === target));
  if (isInput) throw usageError(say.outputIsInput(flag, printable(output)));
}

/** True for the file that the shell opened as standard input. */
function isStandardInput(path: string, { stdin }: Streams): boolean {
  const { fd } = stdin as { readonly fd?: number };
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (fd === undefined || file?.isFile() !== true) return false;
  const { dev, ino } = fstatSync(fd, { bigint: true });
  return dev === file.dev && ino === file.ino;
}

/** The file that a path leads to; the path itself where that cannot be told. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** The file that will stand at a path, whether or not it and its folders are there yet. */
export function futurePath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    const folder = dirname(full);
    return folder === full ? full : join(futurePath(folder), basename(full));
  }
}
