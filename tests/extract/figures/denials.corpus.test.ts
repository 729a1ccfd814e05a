import { corpus } from '../../support/corpus.js';

corpus('indicator', 'what is not there is measured with its denial', [
  [
    'Lý do: ngại ngùng («38%»), không có thời gian («31%»), sợ tốn tiền («17%»).',
    { name: 'ngại ngùng' },
    { name: 'không có thời gian' },
    { name: 'sợ tốn tiền' },
  ],
  [
    'Hộ dùng nước máy «62%», không có nhà tiêu «12%», chưa có hố rác «20%».',
    { name: 'Hộ dùng nước máy' },
    { name: 'không có nhà tiêu', indicator: null },
    { name: 'chưa có hố rác' },
  ],
  // Who lacks it stands before.
  ['Toàn xã không có hộ nghèo («0%»).', { name: 'hộ nghèo' }],
  ['Hộ có nhà tiêu «62%».', { name: 'Hộ có nhà tiêu' }],
]);

corpus('indicator', 'what was planned is the name of a share of the plan alone', [
  [
    'Hoàn thành ít nhất «105%» kế hoạch khám bệnh, «100%» kế hoạch điều trị nội trú.',
    { name: 'khám bệnh' },
    { name: 'điều trị nội trú' },
  ],
  ['Phấn đấu đạt «100%» chỉ tiêu tiêm chủng mở rộng.', { name: 'tiêm chủng mở rộng' }],
  ['Tổng số lượt khám 1.200 lượt, đạt «105%» kế hoạch giao.', { name: 'Tổng số lượt khám' }],
  ['Tổng số lượt khám đạt «105%» kế hoạch năm.', { name: 'Tổng số lượt khám' }],
  ['Đạt «105%» kế hoạch của tỉnh.', { name: null }],
]);

corpus('indicator', 'the rates of a list by years, and a measure without the place of another', [
  [
    'Hạ tỷ suất hiện mắc (trên 100.000 dân) xuống «85» vào năm 2025, «70» vào năm 2027 và «50» vào năm 2030.',
    { name: 'tỷ suất hiện mắc', period: '2025' },
    { name: 'tỷ suất hiện mắc', period: '2027', unit: 'per_100000' },
    { name: 'tỷ suất hiện mắc', period: '2030' },
  ],
  [
    'Tỷ lệ tiêm chủng tại huyện Sơn Lâm đạt «98%», Trà Khê «76%».',
    { name: 'Tỷ lệ tiêm chủng tại huyện Sơn Lâm', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ tiêm chủng', place: 'Trà Khê' },
  ],
]);
