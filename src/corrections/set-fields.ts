import type { CorrectedValue, Correction } from '../model/correction.js';
import type { Entity, Position } from '../model/entity.js';
import { type Context, following } from './follow.js';

/** Columns that are called otherwise in JSON. */
const IN_JSON: Readonly<Record<string, string>> = { date_from: 'from', date_to: 'to' };

/** The columns that hold the posts of a person, each of them a part. */
const POSTS: ReadonlySet<string> = new Set(['titles', 'organisations']);

/** A mention with corrected fields, or why they cannot stand. */
export type SetFields = { readonly entity: Entity } | { readonly reason: string };

/** Sets the fields that corrections state, and what follows from them. */
export function setFields(was: Entity, corrections: readonly Correction[], context: Context): SetFields {
  const stated = new Map(corrections.flatMap(({ field, value }) => (field === null ? [] : [[field, value] as const])));
  if (stated.size === 0) return { entity: was };
  const values: Record<string, unknown> = {};
  for (const [column, value] of stated) {
    if (!POSTS.has(column)) values[IN_JSON[column] ?? column] = Array.isArray(value) ? value.filter(Boolean) : value;
  }
  if (was.kind === 'person' && (stated.has('titles') || stated.has('organisations'))) {
    const positions = positionsOf(was.positions, stated.get('titles'), stated.get('organisations'), context);
    if (typeof positions === 'string') return { reason: positions };
    values.positions = positions;
  }
  const is = { ...was, ...values } as Entity;
  const set = new Set(Object.keys(values));
  const rest = Object.entries(following(was, is, set, context)).filter(([field]) => !set.has(field));
  return { entity: { ...is, ...Object.fromEntries(rest), corrected: true } as Entity };
}

/**
 * The posts that two columns state, each as long as the other. A post that stays as worded keeps its canonical names; of a new
 * one they are its own words, and its unit that of a mention of the same words.
 */
function positionsOf(
  was: readonly Position[],
  titles: CorrectedValue | undefined,
  organisations: CorrectedValue | undefined,
  context: Context,
): readonly Position[] | string {
  const heads = titles === undefined ? was.map(({ title }) => title) : listOf(titles);
  const stated = organisations === undefined ? was.map(({ unit }) => unit) : listOf(organisations);
  // A table shows posts without any organisation as an empty cell.
  const units = stated.some(unit => unit !== null) ? stated : heads.map(() => null);
  if (units.length !== heads.length) {
    return `titles has ${heads.length} members and organisations ${units.length}: they must be as many, an empty one for a post without organisation`;
  }
  if (heads.includes(null)) return 'titles has an empty member: every post has a title';
  return heads.map((head, i): Position => {
    const [title, unit] = [head!, units[i]!];
    const titled = was.find(post => post.title === title);
    const placed = was.find(post => post.unit === unit);
    const { unit_name, unit_id } = placed ?? unitNames(unit, context);
    return { title, title_name: titled?.title_name ?? title, unit, unit_name, unit_id };
  });
}

function listOf(value: CorrectedValue): readonly (string | null)[] {
  return Array.isArray(value) ? value : [];
}

function unitNames(unit: string | null, { mentions, readUnit }: Context): Pick<Position, 'unit_name' | 'unit_id'> {
  if (unit === null) return { unit_name: null, unit_id: null };
  const known = mentions.first('unit', 'text', unit) ?? mentions.first('unit', 'name', unit) ?? readUnit(unit);
  if (known?.kind !== 'unit') return { unit_name: unit, unit_id: null };
  return { unit_name: known.name, unit_id: known.unit_id };
}
