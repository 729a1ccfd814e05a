import type { OutputStream } from './streams.js';

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
export type Style = keyof typeof STYLES;

/** Colours text, where it is shown in colour. */
export type Paint = (style: Style, text: string) => string;

/** When to colour, as `--color` says it; `--no-color` arrives as false. */
export type ColorOption = 'auto' | 'always' | 'never' | boolean;

/** What the user wants; `NO_COLOR` counts where the command line says nothing (https://no-color.org). */
export function colorWish(
  option: ColorOption | undefined,
  env: Readonly<Record<string, string | undefined>>,
): 'auto' | 'always' | 'never' {
  if (option === 'always' || option === 'never') return option;
  return option === false || (option !== 'auto' && env.NO_COLOR) ? 'never' : 'auto';
}

export function isColoured(stream: OutputStream, wish: 'auto' | 'always' | 'never'): boolean {
  return wish === 'always' || (wish === 'auto' && stream.isTTY === true);
}

export function painter(coloured: boolean): Paint {
  if (!coloured) return (_style, text) => text;
  return (style, text) => `\x1b[${STYLES[style]}m${text}\x1b[0m`;
}

/** Control characters, line ends and what turns the direction of text or hides it: they could act on a terminal. */
const ACTS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u206a-\u206f\u{e0000}-\u{e007f}]/gu;

/** Where a line begins with a command of GitHub, and commands of other CI servers anywhere: their logs are read by machines. */
const COMMANDS = /^(\s*):(?=:)|#(?=#(?:\[|vso\[))/g;

/** Text from outside, made safe to print on one line: `\x1b` is shown, not obeyed, and so is `::error::`. */
export function printable(text: string): string {
  return text.replace(ACTS, shown).replace(COMMANDS, (sign, before = '') => `${before}${shown(sign.at(-1)!)}`);
}

function shown(char: string): string {
  const code = char.codePointAt(0)!;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/** Standard error as the commands use it. */
export interface Terminal {
  /** Something went wrong with one input: always printed. */
  problem(text: string): void;
  /** What a user may want to know: not printed with `--quiet`. */
  note(text: string): void;
  /** Details: printed with `--verbose` alone. */
  detail(text: string): void;
  /** One line that is written over by the next; printed on a terminal alone. */
  progress(text: string): void;
}

export function openTerminal(
  stream: OutputStream,
  options: { readonly quiet: boolean; readonly verbose: boolean },
): Terminal {
  let shown = '';
  // A reader of the messages that has gone must not end the run.
  stream.on('error', () => undefined);
  const clear = (): void => {
    if (shown !== '') stream.write('\r\x1b[K');
    shown = '';
  };
  const line = (text: string): void => {
    clear();
    stream.write(`${text}\n`);
  };
  return {
    problem: line,
    note: text => (options.quiet ? undefined : line(text)),
    detail: text => (options.verbose ? line(text) : undefined),
    progress: text => {
      if (options.quiet || stream.isTTY !== true) return;
      const cut = text.slice(0, Math.max(20, (stream.columns ?? 80) - 1));
      if (cut === shown) return;
      clear();
      shown = cut;
      stream.write(cut);
    },
  };
}
