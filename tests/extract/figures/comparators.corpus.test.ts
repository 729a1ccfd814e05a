import { corpus } from '../../support/corpus.js';

corpus('indicator', 'bounds after a verb', [
  ['Lượt khám tăng hơn «7%», giảm gần «5%».', { comparator: 'gt', change: 'increase' }, { comparator: 'approx' }],
  ['Số ca gấp hơn «2 lần», gấp gần «3 lần».', { comparator: 'gt' }, { comparator: 'approx' }],
  ['Tỷ lệ lên trên «54%», xuống dưới «7%».', { comparator: 'gt' }, { comparator: 'lt' }],
  ['Tăng trên dưới «10%».', { comparator: 'approx', change: 'increase' }],
]);

corpus('quantity', 'about so many', [
  ['Khoa tiếp trên dưới «20 người».', { comparator: 'approx' }],
  ['Có ngót nghét «500 người», suýt soát «90 nhà».', { comparator: 'approx' }, { comparator: 'approx' }],
  [
    'Trên địa bàn «14 xã» có trên «900 người», dưới «20 ca».',
    { comparator: 'eq' },
    { comparator: 'gt' },
    { comparator: 'lt' },
  ],
]);
