import { KINDS } from '../../model/entity.js';
import { FORMAT_NAMES } from '../../output/names.js';
import { type Call, type CommandSpec, LEXICON_OPTION, NO_CONFIG_OPTION } from '../command.js';
import { CORRECTIONS_OPTION } from '../corrections.js';
import { SETTINGS, type Setting } from '../settings/settings.js';
import { printable } from '../terminal.js';

export const configCommand: CommandSpec = {
  name: 'config',
  arguments: '[paths...]',
  options: [
    { flags: '-k, --kind <kind>', choices: KINDS, list: true },
    { flags: '-f, --format <format>', choices: FORMAT_NAMES },
    { flags: '--headers <language>', choices: ['en', 'vi'] },
    { flags: '--dates <file>' },
    LEXICON_OPTION,
    CORRECTIONS_OPTION,
    NO_CONFIG_OPTION,
  ],
  run: config,
};

/** What holds where neither the command line nor a settings file says anything. */
const DEFAULTS: Readonly<Record<string, string>> = { format: 'csv', headers: 'en' };

async function config(call: Call): Promise<number> {
  const [{ print }, { EXIT }] = await Promise.all([import('../print.js'), import('../exit.js')]);
  const { say, settingsFile } = call;
  const rows = [say.settings.columns, ...SETTINGS.map(setting => rowOf(setting, call))];
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]!.length)));
  const lines = rows.map(([key, value, from]) => `${key.padEnd(widths[0]!)}  ${value.padEnd(widths[1]!)}  ${from}`);
  const file = say.settings.file(settingsFile === null ? null : printable(settingsFile));
  await print([file, '', ...lines, ''].join('\n'), call);
  return EXIT.done;
}

function rowOf({ key, option, type }: Setting, call: Call): readonly [key: string, value: string, from: string] {
  const { options, settled, say } = call;
  const given = options[option] as string | readonly string[] | undefined;
  if (given === undefined) {
    const value = DEFAULTS[option] ?? (type === 'list' ? say.settings.every : say.settings.unset);
    return [key, value, say.settings.fromDefault];
  }
  return [key, printable([given].flat().join(', ')), settled.get(option)?.at ?? say.settings.fromCommandLine];
}
