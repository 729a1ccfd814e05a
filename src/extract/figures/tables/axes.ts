import type { TextSpan } from '../../../model/span.js';
import type { Cell, CellIndex } from '../../../structure/structure.js';
import { baseIn, changeIn, isWholeYear, stageOf } from './column-words.js';
import { Label } from './label.js';
import type { LabelContext } from './label-context.js';
import { LabelWords } from './label-words.js';
import type { Unit } from './units.js';

/** What the heads of a column, or the labels of a row, say of the figures in it. */
export interface Axis {
  /** What is measured, or null where they say only when, where or how far along. */
  readonly name: readonly TextSpan[] | null;
  /** Of a row whose label says only where or when, what the column of labels before it says: `Sởi | Huyện A`. */
  readonly outer: readonly TextSpan[] | null;
  /** True where the name says of whom and not what: `Nam`, `25-44`. */
  readonly isGroup: boolean;
  /** `Tỷ lệ`, `Số lượng`: says what is measured where nothing else does. */
  readonly generic: readonly TextSpan[] | null;
  /** True where that begins as the names of measures do. */
  readonly measures: boolean;
  readonly period: string | null;
  readonly place: TextSpan | null;
  /** Canonical name of the body that it is about. */
  readonly body: string | null;
  readonly isTotal: boolean;
  /** True for `Quý I`, `Năm 2020`, which name a period and nothing else. */
  readonly isPeriod: boolean;
  /** True for `Cả năm` beside the parts of a year. */
  readonly isWholeYear: boolean;
  /** What is counted, as a bracket or a column of units says. */
  readonly unit: Unit | null;
  /** What is counted, as the name says: `Số trẻ`. */
  readonly named: Unit | null;
  /** True for `Cộng dồn`, `Lũy kế`: a sum over more than the period of the report. */
  readonly isSum: boolean;
}

/** What the heads of a column say beside that. */
export interface Column extends Axis {
  readonly isPlan: boolean;
  readonly isActual: boolean;
  /** What the figures are a share of or compared with, or null. */
  readonly base: string | null;
  /** True where that is a plan, so that they are counted in nothing else. */
  readonly isOfPlan: boolean;
  /** True under `cùng kỳ 2023`. */
  readonly isSameTime: boolean;
  readonly change: 'either' | 'increase' | 'decrease' | null;
  /** True under `Số lượng`, where the title or the row says what is counted. */
  readonly isCount: boolean;
}

/** What the heads of a column say, given lowest first. */
export function readColumn(context: LabelContext, heads: readonly Cell[]): Column {
  const labels = heads.map(({ parts }) => new Label(context, parts));
  const fromTop = [...labels].reverse();
  const words = new LabelWords(
    context,
    fromTop.flatMap(({ parts }) => parts),
  );
  const lowest = labels[0]?.words ?? words;
  const at = baseIn(words);
  const base = at < 0 ? null : baseOf(words, at);
  const change = changeIn(words, lowest);
  const stage = base === null && change === null ? stageOf(labels.map(label => label.words)) : null;
  const named = fromTop.find(label => !label.isStatus && label.name.length > 0 && label.placeOf(false) === null);
  const units = labels.map(label => label.unit);
  const isPeriod = labels.some(label => label.period !== null) && fromTop.every(label => label.isStatus);
  return {
    name: base === null && named !== undefined && !named.isTotal ? named.name : null,
    outer: null,
    isGroup: named?.isGroup ?? false,
    generic: labels.find(label => label.measures && label.name.length > 0)?.name ?? null,
    measures: named?.measures ?? false,
    // `So với năm 2020`: the year is that of the base.
    period: base === null ? first(labels, label => label.period) : null,
    place: first(labels, label => label.placeOf(false)),
    body: first(labels, label => label.body?.name ?? null),
    isTotal: labels[0]?.isTotal ?? false,
    isPeriod,
    isWholeYear: base === null && isWholeYear(lowest),
    unit: units.find(unit => unit !== null && !(unit.share === null && unit.isNamed)) ?? null,
    named: units.find(unit => unit !== null) ?? null,
    isSum: words.holds('sum'),
    isPlan: stage === 'plan',
    isActual: stage === 'actual',
    base,
    isOfPlan: at >= 0 && words.end(at, 'set-before') >= 0,
    isSameTime: base === null && words.holds('same-time'),
    change,
    isCount: lowest.isWholly('count-head'),
  };
}

function first<T>(labels: readonly Label[], read: (label: Label) => T | null): T | null {
  for (const label of labels) {
    const found = read(label);
    if (found !== null) return found;
  }
  return null;
}

/** The words after `so với`, without their unit: `KH`, `cùng kỳ`. */
function baseOf(words: LabelWords, at: number): string {
  const base = words.textFrom(at).trim();
  return base.replace(/\([^()]{0,40}\)$|[%‰]$/u, '').trim();
}

/** A label of a row, with the head of its column. */
interface RowLabel {
  readonly label: Label;
  readonly column: number;
  readonly corner: Label | null;
}

/** The labels of a row, nearest first, with what heads the column of each. */
export function readRow(
  context: LabelContext,
  cells: CellIndex,
  row: number,
  part: number,
  corners: readonly (Label | null)[],
): Axis {
  const found = cells.rowHeads(row, part).map(cell => ({
    label: new Label(context, cell.parts),
    column: cell.column,
    corner: corners[cell.column % cells.table.width] ?? null,
  }));
  const words = found.filter(({ label }) => !label.isNumber);
  const labels = words.length > 0 ? words : found.filter(({ label }) => label.isDay);
  // `Khám bệnh | Lượt | 45.210`: a column of units, whose head may be missing.
  const counted = labels.length > 1 ? labels.find(({ label, corner }) => isUnitCell(label, corner)) : undefined;
  const naming = labels.filter(each => each !== counted);
  const main = naming[0]?.label;
  const place = placeOf(naming);
  const period = first(
    naming.map(({ label }) => label),
    label => label.period,
  );
  const isPeriod = main !== undefined && main.period !== null && main.isStatus;
  // `TT. Bắc Yên` under `Xã, thị trấn` is no centre.
  const isArea = place !== null && naming[0]?.corner?.headsAreas === true && main?.isPlainlyBody === false;
  const body = isArea ? null : (main?.body?.name ?? null);
  const own = main?.unit ?? null;
  const isNamed = own !== null && own.share === null && own.isNamed;
  const isAbout = place !== null || body !== null || isPeriod || main?.isTotal === true;
  return {
    name: main === undefined || isAbout || main.name.length === 0 ? null : main.name,
    outer: outerName(naming),
    isGroup: main?.isGroup ?? false,
    generic: null,
    measures: main?.measures ?? false,
    period,
    place: body === null ? place : null,
    body,
    isTotal: main?.isTotal ?? false,
    isPeriod,
    isWholeYear: false,
    // `Số bác sĩ trên 10.000 dân | bác sĩ`: the label says more than the column of units.
    unit:
      own?.share && counted?.label.wholeUnit?.share === null
        ? own
        : (counted?.label.wholeUnit ?? (isNamed ? null : own)),
    named: own,
    isSum: main?.words.holds('sum') === true,
  };
}

/** What the label in the column before the nearest says is measured, or null. */
function outerName(naming: readonly RowLabel[]): readonly TextSpan[] | null {
  const [main, outer] = naming;
  if (main === undefined || outer === undefined || outer.column >= main.column) return null;
  const { label, corner } = outer;
  const isAbout =
    label.isGroup || label.isTotal || label.body !== null || label.period !== null || label.name.length === 0;
  return isAbout || label.placeOf(corner?.headsPlaces === true) !== null ? null : label.name;
}

function isUnitCell(label: Label, corner: Label | null): boolean {
  if (corner?.words.opensWith('unit-of')) return true;
  return (corner === null || corner.words.opensWith('unit-word')) && label.wholeUnit !== null;
}

function placeOf(naming: readonly RowLabel[]): TextSpan | null {
  for (const { label, corner } of naming) {
    if (label.isSpeciality && corner?.headsAreas !== true) return null;
    const place = label.placeOf(corner?.headsPlaces === true, corner?.headsHamlets === true);
    if (place !== null) return place;
    if (label.measures || label.unit !== null) return null;
  }
  return null;
}
