import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { Call, CommandSpec, OptionSpec } from './command.js';
import { COMMON_OPTIONS, LANGUAGE_OPTION } from './command.js';
import { usageError } from './exit.js';
import { formatHelp, optionName } from './help.js';
import type { Messages } from './messages/index.js';
import { closest } from './suggest.js';
import { printable } from './terminal.js';

/** The output that stands for standard output. */
const STANDARD_OUTPUT = '-';

/** What a command line asks for. */
export type Request =
  /** `isAsked` is false for the help that is shown where no command is named. */
  | { readonly print: string; readonly isAsked: boolean }
  | { readonly command: CommandSpec; readonly args: readonly string[]; readonly options: Call['options'] };

/**
 * Reads a command line. commander enters here.
 * @throws Failure when it cannot be understood
 */
export function parseCommandLine(
  argv: readonly string[],
  specs: readonly CommandSpec[],
  version: string,
  say: Messages,
): Request {
  let request: Request | undefined;
  let print = '';
  const write = (text: string): void => {
    print += text;
  };
  // Of commands that are not named the options are not needed: there are a hundred.
  const named = specs.filter(({ name }) => argv.includes(name));
  const root = commandTree(specs, version, say, write, named, (spec, command) => {
    request = { command: spec, args: command.args, options: asGiven(command.opts()) };
  });
  try {
    root.parse(helpLast(argv, specs), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = unknownTopic(root.args, specs);
    if (asked !== undefined) throw usageError(unknownCommand(asked, specs, say));
    if (error.exitCode === 0 || error.code === 'commander.help') return { print, isAsked: error.exitCode === 0 };
    throw usageError(explain(error, argv, specs, say));
  }
  return request ?? { print, isAsked: true };
}

/**
 * The commands and options of the program as commander knows them.
 * @param write takes help and the version
 * @param whole the commands that get their options
 * @param act is told which command was called
 */
export function commandTree(
  specs: readonly CommandSpec[],
  version: string,
  say: Messages,
  write: (text: string) => void = () => undefined,
  whole: readonly CommandSpec[] = specs,
  act: (spec: CommandSpec, command: Command) => void = () => undefined,
): Command {
  const root = prepared(new Command('vihealth'), write, say);
  root.version(version, '-V, --version', say.common.version);
  root.helpCommand('help [command]', say.common.help!);
  root.configureHelp({
    formatHelp: command => formatHelp(command.name() === 'vihealth' ? null : byName(specs, command), specs, say),
  });
  root.addOption(toOption(LANGUAGE_OPTION, say.common, say));
  for (const spec of specs) {
    const texts = say.commandTexts[spec.name]!;
    const command = prepared(root.command(spec.name).description(texts.summary), write, say);
    command.configureHelp(root.configureHelp());
    if (spec.arguments !== '') command.arguments(spec.arguments);
    const [argument] = command.registeredArguments;
    if (argument !== undefined && spec.words !== undefined) argument.argChoices = [...spec.words];
    if (whole.includes(spec)) {
      for (const option of spec.options) command.addOption(toOption(option, texts.options, say));
      for (const option of COMMON_OPTIONS) command.addOption(toOption(option, say.common, say));
    }
    command.action(() => act(spec, command));
  }
  return root;
}

/** `-h extract` is `extract --help`: commander would show the general help. */
function helpLast(argv: readonly string[], specs: readonly CommandSpec[]): readonly string[] {
  const [first, second] = argv;
  const isTopic = first === '-h' || first === '--help';
  return isTopic && specs.some(({ name }) => name === second) ? [second!, '--help'] : argv;
}

/**
 * The options that are given: `-o -` is standard output, as where no output is named; of `--no-config` commander says what
 * holds without it, too.
 */
function asGiven({ output, config, ...options }: Call['options']): Call['options'] {
  return {
    ...(output !== undefined && output !== STANDARD_OUTPUT && { output }),
    ...(config === false && { noConfig: true }),
    ...options,
  };
}

function prepared(command: Command, write: (text: string) => void, say: Messages): Command {
  return command
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined })
    .helpOption('-h, --help', say.common.help);
}

/** @param texts the lines of help, by the long name of the option */
function toOption(spec: OptionSpec, texts: Readonly<Record<string, string>>, say: Messages): Option {
  const option = new Option(spec.flags, texts[optionName(spec)]);
  if (spec.choices !== undefined) option.argChoices = [...spec.choices];
  const flag = option.long ?? spec.flags;
  if (!option.required) return option;
  return option.argParser<string | readonly string[] | undefined>((given, before) => {
    const words = spec.list && spec.choices ? given.split(',').map(word => word.trim()) : [given];
    const read = words.map(word => {
      if (word.trim() === '') throw usageError(say.emptyValue(flag, spec.choices?.join(', ')));
      return spec.choices === undefined ? word : chosen(flag, word, spec.choices, say);
    });
    return spec.list ? [...(before ?? []), ...read] : read[0];
  });
}

/** The choice that a word stands for, in whatever case it is typed: `UTF-8`, `CSV`. */
function chosen(flag: string, given: string, choices: readonly string[], say: Messages): string {
  const choice = choices.find(one => one === given.toLowerCase());
  if (choice !== undefined) return choice;
  throw usageError(say.badChoice(flag, printable(given), choices.join(', ')) + suggestion(given, choices, say));
}

function suggestion(given: string, known: readonly string[], say: Messages): string {
  const word = closest(given, known);
  return word === undefined ? '' : say.didYouMean(word);
}

/** The word after `help` where it is no command: commander would show the general help. */
function unknownTopic([first, topic]: readonly string[], specs: readonly CommandSpec[]): string | undefined {
  return first === 'help' && !['help', ...specs.map(({ name }) => name)].includes(topic ?? 'help') ? topic : undefined;
}

function unknownCommand(given: string, specs: readonly CommandSpec[], say: Messages): string {
  const names = specs.map(({ name }) => name);
  return say.unknownCommand(printable(given)) + suggestion(given, [...names, '--version'], say);
}

function byName(specs: readonly CommandSpec[], command: Command): CommandSpec {
  return specs.find(({ name }) => name === command.name())!;
}

function flagsOf(flags: string): readonly (string | undefined)[] {
  const { short, long } = new Option(flags);
  return [short, long];
}

function longFlags(options: readonly OptionSpec[]): readonly string[] {
  return options.map(({ flags }) => new Option(flags).long!);
}

/** Turns commander's complaint into ours: what was given, why it cannot work, what to type instead. */
function explain(error: CommanderError, argv: readonly string[], specs: readonly CommandSpec[], say: Messages): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const spec = argv.map(word => specs.find(({ name }) => name === word)).find(found => found !== undefined);
  const command = spec?.name ?? '';
  const word = printable(quoted);
  switch (error.code) {
    case 'commander.unknownOption': {
      // Of `-quiet.txt` commander takes the letters that are options and complains of the rest.
      const file = argv.find(one => one.startsWith('-') && one.endsWith(quoted.slice(1)) && existsSync(one));
      const own = spec === undefined ? [LANGUAGE_OPTION] : [...spec.options, ...COMMON_OPTIONS];
      const others = specs.filter(({ options }) => longFlags(options).includes(quoted)).map(({ name }) => name);
      const isOwn = spec?.options.some(({ flags }) => flagsOf(flags).includes(quoted));
      if (spec !== undefined && isOwn) return say.optionBeforeCommand(word, command);
      if (spec !== undefined && others.length > 0) return say.optionElsewhere(word, command, others.join(', '));
      const known = [...longFlags(own), '--help', ...(spec === undefined ? ['--version'] : [])];
      return (
        say.unknownOption(word, command === '' ? '' : `${command} `) +
        (file === undefined ? suggestion(quoted, known, say) : say.dashFile(printable(file)))
      );
    }
    case 'commander.unknownCommand':
      if (/[/\\.*]/.test(quoted)) return say.isAPath(word);
      return unknownCommand(quoted, specs, say);
    case 'commander.optionMissingArgument':
      return say.valueMissing(/--[\w-]+/.exec(quoted)?.[0] ?? word);
    case 'commander.missingArgument':
      return say.argumentMissing(word, command);
    case 'commander.excessArguments':
      return say.tooManyArguments(command);
    default:
      return error.message.replace(/^error: /, '');
  }
}
