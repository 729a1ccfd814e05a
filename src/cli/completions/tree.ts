import type { Argument, Command, Option } from 'commander';

/** What may stand for a value: one of some words, a file, or what no shell can know. */
export type Values = readonly string[] | 'files' | 'any';

export interface CompletionOption {
  /** `--kind`, and `-k` or null. */
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  /** Null: it takes no value. */
  readonly values: Values | null;
}

export interface CompletionCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletionOption[];
  /** What its arguments are, or null where it takes none. */
  readonly values: Values | null;
}

/** All that a shell can complete of the program. */
export interface CompletionTree {
  readonly options: readonly CompletionOption[];
  readonly commands: readonly CompletionCommand[];
}

/** Names of values that are paths. */
const PATHS: ReadonlySet<string> = new Set(['file', 'path', 'paths', 'folder']);

/** The commands and options of the program as commander has them, so that what is completed is what is understood. */
export function treeOf(root: Command): CompletionTree {
  const commands = root.commands.map((command): CompletionCommand => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      description: command.description(),
      options: [...optionsOf(command), helpOf(command)],
      values: argument === undefined ? null : valuesOf(argument, argument.name()),
    };
  });
  const help: CompletionCommand = {
    name: 'help',
    description: helpOf(root).description,
    options: [],
    values: commands.map(({ name }) => name),
  };
  return { options: [...optionsOf(root), helpOf(root)], commands: [...commands, help] };
}

function optionsOf(command: Command): readonly CompletionOption[] {
  return command.options.map(option => ({
    long: option.long!,
    short: option.short ?? null,
    description: option.description,
    values: option.required ? valuesOf(option, option.flags.slice(option.flags.indexOf('<') + 1, -1)) : null,
  }));
}

function helpOf(command: Command): CompletionOption {
  const { long, short, description } = command
    .createHelp()
    .visibleOptions(command)
    .find(({ long }) => long === '--help')!;
  return { long: long!, short: short ?? null, description, values: null };
}

function valuesOf({ argChoices }: Option | Argument, name: string): Values {
  return argChoices ?? (PATHS.has(name) ? 'files' : 'any');
}
