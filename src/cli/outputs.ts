import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Source } from '../input/source.js';
import { type Destination, toFile, toStream } from '../output/destination.js';
import { FORMATS, formatOf, streamsOf } from '../output/formats.js';
import type { Layout } from '../output/layout.js';
import { type OutputWriter, TextWriter } from '../output/writer.js';
import type { Call } from './command.js';
import { EXIT, Failure, usageError } from './exit.js';
import { printable } from './terminal.js';

/** True for a path that means a folder: it ends as one, or is one. */
export function isFolder(path: string): boolean {
  try {
    return /[/\\]$/.test(path) || statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The format that the ending of an output file stands for, or undefined. */
export function formatByEnding(path: string): string | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return FORMATS.find(({ extension }) => extension === ending)?.name;
}

/**
 * Opens what a layout is written to: standard output, a file, or a file per table in a folder, which is made.
 * @throws Failure when it cannot be opened
 */
export async function openOutput(path: string | undefined, layout: Layout, call: Call<unknown>): Promise<OutputWriter> {
  const tables = streamsOf(layout);
  const { tables: tabular, book = false, files = false, extension } = formatOf(layout.format);
  if (files && path !== undefined && isFolder(path)) {
    const { FolderWriter } = await import('../output/files.js');
    return new FolderWriter(path);
  }
  const destinations = path === undefined ? [toStream(call.streams.stdout, call.streams.signal)] : await openFiles();
  if (files) {
    const { SingleWriter } = await import('../output/files.js');
    return new SingleWriter(destinations[0]!);
  }
  if (!book) return new TextWriter(layout, tables, destinations);
  const { BookWriter } = await import('../output/book.js');
  return new BookWriter(layout, tables, destinations[0]!);

  async function openFiles(): Promise<readonly Destination[]> {
    const opened: Destination[] = [];
    try {
      const folder = isFolder(path!);
      if (folder) mkdirSync(path!, { recursive: true });
      const names = tabular && !book ? tables.map(({ name }) => name) : ['documents'];
      for (const name of names) opened.push(await toFile(folder ? join(path!, `${name}.${extension}`) : path!));
      return opened;
    } catch (error) {
      for (const destination of opened) await destination.discard();
      throw writeFailure(error, path, call);
    }
  }
}

/** Says why an output could not be written. */
export function writeFailure(error: unknown, path: string | undefined, { say }: Call<unknown>): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  const target = path === undefined ? say.standardOutput : printable(path);
  return new Failure(EXIT.output, say.notWritten(target, say.writeReasons[code ?? ''] ?? message));
}

/**
 * Writing over an article would lose it.
 * @param flag the option that names the output
 * @throws Failure when the output is one of the sources
 */
export function refuseInputAsOutput(
  sources: readonly Source[],
  flag: string,
  output: string,
  { say }: Call<unknown>,
): void {
  let target: string;
  try {
    target = realpathSync.native(output);
  } catch {
    return; // There is no such file yet, so it is no input.
  }
  const isInput = sources.some(({ path }) => path !== undefined && (path === output || realPath(path) === target));
  if (isInput) throw usageError(say.outputIsInput(flag, printable(output)));
}

/** The file that a path leads to; the path itself where that cannot be told. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
