import type { IndicatorUnit } from '../../../model/entity.js';
import type { Words } from '../row.js';

/** Signs and words after a number that make it a share. `%0`, `%o` and `0/00` stand for `‰` where a font lacks it. */
export const SHARE_SIGNS: readonly Words[] = [
  { share: '%', rows: ['%', '％', 'phan tram'] },
  { share: '‰', rows: ['‰', '% o', 'phần ngàn', 'phan nghin', 'phan ngan'] },
  { share: 'pp', rows: ['điểm %'] },
  { share: 'per_10000', rows: ['phần vạn'] },
];

/** The population that a rate is counted per, by its size. */
export const RATE_BASES: ReadonlyMap<number, IndicatorUnit> = new Map([
  [100_000, 'per_100000'],
  [10_000, 'per_10000'],
  [1_000, 'per_1000'],
]);
