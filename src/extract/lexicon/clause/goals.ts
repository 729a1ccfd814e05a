import type { Words } from '../row.js';

/** What a figure is measured against, and the verbs of striving. */
export const GOALS: readonly Words[] = [
  {
    role: 'goal',
    rows: [
      ['mốc', 'goal'],
      'ngưỡng',
      ['quy định', 'says'],
      'yêu cầu đề ra',
      'chỉ tiêu giao',
      'kế hoạch giao',
      'chỉ tiêu kế hoạch',
      'mục tiêu đề ra',
      'chỉ tiêu đề ra',
      'kế hoạch đề ra',
      'chỉ tiêu năm',
      'kế hoạch năm',
      'mục tiêu là',
      'chỉ tiêu được giao',
      'kế hoạch được giao',
      'chỉ tiêu pháp lệnh',
      'chỉ tiêu nghị quyết',
      'mục tiêu chung',
      ['dự toán', 'aims', 'dated'],
      'dự toán giao',
      ['kh', 'before-year', 'before-number'],
      'kh năm',
      'ct',
      ['đề ra', 'by-whom'],
    ],
  },
  {
    role: 'aim',
    rows: [
      ['phấn đấu', 'advises', 'aims'],
      'phấn đấu đạt',
      'đặt mục tiêu',
      'đề ra mục tiêu',
      'tiến tới',
      ['quyết tâm', 'uncounted'],
      'đặt chỉ tiêu',
      'phấn đấu đến',
      'kéo',
    ],
  },
  {
    role: 'goal',
    counted: 'abstract',
    rows: [
      ['chỉ tiêu', 'list-head', 'goal', 'aims', 'plan', 'dated'],
      ['kế hoạch', 'goal', 'aims', 'plan', 'dated', 'before-year', 'before-years', 'before-number'],
      ['mục tiêu', 'list-head', 'goal', 'aims', 'plan', 'section-others', 'before-year'],
      ['nghị quyết', 'goal', 'dated', 'before-number'],
    ],
  },
  {
    role: 'aim',
    counted: null,
    rows: ['hướng tới', 'hướng đến'],
  },
  {
    role: 'aim',
    counted: 'abstract',
    rows: [['cam kết', 'acts']],
  },
];
