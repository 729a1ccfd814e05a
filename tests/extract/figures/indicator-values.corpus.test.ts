import { corpus } from '../../support/corpus.js';

corpus('quantity', 'more than so many, and what a rate is counted per', [
  ['Tử vong tính trên 1.000 trẻ đẻ sống giảm.'],
  ['Tỷ lệ tiêm cao. Đã tiêm cho trên «1.000 dân».', { comparator: 'gt' }],
  ['Số khám trên «1.000 dân», tăng nhẹ.', { comparator: 'gt' }],
  ['Tổng số trẻ khám ở «1.000 dân» là 45.', { comparator: 'eq' }],
]);

corpus('indicator', 'what a ratio of thousands and a rate in words are told by', [
  ['Tỷ lệ dùng nước sạch là «49,8%» («997/2.003»).', { value: 49.8 }, { numerator: 997, denominator: 2003 }],
  ['«Cứ 1.000 trẻ đi học thì có 15 trẻ» béo phì.', { value: 15, unit: 'per_1000', name: 'béo phì' }],
  ['Bình quân 1 vạn dân tham gia 12 lớp tập huấn.'],
]);

corpus('indicator', 'the numbers under a label that bears a rate: one in a sentence, many in a row', [
  ['Tỷ suất mắc/100.000 dân, 5 ca nặng.'],
  ['Số bác sĩ/vạn dân: «8,5»; 9,2.', { value: 8.5, unit: 'per_10000' }],
  ['Số bác sĩ/vạn dân «8,5» «9,1»', { value: 8.5 }, { value: 9.1, unit: 'per_10000' }],
  ['Tỷ suất mắc/100.000 dân «120» «130» «140»', { value: 120 }, { value: 130 }, { value: 140, unit: 'per_100000' }],
]);

corpus('indicator', 'shares in every spelling', [
  ['Tỷ lệ bao phủ đạt «97,2 %».', { value: 97.2, unit: '%' }],
  ['Tỷ lệ tăng tự nhiên «0.82%».', { value: 0.82, unit: '%' }],
  ['Tỷ suất sinh thô «13,4‰».', { value: 13.4, unit: '‰' }],
  ['Tỷ suất sinh thô «13,4%o».', { value: 13.4, unit: '‰' }],
  ['Tỷ suất sinh thô «13,4 %o»; tăng.', { value: 13.4, unit: '‰' }],
  ['Tỷ suất sinh thô «13,4%0».', { value: 13.4, unit: '‰' }],
  ['Tỷ suất sinh thô «13, 41%o».', { value: 13.41, unit: '‰' }],
  ['Tỷ suất sinh «13,53 phần nghìn».', { value: 13.53, unit: '‰' }],
  ['Tỷ suất sinh «13,53 phần ngàn».', { value: 13.53, unit: '‰' }],
  ['Có «80 phần trăm» hộ dân đồng ý.', { value: 80, unit: '%' }],
  ['DAT «67 PHAN TRAM» ke hoach.', { value: 67, unit: '%' }],
  ['Tăng «3,6 điểm phần trăm».', { value: 3.6, unit: 'pp' }],
  ['Tăng «3,6 điểm %».', { value: 3.6, unit: 'pp' }],
  ['Giảm từ «10 - 15%» số ca.', { value: 10, value_max: 15 }],
  ['Đạt «28%-29%» kế hoạch.', { value: 28, value_max: 29 }],
  ['Đạt từ «57% - dưới 80%» tùy nơi.', { value: 57, value_max: 80 }],
  ['Đạt «130%» kế hoạch.', { value: 130 }],
  ['Đạt «100%» ở mọi xã.', { value: 100, unit: '%' }],
]);

corpus('indicator', 'ratios of counted things', [
  ['Có «15/15» xã đạt chuẩn.', { value: 1, unit: 'ratio', numerator: 15, denominator: 15 }],
  ['Tiêm được «7.663/8.214» trẻ.', { numerator: 7663, denominator: 8214 }],
  ['Quản lý thai «352/356» («98,9%»).', { numerator: 352 }, { value: 98.9 }],
  ['Đạt «98,9%» («352/356»).', { value: 98.9 }, { denominator: 356 }],
  ['Có «4/9» huyện có dịch.', { numerator: 4, denominator: 9 }],
  ['Họp trong 1/2 ngày.'],
  ['Trực 24/24 giờ, đường dây nóng 24/7.'],
  ['Dành 2/3 cuộc đời cho nghề, 1/3 thời gian thực hành, đi 3/4 chặng đường.'],
  ['Huyết áp 140/90 mmHg.'],
  ['Đạt 4,35/5 điểm.'],
  ['Quyết định 4667/QĐ-BYT, Thông tư 36/2015/TT-BTNMT.'],
  ['Nhà số 12/5 đường Trần Phú.'],
  ['Thị lực hai mắt 10/10.'],
]);

corpus('indicator', 'rates per population', [
  ['Tỷ lệ mắc «139,7 ca/100.000 dân».', { value: 139.7, unit: 'per_100000' }],
  ['Tỷ lệ mắc «489,4 ca/100000 dân».', { value: 489.4, unit: 'per_100000' }],
  ['Đạt «6,4 bác sĩ/1 vạn dân».', { value: 6.4, unit: 'per_10000' }],
  ['Đạt «20 bác sĩ/vạn dân».', { value: 20, unit: 'per_10000' }],
  ['Tử vong mẹ «18/100.000 trẻ đẻ sống».', { value: 18, unit: 'per_100000' }],
  ['Tử vong mẹ còn «15/100.000».', { value: 15, unit: 'per_100000' }],
  ['Tỷ suất «14 ca trên 1.000 trẻ đẻ sống».', { value: 14, unit: 'per_1000' }],
  ['Tỷ số «112,2 bé trai/100 bé gái».', { unit: 'ratio', numerator: 112.2, denominator: 100 }],
  ['Số ca gấp «2,5 lần» cùng kỳ.', { value: 2.5, unit: 'times' }],
  ['Số ca tăng «12,8 lần».', { value: 12.8, unit: 'times' }],
  ['Uống 3 lần một ngày.'],
]);

corpus('indicator', 'sex ratios', [
  ['Tỷ số giới tính là «112,6 số bé trai/100 bé gái».', { value: 1.126, numerator: 112.6, name: 'Tỷ số giới tính' }],
  [
    'Giữ tỷ số giới tính từ «104 đến 108 bé trai/100 bé gái».',
    { value: 1.04, value_max: 1.08, unit: 'ratio', name: 'tỷ số giới tính' },
  ],
  ['Tỷ số «104 - 108 trẻ nam/100 trẻ nữ».', { value: 1.04, value_max: 1.08 }],
  ['Lớp có 12 số báo, 100 bé gái.'],
  ['Tỷ số giới tính là «92 nữ/100 nam».', { unit: 'ratio', numerator: 92, denominator: 100 }],
  ['Lớp có 92 nữ, 100 nam.'],
]);

corpus('indicator', 'rates that stand after their population', [
  ['«Bình quân 1 vạn dân có 8 bác sĩ».', { value: 8, unit: 'per_10000', name: 'bác sĩ' }],
  ['Số dược sĩ «bình quân 1 vạn dân là 2,4 người».', { value: 2.4, unit: 'per_10000', name: 'Số dược sĩ' }],
  ['«Bình quân mỗi vạn dân có 30 giường bệnh».', { value: 30, unit: 'per_10000', name: 'giường bệnh' }],
  ['«Cứ 1 vạn dân có 30 giường bệnh».', { value: 30, unit: 'per_10000', name: 'giường bệnh' }],
  ['Số bác sĩ/vạn dân: «8,5».', { value: 8.5, unit: 'per_10000', name: 'Số bác sĩ/vạn dân' }],
  ['Số dược sĩ đại học/vạn dân năm 2020 đạt «2,1».', { unit: 'per_10000', period: '2020' }],
  ['Số mắc sởi/100.000 dân là «120,5», giảm «5%».', { value: 120.5, unit: 'per_100000' }, { change: 'decrease' }],
  ['Tỷ suất chết/1.000 trẻ đẻ sống: «12,5»', { unit: 'per_1000' }],
  [
    'Chỉ tiêu | 2019 | 2020\nSố bác sĩ/vạn dân | «7,7» | «8,1»\n',
    { unit: 'per_10000', period: '2019' },
    { value: 8.1, period: '2020' },
  ],
  ['Bác sĩ bình quân 1 vạn dân (Người)'],
  ['Bình quân 1 vạn dân đóng 20 triệu đồng.'],
  ['Khám bình quân 1.000 lượt/ngày, bình quân 500 người một xã.'],
  ['Số mắc/100.000 dân (2019), 12 huyện có dịch.'],
  ['Số mắc/100.000 dân còn cao, 12 ca nặng.'],
]);

corpus('indicator', 'places in an order are no shares', [
  ['Tỉnh đứng thứ 31/63 tỉnh, xếp hạng 12/63, đứng ở vị trí 5/63 tỉnh thành.'],
  ['Chỉ số cải cách xếp thứ 7/12 huyện, vị thứ 3/12.'],
  ['Có «12/63» tỉnh, «12/15» xã xếp loại tốt.', { numerator: 12 }, { numerator: 12 }],
]);

corpus('indicator', 'fractions in words', [
  ['Khoảng «một phần ba» dân số nhiễm giun.', { unit: 'ratio', numerator: 1, denominator: 3, comparator: 'approx' }],
  ['«Hai phần ba» số ca mắc là trẻ em.', { numerator: 2, denominator: 3 }],
  ['Trẻ dưới 5 tuổi chiếm «một phần tư».', { value: 0.25 }],
  ['Có tới «ba phần tư» các xã đã có bác sĩ.', { value: 0.75 }],
  ['«Một phần năm» bệnh nhân phải thở máy.', { value: 0.2 }],
  ['Nhân lực chỉ bằng «hai phần ba» định mức.', { numerator: 2, denominator: 3 }],
  ['Gần «một phần mười» trong số đó tái phát.', { value: 0.1, comparator: 'approx' }],
  ['Gần «một nửa» số hộ có nhà tiêu.', { value: 0.5, comparator: 'approx' }],
  ['Quá «nửa» dân số được khám.', { value: 0.5, comparator: 'gt' }],
  ['Hơn «một nửa» trong số đó là nữ.', { value: 0.5, comparator: 'gt' }],
  ['Ba huyện chưa đạt «phân nửa» chỉ tiêu.', { value: 0.5 }],
  ['Số ca giảm «một nửa».', { value: 0.5, change: 'decrease' }],
  ['Một phần tư vấn viên nghỉ việc, một phần năm nay chưa chi, một phần ba mẹ chưa biết.'],
  ['Nửa năm qua, nửa đầu tháng và đến nửa đêm đều có ca cấp cứu.'],
  ['Bệnh nhân bị liệt nửa người, đau nửa đầu.'],
  ['Hơn nửa triệu người đã tiêm, gần nửa tỷ đồng; một phần do thời tiết.'],
]);

corpus('indicator', 'multiples in words', [
  ['Số ca mắc tăng «gấp đôi» so với cùng kỳ.', { value: 2, unit: 'times', change: 'increase' }],
  ['Số tử vong cao gấp «ba lần» năm 2018.', { value: 3, unit: 'times' }],
  ['Lượt khám «gấp rưỡi» năm ngoái.', { value: 1.5, unit: 'times' }],
  ['Chi phí gấp «hai mươi lần».', { value: 20, unit: 'times' }],
  ['Số giường «gấp ba» so với năm 2010.', { value: 3, unit: 'times' }],
  ['Gấp đôi tờ giấy, gấp đôi khăn lại.'],
  ['Gấp ba mươi tờ, nhiều gấp bội, cần gấp hai bác sĩ.'],
]);

corpus('indicator', 'names glued to an emoji', [
  ['👉Tỷ lệ tiêm chủng đạt «96,4%»', { name: 'Tỷ lệ tiêm chủng', value: 96.4 }],
  ['🟢Công suất giường đạt «88%»✅', { name: 'Công suất giường', value: 88 }],
]);

corpus('indicator', 'no share before a word that only looks like a multiplier', [
  ['Đến 30/9 tỷ lệ tiêm nhắc đạt «90%».', { name: 'tỷ lệ tiêm nhắc' }],
  ['Từ 2/6 triệu chứng giảm dần.'],
]);
