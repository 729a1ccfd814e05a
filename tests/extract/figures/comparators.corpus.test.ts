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

corpus('quantity', 'a bound before the verb of its figure', [
  ['Mấy ngày qua, ít nhất có «4 người» bị rắn cắn.', { comparator: 'ge' }],
  ['Mấy ngày qua ít nhất đã có «12 ca» mắc.', { comparator: 'ge' }],
  ['Tối thiểu phải có «3 bác sĩ» trực, tối đa có «5 bác sĩ».', { comparator: 'ge' }, { comparator: 'le' }],
  // The fewest and the most of several; a bound of something else.
  ['Xã có ít nhất có «4 ca».', { comparator: 'eq' }],
  ['Xã A nhiều nhất có «12 ca», ít nhất có «4 ca» là xã B.', { comparator: 'eq' }, { comparator: 'eq' }],
  ['Trên 5 tuổi có «12 ca».', { comparator: 'eq' }],
]);

corpus('indicator', 'more than before is no bound of what follows a colon', [
  ['Huyện đặt ra sớm hơn: «65%» ngay trong năm 2020.', { comparator: 'eq' }],
  ['Kết quả tốt hơn: «65%».', { comparator: 'eq' }],
  ['Tỷ lệ tiêm: hơn «65%».', { comparator: 'gt' }],
]);
