import type { TextSpan } from '../../../model/span.js';
import type { Block, Structure } from '../../../structure/structure.js';
import { Label } from './label.js';
import type { LabelContext } from './label-context.js';
import { type TitleNames, titleNames } from './title-names.js';
import type { Unit } from './units.js';
import { DAY_OF_NOTHING, ITEM, PLANNED_SECTION, TELLS_RESULTS, TITLE_NUMBER, WITHOUT_PERIOD } from './words.js';

/** A cut-off day: `tính đến ngày 30/9/2022`. Any other day is that of a letter or a meeting, but in the name of a table. */
const CUT_OFF = /(?:đến|tới)(?: hết| thời điểm)?(?: \d{1,2}(?:h|g| giờ)(?:\d\d)?,?)?(?: hết)?(?: ngày)? ?$/u;
/** `Kết quả cân trẻ ngày 01/6/2023`, `Số ca mắc, 01/6/2023`, `Tình hình sốt xuất huyết (01/6/2023)` */
const ON_DAY = /(?:(?<!từ |kể |sau |trước )(?<!\p{L})ngày|[,(:–-]) ?$/u;
const REACH = 24;

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
    isPlanned: labels.some(({ lower }) => PLANNED_SECTION.test(lower)),
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
 * `Kết quả cân đo trẻ ngày 01/6/2023`: the name of a table tells results, and the one day on which they were counted; so does
 * what leads it in: `Ngày 01/6/2023, trạm cân đo trẻ:`.
 */
function isOfDay({ lower, dates }: Label): boolean {
  if (DAY_OF_NOTHING.test(lower) || dates.filter(({ precision }) => precision === 'day').length > 1) return false;
  const rest = lower.replace(ITEM, '').replace(TITLE_NUMBER, '');
  return rest.length < lower.length || TELLS_RESULTS.test(rest) || (rest.startsWith('ngày') && rest.endsWith(':'));
}

/** @param ofDay true where a day is the period too */
function periodsOf({ article }: LabelContext, label: Label, ofDay = false): readonly string[] {
  if (WITHOUT_PERIOD.test(label.lower)) return [];
  const found: string[] = [];
  for (const { value, precision, span } of label.dates) {
    if (value === null || value.includes('XXXX')) continue;
    const before = article.lower.slice(Math.max(0, span.start - REACH), span.start);
    if (precision !== 'day' || CUT_OFF.test(before) || (ofDay && ON_DAY.test(before))) found.push(value);
  }
  return found;
}
