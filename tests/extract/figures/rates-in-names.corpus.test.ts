import { corpus } from '../../support/corpus.js';

const DEATHS = 'tỷ suất tử vong trẻ sơ sinh trên 1.000 trẻ đẻ sống';

corpus('indicator', 'rates whose name says what they are counted per', [
  [
    `Giảm ${DEATHS} dưới «9,5» vào năm 2025 và dưới «9» vào năm 2030.`,
    { value: 9.5, unit: 'per_1000', name: DEATHS, period: '2025', comparator: 'lt', change: 'level' },
    { value: 9, name: DEATHS, period: '2030', change: 'level' },
  ],
  // An age before it is none.
  [
    'Giảm tỷ suất tử vong trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống xuống «18.5» vào năm 2025.',
    { value: 18.5, unit: 'per_1000', period: '2025' },
  ],
  [
    'Số ca mắc trên 100.000 dân cao nhất ở huyện Trà Mai (98,7), huyện Lộc Sơn (85,2) và quận 8 (61,4).'
      .replace('98,7', '«98,7»')
      .replace('85,2', '«85,2»')
      .replace('61,4', '«61,4»'),
    { value: 98.7, unit: 'per_100000', name: 'Số ca mắc trên 100.000 dân', place: 'Trà Mai' },
    { value: 85.2, place: 'Lộc Sơn' },
    { value: 61.4 },
  ],
  [
    'Tỷ số tử vong mẹ trên 100.000 ca sinh sống giảm từ «69» xuống còn «44».',
    { value: 69, change: 'level', unit: 'per_100000' },
    { value: 44, change: 'level' },
  ],
  // In a bracket of its own; by `tính`; by the bar.
  ['Tỷ suất tử vong trẻ dưới 1 tuổi (trên 1.000 trẻ đẻ sống) là «12,1».', { name: 'Tỷ suất tử vong trẻ dưới 1 tuổi' }],
  ['Số mắc tính trên 100.000 người là «112,4».', { value: 112.4, unit: 'per_100000' }],
  ['Tỷ lệ chết sơ sinh tính trong 1.000 trẻ đẻ sống là «8,1».', { value: 8.1, unit: 'per_1000' }],
  [
    'Tỷ lệ mắc/100.000 dân cao nhất ở huyện Trà Mai («98,7»), huyện Lộc Sơn («85,2»).',
    { value: 98.7, unit: 'per_100000', place: 'Trà Mai' },
    { value: 85.2, place: 'Lộc Sơn' },
  ],
  // Lists.
  [
    'Tỷ suất sinh thô trên 1.000 dân lần lượt là «17,2»; «16,8» và «16,1».',
    { value: 17.2 },
    { value: 16.8 },
    { value: 16.1 },
  ],
  [
    'Tỷ lệ mắc lao trên 100.000 dân: «176» (năm 2019), «169» (năm 2020).',
    { value: 176, period: '2019' },
    { value: 169, period: '2020' },
  ],
  // Each measure has its own.
  [
    'Số bác sĩ trên vạn dân đạt «8,5», số giường bệnh trên 1 vạn dân đạt «28,5 giường».',
    { value: 8.5, unit: 'per_10000', name: 'Số bác sĩ trên vạn dân' },
    { value: 28.5, unit: 'per_10000', name: 'số giường bệnh trên 1 vạn dân' },
  ],
  ['Tỷ suất tử vong mẹ trên 100.000 trẻ đẻ sống là «45», số ca tử vong là 30.', { value: 45 }],
  ['Tỷ suất chết trẻ em trên 1.000 trẻ đẻ sống giảm «2,1» so với năm 2015.', { value: 2.1, change: 'decrease' }],
]);

corpus('indicator', 'names that say no population, and numbers that are no rate', [
  ['Số người được khám sàng lọc trên 1.000 người, phát hiện 12 ca.'],
  ['Số ca mắc tăng trên 1.000 ca, tử vong 12 ca.'],
  ['Tổng số dân trên 10.000 dân, gồm 12 thôn, có 95 hộ nghèo.'],
  ['Trẻ em dưới 5 tuổi trên 1.000 trẻ đẻ sống tử vong.'],
  ['Tỷ suất tử vong trên 100.000 dân ở quận (8) và phường 5 đã giảm trong năm 2020.'],
  ['Số bác sĩ trên 10.000 dân đạt 28 chỉ tiêu đề ra.'],
  ['Tỷ suất sinh trên 1.000 dân giảm. Cả năm còn 12 ca.'],
]);

corpus('quantity', 'what rates are counted per counts nothing', [
  ['Số người dự lễ phát động trên «1.000 người» gồm cán bộ và đoàn viên.', { comparator: 'gt' }],
  ['Số ca mắc trên 100.000 dân cao nhất ở huyện Trà Mai (98,7).'],
  ['Tỷ suất tử vong mẹ tính trong 100.000 trẻ đẻ sống là 45.'],
  ['Số người được khám trên «1.000 người».', { value: 1000, comparator: 'gt' }],
  ['Trạm khám cho trên «1.000 người dân».', { value: 1000, comparator: 'gt' }],
]);

corpus('quantity', 'numbers of headings count nothing', [
  ['1.1 MỤC TIÊU\nGiữ vững kết quả.'],
  ['Kế hoạch\n2.3 NHIỆM VỤ TRỌNG TÂM'],
  ['2.1.4 Hội nghị'],
  ['Tồn kho:\n«1.5 triệu liều» vắc xin.', { value: 1_500_000 }],
  ['«45 CA» MẮC MỚI TẠI PHỐ VẮNG', { value: 45 }],
]);

corpus('indicator', 'a bound after a verb of change is a level', [
  ['Giảm tỷ lệ hộ nghèo dưới «5%».', { change: 'level', comparator: 'lt' }],
  ['Tăng tỷ lệ che phủ trên «90%».', { change: 'level', comparator: 'gt' }],
  ['Giảm tỷ lệ hộ nghèo trên «5%».', { change: 'decrease' }],
  ['Giảm tỷ lệ hộ nghèo «5%».', { change: 'decrease' }],
]);
