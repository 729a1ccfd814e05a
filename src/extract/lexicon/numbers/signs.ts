import type { IndicatorUnit } from '../../../model/entity.js';

/** Signs and words after a number that make it a share. `%0`, `%o` and `0/00` stand for `‰` where a font lacks it. */
export const SHARE_SIGNS: readonly (readonly [phrase: string, unit: IndicatorUnit])[] = [
  ['%', '%'],
  ['％', '%'],
  ['phần trăm', '%'],
  ['phan tram', '%'],
  ['‰', '‰'],
  ['% o', '‰'],
  ['phần nghìn', '‰'],
  ['phần ngàn', '‰'],
  ['phan nghin', '‰'],
  ['phan ngan', '‰'],
  ['điểm phần trăm', 'pp'],
  ['điểm %', 'pp'],
  ['phần vạn', 'per_10000'],
];

/** The population that a rate is counted per, by its size. */
export const RATE_BASES: ReadonlyMap<number, IndicatorUnit> = new Map([
  [100_000, 'per_100000'],
  [10_000, 'per_10000'],
  [1_000, 'per_1000'],
]);
