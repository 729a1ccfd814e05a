import { COMMON_OPTIONS, type CommandSpec, type OptionSpec } from './command.js';
import type { Messages } from './messages/index.js';

type Line = readonly [term: string, text: string];

/** The help of a command, or of the program when there is none. */
export function formatHelp(spec: CommandSpec | null, specs: readonly CommandSpec[], say: Messages): string {
  return spec === null ? programHelp(specs, say) : commandHelp(spec, say);
}

function programHelp(specs: readonly CommandSpec[], say: Messages): string {
  return [
    `${say.about}\n${say.usage}: vihealth <${say.command}> [${say.options.toLowerCase()}]\n${say.moreHelp}`,
    section(
      say.commands,
      specs.map(({ name }) => [name, say.commandTexts[name]!.summary]),
    ),
    section(say.options, [
      ['--lang <en|vi>', say.common.lang!],
      ['-V, --version', say.common.version!],
      ['-h, --help', say.common.help!],
    ]),
    examples(say.rootExamples, say),
  ]
    .join('\n\n')
    .concat('\n');
}

function commandHelp(spec: CommandSpec, say: Messages): string {
  const texts = say.commandTexts[spec.name]!;
  return [
    texts.summary,
    `${say.usage}: ${['vihealth', spec.name, inWords(spec.arguments, say)].join(' ').trim()} [${say.options.toLowerCase()}]`,
    section(
      say.arguments,
      spec.arguments === '' ? [] : [[inWords(spec.arguments, say).replace(/[<>[\]]/g, ''), texts.arguments]],
    ),
    section(
      say.options,
      spec.options.map(option => line(option, texts.options, say)),
    ),
    section(say.commonOptions, [
      ...COMMON_OPTIONS.map(option => line(option, say.common, say)),
      ['-h, --help', say.common.help!],
    ]),
    examples(texts.examples, say),
  ]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** The long name of an option, without dashes. */
export function optionName(spec: OptionSpec): string {
  return /--([\w-]+)/.exec(spec.flags)![1]!;
}

/** Flags or arguments with what stands for a value in the language of the messages: `<kind>`, `[paths...]`. */
export function inWords(flags: string, say: Messages): string {
  return flags.replace(/(?<=[<[])[^>\].]+/g, name => say.placeholder(name));
}

function line(spec: OptionSpec, texts: Readonly<Record<string, string>>, say: Messages): Line {
  const text = texts[optionName(spec)] ?? '';
  return [inWords(spec.flags, say), spec.choices ? `${text} ${say.choices(spec.choices.join(', '))}` : text];
}

function section(title: string, lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  const width = Math.max(...lines.map(([term]) => term.length)) + 2;
  return [`${title}:`, ...lines.map(([term, text]) => `  ${term.padEnd(width)}${text}`)].join('\n');
}

function examples(lines: readonly Line[], say: Messages): string {
  return [`${say.examples}:`, ...lines.map(([command, effect]) => `  ${command}\n      ${effect}`)].join('\n');
}
