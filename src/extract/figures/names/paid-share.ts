import type { Named } from './named.js';
import type { Question } from './question.js';

/** `Quỹ đã thanh toán 80% | chi phí khám bệnh`: the costs that a share is paid of, and not who pays. */
export function paidShare({ names, clause, figure, lead: { stop, tied }, before, after }: Question): Named | undefined {
  if (after === undefined || tied || figure.kind !== 'indicator' || figure.unit !== '%') return undefined;
  // `tỷ lệ chi trả 80% chi phí`: the share has a name.
  if (before?.opened && (clause.is(before.start, 'rate') || clause.is(before.start, 'tally'))) return undefined;
  if (!clause.is(after.start, 'costs') || !clause.endsIn(stop + 1, 'pays', stop - 2)) return undefined;
  // `chi trả 95% chi phí`: of what, nothing says.
  const says = after.end > after.start + 1 || clause.is(after.start, 'modifier') || clause.is(after.start, 'rate');
  return says ? names.of(after, 'after') : undefined;
}
