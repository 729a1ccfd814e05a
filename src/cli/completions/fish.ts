import type { CompletionCommand, CompletionOption, CompletionTree, Values } from './tree.js';

/** A script for `~/.config/fish/completions/vihealth.fish`. */
export function fishScript({ options, commands }: CompletionTree): string {
  const first = `-n ${quoted(`not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`)}`;
  return [
    '# Completions of vihealth for fish: vihealth completions fish > ~/.config/fish/completions/vihealth.fish',
    'complete -c vihealth -f',
    ...options.map(option => line(first, option)),
    ...commands.map(({ name, description }) => `complete -c vihealth ${first} -a ${name} -d ${quoted(description)}`),
    ...commands.flatMap(linesOf),
    '',
  ].join('\n');
}

function linesOf({ name, options, values }: CompletionCommand): readonly string[] {
  const seen = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  const argument = values === null || values === 'any' ? [] : [`complete -c vihealth ${seen} ${offered(values)}`];
  return [...options.map(option => line(seen, option)), ...argument];
}

function line(condition: string, { long, short, description, values }: CompletionOption): string {
  const names = [`-l ${long.slice(2)}`, ...(short === null ? [] : [`-s ${short.slice(1)}`])];
  const value = values === null ? [] : values === 'any' ? ['-x'] : ['-r', offered(values)];
  return ['complete -c vihealth', condition, ...names, ...value, `-d ${quoted(description)}`].join(' ');
}

function offered(values: readonly string[] | Exclude<Values, 'any' | readonly string[]>): string {
  return values === 'files' ? '-F' : `-f -a ${quoted(values.join(' '))}`;
}

/** Single quotes, in which fish obeys no sign but the backslash before a quote or a backslash. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
