import { corpus } from '../../support/corpus.js';

corpus('indicator', 'verbs, commas and doses inside a name', [
  ['Số trẻ là con thứ 3 trở lên: 19 trẻ (chiếm «6,4%»).', { name: 'Số trẻ là con thứ 3 trở lên' }],
  ['Tỷ lệ bệnh nhân là người cao tuổi chiếm «45%».', { name: 'Tỷ lệ bệnh nhân là người cao tuổi' }],
  ['Tỷ lệ đoàn viên đạt danh hiệu thi đua đạt từ «85%».', { name: 'Tỷ lệ đoàn viên đạt danh hiệu thi đua' }],
  ['Có «100%» cơ sở y tế khám, chữa bệnh ban đầu có máy.', { name: 'cơ sở y tế khám, chữa bệnh ban đầu có máy' }],
  ['Đến nay «90%» trạm y tế xã, phường có bác sĩ.', { name: 'trạm y tế xã, phường có bác sĩ' }],
  ['Có «85%» hộ nông, lâm, ngư nghiệp tham gia.', { name: 'hộ nông, lâm, ngư nghiệp tham gia' }],
  ['Tiêm đủ 2 mũi 263.814 người, đạt «27,3%».', { name: 'Tiêm đủ 2 mũi' }],
  ['Kế hoạch mới đạt «70%».', { name: null }],
]);

corpus('indicator', 'the subject of a clause', [
  ['Trong số ca mắc, nam chiếm «61%», nữ «39%».', { name: 'nam' }, { name: 'nữ' }],
  ['Toàn huyện còn «6,8%» phụ nữ sinh con tại nhà.', { name: 'phụ nữ sinh con tại nhà' }],
  ['Trẻ em chiếm «30%» số ca mắc và «60%» số ca nặng.', { name: 'Trẻ em' }, { name: 'Trẻ em' }],
  ['Có 143 công nhân trong số 1.260 người ăn trưa («11,3%») nhập viện.', { name: 'công nhân' }],
  [
    'Tạng từ người chết não chỉ chiếm «6,5%», trong khi ở các nước phát triển là trên «80%».',
    { name: 'Tạng từ người chết não' },
    { name: 'Tạng từ người chết não', place: 'các nước phát triển' },
  ],
  ['Phát hiện «70%» số bệnh nhân lao và điều trị khỏi trên «85%».', {}, { name: 'điều trị khỏi', comparator: 'gt' }],
  ['Đáng lo ngại là «83%» số ca mắc là trẻ nhỏ.', { name: 'số ca mắc là trẻ nhỏ' }],
  ['Chỉ tiêu nhiệm kỳ tới: «100%» đoàn viên được khám.', { name: 'đoàn viên được khám' }],
]);

corpus('indicator', 'labels before a colon hold for the places behind it', [
  [
    '- Tổng số lượt khám bệnh: Tuyến huyện 24.518 lượt, đạt «51,2%» kế hoạch; tuyến xã 12.300 lượt, đạt «48,9%».',
    { name: 'Tổng số lượt khám bệnh', place: 'Tuyến huyện' },
    { name: 'Tổng số lượt khám bệnh', place: 'tuyến xã' },
  ],
  [
    'Tiêm vắc xin Td: 4.873 người/5.120 đối tượng, đạt «95,2%»; riêng bon Bu N’Doh đạt «78,6 %».',
    { name: 'Tiêm vắc xin Td' },
    { name: 'Tiêm vắc xin Td' },
  ],
  ['Tỷ lệ tiêm năm 2020: «90,2%»; 2021: «92%».', { period: '2020' }, { name: 'Tỷ lệ tiêm', period: '2021' }],
  [
    'Tỷ lệ tiêm: 2020 («90,2%»), 2021 («92%»).',
    { name: 'Tỷ lệ tiêm', period: '2020' },
    { name: 'Tỷ lệ tiêm', period: '2021' },
  ],
]);

corpus('indicator', 'a column of units is no name', [
  [
    'TT | Chỉ tiêu | ĐVT | 2014 | 2015\n1 | Tỷ suất sinh thô | ‰ | «20,5» | «20,7»',
    { name: 'Tỷ suất sinh thô', unit: '‰', period: '2014' },
    { name: 'Tỷ suất sinh thô', unit: '‰', period: '2015' },
  ],
  [
    'TT\tChỉ tiêu\tĐVT\t2014\t2015\n1\tTỷ suất sinh thô\t‰\t«20,5»\t«20,7»',
    { name: 'Tỷ suất sinh thô', period: '2014' },
    { name: 'Tỷ suất sinh thô', period: '2015' },
  ],
  ['Chỉ tiêu\t2019\t2020\nTử vong (%o)\t«0,4»\t«0,2»', { name: 'Tử vong', unit: '‰' }, { name: 'Tử vong', unit: '‰' }],
]);

corpus('indicator', 'aims take no past period, and say how much less', [
  ['Trong tháng 8/2022 có 20 ca. Ngành phấn đấu «100%» ổ dịch được xử lý.', { period: null }],
  ['Năm 2015 phấn đấu giảm «50%» số ca mắc lao.', { name: 'số ca mắc lao', change: 'decrease', period: '2015' }],
]);

corpus('indicator', 'days, readings and places under a fraction bar', [
  ['Vào sáng 26/11 huyện đã tổ chức mít tinh.'],
  ['Chiều 5/3 xã tổ chức tiêm. Ngày 12/4 trạm y tế khám.'],
  ['Bà có huyết áp 120/80; huyết áp đo được 180/100.'],
  ['Có «6/17» điểm giám sát vượt ngưỡng.', { name: 'điểm giám sát vượt ngưỡng' }],
  ['Có «1/5» dân số mắc bệnh.', { name: 'dân số mắc bệnh' }],
]);

corpus('indicator', 'shares of a great number, openers with a name of their own', [
  ['Đã tiêm «85.000/100.000» liều.', { unit: 'ratio', denominator: 100_000 }],
  ['Số người dự tăng thêm, nâng tỷ lệ bao phủ lên «94%».', { name: 'tỷ lệ bao phủ' }],
  ['(chiếm «5%») số ca.', {}],
  ['«20%» số ca (chiếm «5%»).', {}, {}],
]);
