import type { Words } from '../row.js';

/** Words beside fractions and multiples that are written in words. */
export const FRACTION_WORDS: readonly Words[] = [
  // After a fraction they make it a part of something: `một nửa trong số đó`, `hai phần ba các xã`.
  { senses: ['of-fraction'], rows: [['lượng', 'before-amount', 'status']] },
  // They begin a half: `một nửa`, `phân nửa`.
  { senses: ['half-start'], rows: ['phân'] },
  // Before `nửa` they make it a side of the body: `liệt nửa người`, `đau nửa đầu`.
  { senses: ['no-half'], rows: ['liệt', ['yếu', 'grade'], 'bại', 'đau', 'tê'] },
  // Things that one folds in two: `gấp đôi tờ giấy`.
  {
    senses: ['folded'],
    rows: ['giấy', 'khăn', 'miếng', 'mảnh', 'gạc', 'bạt', 'vải', 'mép'],
  },
  // They make another word of the end of a fraction: `một phần tư vấn`, `một phần năm nay`, `đến nửa đêm`.
  {
    senses: ['no-fraction'],
    rows: [
      'vấn',
      'liệu',
      'thục',
      'pháp',
      'tưởng',
      'cách',
      'mẹ',
      'má',
      ['lô', 'amount', 'before-number'],
      ['này', 'points', 'after-date', 'status'],
      ['ngoái', 'other-span'],
      ['học', 'other-span'],
      'vời',
    ],
  },
];
