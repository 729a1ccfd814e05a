import { realpathSync } from 'node:fs';
import type { Problem } from '../model/problem.js';
import { byBytes } from './order.js';
import { onDisk, pathKind } from './paths.js';
import { isWild, Pattern, shape, withoutSlashesAtEnd, withPatternSlashes } from './patterns.js';
import { ENDINGS } from './readers.js';
import { type Source, withSlashes } from './source.js';
import { type WalkedFile, walkFolder } from './walk.js';

export interface FileOptions {
  /** Which files of a folder are read. A pattern without `/` holds at any depth. */
  readonly globs?: readonly string[];
  /** Which files and folders of a folder are passed over, likewise. */
  readonly ignore?: readonly string[];
  /** True when one path alone is named: the files of a folder are then called by their path in it. */
  readonly alone?: boolean;
}

export interface FileList {
  /** In order of the UTF-8 bytes of `file`, each file once. */
  readonly sources: readonly Source[];
  /** Names of the files that the paths themselves name, or a glob: not of those that were found in a folder. */
  readonly named: ReadonlySet<string>;
  /** Folders that could not be listed. */
  readonly problems: readonly Problem[];
  /** What stands in the folders and was neither read nor passed over as told, in the same order. */
  readonly left: Left;
}

export interface Left {
  /** Files of other kinds. */
  readonly files: readonly string[];
  /** Links that lead to nothing. */
  readonly links: readonly string[];
}

/** Articles, with the ending in any case. */
const ARTICLES = `*.{${ENDINGS.join(',')}}`;

/** One way to a file. */
interface Found extends Pick<WalkedFile, 'path' | 'linked' | 'real'> {
  readonly file: string;
}

interface Expansion {
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
  readonly left: Left;
}

/**
 * The files that the paths lead to.
 * @param paths files, folders and globs that exist
 */
export async function findFiles(paths: readonly string[], options: FileOptions = {}): Promise<FileList> {
  const best = new Map<string, Found>();
  const problems: Problem[] = [];
  const files = new Set<string>();
  const links = new Set<string>();
  const named = new Set<string>();
  for (const path of paths) {
    const { found, problems: more, left } = await expand(path, options);
    for (const problem of more) problems.push(problem);
    const isNamed = pathKind(path) !== 'folder';
    for (const one of found) {
      if (isNamed) named.add(one.real);
      const other = best.get(one.real);
      if (other === undefined || isBetter(one, other)) best.set(one.real, one);
    }
    for (const file of left.files) files.add(file);
    for (const link of left.links) links.add(link);
  }
  const sources = [...best.values()].map(({ file, path }) => ({ file, path }));
  for (const { file } of sources) files.delete(file);
  const names = [...best].flatMap(([real, { file }]) => (named.has(real) ? [file] : []));
  return {
    sources: sources.sort((a, b) => byBytes(a.file, b.file)),
    named: new Set(names),
    problems,
    left: { files: [...files].sort(byBytes), links: [...links].sort(byBytes) },
  };
}

/** Of two ways to one file the one without a link is kept, then the first name. */
function isBetter(a: Found, b: Found): boolean {
  return a.linked === b.linked ? byBytes(a.file, b.file) < 0 : !a.linked;
}

async function expand(path: string, options: FileOptions): Promise<Expansion> {
  const kind = pathKind(path);
  if (kind === 'glob') return expandGlob(path, options);
  const there = onDisk(path) ?? path;
  if (kind !== 'folder') {
    const found = { file: nameOf(path), path: there, linked: false, real: realPath(there) };
    return { found: [found], problems: [], left: { files: [], links: [] } };
  }
  const prefix = options.alone ? '' : `${withoutSlashesAtEnd(nameOf(path))}/`;
  const isDefault = options.globs === undefined;
  const patterns = (options.globs ?? [ARTICLES]).map(glob => new Pattern(glob, { ignoreCase: isDefault }));
  const { found, problems, left } = await select(there, patterns, options.ignore ?? [], prefix);
  // Who says which files to read knows that there are others.
  return { found, problems, left: isDefault ? left : { files: [], links: [] } };
}

/** A glob is looked up from the last folder before its first wildcard. */
async function expandGlob(path: string, { ignore = [] }: FileOptions): Promise<Expansion> {
  const parts = withPatternSlashes(path).split('/');
  const first = parts.findIndex(isWild);
  const base = parts.slice(0, first).join('/');
  const folder = first === 0 ? '.' : onDisk(base === '' ? '/' : base);
  if (folder === undefined) return { found: [], problems: [], left: { files: [], links: [] } };
  const rest = parts.slice(first).join('/');
  // A slash in front of the pattern keeps it to the folder itself.
  const pattern = new Pattern(`./${rest}`);
  const { found, problems } = await select(folder, [pattern], ignore, first === 0 ? '' : `${nameOf(base)}/`);
  return { found, problems, left: { files: [], links: [] } };
}

async function select(
  folder: string,
  patterns: readonly Pattern[],
  ignore: readonly string[],
  prefix: string,
): Promise<Expansion> {
  const passedOver = ignore.map(text => new Pattern(text));
  const walked = await walkFolder(folder, {
    isIgnored: name => passedOver.length > 0 && passedOver.some(pattern => pattern.holds(shape(name))),
    hidden: patterns.some(pattern => pattern.isOfHidden),
  });
  const call = (name: string): string => nameOf(prefix + name);
  const names = new Set(walked.files.map(({ name }) => shape(name)));
  for (const pattern of passedOver) for (const name of namesIn(pattern, names)) names.delete(name);
  const meant = new Set(patterns.flatMap(pattern => [...pattern.select([...names])]));
  const found = walked.files
    .filter(({ name }) => meant.has(shape(name)))
    .map(({ name, path, real, linked }) => ({ file: call(name), path, real, linked }));
  const problems = walked.unlisted.map(({ name, reason }) => ({
    file: name === '' ? nameOf(folder) : call(name),
    code: 'unreadable' as const,
    reason,
  }));
  const files = walked.files
    .filter(({ name }) => names.has(shape(name)) && !meant.has(shape(name)))
    .map(({ name }) => call(name));
  return { found, problems, left: { files, links: walked.dangling.map(call) } };
}

/** The files that a pattern names itself or by a folder that they stand in. */
function namesIn(pattern: Pattern, files: ReadonlySet<string>): readonly string[] {
  if (!pattern.hasBrackets) return [];
  const folders = new Set<string>();
  for (const name of files) {
    for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) folders.add(name.slice(0, at));
  }
  const meant = pattern.select([...files, ...folders]);
  return [...files].filter(name => {
    if (meant.has(name)) return true;
    for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
      if (meant.has(name.slice(0, at))) return true;
    }
    return false;
  });
}

/** The name of a file in the output: accents composed, `/` between folders. */
function nameOf(path: string): string {
  return withSlashes(path).normalize('NFC');
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
