import { existsSync } from 'node:fs';
import type { EditedRow } from '../../corrections/edited-rows.js';
import { ACTIONS, type Action, type Correction } from '../../model/correction.js';
import { KINDS, type Kind } from '../../model/entity.js';
import type { Problem } from '../../model/problem.js';
import type { Edited, EditFault } from '../../use-cases/correct.js';
import type { Call, CommandSpec } from '../command.js';
import { CORRECTIONS_OPTION, type CorrectionsOption, type GivenCorrections, givenCorrections } from '../corrections.js';
import { EXIT, usageError } from '../exit.js';
import {
  findInputs,
  INPUT_OPTIONS,
  type InputOptions,
  READING_OPTIONS,
  type ReadingOptions,
  readingOptions,
  shownPaths,
} from '../inputs.js';
import { shownNumber } from '../numbers.js';
import { isFailure } from '../report.js';
import { printable } from '../terminal.js';

interface CorrectionsOptions extends InputOptions, ReadingOptions, CorrectionsOption {
  readonly against?: readonly string[];
  readonly output?: string;
  readonly kind?: readonly Kind[];
  readonly by?: string;
  readonly partial?: boolean;
  readonly force?: boolean;
}

export const correctionsCommand: CommandSpec = {
  name: 'corrections',
  arguments: '<edited>',
  options: [
    { flags: '--against <path>', list: true },
    { flags: '-o, --output <file>' },
    { flags: '-k, --kind <kind>', choices: KINDS, list: true },
    { flags: '--by <name>' },
    { flags: '--partial' },
    CORRECTIONS_OPTION,
    { flags: '--force' },
    ...INPUT_OPTIONS,
    ...READING_OPTIONS,
  ],
  run: corrections,
};

async function corrections(call: Call<CorrectionsOptions>): Promise<number> {
  const { args, options, streams, terminal, say } = call;
  const path = args[0]!;
  const { against } = options;
  if (against === undefined) throw usageError(say.againstMissing(printable(path)));
  if (!existsSync(path)) throw usageError(say.noSuchPath(printable(path)));
  const earlier = await givenCorrections(call);
  await refuseLoss(earlier, call);
  const { edited, faults, kindsLeft } = await readEdited(path, call);
  const [{ correctionsOfOthers, correctSource }, { formatCorrections }, { inTurns }] = await Promise.all([
    import('../../use-cases/correct.js'),
    import('../../corrections/write.js'),
    import('../../use-cases/run.js'),
  ]);
  const { sources, problems, named } = await findInputs({ ...call, args: against });
  const fail = (fault: EditFault): void => {
    terminal.problem(
      `vihealth: ${say.editFault(printable(fault.name), fault.line, printable(say.reason(fault.reason)))}`,
    );
  };
  for (const fault of faults) fail(fault);
  let failed = faults.length;
  const skip = (problem: Problem): void => {
    if (isFailure(problem, named)) failed++;
    const why = printable(say.reason(problem.reason));
    terminal.problem(`vihealth: ${say.skipped(printable(problem.file), `${say.problemCodes[problem.code]}: ${why}`)}`);
  };
  for (const problem of problems) skip(problem);
  const all: Correction[] = [];
  const made: Record<Action, number> = { remove: 0, change: 0, add: 0 };
  const read = new Set<string>();
  const emptied: string[] = [];
  let isAbout = false;
  const reading = {
    ...(await readingOptions(call)),
    ...(options.kind && { kinds: options.kind }),
    ...(earlier && { corrections: earlier.byFile }),
  };
  for await (const article of inTurns(sources, source => correctSource(source, edited, reading))) {
    streams.signal.throwIfAborted();
    read.add(article.file.normalize('NFC'));
    if ('code' in article) {
      skip(article);
      continue;
    }
    failed += article.faults.length;
    for (const fault of article.faults) fail(fault);
    all.push(...article.corrections.map(one => (one.line === 0 && options.by ? { ...one, by: options.by } : one)));
    for (const action of ACTIONS) made[action] += article.made[action];
    if (article.allRemoved > 0) emptied.push(article.file);
    isAbout ||= article.isEdited;
  }
  const others = 'rows' in edited ? [...edited.rows.keys()].filter(file => !read.has(file)) : [];
  if (!isAbout && ('annotations' in edited || others.length > 0)) {
    throw usageError(say.editedElsewhere(printable(path), printable(against.join(', '))));
  }
  const kept = earlier === undefined ? [] : correctionsOfOthers(earlier.byFile, read);
  await write(formatCorrections([...all, ...kept]), call);
  const number = (value: number): string => shownNumber(value, say);
  terminal.note(say.summaryMade(number(made.remove), number(made.change), number(made.add)));
  if (others.length > 0) terminal.problem(`vihealth: ${say.rowsElsewhere(number(others.length), shownPaths(others))}`);
  if (emptied.length > 0) terminal.problem(`vihealth: ${say.emptied(number(emptied.length), shownPaths(emptied))}`);
  if (kindsLeft.length > 0) {
    const kinds = kindsLeft.map(kind => say.kinds[kind]!).join(', ');
    terminal.problem(`vihealth: ${say.kindsLeft(kinds, kindsLeft.join(','))}`);
  }
  return failed > 0 ? EXIT.inputs : EXIT.done;
}

/** What somebody edited, and what of it cannot be read. */
interface ReadEdited {
  readonly edited: Edited;
  readonly faults: readonly EditFault[];
  /** Kinds of which the long table has no row: whether they were deleted or never there is not known. */
  readonly kindsLeft: readonly Kind[];
}

/** @throws Failure where nothing that the program wrote is there */
async function readEdited(path: string, call: Call<CorrectionsOptions>): Promise<ReadEdited> {
  const { options, say } = call;
  const [{ readTables }, { isWithoutMentions, knownTable }, { editedRows }, { findFiles }, { isFolder }] =
    await Promise.all([
      import('../../input/tables.js'),
      import('../../corrections/known-table.js'),
      import('../../corrections/edited-rows.js'),
      import('../../input/files.js'),
      import('../outputs.js'),
    ]);
  const { tables, problems } = readTables(path);
  const known = tables.flatMap(table => knownTable(table) ?? []);
  const unknown = tables.filter(table => knownTable(table) === undefined && !isWithoutMentions(table));
  if (isFolder(path)) {
    const { sources } = await findFiles([path], { globs: ['*.ann'], alone: true });
    if (sources.length > 0 && known.length > 0) throw usageError(say.tablesAndAnnotations(printable(path)));
    if (sources.length > 0) {
      if (options.partial) throw usageError(say.conflict('--partial', printable(path)));
      return { edited: { annotations: path }, faults: [], kindsLeft: [] };
    }
  }
  if (known.length === 0) {
    const [problem] = problems;
    if (problem !== undefined)
      throw usageError(say.editedUnreadable(printable(problem.name), say.reason(problem.reason)));
    throw usageError(say.noTable(printable(path)));
  }
  const { files, faults } = editedRows(known);
  const { kinds, left } = kindsOf(known, files, options.kind);
  return {
    edited: { rows: files, kinds, isPartial: options.partial ?? false },
    faults: [
      ...problems.map(({ name, reason }) => ({ name, line: null, reason })),
      ...unknown.map(({ name }) => ({
        name,
        line: null,
        reason: 'it is not one of the tables of mentions that the program writes',
      })),
      ...faults.map(({ table, line, reason }) => ({ name: table.name, line, reason })),
    ],
    kindsLeft: left,
  };
}

/** The kinds that tables are about: those of the tables of kinds; of the long table those that it has rows of, or that are asked for. */
function kindsOf(
  known: readonly { readonly kind: Kind | null }[],
  files: ReadonlyMap<string, readonly EditedRow[]>,
  asked: readonly Kind[] | undefined,
): { readonly kinds: readonly Kind[]; readonly left: readonly Kind[] } {
  const own = new Set(known.flatMap(({ kind }) => kind ?? []));
  const hasLong = known.some(({ kind }) => kind === null);
  if (!hasLong) return { kinds: KINDS.filter(kind => own.has(kind)), left: [] };
  if (asked !== undefined) return { kinds: asked, left: [] };
  const met = new Set<Kind>(own);
  for (const rows of files.values()) for (const { kind } of rows) met.add(kind);
  return { kinds: KINDS.filter(kind => met.has(kind)), left: KINDS.filter(kind => !met.has(kind)) };
}

/** @throws Failure where corrections would be lost: the output is there, and they are not taken over */
async function refuseLoss(earlier: GivenCorrections | undefined, call: Call<CorrectionsOptions>): Promise<void> {
  const { output, force } = call.options;
  if (output === undefined) {
    if (force) throw usageError(call.say.needs('--force', '--output'));
    return;
  }
  const { realPath } = await import('../outputs.js');
  if (force || !existsSync(output)) return;
  if (earlier !== undefined && realPath(earlier.path) === realPath(output)) return;
  throw usageError(call.say.correctionsThere(printable(output)));
}

async function write(text: string, call: Call<CorrectionsOptions>): Promise<void> {
  const { output } = call.options;
  if (output === undefined) {
    const { print } = await import('../print.js');
    await print(text, call);
    return;
  }
  const [{ writeWhole }, { writeFailure }] = await Promise.all([
    import('../../output/file-destination.js'),
    import('../outputs.js'),
  ]);
  await writeWhole(output, text, call.streams.signal).catch(error => {
    throw writeFailure(error, output, call);
  });
}
