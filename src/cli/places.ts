import { join } from 'node:path';
import { isPlainByName } from '../input/readers.js';
import type { Source } from '../input/source.js';
import { inside } from '../output/files.js';
import type { Call } from './command.js';
import { usageError } from './exit.js';
import { isFolder, realPath } from './outputs.js';
import { printable } from './terminal.js';

export interface PlaceOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
}

/** Where the text of each source is written: a path, or undefined for standard output. */
export type Places = (source: Source) => string | undefined;

/**
 * Finds a place for each source: its own (`--in-place`), one in a folder with the tree kept, one file, or standard output.
 * @throws Failure where two sources have one place, or a place is an input that is not to be replaced
 */
export function placesOf(sources: readonly Source[], { options, say }: Call<PlaceOptions>): Places {
  const { output, inPlace = false } = options;
  if (inPlace) {
    if (output !== undefined) throw usageError(say.conflict('--in-place', '--output'));
    const other = sources.find(({ path, file }) => path === undefined || !isPlainByName(file));
    if (other !== undefined) throw usageError(say.notInPlace(printable(other.file)));
    return ({ path }) => path;
  }
  const isTree = output !== undefined && isFolder(output);
  if (sources.length > 1 && !isTree) throw usageError(say.manyTexts(sources.length));
  const place: Places = ({ file }) =>
    isTree ? join(output, ...inside(file)) + (isPlainByName(file) ? '' : '.txt') : output;
  const taken = new Map<string, string>();
  const inputs = new Set(sources.flatMap(({ path }) => (path === undefined ? [] : [realPath(path)])));
  for (const source of sources) {
    const path = place(source);
    if (path === undefined) continue;
    const other = taken.get(path);
    if (other !== undefined) throw usageError(say.samePlace(printable(other), printable(source.file), printable(path)));
    taken.set(path, source.file);
    if (inputs.has(realPath(path))) throw usageError(say.inputInPlace(printable(path)));
  }
  return place;
}
