import type { Entity } from '../../model/entity.js';
import type { GoldItem } from './gold.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Which found mention stands for which marked one, each for one at most. */
export interface Pairs {
  readonly pairs: ReadonlyMap<GoldItem, Entity>;
  /** Marked and not found. */
  readonly missed: readonly GoldItem[];
  /** Found and not marked. */
  readonly extra: readonly Entity[];
}

/**
 * Pairs marked and found mentions, the best way of fitting first. Required mentions are paired before optional ones.
 * @param ways how a mention can be the marked one, from the closest to the loosest
 */
export function pairUp(
  gold: readonly GoldItem[],
  found: readonly Entity[],
  ...ways: readonly ((item: GoldItem, entity: Entity) => boolean)[]
): Pairs {
  const pairs = new Map<GoldItem, Entity>();
  const used = new Set<Entity>();
  const inOrder = [...gold.filter(({ optional }) => !optional), ...gold.filter(({ optional }) => optional)];
  for (const matches of ways) {
    for (const item of inOrder) {
      if (pairs.has(item)) continue;
      const entity = found.find(one => !used.has(one) && matches(item, one));
      if (entity === undefined) continue;
      pairs.set(item, entity);
      used.add(entity);
    }
  }
  return { pairs, missed: gold.filter(item => !pairs.has(item)), extra: found.filter(entity => !used.has(entity)) };
}
