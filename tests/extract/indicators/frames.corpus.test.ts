import { corpus } from '../../support/corpus.js';

corpus('indicator', 'series, pairs and lists share a name', [
  [
    'Tỷ lệ bao phủ hằng năm đều vượt chỉ tiêu: Năm 2019 đạt «91,2%»; năm 2020 đạt «93,4%»; 6 tháng đầu năm 2021 đạt «94%».',
    { name: 'Tỷ lệ bao phủ', period: '2019' },
    { name: 'Tỷ lệ bao phủ', period: '2020' },
    { name: 'Tỷ lệ bao phủ', period: '2021-40' },
  ],
  [
    'Công suất sử dụng giường tăng từ «64%» (năm 2011) lên «88%» (năm 2017).',
    { name: 'Công suất sử dụng giường', period: '2011', change: 'level' },
    { name: 'Công suất sử dụng giường', period: '2017', change: 'level' },
  ],
  [
    'Tỷ lệ tiêm ở các huyện Mai Sơn, Yên Bình và Lộc Hà lần lượt đạt «93,2%», «90,1%» và «91,7%».',
    { name: 'Tỷ lệ tiêm' },
    { name: 'Tỷ lệ tiêm' },
    { name: 'Tỷ lệ tiêm' },
  ],
  [
    'Tỷ lệ sàng lọc đạt «85%» năm 2020, năm 2021 là «87%» và trên «90%» vào năm 2025.',
    { period: '2020' },
    { period: '2021' },
    { period: '2025', comparator: 'gt' },
  ],
  [
    'Tỷ lệ hộ có nước sạch đạt «80%», riêng huyện Yên Bình «62%».',
    { name: 'Tỷ lệ hộ có nước sạch' },
    { name: 'Tỷ lệ hộ có nước sạch', place: 'Yên Bình' },
  ],
  ['Tỷ lệ nặng là «20%». Tỷ lệ này năm 2019 là «16%».', { name: 'Tỷ lệ nặng' }, { name: 'Tỷ lệ nặng', period: '2019' }],
  [
    'Phụ nữ đẻ được quản lý thai «352/356» («98,9%»), đẻ tại trạm «331/356» («93%»).',
    { name: 'Phụ nữ đẻ được quản lý thai' },
    { name: 'Phụ nữ đẻ được quản lý thai' },
    { name: 'đẻ tại trạm' },
    { name: 'đẻ tại trạm' },
  ],
]);

corpus('indicator', 'the name stands after the figure', [
  ['Có «100%» trạm y tế có bác sĩ làm việc.', { name: 'trạm y tế có bác sĩ làm việc' }],
  ['Qua kiểm tra, «71,4%» bệnh viện chưa ký hợp đồng.', { name: 'bệnh viện chưa ký hợp đồng' }],
  ['Có «12/12» xã, thị trấn đạt chuẩn quốc gia.', { name: 'xã, thị trấn đạt chuẩn quốc gia' }],
  ['Hoàn thành «10/12» chỉ tiêu.', { name: 'chỉ tiêu' }],
  ['Từ «95%» trở lên người dân được khám.', { name: 'người dân được khám', comparator: 'ge' }],
  ['Đạt «6,4 bác sĩ/1 vạn dân».', { name: 'bác sĩ' }],
]);

corpus('indicator', 'activities, shares of counts and carried names', [
  ['Mở rộng phòng khám tại «100%» xã và «50%» phường.', { name: 'Mở rộng phòng khám' }, { name: 'Mở rộng phòng khám' }],
  ['Lập hồ sơ điện tử cho ít nhất «80%» người dân.', { name: 'Lập hồ sơ điện tử', comparator: 'ge' }],
  ['Ghi nhận 41 ca dương tính («31,1%»).', { name: 'ca dương tính' }],
  [
    'Toàn tỉnh có 1.020 người tham gia BHYT, chiếm «82,1%» dân số, tăng «3,6 điểm phần trăm» so với năm 2014.',
    { name: 'người tham gia BHYT', base: 'dân số' },
    { name: 'người tham gia BHYT', change: 'increase', base: 'so với năm 2014' },
  ],
  ['Ca nặng chiếm «2,6%» («180/6.932»).', { name: 'Ca nặng' }, { name: 'Ca nặng' }],
  [
    'Tỷ suất sinh thô «18,2‰», giảm «0,2‰» so với cùng kỳ.',
    { change: 'level' },
    { change: 'decrease', name: 'Tỷ suất sinh thô' },
  ],
  ['Giảm 58 trường hợp, tương đương «29,1%» so với năm 2015.', { change: 'decrease' }],
  ['Giảm tỷ lệ mắc sốt rét «10%».', { name: 'tỷ lệ mắc sốt rét', change: 'decrease' }],
  ['Hạ tỷ lệ thấp còi xuống còn «17%» vào năm 2025.', { change: 'level', period: '2025' }],
]);

corpus('indicator', 'periods, bases, bounds and targets', [
  ['Năm 2016, tỷ lệ A đạt «70%»; tỷ lệ B đạt «65%».', { period: '2016' }, { period: '2016' }],
  ['Trước năm 2007, tỷ lệ A chỉ khoảng «20%».', { period: '../2006', comparator: 'approx' }],
  ['Ngày 31/10/2015, tỷ lệ A đạt «82%».', { period: '2015-10-31' }],
  [
    'Đạt «97,6%» kế hoạch năm, tăng «6,3%» so với cùng kỳ năm 2017.',
    { base: 'kế hoạch năm' },
    { base: 'so với cùng kỳ năm 2017', change: 'increase' },
  ],
  ['Phấn đấu tỷ lệ A đạt trên «95%».', { target: true, comparator: 'gt' }],
  [
    'Tỷ lệ A không quá «5%», tỷ lệ B dưới «7%», tỷ lệ C ≥ «90%».',
    { comparator: 'le' },
    { comparator: 'lt' },
    { comparator: 'ge' },
  ],
  [
    'Tỷ lệ A xấp xỉ «45%», tỷ lệ B tối thiểu «85%», tỷ lệ C tối đa «9%».',
    { comparator: 'approx' },
    { comparator: 'ge' },
    { comparator: 'le' },
  ],
  ['Tỷ lệ A đạt «85%» trở lên.', { comparator: 'ge' }],
]);

corpus('indicator', 'heads of columns measure what a row of a place holds', [
  [
    'Đơn vị | Tiêm chủng đầy đủ | Quản lý thai\nXã Hòa An | «95,2%» | «90%»\nXã Tân Lập | «93%» | «88%»\n',
    { name: 'Tiêm chủng đầy đủ', place: 'Hòa An' },
    { name: 'Quản lý thai', place: 'Hòa An' },
    { name: 'Tiêm chủng đầy đủ', place: 'Tân Lập' },
    { name: 'Quản lý thai', place: 'Tân Lập' },
  ],
  [
    'Chỉ tiêu | Kế hoạch | Thực hiện\nTỷ lệ tiêm chủng | «95%» | «96%»\n',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
  [
    'Chỉ tiêu | 2014 | 2015\nSố giường | 80 | 100\nCông suất giường (%) | «88,1» | «93,7»\n',
    { period: '2014' },
    { period: '2015' },
  ],
  ['1 | Khám bệnh | Lượt | 50.000 | 45.210 | «90,4%»\n', { name: 'Khám bệnh' }],
]);

corpus('indicator', 'the time of a clause of its own', [
  [
    'Năm 2020 nam chiếm «70%», trong khi cùng kỳ năm 2019 nam chiếm «82%» và nữ chiếm «18%»; trẻ em chiếm «9%».',
    { period: '2020' },
    { period: '2019' },
    { period: '2019' },
    { period: '2020' },
  ],
  ['Năm 2020, tỷ lệ A là «8%»; cùng kỳ năm 2019 là «9%».', { period: '2020' }, { period: '2019' }],
  ['Năm 2020, tỷ lệ A là «8%» (cùng kỳ năm 2019: «9%»).', { period: '2020' }, { period: '2019' }],
  ['Năm 2020, tỷ lệ A là «8%», tăng «1%» so với cùng kỳ năm 2019.', { period: '2020' }, { period: '2020' }],
  ['Năm 2020 có dịch. Tỷ lệ A giảm bình quân hằng năm «0,5%».', { period: null }],
  ['Giai đoạn 2016 - 2020 đã qua. Tỷ lệ A giảm mỗi năm «0,5%».', { period: '2016/2020' }],
  ['Tạp chí Y Ộ 11/2013 có bài. Tỷ lệ A là «8%».', { period: null }],
  ['Đạt «97%» kế hoạch năm 2019.', { period: null }],
  ['Trong tháng 8/2019, đạt «97%» kế hoạch năm 2019.', { period: '2019-08' }],
]);

corpus('indicator', 'hedges behind a verb', [
  ['Tỷ lệ A còn khoảng «9%», B chiếm khoảng «30%».', { comparator: 'approx' }, { comparator: 'approx' }],
  ['Tỷ lệ A tăng gần «5%», B đạt gần «90%».', { comparator: 'approx', change: 'increase' }, { comparator: 'approx' }],
]);

corpus('indicator', 'tables and labels that bear the sign', [
  ['Tỷ lệ cặp vợ chồng tránh thai (%): «71,6».', { value: 71.6, unit: '%', name: 'Tỷ lệ cặp vợ chồng tránh thai' }],
  [
    'Chỉ tiêu | 2014 | 2015\nCông suất giường (%) | «88,1» | «93,7»\n',
    { name: 'Công suất giường', period: '2014' },
    { period: '2015', value: 93.7 },
  ],
  [
    'Chỉ tiêu | 2022 | 2023\nTỷ lệ phát hiện lao | «90%» | «91%»\n',
    { period: '2022' },
    { name: 'Tỷ lệ phát hiện lao', period: '2023' },
  ],
]);

corpus('indicator', 'words for numbers', [
  ['Có hai mươi phần trăm hộ dân đồng ý.'.replace('hai mươi phần trăm', '«hai mươi phần trăm»'), { value: 20 }],
  ['Khoảng «tám mươi lăm phần trăm» trẻ được tiêm.', { value: 85, comparator: 'approx' }],
  ['Ước tính «cứ 100 ngàn nam giới thì có 1-2 người» mắc bệnh.', { value: 1, value_max: 2, unit: 'per_100000' }],
]);

corpus('indicator', 'look-alikes', [
  ['Sát khuẩn bằng cồn 70% và Cloramin B 25%.'],
  ['Truyền dung dịch glucose 5%, HES 200 6%.'],
  ['Rửa bằng nước muối sinh lý 0,9%.'],
  ['Khuyến mãi 50%, giảm giá 20%, chiết khấu 5%.'],
  ['Giá đã gồm thuế VAT 10%, lãi suất 6,5%.'],
  ['Khung width: 80%, height="100%".'],
  ['Chấm 3,42/5 điểm, thị lực 8/10 điểm.'],
  ['Ngày 15/10, lúc 7/7 giờ; ISO 9001/2015.'],
  ['Nghị định 85/2012/NĐ-CP; Thông tư số 36/2015.'],
  ['Nhà ở ngõ 12/5, tổ 4/9.'],
]);
