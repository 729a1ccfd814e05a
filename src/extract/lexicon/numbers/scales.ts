/** Multipliers that stand after a number. */
export const SCALES: readonly (readonly [phrase: string, scale: number])[] = [
  ['trăm', 1e2],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['trăm nghìn', 1e5],
  ['trăm ngàn', 1e5],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['trăm triệu', 1e8],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['nghìn tỷ', 1e12],
  ['ngàn tỷ', 1e12],
  ['nghìn tỉ', 1e12],
  ['ngàn tỉ', 1e12],
  ['vạn tỷ', 1e13],
];
