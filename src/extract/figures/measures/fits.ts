import type { Measure, MeasuredFigure } from './measure.js';

/**
 * True when a figure can be one of the measure: it is in a unit that the measure is given in (a ratio `15/18 xã` is a share),
 * it states by how much the measure changed (`giảm 15%`), or it is what share of a plan a count reached (`đạt 104% kế hoạch`).
 * @param isCount the name itself says that things are counted: `Tổng số lượt khám`
 */
export function fits(
  { units }: Pick<Measure, 'units'>,
  { unit, change, base }: MeasuredFigure,
  isCount: boolean,
): boolean {
  if (units.includes(unit)) return true;
  if (change !== 'level') return true;
  if (unit === 'ratio') return units.includes('%') || units.includes('count');
  if (unit === '‰' || unit === 'per_1000') return units.includes('‰') || units.includes('per_1000');
  return unit === '%' && units.includes('count') && (isCount || base !== null);
}
