import type { Language, Messages } from './messages/index.js';
import type { Settled } from './settings/settings.js';
import type { Streams } from './streams.js';
import type { Terminal } from './terminal.js';

export interface OptionSpec {
  /** As help shows it: `-k, --kind <kind>`. The long name is its key in the messages and, in camel case, in `options`. */
  readonly flags: string;
  /** The words it takes; others are refused with the nearest of them. */
  readonly choices?: readonly string[];
  /** May be given several times, and with commas; arrives as a list. */
  readonly list?: boolean;
}

/** What a command is run with. */
export interface Call<Options = Readonly<Record<string, unknown>>> {
  /** Name of the command. */
  readonly command: string;
  /** All commands of the program. */
  readonly commands: readonly CommandSpec[];
  readonly args: readonly string[];
  readonly options: Options;
  /** The options among them that a settings file gives, not the command line. */
  readonly settled: ReadonlyMap<string, Settled>;
  /** The settings file that was read, or null. */
  readonly settingsFile: string | null;
  readonly streams: Streams;
  readonly terminal: Terminal;
  /** All that a person reads, in the language of the run. */
  readonly say: Messages;
  /** The language that the command line asks for; undefined where the environment decides. */
  readonly asked?: Language | undefined;
}

/** A command of the program; its texts are in the messages under `commands`. */
export interface CommandSpec {
  readonly name: string;
  /** As commander writes them: `<file>`, `[paths...]`. */
  readonly arguments: string;
  /** The words that its argument may be, where they are few: for completion; the command itself refuses others. */
  readonly words?: readonly string[];
  readonly options: readonly OptionSpec[];
  /** @returns the exit code. Heavy modules are loaded here, so that help is quick. */
  readonly run: (call: Call<never>) => Promise<number>;
}

/** The option of every command that reads what an article says. */
export const LEXICON_OPTION: OptionSpec = { flags: '--lexicon <file>' };

/** The option of every command that has settings (`settings/settings.ts`). */
export const NO_CONFIG_OPTION: OptionSpec = { flags: '--no-config' };

/** Options that every command has. */
export interface CommonOptions {
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The option that stands before a command as well as behind it. */
export const LANGUAGE_OPTION: OptionSpec = { flags: '--lang <language>', choices: ['en', 'vi'] };

export const COMMON_OPTIONS: readonly OptionSpec[] = [
  LANGUAGE_OPTION,
  { flags: '-q, --quiet' },
  { flags: '-v, --verbose' },
  { flags: '--color <when>', choices: ['auto', 'always', 'never'] },
  { flags: '--no-color' },
];
