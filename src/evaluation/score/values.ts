import type { DateEntity, Entity } from '../../model/entity.js';
import { fold } from './fold.js';
import type { GoldItem } from './gold.js';

/** The value that each kind is measured by, and the fields of the gold that state it. */
const VALUE_FIELDS: Readonly<Record<Entity['kind'], readonly string[]>> = {
  date: ['value', 'from', 'to'],
  person: ['name'],
  unit: ['name'],
  indicator: ['value'],
  quantity: ['value'],
};

/** True when the annotator states what the mention means, not only where it stands. */
export function statesValue({ kind, stated }: GoldItem): boolean {
  return VALUE_FIELDS[kind].some(field => stated[field] !== undefined);
}

/** True when a mention means what the annotator states: a day or period, a name, a figure with its unit. */
export function sameValue({ kind, stated }: GoldItem, found: Entity): boolean {
  switch (found.kind) {
    case 'date':
      return kind === 'date' && sameDate(stated, found);
    case 'person':
    case 'unit':
      return fold(String(stated.name)) === fold(found.name);
    case 'indicator':
      return sameFigure(stated, found) && (stated.unit === undefined || stated.unit === found.unit);
    case 'quantity':
      return sameFigure(stated, found) && (stated.unit === undefined || sameMeasure(String(stated.unit), found.unit));
  }
}

/** Days and periods are equal when their ends are; where the year is concluded, the year is another measure. */
function sameDate(stated: GoldItem['stated'], found: DateEntity): boolean {
  if ((stated.recurring ?? false) !== found.recurring) return false;
  if (stated.inferred || stated.recurring) return yearless(stated.value) === yearless(found.value);
  if (stated.from === undefined && stated.to === undefined) return stated.value === found.value;
  return sameEnds(stated, found);
}

/** True when both ends of a day or period are those that the annotator states. */
export function sameEnds(stated: GoldItem['stated'], { from, to }: DateEntity): boolean {
  return (stated.from ?? null) === from && (stated.to ?? null) === to;
}

function yearless(value: unknown): string {
  return String(value ?? '').replace(/\d{4}|X{4}/g, 'Y');
}

/** How far two readings of one figure may lie apart: the last digits of a ratio. */
const TOLERANCE = 1e-6;

function sameFigure(stated: GoldItem['stated'], found: { readonly value: number; readonly value_max: number | null }) {
  return near(stated.value, found.value) && near(stated.value_max ?? null, found.value_max);
}

function near(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Units of measure are equal when one begins with the words of the other: `bệnh nhân`, `bệnh nhân nội trú`. */
function sameMeasure(a: string, b: string): boolean {
  const [one, other] = [`${fold(a)} `, `${fold(b)} `];
  return other !== ' ' && (one.startsWith(other) || other.startsWith(one));
}
