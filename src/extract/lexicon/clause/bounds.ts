import type { Words } from '../row.js';

/** Words and signs that bound a figure. */
export const BOUNDS: readonly Words[] = [
  {
    role: 'bound',
    comparator: 'gt',
    rows: [
      ['trên', 'age-lead', 'on', 'joint', 'no-doer', 'bound', 'out-of', 'hedge', 'after-date', 'before-amount'],
      ['hơn', 'bound', 'hedge', 'before-fraction', 'before-amount'],
      ['quá', 'before-fraction'],
      'lớn hơn',
      '>',
    ],
  },
  {
    role: 'bound',
    comparator: 'ge',
    rows: [['ít nhất', 'sequel'], 'tối thiểu', 'không dưới', 'chí ít', 'không thấp hơn', 'không ít hơn', '≥', '> ='],
  },
  {
    role: 'bound',
    comparator: 'lt',
    rows: [['dưới', 'age-lead', 'bound', 'before-amount'], 'chưa tới', 'chưa đến', 'chưa đầy', 'nhỏ hơn', '<'],
  },
  {
    role: 'bound',
    comparator: 'le',
    rows: ['không quá', 'tối đa', 'không vượt quá', 'không trên', 'không hơn', ['nhiều nhất', 'sequel'], '≤', '< ='],
  },
  {
    role: 'bound',
    comparator: 'approx',
    rows: [
      ['khoảng', 'bound', 'hedge', 'before-fraction', 'before-amount'],
      'trên dưới',
      'ngót nghét',
      'suýt soát',
      'cỡ khoảng',
      'tầm khoảng',
      'khoảng trên dưới',
      'khoảng trên',
      'khoảng hơn',
      'vào khoảng',
      ['gần', 'bound', 'hedge', 'before-fraction', 'before-amount'],
      'xấp xỉ',
      ['chừng', 'no-fraction'],
      'ngót',
      'ước khoảng',
      'ước chừng',
      '~',
      '≈',
    ],
  },
  {
    role: 'or-more',
    rows: ['trở lên', 'trở đi', 'hoặc cao hơn', 'hoặc hơn'],
  },
  {
    role: 'or-less',
    rows: ['trở xuống', 'hoặc thấp hơn'],
  },
  {
    role: 'bound',
    comparator: 'approx',
    counted: null,
    rows: [['độ', 'age-lead', 'rate', 'ordinal', 'no-ratio', 'amount']],
  },
];
