import type { TextSpan } from '../../../model/span.js';
import type { Block, Structure } from '../../../structure/structure.js';
import { Label } from './label.js';
import type { LabelContext } from './label-context.js';
import { type TitleNames, titleNames } from './title-names.js';
import { isCutOffDay, isOfDay, isOnDay, isPlannedSection, isWithoutPeriod } from './title-words.js';
import type { Unit } from './units.js';

/** What stands over a table says of all its figures: its title, the lead of its list, the headings, the headline. */
export interface Titles {
  readonly unit: Unit | null;
  readonly period: string | null;
  /** Of the headings that name more than one period, the last: that of what is planned. */
  readonly plannedPeriod: string | null;
  /** What its title says is measured, or null. */
  readonly names: TitleNames | null;
  /** True in a section of what is planned. */
  readonly isPlanned: boolean;
}

/** Reads the blocks that govern block `index`, nearest first. */
export function readTitles(context: LabelContext, structure: Structure, index: number): Titles {
  const own = structure.tableAt(index)?.titles.flatMap(({ parts }) => [...parts].reverse()) ?? [];
  const labels = own.map(part => new Label(context, [part]));
  /** So many of them name the table itself. */
  let near = labels.length;
  for (let at = structure.blocks[index]!.governor; at >= 0; at = structure.blocks[at]!.governor) {
    const block = structure.blocks[at]!;
    // `Nội dung Năm 2019 Năm 2020`: heads that no layout parts name no period of all columns.
    const isHeads = labels.length === 0 && block.kind === 'line' && structure.blocks[index]!.table!.headRows === 0;
    const label = new Label(context, [titleOf(context, block)]);
    if (isHeads && new Set(label.dates.map(({ value }) => value)).size > 1) return NOTHING;
    labels.push(label);
    if (index - at <= MOST_TITLE_LINES && near === labels.length - 1) near++;
  }
  let unit: Unit | null = null;
  let names: TitleNames | null = null;
  let periods: readonly string[] = [];
  for (const [i, label] of labels.entries()) {
    const own = label.unit;
    if (own !== null && (own.share !== null || !own.isNamed)) unit ??= own;
    names ??= titleNames(label);
    if (periods.length === 0) periods = periodsOf(context, label, i < near && isOfDay(label));
  }
  if (periods.length === 0) periods = leadPeriods(context, structure, index);
  return {
    unit,
    period: periods[0] ?? null,
    plannedPeriod: periods.at(-1) ?? null,
    names,
    isPlanned: labels.some(isPlannedSection),
  };
}

const NOTHING: Titles = { unit: null, period: null, plannedPeriod: null, names: null, isPlanned: false };

/** The one period that the first paragraph over a table states, where no title does: a report on one period. */
function leadPeriods(context: LabelContext, structure: Structure, index: number): readonly string[] {
  const lead = structure.blocks.slice(0, Math.min(index, MOST_BEFORE_LEAD)).find(({ kind }) => kind === 'paragraph');
  if (lead === undefined) return [];
  const periods = new Set(periodsOf(context, new Label(context, [lead.span])));
  return periods.size === 1 ? [...periods] : [];
}

/** The first paragraph of a report stands under no more blocks. */
const MOST_BEFORE_LEAD = 12;

/** Of a paragraph that leads a table in, its last sentence. */
function titleOf({ article }: LabelContext, { kind, span }: Block): TextSpan {
  return kind === 'paragraph' ? article.sentences.at(span.end - 1) : span;
}

/** A title stands no further over its table. */
const MOST_TITLE_LINES = 5;

/**
 * The day of a letter or a meeting is no period, but a cut-off day is, `tính đến ngày 30/9/2022`, and so is that of a table.
 * @param ofDay true where a day is the period too
 */
function periodsOf(context: LabelContext, label: Label, ofDay = false): readonly string[] {
  if (isWithoutPeriod(label)) return [];
  const found: string[] = [];
  for (const { value, precision, span } of label.dates) {
    if (value === null || value.includes('XXXX')) continue;
    if (precision !== 'day' || isCutOffDay(context, span.start) || (ofDay && isOnDay(context, span.start)))
      found.push(value);
  }
  return found;
}
