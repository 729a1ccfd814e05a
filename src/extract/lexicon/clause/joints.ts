import type { Words } from '../row.js';

/** Conjunctions, prepositions and the words of comparison. */
export const JOINTS: readonly Words[] = [
  {
    role: 'and',
    rows: [['và', 'no-label', 'leads-to-due', 'after-date', 'before-day'], ['hoặc', 'after-date'], '&', 'cùng với'],
  },
  {
    role: 'preposition',
    rows: [
      ['cho', 'after-date'],
      ['tại', 'at', 'joint', 'after-date'],
      ['ở', 'at', 'joint', 'after-date'],
      'cho tới',
      ['đối với', 'joint'],
      'đến với',
      'đến từ',
      'tới cho',
    ],
  },
  {
    role: 'within',
    rows: [
      ['với', 'with', 'counts-in', 'after-date'],
      ['của', 'of', 'joint', 'with-count', 'by-whom', 'dated-joint', 'of-fraction', 'after-date'],
      ['trong', 'joint', 'at-time', 'out-of', 'counts-in', 'of-fraction', 'after-date', 'before-day', 'before-years'],
      ['trong số', 'among-all', 'out-of'],
      ['trong tổng số', 'among-all', 'out-of'],
      ['trong số đó', 'these', 'parts'],
      ['trong số này', 'these', 'parts'],
      ['trong số họ', 'these'],
      ['cùng', 'after-date'],
      ['bởi', 'after-date'],
      'từ các',
    ],
  },
  // Ends a clause, yet may stand inside the name of a measure: `tỷ lệ tử vong do sốt rét`.
  {
    role: 'soft',
    rows: [
      ['như', 'like', 'after-date'],
      ['đề nghị', 'planned', 'advises', 'giving'],
      ['khi', 'no-label', 'after-date', 'before-day'],
      ['do', 'cause', 'by-whom', 'after-date'],
      ['vì', 'cause'],
      ['theo', 'by', 'by-whom', 'preamble', 'cites', 'standard', 'says', 'dated', 'after-date'],
      ['qua', 'means', 'leads-to-list', 'no-fraction', 'before-day'],
      ['để', 'leads-to-due', 'after-date'],
      'nhờ',
      ['mà', 'by-whom', 'after-date'],
      ['nhằm', 'after-date'],
    ],
  },
  {
    role: 'compared',
    rows: [
      ['so với', 'leads-to-base', 'before-year'],
      'so cùng kỳ',
      ['so', 'after-date'],
      ['cùng kỳ', 'same-time', 'before-year'],
      ['cùng kì', 'same-time'],
      ['cùng thời kỳ', 'same-time'],
      ['cùng thời kì', 'same-time'],
      ['ck', 'same-time'],
      ['so sánh với', 'leads-to-base'],
    ],
  },
  {
    role: 'soft',
    counted: 'abstract',
    rows: [['yêu cầu', 'planned', 'giving']],
  },
];
