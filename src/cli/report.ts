import type { Left } from '../input/files.js';
import { milliseconds } from '../model/clock.js';
import type { Encoding, Warning } from '../model/document.js';
import { KINDS, type Kind } from '../model/entity.js';
import type { Problem } from '../model/problem.js';
import type { Unwritten } from '../output/writer.js';
import type { SourceText } from '../use-cases/job.js';
import type { Page } from '../use-cases/page.js';
import type { Call, CommonOptions } from './command.js';
import { EXIT } from './exit.js';
import { leftIn } from './left.js';
import type { Messages } from './messages/index.js';
import { shownNumber } from './numbers.js';
import { printable } from './terminal.js';

const PROGRESS_MS = 100;

/** What no program can read is passed over where a folder holds it, and a failure where the user names it. */
const UNREADABLE_BY_NATURE: ReadonlySet<string> = new Set(['scan', 'locked']);

/** True for an input because of which the run ends with the code of unread inputs. */
export function isFailure(
  { file, code }: { readonly file: string; readonly code: string },
  named: ReadonlySet<string>,
): boolean {
  return !UNREADABLE_BY_NATURE.has(code) || named.has(file);
}

/** Tells on standard error how a run goes, and at its end what came of it. */
export class Report {
  readonly #call: Call<unknown>;
  readonly #total: number | null;
  readonly #began = milliseconds();
  readonly #rows = new Map<Kind, number>();
  readonly #encodings = new Map<string, number>();
  readonly #problems = new Map<string, number>();
  readonly #counted: 'rows' | 'repairs';
  readonly #onTerminal: boolean;
  readonly #named: ReadonlySet<string>;
  #failed = 0;
  #repairs = 0;
  #lost = 0;
  #files = 0;
  #bytes = 0;
  #spoilt = 0;
  #warnings = 0;
  #shown = 0;
  #cached = 0;
  #left: readonly string[] = [];

  /**
   * @param total number of files to come, or null where that is not known
   * @param counted what each file gives
   * @param named files that the user named, not only the folder that they are in
   * @param output where it goes; undefined for standard output
   */
  constructor(
    call: Call<unknown>,
    total: number | null,
    named: ReadonlySet<string>,
    counted: 'rows' | 'repairs' = 'rows',
    output?: string,
  ) {
    this.#call = call;
    this.#total = total;
    this.#counted = counted;
    this.#named = named;
    this.#onTerminal = output === undefined && call.streams.stdout.isTTY === true;
  }

  /** How the run ends as far as its inputs go. */
  get exit(): number {
    return this.#failed > 0 ? EXIT.inputs : EXIT.done;
  }

  /** What stands in the folders beside the articles; told in the summary, with `--verbose` by name. */
  left({ files, links }: Left): void {
    const { terminal, say } = this.#call;
    for (const file of files) terminal.detail(say.leftFile(printable(file)));
    for (const link of links) terminal.detail(say.leftLink(printable(link)));
    this.#left = leftIn({ files, links }, say, count => this.#number(count));
  }

  page({ counts, ...page }: Page): void {
    if (page.cache === 'given') this.#cached++;
    for (const kind of KINDS) if (counts[kind]) add(this.#rows, kind, counts[kind]);
    this.#read(page);
  }

  /** @param lost number of words whose letters nothing brings back */
  repaired({ file, bytes, decoded: { encoding, warnings } }: SourceText, repairs: number, lost: number): void {
    this.#repairs += repairs;
    this.#lost += lost;
    this.#read({ file, bytes, encoding, warnings });
  }

  #read({ file, bytes, encoding, warnings }: Pick<Page, 'file' | 'bytes' | 'encoding' | 'warnings'>): void {
    const { terminal, say } = this.#call;
    this.#files++;
    this.#bytes += bytes;
    add(this.#encodings, encoding, 1);
    // Records are UTF-8 whatever was lost on their way: no other encoding is to be tried.
    const loss = lossIn(file, encoding, warnings, say, this.#total !== null);
    if (loss !== undefined) {
      this.#spoilt++;
      terminal.problem(loss);
    }
    for (const { code, line, message } of warnings) {
      if (code === 'replaced') continue;
      this.#warnings++;
      terminal.detail(say.warning(printable(file), line, printable(say.reason(message))));
    }
    this.#progress();
  }

  problem({
    file,
    code,
    reason,
  }: Omit<Problem, 'code'> & { readonly code: Problem['code'] | Unwritten['code'] }): void {
    const { terminal, say } = this.#call;
    add(this.#problems, code, 1);
    if (isFailure({ file, code }, this.#named)) this.#failed++;
    const why = printable(say.reason(reason));
    terminal.problem(`vihealth: ${say.skipped(printable(file), `${say.problemCodes[code]}: ${why}`)}`);
  }

  summary(): void {
    const { terminal, say } = this.#call;
    const { verbose } = this.#call.options as CommonOptions;
    const seconds = shownNumber((milliseconds() - this.#began) / 1000, say, 1);
    const list = (counts: ReadonlyMap<string, number>, names: Readonly<Record<string, string>>): string =>
      [...counts].map(([name, count]) => `${names[name] ?? name} ${this.#number(count)}`).join(', ');
    const kinds = new Map(
      KINDS.flatMap(kind => (this.#rows.has(kind) ? [[kind, this.#rows.get(kind)!] as const] : [])),
    );
    const files = say.files(this.#files, this.#number(this.#files));
    const skipped = sum(this.#problems);
    terminal.progress('');
    terminal.note(
      [
        say.summaryFiles(files, this.#size(), seconds),
        ...(skipped > 0 ? [say.summarySkipped(this.#number(skipped), list(this.#problems, say.problemCodes))] : []),
        this.#gained(list(kinds, say.kinds)),
        ...(this.#cached > 0 ? [say.summaryCached(this.#number(this.#cached))] : []),
        ...this.#left,
        ...(this.#lost > 0 ? [say.summaryLost(this.#lost, this.#number(this.#lost))] : []),
        ...(this.#spoilt > 0 ? [say.summarySpoilt(say.files(this.#spoilt, this.#number(this.#spoilt)))] : []),
        ...(this.#encodings.size > 0 ? [say.summaryEncodings(list(this.#encodings, {}))] : []),
        ...(this.#warnings > 0
          ? [say.summaryWarnings(this.#warnings, this.#number(this.#warnings), verbose === true)]
          : []),
      ].join('; '),
    );
  }

  #gained(kinds: string): string {
    const { say } = this.#call;
    if (this.#counted === 'repairs') return say.summaryRepairs(this.#repairs, this.#number(this.#repairs));
    const rows = sum(this.#rows);
    return say.summaryRows(rows, this.#number(rows), kinds);
  }

  #progress(): void {
    // Rows on a terminal show themselves how the run goes; a line among them would be in the way.
    if (this.#onTerminal) return;
    const now = milliseconds();
    if (now - this.#shown < PROGRESS_MS) return;
    this.#shown = now;
    const done = this.#files + sum(this.#problems);
    const left = this.#total === null ? 0 : ((now - this.#began) / done) * (this.#total - done);
    const { terminal, say } = this.#call;
    terminal.progress(
      say.progress(
        this.#number(done),
        this.#total === null ? '?' : this.#number(this.#total),
        this.#size(),
        this.#gained(''),
        left < 1000 ? '' : duration(left),
      ),
    );
  }

  #number(value: number): string {
    return shownNumber(value, this.#call.say);
  }

  #size(): string {
    const bytes = this.#bytes;
    if (bytes < 1e3) return `${bytes} B`;
    const [unit, name] = bytes < 1e6 ? [1e3, 'kB'] : [1e6, 'MB'];
    return `${this.#number(Math.round((bytes / unit) * 10) / 10)} ${name}`;
  }
}

/**
 * What to say of a file some of whose letters nothing brings back; undefined where none are lost.
 * @param mayBeOther whether it may have been read in the wrong encoding
 */
export function lossIn(
  file: string,
  encoding: Encoding,
  warnings: readonly Warning[],
  say: Messages,
  mayBeOther = true,
): string | undefined {
  const loss = warnings.find(({ code }) => code === 'replaced');
  const advice = mayBeOther ? say.otherEncoding : '';
  return loss && `vihealth: ${say.warning(printable(file), loss.line, say.lettersLost(encoding) + advice)}`;
}

function add<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  let all = 0;
  for (const count of counts.values()) all += count;
  return all;
}

/** `1:02:03`, or `2:03` under an hour. */
function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
