import { corpus } from '../../support/corpus.js';

const CELLS = [18420, 19315, 1250, 1300].map(value => ({ value }));

corpus('quantity', 'groups of digits parted by spaces', [
  ['Kinh phí là «2 500 000 đồng».', { value: 2500000, unit: 'đồng' }],
  ['Kinh phí là «2\u00a0500\u00a0000 đồng».', { value: 2500000 }],
  ['Trạm khám «18\u2009420 lượt», tiêm «7\u202f250 liều».', { value: 18420 }, { value: 7250 }],
  ['Khám «1 200 - 1 500 lượt» mỗi tuần.', { value: 1200, value_max: 1500 }],
  ['Tổng chi «2 300,5 triệu đồng».', { value: 2300500000 }],
  ['Kết quả:\n«18 420 lượt» khám.', { value: 18420 }],
  ['Năm 2023 «450 người» được khám.', { value: 450 }],
  ['Năm 2023 «12 450 người» được khám.', { value: 12450 }],
  ['Tháng 7 «135 phụ nữ» được khám.', { value: 135 }],
  ['Lũy kế 9 tháng «2 315 bệnh nhân».', { value: 2315 }],
  ['Phường 6 «140 hộ», tổ 9 «155 hộ», ấp 3 «125 hộ».', { value: 140 }, { value: 155 }, { value: 125 }],
  ['Đợt 2 «350 người», chi bộ 4 «120 đảng viên».', { value: 350 }, { value: 120 }],
  ['Bệnh viện Nhi đồng 2 «350 giường».', { value: 350 }],
  ['Bệnh Covid-19 «350 ca», cúm A/H5N1 «120 ca».', { value: 350 }, { value: 120 }],
  ['Số liệu 45 20 «300 người».', { value: 300 }],
  ['Ngày 5/12 «450 ca» xuất viện.', { value: 450 }],
]);

corpus('quantity', 'groups of digits parted by spaces in cells', [
  ['Chỉ tiêu | Năm 2019 | Năm 2020\nSố lượt khám | «18 420» | «19 315»\nSố ca mắc | «1 250» | «1 300»', ...CELLS],
]);

corpus('indicator', 'groups of digits parted by spaces', [
  ['Đã tiêm «14 218/14 697» trẻ («96,7%»).', { numerator: 14218, denominator: 14697 }, { value: 96.7 }],
  ['Đã tiêm «950/1 310» trẻ.', { numerator: 950, denominator: 1310 }],
  ['Tỷ suất mắc «13,5 ca/100 000 dân».', { value: 13.5, unit: 'per_100000' }],
  ['Tỷ suất mắc «13,5 ca/1\u202f000 dân».', { value: 13.5, unit: 'per_1000' }],
  ['Tử vong mẹ «15/100 000».', { value: 15, unit: 'per_100000' }],
  ['Đã có «12/15» 450 trạm.', { numerator: 12, denominator: 15 }],
]);

corpus('indicator', 'four and more decimals', [
  ['Tai biến chỉ «0,0025%», bao phủ «85,7143%».', { value: 0.0025 }, { value: 85.7143 }],
  ['Bao phủ «85.7143%».', { value: 85.7143 }],
  ['Tỷ suất «3,1836 ca/100.000 dân», «0,0275 ca/1.000 dân».', { value: 3.1836 }, { value: 0.0275 }],
]);

corpus('quantity', 'four and more decimals', [
  ['Pha «0,0025 kg» hóa chất vào «2,3475 lít» nước.', { value: 0.0025 }, { value: 2.3475 }],
  ['Còn «2.3475 tỷ đồng».', { value: 2347500000 }],
  ['Còn «20.4000 người» chưa tiêm.', { value: 204000, warning: 'irregular-number' }],
  ['Bình quân «2,3475 lượt» mỗi người.', { value: 2.3475, warning: null }],
]);

corpus('quantity', 'a comma before three digits', [
  ['Cấp «1,350 gói» oresol, «2,600 tờ rơi».', { value: 1350, warning: null }, { value: 2600 }],
  ['Hỗ trợ «650,000 đồng», mỗi bé «85,000 đồng».', { value: 650000 }, { value: 85000 }],
  ['Hỗ trợ bình quân «650,000 đồng».', { value: 650000 }],
  ['Khám «18,450 lượt», tiêm «1,234,567 liều».', { value: 18450 }, { value: 1234567 }],
  ['Khám từ «1,250 đến 1,400 lượt».', { value: 1250, value_max: 1400 }],
  ['Bé nặng «3,250 kg».', { value: 3.25 }],
  ['Bé nặng «3,150 gam», uống «0,125 g».', { value: 3150, warning: 'ambiguous-number' }, { value: 0.125 }],
  ['Đã khám «1,250 người», chi «2,125 tỷ đồng».', { value: 1250 }, { value: 2125000000 }],
  ['Bình quân mỗi người khám «2,375 lượt».', { value: 2.375 }],
  ['Trung bình mỗi hộ có «4,125 người».', { value: 4.125 }],
  ['Bình quân khám «1.250 lượt» mỗi ngày.', { value: 1250 }],
  ['Chỉ «0,125 lượt» mỗi người.', { value: 0.125 }],
]);

corpus('quantity', 'one way of writing numbers in one text', [
  [
    'Dân số «12.480 người», đã cấp «1,350 gói».',
    { value: 12480, warning: 'ambiguous-number' },
    { value: 1350, warning: 'ambiguous-number' },
  ],
  ['Đạt 92.4%, khám «18,450 lượt», chi «1.125 tỷ đồng».', { value: 18450 }, { value: 1125000000 }],
  ['Đạt 92,4%, khám «18.450 lượt», chi «1.125 tỷ đồng».', { value: 18450 }, { value: 1125000000000 }],
  ['Đạt 92.4%, chi «2,125 tỷ đồng».', { value: 2125000000 }],
]);

corpus('indicator', 'one way of writing numbers in one text', [
  ['Khám 18,450 lượt, đạt «92.4%», tỷ suất sinh «14.625‰».', { value: 92.4 }, { value: 14.625, warning: null }],
  ['Đã cân «1,246/1,310» trẻ («95,1%»).', { numerator: 1246, denominator: 1310 }, { value: 95.1 }],
  ['Tỷ suất sinh «14.625‰».', { value: 14.625, warning: 'ambiguous-number' }],
  ['Số ca tăng «1.250%».', { value: 1250, warning: null }],
]);

corpus(
  'quantity',
  'the decimal mark that the user gives',
  [['Cấp «1,350 gói» và «1.350 viên».', { value: 1.35, warning: null }, { value: 1350, warning: null }]],
  { numbers: 'comma' },
);

corpus(
  'quantity',
  'the other decimal mark that the user gives',
  [['Cấp «1,350 gói» và «1.350 viên».', { value: 1350 }, { value: 1.35 }]],
  { numbers: 'point' },
);

corpus('indicator', 'digits that end before the signs around them', [
  ['Tỷ lệ：«９７％»，tăng «５％»。', { value: 97 }, { value: 5, change: 'increase' }],
  ['Đạt（«９７，２％»）。', { value: 97.2 }],
]);

corpus('quantity', 'numbers that cannot be read', [
  ['Tải lượng 2,4x10^5 bản sao, 8.10^6 bản sao, 7,5 x 10⁴ tế bào, 10 mũ 6 bản.'],
  ['Tải lượng 1,2E+05 bản sao, 2,4e6 bản sao.'],
  ['Tổng 1.23456.789 đồng.'],
  [`Tổng ${'9'.repeat(400)} đồng, 12345678901234567890 người.`],
  ['Kho lưu «4.105 bản» hồ sơ, phòng 3E có «5 người».', { value: 4105 }, { value: 5 }],
]);

corpus('indicator', 'numbers that cannot be read', [['Bao phủ 80.90879.2462% dân số, 97,5,3% trẻ.']]);
