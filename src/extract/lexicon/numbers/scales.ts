import type { Words } from '../row.js';

/** Multipliers that stand after a number. */
export const SCALES: readonly Words[] = [
  { scale: 1e2, rows: [['trăm', 'digit']] },
  {
    scale: 1e3,
    rows: [
      ['nghìn', 'after-times'],
      ['ngàn', 'after-times'],
    ],
  },
  { scale: 1e4, rows: ['vạn'] },
  { scale: 1e5, rows: ['trăm nghìn', 'trăm ngàn'] },
  { scale: 1e6, rows: [['triệu', 'after-times'], 'tr'] },
  { scale: 1e8, rows: ['trăm triệu'] },
  {
    scale: 1e9,
    rows: [
      ['tỷ', 'rate', 'equals', 'after-date', 'status', 'measure'],
      ['tỉ', 'rate', 'equals', 'after-date', 'status', 'measure'],
    ],
  },
  { scale: 1e12, rows: ['nghìn tỷ', 'ngàn tỷ', 'nghìn tỉ', 'ngàn tỉ'] },
  { scale: 1e13, rows: ['vạn tỷ'] },
  // Words that begin as a multiplier and are none: `3 triệu chứng`, `đến 30/6 tỷ lệ tiêm đạt 90%`.
  {
    scale: 0,
    rows: ['trăm phần trăm'],
  },
];
