import type { Writable } from 'node:stream';
import type { Call, CommandSpec, CommonOptions } from './command.js';
import { COMMANDS } from './commands/index.js';
import { EXIT, Failure } from './exit.js';
import { languageOf, MESSAGES, type Messages } from './messages/index.js';
import { parseCommandLine, type Request } from './program.js';
import type { SettledCall } from './settings/apply.js';
import { SETTINGS } from './settings/settings.js';
import type { Streams } from './streams.js';
import { openTerminal, printable } from './terminal.js';
import { programVersion } from './version.js';

/**
 * Runs one command line.
 * @param argv the words after the program's name
 * @returns the exit code; never throws
 */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  const wanted = askedLanguage(argv);
  const language = languageOf(wanted, streams.env);
  const say = MESSAGES[language];
  let terminal = openTerminal(streams.stderr, { quiet: false, verbose: false });
  try {
    const request = parseCommandLine(argv, COMMANDS, programVersion(), say);
    if ('print' in request) {
      const { print, isAsked } = request;
      await show(print, isAsked ? streams.stdout : streams.stderr);
      return isAsked ? EXIT.done : EXIT.usage;
    }
    const { quiet = false, verbose = false } = request.options as CommonOptions;
    terminal = openTerminal(streams.stderr, { quiet, verbose });
    const { command, args } = request;
    const { options, settled, file } = await settle(request, say);
    if (file !== null) terminal.detail(`vihealth: ${say.settings.used(printable(file))}`);
    const call: Call = {
      command: command.name,
      commands: COMMANDS,
      args,
      options,
      settled,
      settingsFile: file,
      streams,
      terminal,
      say,
      asked: wanted === undefined ? undefined : language,
    };
    return await command.run(call as Call<never>);
  } catch (error) {
    if (streams.signal.aborted) {
      terminal.problem(`vihealth: ${say.interrupted}`);
      return EXIT.interrupted;
    }
    if (error instanceof Failure) {
      terminal.problem(`vihealth: ${error.message}`);
      return error.code;
    }
    terminal.problem(`vihealth: ${say.defect((error as Error).message)}`);
    terminal.detail((error as Error).stack ?? '');
    return EXIT.defect;
  }
}

/** The options of a request with those of the settings file. */
async function settle(
  { command, args, options }: Extract<Request, { readonly command: CommandSpec }>,
  say: Messages,
): Promise<SettledCall> {
  if (!SETTINGS.some(({ commands }) => commands.includes(command.name)))
    return { options, settled: new Map(), file: null };
  const { withSettings } = await import('./settings/apply.js');
  return withSettings(command.name, args, options, say);
}

/** Writes help; a reader that has gone (`--help | true`) misses nothing. */
function show(text: string, stream: Writable): Promise<void> {
  return new Promise(resolve => {
    stream.once('error', () => resolve());
    stream.write(text, () => resolve());
  });
}

/** The language asked for, before the command line is read: its errors too are in that language. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  return at >= 0 ? argv[at + 1] : argv.find(word => word.startsWith('--lang='))?.slice('--lang='.length);
}
