import type { Correction } from '../model/correction.js';
import { KINDS } from '../model/entity.js';
import { placeKey } from './contradictions.js';
import { fieldsOf } from './fields.js';

/**
 * Earlier corrections of an article with new ones, which win where both speak of one mention or field.
 * @param isFound whether the program finds a mention of that place and kind by itself
 */
export function mergeCorrections(
  earlier: readonly Correction[],
  later: readonly Correction[],
  isFound: (correction: Correction) => boolean,
): readonly Correction[] {
  const places = new Map<string, Correction[]>();
  for (const correction of earlier) {
    const key = placeKey(correction);
    places.set(key, [...(places.get(key) ?? []), correction]);
  }
  for (const correction of later) {
    const key = placeKey(correction);
    const before = places.get(key) ?? [];
    if (correction.action === 'remove') {
      // What only an addition brought is gone with it.
      places.set(key, before.length > 0 && !isFound(correction) ? [] : [correction]);
    } else {
      const kept = before.filter(({ action, field }) => action !== 'remove' && field !== correction.field);
      places.set(key, [...kept, correction]);
    }
  }
  return [...places.values()].flat().sort(inOrder);
}

/** By place, then kind, then field as its table has them. */
function inOrder(a: Correction, b: Correction): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    fieldNumber(a) - fieldNumber(b)
  );
}

function fieldNumber({ kind, field }: Correction): number {
  return fieldsOf(kind).findIndex(({ id }) => id === field);
}
