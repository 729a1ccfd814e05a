import type { TextSpan } from '../model/span.js';
import { type Draft, governorsOf } from './governors.js';
import { type Mark, markOf } from './marks.js';
import { isCapitalHeading, isLine, isMarkedHeading, isNoise, mayBeHeadline } from './shapes.js';
import type { Block, BlockKind, Table } from './structure.js';

/** A stretch of the text that is known beforehand: a table, or what a reader of pages knew. */
export interface Stretch {
  readonly span: TextSpan;
  readonly kind: BlockKind | 'caption' | null;
  readonly level: number;
  readonly table: Table | null;
}

/** A headline is looked for among so many blocks. */
const HEAD = 14;

/** What each stretch of a text is: paragraphs by their shape, the stretches as they are known. */
export function blocksOf(text: string, stretches: readonly Stretch[], title: string | null): readonly Block[] {
  const drafts: Draft[] = [];
  let at = 0;
  for (const stretch of stretches) {
    addParagraphs(text, at, stretch.span.start, drafts);
    drafts.push(draftOf(text, stretch));
    at = stretch.span.end;
  }
  addParagraphs(text, at, text.length, drafts);
  settleLists(drafts);
  settleCapitals(drafts, settleHeadline(drafts, title));
  return governorsOf(drafts);
}

function draftOf(text: string, { span, kind, level, table }: Stretch): Draft {
  const written = table === null ? text.slice(span.start, span.end) : '';
  const mark = table === null ? markOf(written) : undefined;
  if (kind === null) return { kind: kindOf(written, mark), span, text: written, mark, level: 0, table };
  return { kind: kind === 'caption' ? 'line' : kind, span, text: written, mark, level, table };
}

function addParagraphs(text: string, from: number, to: number, drafts: Draft[]): void {
  for (let at = from; at < to; ) {
    if (text.charCodeAt(at) === 10) {
      at++;
      continue;
    }
    const found = text.indexOf('\n', at);
    const end = found < 0 || found > to ? to : found;
    const span = { start: at, end };
    drafts.push(draftOf(text, { span, kind: null, level: 0, table: null }));
    at = end + 1;
  }
}

function kindOf(text: string, mark: Mark | undefined): BlockKind {
  if (isNoise(text)) return 'noise';
  if (mark !== undefined) return mark.sort.length > 1 && isMarkedHeading(text, mark) ? 'heading' : 'item';
  return isLine(text) ? 'line' : 'paragraph';
}

/** Marks of one sort on paragraphs that follow each other with nothing between are a list, not headings of empty sections. */
function settleLists(drafts: readonly Draft[]): void {
  let before: Draft | undefined;
  for (const draft of drafts) {
    const isNext = before?.mark !== undefined && draft.mark?.sort === before.mark.sort;
    if (isNext && before!.kind === 'heading' && !before!.text.endsWith(':')) before!.kind = 'item';
    if (isNext && before!.kind === 'item' && draft.kind === 'heading' && !isCapitalHeading(draft.text)) {
      // `2. Mục tiêu cụ thể:` after an item is one with items of its own.
      draft.kind = 'item';
    }
    before = draft;
  }
}

/** A line under a heading has so many characters where it is no signature. */
const LONG = 60;

/** A line in capitals with text under it names a section; over the headline it is a letterhead. */
function settleCapitals(drafts: readonly Draft[], headline: number): void {
  for (const [i, draft] of drafts.entries()) {
    if (i <= headline || draft.kind !== 'line' || !isCapitalHeading(draft.text)) continue;
    const next = drafts[i + 1];
    if (next === undefined || next.kind === 'noise') continue;
    if (next.kind !== 'line' || next.text.endsWith(':') || next.text.length > LONG) draft.kind = 'heading';
  }
}

/** The first line that is no letterhead, stamp or noise; of a text that begins with prose, none: then -1. */
function settleHeadline(drafts: readonly Draft[], title: string | null): number {
  const known = drafts.findIndex(({ kind }) => kind === 'headline');
  if (known >= 0) return known;
  const named = title?.toLowerCase();
  for (const [i, draft] of drafts.slice(0, HEAD).entries()) {
    if (draft.kind === 'table' || draft.kind === 'paragraph') return -1;
    const isFree = draft.kind === 'line' || (draft.kind === 'heading' && draft.mark === undefined);
    if (named === undefined ? isFree && mayBeHeadline(draft.text) : draft.text.toLowerCase() === named) {
      draft.kind = 'headline';
      return i;
    }
  }
  return -1;
}
