import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { type JsonPath, parseLocatedJson } from '../../input/located-json.js';
import { withSlashes } from '../../input/source.js';
import { decodeUnicode } from '../../input/unicode.js';
import { type Failure, usageError } from '../exit.js';
import type { Messages } from '../messages/index.js';
import { closest } from '../suggest.js';
import { printable } from '../terminal.js';
import { SETTINGS, type Setting, type Settled } from './settings.js';

/** What a settings file gives. */
export interface SettingsFile {
  /** As the current folder sees it. */
  readonly path: string;
  readonly settled: readonly Settled[];
}

/** No settings file is larger. */
const MOST_BYTES = 1_000_000;

/**
 * Reads and checks a settings file.
 * @throws Failure where it cannot be read, or holds what is no setting: with the place in the file
 */
export function readSettingsFile(path: string, say: Messages): SettingsFile {
  const name = shownPath(path);
  const { value, at } = jsonOf(path, name, say);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw usageError(say.settings.bad(at([]), say.settings.notAnObject));
  const settled = Object.entries(value)
    .filter(([key]) => key !== '$schema')
    .map(([key, given]): Settled => {
      const setting = SETTINGS.find(one => one.key === key);
      if (setting === undefined) throw unknownKey(key, at([key]), say);
      return { setting, value: settledValue(setting, given, dirname(path), at, say), at: at([key]) };
    });
  return { path: name, settled };
}

/** A path as a reader in the current folder opens it; whole where it stands on another drive. */
function shownPath(path: string): string {
  const near = relative('', path);
  return withSlashes(isAbsolute(near) ? path : near || '.');
}

function jsonOf(
  path: string,
  name: string,
  say: Messages,
): { readonly value: unknown; readonly at: (path: JsonPath) => string } {
  let bytes: Uint8Array;
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > MOST_BYTES)
      throw usageError(say.settings.bad(printable(name), say.settings.notAFile));
    bytes = readFileSync(path);
  } catch (error) {
    if (!('code' in (error as Error)) || typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
    throw usageError(say.settings.bad(printable(name), say.settings.unreadable));
  }
  const text = decodeUnicode(bytes);
  if (text === undefined) throw usageError(say.settings.bad(printable(name), say.settings.notUtf8));
  const json = parseLocatedJson(text.replace(/^\ufeff/, ''));
  const at = ({ line, column }: { readonly line: number; readonly column: number }): string =>
    printable(`${name}:${line}:${column}`);
  if (!('fault' in json)) return { value: json.value, at: steps => at(json.placeOf(steps)) };
  const why = json.fault === 'twice' ? say.settings.twice(printable(json.key)) : say.settings.broken;
  throw usageError(say.settings.bad(at(json), why));
}

function unknownKey(key: string, at: string, say: Messages): Failure {
  const keys = SETTINGS.map(setting => setting.key);
  const meant = SETTINGS.find(({ option }) => option === key)?.key ?? closest(key, keys);
  const hint = meant === undefined ? '' : say.didYouMean(meant);
  return usageError(say.settings.bad(at, say.settings.unknown(printable(key), keys.join(', '))) + hint);
}

function settledValue(
  setting: Setting,
  given: unknown,
  folder: string,
  at: (path: JsonPath) => string,
  say: Messages,
): string | readonly string[] {
  const { key, type, choices } = setting;
  if (type === 'list' && Array.isArray(given)) {
    if (given.length === 0) throw usageError(say.settings.bad(at([key]), say.emptyValue(key, choices?.join(', '))));
    return given.map((word, i) => wordOf(setting, word, at([key, i]), say));
  }
  const word = wordOf(setting, given, at([key]), say);
  if (type === 'list') return [word];
  if (type === 'word') return word;
  const path = resolve(folder, word);
  // A pipe or a device that a settings file names could keep the run waiting without end.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    throw usageError(say.settings.bad(at([key]), say.settings.notAFileAt(printable(word))));
  return shownPath(path);
}

/** A value that is text, and one of the words that the option takes. */
function wordOf({ key, choices }: Setting, given: unknown, at: string, say: Messages): string {
  if (typeof given !== 'string') throw usageError(say.settings.bad(at, say.settings.notText(key)));
  if (given.trim() === '') throw usageError(say.settings.bad(at, say.emptyValue(key, choices?.join(', '))));
  if (choices === undefined || choices.includes(given)) return given;
  const meant = closest(given, choices);
  const hint = meant === undefined ? '' : say.didYouMean(meant);
  throw usageError(say.settings.bad(at, say.badChoice(key, printable(given), choices.join(', '))) + hint);
}
