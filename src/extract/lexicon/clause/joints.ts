import type { Words } from '../row.js';

/** Conjunctions, prepositions and the words of comparison. */
export const JOINTS: readonly Words[] = [
  {
    role: 'and',
    rows: ['và', 'hoặc', '&', 'cùng với'],
  },
  {
    role: 'preposition',
    rows: ['cho', ['tại', 'at', 'joint'], ['ở', 'at', 'joint'], 'cho tới', ['đối với', 'joint'], 'đến với', 'tới cho'],
  },
  {
    role: 'within',
    rows: [
      ['với', 'with'],
      ['của', 'of', 'joint', 'with-count', 'by-whom'],
      ['trong', 'joint'],
      ['trong số', 'among-all'],
      ['trong tổng số', 'among-all'],
      ['trong số đó', 'these'],
      ['trong số này', 'these'],
      ['trong số họ', 'these'],
      'cùng',
      'bởi',
      'từ các',
    ],
  },
  // Ends a clause, yet may stand inside the name of a measure: `tỷ lệ tử vong do sốt rét`.
  {
    role: 'soft',
    rows: [
      ['như', 'like'],
      ['đề nghị', 'planned'],
      ['yêu cầu', 'planned'],
      'khi',
      ['do', 'cause', 'by-whom'],
      ['vì', 'cause'],
      ['theo', 'by-whom'],
      'qua',
      'để',
      'nhờ',
      ['mà', 'by-whom'],
      'nhằm',
    ],
  },
  {
    role: 'compared',
    rows: [
      'so với',
      'so cùng kỳ',
      'so',
      ['cùng kỳ', 'same-time'],
      ['cùng kì', 'same-time'],
      ['ck', 'same-time'],
      'so sánh với',
    ],
  },
];
