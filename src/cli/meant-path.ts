import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Call } from './command.js';
import { optionName } from './help.js';
import { closest } from './suggest.js';
import { printable } from './terminal.js';

/** Names of a folder that are looked through for one that was meant. */
const MOST_NAMES = 10_000;

/** What was most likely meant by paths that lead nowhere, as a sentence of the message; empty where nothing is. */
export function meantByPath([path, ...others]: readonly string[], call: Call<unknown>): string {
  const { args, command, say } = call;
  if (path === undefined) return '';
  if (path.includes('\0')) return say.nullMeant;
  if (path === 'help' && others.length === 0) return say.helpMeant(command);
  const joined = joinedValue(path, call);
  if (joined !== undefined) return say.joinedMeant(joined.flag, joined.words);
  // A name with a space that no quotes hold together: what is typed comes as several words.
  const whole = args.join(' ');
  const meant = args.length > 1 && existsSync(whole) ? `"${whole}"` : (withSlashes(path) ?? neighbour(path));
  return meant === undefined ? '' : say.didYouMean(printable(meant));
}

/** `--kind date person`: a further value of an option that takes a list. */
function joinedValue(
  path: string,
  { command, commands, options }: Call<unknown>,
): { readonly flag: string; readonly words: string } | undefined {
  const spec = commands.find(({ name }) => name === command);
  for (const option of spec?.options ?? []) {
    const name = optionName(option);
    const given = (options as Readonly<Record<string, unknown>>)[name];
    if (option.list && option.choices?.includes(path) && Array.isArray(given)) {
      return { flag: `--${name}`, words: [...given, path].join(',') };
    }
  }
  return undefined;
}

/** The path with `/` in place of `\`, where that leads somewhere: one that was copied from Windows. */
function withSlashes(path: string): string | undefined {
  const turned = path.replaceAll('\\', '/');
  return turned !== path && existsSync(turned) ? turned : undefined;
}

/** The nearest name in the same folder. */
function neighbour(path: string): string | undefined {
  const folder = dirname(path);
  try {
    const names = readdirSync(folder).slice(0, MOST_NAMES);
    const name = closest(
      basename(path),
      names.map(each => each.normalize('NFC')),
    );
    return name && (folder === '.' ? name : join(folder, name));
  } catch {
    return undefined;
  }
}
