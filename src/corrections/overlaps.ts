import { type Entity, KINDS, type Kind } from '../model/entity.js';

interface Ranged {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** Why an addition is not one. */
const OVERLAP = {
  found: 'it overlaps another mention of its kind: remove that one first',
  added: 'it overlaps another addition of its kind: keep one of them',
} as const;

/**
 * The additions that overlap a mention of their kind or each other, with the reason.
 * @param kept the mentions that were found and stay
 */
export function overlapping<Addition extends Ranged>(
  additions: readonly Addition[],
  kept: readonly Entity[],
): ReadonlyMap<Addition, string> {
  const reasons = new Map<Addition, string>();
  if (additions.length === 0) return reasons;
  for (const kind of KINDS) {
    const own = additions.filter(one => one.kind === kind);
    if (own.length === 0) continue;
    const added = new Set<Ranged>(own);
    const ranges = [...own, ...kept.filter(one => one.kind === kind)].sort((a, b) => a.start - b.start);
    // Of those before, the one that ends last: what overlaps any of them overlaps it, or overlapped when that one came.
    let last: Ranged | undefined;
    for (const range of ranges) {
      if (last !== undefined && range.start < last.end) {
        for (const [one, other] of [[range, last] as const, [last, range] as const]) {
          if (added.has(one)) reasons.set(one as Addition, OVERLAP[added.has(other) ? 'added' : 'found']);
        }
      }
      if (last === undefined || range.end > last.end) last = range;
    }
  }
  return reasons;
}
