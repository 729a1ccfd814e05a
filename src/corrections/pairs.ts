import type { Entity } from '../model/entity.js';

/**
 * The mentions without the numbers of pairs of which one figure alone is left.
 * @param before the mentions before the corrections: a number that was alone then stays
 */
export function withoutLonePairs(before: readonly Entity[], after: readonly Entity[]): readonly Entity[] {
  const were = countsOf(before);
  const are = countsOf(after);
  return after.map(entity => {
    const pair = pairOf(entity);
    if (pair === null || are.get(pair) !== 1 || (were.get(pair) ?? 0) < 2) return entity;
    return { ...entity, pair: null } as Entity;
  });
}

function countsOf(entities: readonly Entity[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const entity of entities) {
    const pair = pairOf(entity);
    if (pair !== null) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function pairOf(entity: Entity): number | null {
  return 'pair' in entity ? entity.pair : null;
}
