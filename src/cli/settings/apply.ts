import { dirname } from 'node:path';
import type { Call } from '../command.js';
import type { Messages } from '../messages/index.js';
import { findSettingsFile } from './find.js';
import type { Settled } from './settings.js';

type Options = Call['options'];

/** The options of a call with what the settings file adds, and what that is. */
export interface SettledCall {
  readonly options: Options;
  /** By option. */
  readonly settled: ReadonlyMap<string, Settled>;
  /** The settings file that was read, or null. */
  readonly file: string | null;
}

/**
 * Adds to the options of a command what the settings file of its folder gives. The command line wins.
 * @throws Failure where there is such a file and it is wrong
 */
export async function withSettings(
  command: string,
  args: readonly string[],
  options: Options,
  say: Messages,
): Promise<SettledCall> {
  const path = options.noConfig === true ? undefined : settingsFileFor(args, options);
  if (path === undefined) return { options, settled: new Map(), file: null };
  // Most calls have no such file, and need nothing that reads one.
  const { readSettingsFile } = await import('./read.js');
  const file = readSettingsFile(path, say);
  const given = file.settled.filter(
    ({ setting }) =>
      setting.commands.includes(command) && options[setting.option] === undefined && !isMoot(setting.option, options),
  );
  return {
    options: { ...options, ...Object.fromEntries(given.map(({ setting, value }) => [setting.option, value])) },
    settled: new Map(given.map(one => [one.setting.option, one])),
    file: file.path,
  };
}

/** The file of the folder that is read; where it has none, that of the current folder. */
function settingsFileFor([first]: readonly string[], { gold }: Options): string | undefined {
  const read = typeof gold === 'string' ? gold : first;
  const beside = read === undefined || read === '-' ? undefined : findSettingsFile(folderOf(read));
  return beside ?? findSettingsFile('.');
}

/** The folder of a path or a glob; of a folder itself. */
function folderOf(path: string): string {
  const special = path.search(/[*?{[]/);
  if (special < 0) return path;
  const before = path.slice(0, special);
  return /[/\\]/.test(before) ? dirname(`${before}x`) : '.';
}

/** True for an option that cannot go with what the command line says: there it would be refused, here it does not count. */
function isMoot(option: string, { stdinFormat, rule }: Options): boolean {
  return (option === 'dates' && stdinFormat !== undefined) || (option === 'kind' && rule !== undefined);
}
