import type { Problem } from '../model/problem.js';
import type { Account } from '../output/account.js';
import type { HeadingLanguage } from '../output/headings.js';
import type { Call } from './command.js';
import { MESSAGES } from './messages/index.js';
import { printable } from './terminal.js';
import { programVersion } from './version.js';

/** How many skipped files an output names. */
const NAMED = 1000;

/** Options that change how a run goes or where its output is put, not what is in it. */
const SILENT: ReadonlySet<string> = new Set([
  'output',
  'jobs',
  'cache',
  'quiet',
  'verbose',
  'color',
  'lang',
  'force',
  'noConfig',
]);

/** Keeps account of a run, for what is written at the end of a workbook or a database. */
export class RunAccount {
  readonly #call: Call<object>;
  readonly #language: HeadingLanguage;
  readonly #named: { readonly file: string; readonly reason: string }[] = [];
  #read = 0;
  #skipped = 0;

  /** @param language in which the output speaks */
  constructor(call: Call<object>, language: HeadingLanguage) {
    this.#call = call;
    this.#language = language;
  }

  read(): void {
    this.#read++;
  }

  skip({ file, code, reason }: Problem): void {
    this.#skipped++;
    if (this.#named.length >= NAMED) return;
    const say = MESSAGES[this.#language];
    this.#named.push({ file, reason: `${say.problemCodes[code]}: ${printable(say.reason(reason))}` });
  }

  account(): Account {
    return {
      version: programVersion(),
      settings: settingsOf(this.#call),
      read: this.#read,
      skipped: this.#skipped,
      named: this.#named,
    };
  }
}

/** The arguments and options of a call as one would type them. */
function settingsOf({ command, args, options }: Call<object>): string {
  const given = Object.entries(options)
    .filter(([name]) => !SILENT.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      const flag = `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
      return value === true ? flag : `${flag} ${[value].flat().join(',')}`;
    });
  return [command, ...args, ...given].join(' ');
}
