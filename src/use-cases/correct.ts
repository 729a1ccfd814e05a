import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { applyCorrections } from '../corrections/apply.js';
import { compareAnnotations } from '../corrections/compare-annotations.js';
import { compareRows } from '../corrections/compare-rows.js';
import { placeKey } from '../corrections/contradictions.js';
import type { EditedRow } from '../corrections/edited-rows.js';
import { mergeCorrections } from '../corrections/merge.js';
import { inStyle, readWithText } from '../document/pipeline.js';
import { parseBrat } from '../evaluation/score/brat.js';
import { type Source, systemReason } from '../input/source.js';
import type { Action, Correction, CorrectionsByFile } from '../model/correction.js';
import { KINDS, type Kind } from '../model/entity.js';
import type { Problem } from '../model/problem.js';
import { bratBounds, bratStem } from '../output/brat.js';
import { inside } from '../output/files.js';
import type { Reading } from '../output/reading.js';
import { contain } from './contain.js';
import { type JobOptions, readSourceText } from './job.js';

/** What somebody edited. */
export type Edited =
  | {
      /** The rows of tables, by the file that they are about. */
      readonly rows: ReadonlyMap<string, readonly EditedRow[]>;
      /** The kinds that the tables hold. */
      readonly kinds: readonly Kind[];
      /** Rows that are not there were not deleted. */
      readonly isPartial: boolean;
    }
  /** A folder of brat's annotations. */
  | { readonly annotations: string };

/** Something in what was edited of which nothing could be made. */
export interface EditFault {
  /** The table or the file of annotations. */
  readonly name: string;
  /** From 1; null where none is meant. */
  readonly line: number | null;
  /** In English, for a person. */
  readonly reason: string;
}

/** The corrections of one article. */
export interface ArticleCorrections {
  readonly file: string;
  /** The earlier ones with those that were made of what was edited. */
  readonly corrections: readonly Correction[];
  /** How many of each action were made of what was edited. */
  readonly made: Readonly<Record<Action, number>>;
  readonly faults: readonly EditFault[];
  /** How many mentions are removed because no row of theirs is left in the whole article; 0 where some is. */
  readonly allRemoved: number;
  /** Whether anything that was edited is about the article. */
  readonly isEdited: boolean;
}

/** A correction that was made, and where it comes from. */
interface Made {
  readonly correction: Correction;
  readonly name: string;
  readonly line: number | null;
}

interface Comparison {
  readonly made: readonly Made[];
  readonly faults: readonly EditFault[];
  readonly isEdited: boolean;
}

/**
 * Extracts one article anew and compares what it gives with what somebody edited.
 * @param options those with which the edited output was written, with its corrections if there were any
 */
export async function correctSource(
  source: Source,
  edited: Edited,
  options: JobOptions = {},
): Promise<ArticleCorrections | Problem> {
  return contain(source.file, async () => {
    const article = await readSourceText(source, options);
    if ('code' in article) return article;
    const { file, decoded, date: givenDate } = article;
    const read = readWithText(file, decoded, { fileName: basename(file), givenDate, ...options });
    const earlier = options.corrections?.get(file.normalize('NFC')) ?? [];
    const before = inStyle(applyCorrections(read.reading, earlier, read.text, options).reading, options);
    const { made, faults, isEdited } =
      'rows' in edited ? compareTables(before, read.text, edited) : compareFolder(before, edited.annotations);
    const own = new Set(read.reading.document.entities.map(entity => placeKey({ file, ...entity })));
    const isFound = (correction: Correction): boolean => own.has(placeKey(correction));
    const merge = (of: readonly Made[]): readonly Correction[] =>
      mergeCorrections(
        earlier,
        of.map(({ correction }) => correction),
        isFound,
      );
    // What could not be applied is told now, not at every later run.
    const { account } = applyCorrections(read.reading, merge(made), read.text, options);
    const refused = new Map(account.unapplied.map(({ correction, reason }) => [correction, reason]));
    const [sound, unsound] = [
      made.filter(one => !refused.has(one.correction)),
      made.filter(one => refused.has(one.correction)),
    ];
    const removed = made.filter(({ correction }) => correction.action === 'remove').length;
    return {
      file,
      corrections: merge(sound),
      made: countActions(sound),
      faults: [
        ...faults,
        ...unsound.map(({ correction, name, line }) => ({ name, line, reason: refused.get(correction)! })),
      ],
      allRemoved: isEdited ? 0 : removed,
      isEdited,
    };
  });
}

function compareTables(
  before: Reading,
  text: ReturnType<typeof readWithText>['text'],
  { rows, kinds, isPartial }: Extract<Edited, { readonly rows: unknown }>,
): Comparison {
  const own = rows.get(before.document.file.normalize('NFC')) ?? [];
  const compared = KINDS.filter(kind => kinds.includes(kind)).map(kind => {
    const ofKind = own.filter(row => row.kind === kind);
    return compareRows(before, kind, ofKind, text, isPartial);
  });
  return {
    made: compared.flatMap(({ found }) =>
      found.map(({ correction, row }) => ({
        correction,
        name: row?.of.saved.name ?? before.document.file,
        line: row?.row.line ?? null,
      })),
    ),
    faults: compared.flatMap(({ unread }) =>
      unread.map(({ row, reason }) => ({ name: row.of.saved.name, line: row.row.line, reason })),
    ),
    isEdited: own.length > 0,
  };
}

function compareFolder(before: Reading, folder: string): Comparison {
  const nothing = { made: [], faults: [], isEdited: false };
  const place = inside(bratStem(before.document.file));
  if (place.length === 0) return nothing;
  const name = `${join(folder, ...place)}.ann`;
  let content: string;
  try {
    content = readFileSync(name, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isGone ? nothing : { ...nothing, faults: [{ name, line: null, reason: systemReason(error) }] };
  }
  const parsed = parseBrat(content, before.raw);
  if ('fault' in parsed) return { ...nothing, faults: [{ name, line: null, reason: parsed.fault }], isEdited: true };
  const { found, unread } = compareAnnotations(before, parsed.gold.items, bratBounds);
  return {
    made: found.map(correction => ({ correction, name, line: null })),
    faults: unread.map(reason => ({ name, line: null, reason })),
    isEdited: true,
  };
}

function countActions(made: readonly Made[]): Readonly<Record<Action, number>> {
  const counts = { remove: 0, change: 0, add: 0 };
  for (const { correction } of made) counts[correction.action]++;
  return counts;
}

/** Earlier corrections of files that are not read in this run: they are kept. */
export function correctionsOfOthers(earlier: CorrectionsByFile, read: ReadonlySet<string>): readonly Correction[] {
  return [...earlier].filter(([file]) => !read.has(file)).flatMap(([, corrections]) => corrections);
}
