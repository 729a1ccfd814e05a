import type { Words } from '../evaluation/words.js';
import type { Kind } from '../model/entity.js';
import type { FoundMark } from '../use-cases/explain.js';
import type { Messages } from './messages/index.js';

/** Fields that are shown first and without their name. */
const FIRST: Readonly<Record<Kind, readonly string[]>> = {
  date: ['value'],
  person: ['name', 'degrees', 'positions', 'role'],
  unit: ['name', 'type', 'level'],
  indicator: ['value', 'name', 'period'],
  quantity: ['value', 'name', 'period'],
};

/** Fields that another one shows. */
const SHOWN_BY_OTHERS: ReadonlySet<string> = new Set(['value_max', 'unit']);

/** All that a mention means, in short: its value, then every field that says something. */
export function shownFields({ kind, fields }: FoundMark, words: Words, say: Messages): readonly string[] {
  const known: Readonly<Record<string, unknown>> = { ...fields };
  const first = FIRST[kind].map(name => firstField(kind, name, known, words));
  const rest = Object.entries(known)
    .filter(([name, value]) => !FIRST[kind].includes(name) && saysSomething(kind, name, value, known))
    .map(([name, value]) =>
      value === true
        ? (say.facts[name] ?? words.field(kind, name))
        : `${words.field(kind, name)}: ${shown(kind, name, value, words)}`,
    );
  return [...first, ...rest].filter(part => part !== '');
}

function firstField(kind: Kind, name: string, known: Readonly<Record<string, unknown>>, words: Words): string {
  const value = known[name];
  if (name === 'positions') {
    const posts = value as readonly { readonly title: string; readonly unit?: string | null }[];
    return posts.map(({ title, unit }) => (unit ? `${title}, ${unit}` : title)).join(' · ');
  }
  if (name === 'value' && typeof value === 'number') {
    const most = known.value_max;
    const amount = typeof most === 'number' ? `${figure(value, words)}-${figure(most, words)}` : figure(value, words);
    return `${amount} ${words.value(kind, 'unit', known.unit)}`;
  }
  if (name === 'value' && value === null) return '?';
  return value === null || value === undefined ? '' : shown(kind, name, value, words);
}

/** True for what adds to the fields before it: the ends of a day are the day, a level change is none. */
function saysSomething(kind: Kind, name: string, value: unknown, known: Readonly<Record<string, unknown>>): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (Array.isArray(value) && value.length === 0) return false;
  if (kind === 'date' && (name === 'from' || name === 'to') && value === known.value) return false;
  if ((name === 'change' && value === 'level') || (name === 'comparator' && value === 'eq')) return false;
  if (name === 'full_name' && value === known.name) return false;
  return !(known.unit !== undefined && SHOWN_BY_OTHERS.has(name) && kind !== 'unit');
}

function shown(kind: Kind, name: string, value: unknown, words: Words): string {
  if (Array.isArray(value)) return value.map(one => shown(kind, name, one, words)).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return words.value(kind, name, value);
}

/** The last digits of a quotient say nothing. */
function figure(value: number, words: Words): string {
  return words.number(Number(value.toPrecision(12)));
}
