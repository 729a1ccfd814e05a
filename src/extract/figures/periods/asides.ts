import type { Clause } from '../clause/clause.js';

/** Dates in a bracket that holds a figure or stands after one, by chunk: they serve that figure alone. */
export function datesInAsides(clause: Clause): ReadonlySet<number> {
  const dates = new Set<number>();
  const first = clause.chunks.findIndex(({ role }) => role === 'figure');
  if (first < 0) return dates;
  for (const [open, close] of clause.brackets.closes) {
    // `Trong kỳ (từ 1/3 đến 31/5) có 20 ca`: the bracket before the first figure says when.
    if (close > first) for (let at = open + 1; at < close; at++) if (clause.role(at) === 'date') dates.add(at);
  }
  return dates;
}
