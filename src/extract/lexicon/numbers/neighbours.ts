import type { Words } from '../row.js';

/** Words beside a number that say what the number is. */
export const NEIGHBOURS: readonly Words[] = [
  // Between a ratio and its share, word by word: `352/356, đạt tỷ lệ 98,9%`.
  {
    senses: ['equals'],
    rows: ['lệ', 'tương', 'đương', 'ứng'],
  },
  // Before a number that is part of a name, a code or an address.
  {
    senses: ['code'],
    rows: [
      'định',
      ['ngõ', 'ordinal', 'amount', 'before-number'],
      ['hẻm', 'ordinal', 'before-number'],
      ['ngách', 'ordinal', 'before-number'],
      ['kiệt', 'before-number'],
      ['đường', 'no-ratio', 'no-fraction', 'before-number'],
      ['phố', 'no-ratio'],
      ['mục', 'ordinal', 'amount', 'status'],
    ],
  },
  // Before an ordinal or a name: `tầng 3`, `lần thứ 3`, `quốc lộ 1`.
  {
    senses: ['ordinal'],
    rows: ['chương', 'lộ', ['hạng', 'rank-end'], 'đoạn', 'type', 'týp', 'f'],
  },
  // Before the number that is the name of one of them: `phường 5`, `chi bộ 2`, `cơ sở 2`.
  {
    senses: ['numbered'],
    rows: [['khối', 'axis', 'class', 'group-lead', 'hamlet']],
  },
  // Between a count and the whole that it is out of.
  {
    senses: ['out-of'],
    rows: ['trên tổng', 'trên tổng số', 'trong tổng', '/tổng', '/tổng số'],
  },
  // The last word before a place in an order: `vị trí 31/63`, `xếp hạng 12/63`.
  {
    senses: ['rank-end'],
    rows: ['đứng', 'xếp', 'trí', ['tự', 'self'], 'tốp'],
  },
  // Before `số`, which it makes a word of a count: `trong số 5 ca`, `con số 20 người`.
  {
    senses: ['counts-in'],
    rows: [['nhân', 'no-fraction', 'after-date', 'before-day']],
  },
  // Before `trên` and the population that a rate is counted per: `tính trên 1.000 dân`.
  {
    senses: ['reckoned'],
    rows: [['tính', 'focuses', 'after-date', 'status'], ['quân', 'of-fraction'], 'vong'],
  },
  // Words of a spoken number below a thousand: `hai mươi phẩy năm`.
  {
    senses: ['digit'],
    rows: [
      ['một', 'each', 'half-start', 'before-span'],
      'mốt',
      ['hai', 'nth-name', 'month-count', 'leads-to-list', 'before-span'],
      ['ba', 'nth-name', 'month-count', 'leads-to-list', 'before-span'],
      ['bốn', 'month-count', 'leads-to-list', 'before-span'],
      ['tư', 'nth-name'],
      'lăm',
      'nhăm',
      ['sáu', 'nth-name', 'month-count', 'before-span'],
      ['bảy', 'nth-name', 'month-count'],
      ['bẩy', 'month-count'],
      ['tám', 'month-count'],
      ['chín', 'month-count'],
      ['mười', 'month-count'],
      'mươi',
      'phẩy',
      'linh',
      'lẻ',
    ],
  },
  // Give away a value that is written in words: `phần trăm`, `điểm phần trăm`, `cứ`, `bình quân`, `nửa`, `gấp`.
  {
    senses: ['trigger'],
    rows: [['nửa', 'before-span']],
  },
];
