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

/** A corrections file that the command line names. */
export interface GivenCorrections {
  /** As it is typed. */
  readonly path: string;
  readonly byFile: CorrectionsByFile;
}

/** How many faults of a corrections file one message names. */
const NAMED = 10;

/**
 * The corrections that `--corrections` names; undefined where it is not given.
 * @throws Failure when the file cannot be read, or a row of it says nothing that can be done
 */
export async function givenCorrections(call: Call<CorrectionsOption>): Promise<GivenCorrections | undefined> {
  const { corrections: path } = call.options;
  return path === undefined ? undefined : readCorrections('--corrections', path, call);
}

/**
 * Reads a corrections file.
 * @param flag the option that names it
 * @throws Failure when it cannot be read, or a row of it says nothing that can be done
 */
export async function readCorrections(flag: string, path: string, { say }: Call<unknown>): Promise<GivenCorrections> {
  const [{ byFile, parseCorrections }, { decodeTable }] = await Promise.all([
    import('../corrections/parse.js'),
    import('../input/saved-text.js'),
  ]);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw usageError(say.optionUnreadable(flag, printable(path), openReason(error, say)));
  }
  const text = decodeTable(bytes);
  if (text === undefined) throw usageError(say.optionUnreadable(flag, printable(path), say.notUnicode));
  const parsed = parseCorrections(text);
  if ('corrections' in parsed) return { path, byFile: byFile(parsed.corrections) };
  const lines = parsed.faults
    .slice(0, NAMED)
    .map(({ line, reason }) => say.badCorrection(flag, printable(path), line, printable(say.reason(reason))));
  const more = parsed.faults.length - lines.length;
  throw usageError([...lines, ...(more > 0 ? [say.moreFaults(more)] : [])].join('\nvihealth: '));
}

/** The corrections file as what is read: nothing may be written over it. */
export function correctionsSource({ options: { corrections } }: Call<CorrectionsOption>): readonly Source[] {
  return corrections === undefined ? [] : [{ file: corrections, path: corrections }];
}

/** Tells what came of the corrections of a run. */
export class CorrectionsReport {
  readonly #call: Call<unknown>;
  readonly #path: string;
  /** Those of articles that have not been read yet. */
  readonly #left: Map<string, number>;
  #applied = 0;
  #unapplied = 0;

  constructor(call: Call<unknown>, { path, byFile }: GivenCorrections) {
    this.#call = call;
    this.#path = path;
    this.#left = new Map([...byFile].map(([file, rows]) => [file, rows.length]));
  }

  /** How the run ends as far as corrections go. */
  get exit(): number {
    return this.#unapplied > 0 ? EXIT.inputs : EXIT.done;
  }

  /** Whether any of them is of an article that was read. */
  get isOfThese(): boolean {
    return this.#applied + this.#unapplied > 0;
  }

  /** An article that was read. */
  article(file: string, account: CorrectionAccount | null): void {
    if (account === null) return;
    const { terminal, say } = this.#call;
    this.#left.delete(file.normalize('NFC'));
    this.#applied += account.applied;
    this.#unapplied += account.unapplied.length;
    for (const { correction, reason } of account.unapplied) {
      const { line, kind, text, start, end } = correction;
      const what = say.correctionOf(say.kind[kind], printable(text), start, end);
      terminal.problem(
        `vihealth: ${say.unapplied(printable(this.#path), line, printable(file), what, printable(say.reason(reason)))}`,
      );
    }
  }

  summary(): void {
    const { terminal, say } = this.#call;
    const number = (value: number): string => shownNumber(value, say);
    terminal.note(say.summaryCorrections(number(this.#applied), number(this.#unapplied)));
    if (this.#left.size === 0) return;
    const rows = [...this.#left.values()].reduce((sum, one) => sum + one, 0);
    const files = shownPaths([...this.#left.keys()]);
    terminal.problem(
      `vihealth: ${say.correctionsElsewhere(printable(this.#path), number(rows), say.files(this.#left.size, number(this.#left.size)), files)}`,
    );
  }
}
