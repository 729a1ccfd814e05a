import { readFileSync } from 'node:fs';
import type { Source } from '../input/source.js';
import type { CorrectionAccount, CorrectionsByFile } from '../model/correction.js';
import type { Call, OptionSpec } from './command.js';
import { EXIT, usageError } from './exit.js';
import { shownPaths } from './inputs.js';
import { shownNumber } from './numbers.js';
import { openReason } from './open-reason.js';
import { printable } from './terminal.js';

/** The option of commands that apply corrections. */
export const CORRECTIONS_OPTION: OptionSpec = { flags: '--corrections <file>' };

export interface CorrectionsOption {
  readonly corrections?: string;
}

/** How many faults of a corrections file one message names. */
const NAMED = 10;

/**
 * The corrections that the command line names, by their files.
 * @returns undefined where it names none
 * @throws Failure when the file cannot be read, or a row of it says nothing that can be done
 */
export async function readCorrections(call: Call<CorrectionsOption>): Promise<CorrectionsByFile | undefined> {
  const {
    options: { corrections: path },
    say,
  } = call;
  if (path === undefined) return undefined;
  const [{ byFile, parseCorrections }, { decodeTable }] = await Promise.all([
    import('../corrections/parse.js'),
    import('../input/delimited-rows.js'),
  ]);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw usageError(say.optionUnreadable('--corrections', printable(path), openReason(error, say)));
  }
  const text = decodeTable(bytes);
  if (text === undefined) throw usageError(say.optionUnreadable('--corrections', printable(path), say.notUnicode));
  const parsed = parseCorrections(text);
  if ('corrections' in parsed) return byFile(parsed.corrections);
  const lines = parsed.faults
    .slice(0, NAMED)
    .map(({ line, reason }) => say.badCorrection(printable(path), line, printable(say.reason(reason))));
  const more = parsed.faults.length - lines.length;
  throw usageError([...lines, ...(more > 0 ? [say.moreFaults(more)] : [])].join('\nvihealth: '));
}

/** The corrections file as what is read: nothing may be written over it. */
export function correctionsSource({ options: { corrections } }: Call<CorrectionsOption>): readonly Source[] {
  return corrections === undefined ? [] : [{ file: corrections, path: corrections }];
}

/** Tells what came of the corrections of a run. */
export class CorrectionsReport {
  readonly #call: Call<CorrectionsOption>;
  /** Those of articles that have not been read yet. */
  readonly #left: Map<string, number>;
  readonly #isAsked: boolean;
  #applied = 0;
  #unapplied = 0;

  constructor(call: Call<CorrectionsOption>, corrections: CorrectionsByFile | undefined) {
    this.#call = call;
    this.#isAsked = corrections !== undefined;
    this.#left = new Map([...(corrections ?? [])].map(([file, rows]) => [file, rows.length]));
  }

  /** How the run ends as far as corrections go. */
  get exit(): number {
    return this.#unapplied > 0 ? EXIT.inputs : EXIT.done;
  }

  /** An article that was read. */
  article(file: string, account: CorrectionAccount | null): void {
    if (account === null) return;
    const { options, terminal, say } = this.#call;
    this.#left.delete(file.normalize('NFC'));
    this.#applied += account.applied;
    this.#unapplied += account.unapplied.length;
    for (const { correction, reason } of account.unapplied) {
      const { line, kind, text, start, end } = correction;
      const what = say.correctionOf(say.kind[kind], printable(text), start, end);
      terminal.problem(
        `vihealth: ${say.unapplied(printable(options.corrections!), line, printable(file), what, printable(say.reason(reason)))}`,
      );
    }
  }

  summary(): void {
    if (!this.#isAsked) return;
    const { options, terminal, say } = this.#call;
    const number = (value: number): string => shownNumber(value, say);
    terminal.note(say.summaryCorrections(number(this.#applied), number(this.#unapplied)));
    if (this.#left.size === 0) return;
    const rows = [...this.#left.values()].reduce((sum, one) => sum + one, 0);
    const files = shownPaths([...this.#left.keys()]);
    terminal.problem(
      `vihealth: ${say.correctionsElsewhere(printable(options.corrections!), number(rows), say.files(this.#left.size, number(this.#left.size)), files)}`,
    );
  }
}
