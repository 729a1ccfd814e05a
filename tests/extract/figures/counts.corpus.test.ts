import { corpus } from '../../support/corpus.js';

corpus('quantity', 'counts of people, cases, beds, money and supplies', [
  ['Khám cho «506 bệnh nhân».', { value: 506, unit: 'bệnh nhân' }],
  ['Có «3.910 lượt» đến khám.', { value: 3910, unit: 'lượt' }],
  ['Tổng số tiền «80 triệu đồng».', { value: 80000000, unit: 'đồng' }],
  ['Kinh phí «12,6 tỷ đồng».', { value: 12600000000, unit: 'đồng' }],
  ['Kinh phí «1 tỷ 200 triệu đồng».', { value: 1200000000, unit: 'đồng' }],
  ['Mở «14 lớp tập huấn».', { value: 14, unit: 'lớp tập huấn' }],
  ['Quy mô «120 giường bệnh».', { value: 120, unit: 'giường bệnh' }],
  ['Khoảng «50 - 60 bệnh nhi» mỗi ngày.', { value: 50, value_max: 60 }],
  ['Mỗi năm có «2,3 - 2,7 triệu ca» cúm.', { value: 2300000, value_max: 2700000 }],
  ['Thuốc trị giá «1,1 đến 1,3 tỷ đồng».', { value: 1100000000, value_max: 1300000000 }],
  ['Gần «16 nghìn trẻ» được uống.', { value: 16000, unit: 'trẻ' }],
  ['Truyền «2.450ml» máu.', { value: 2450, unit: 'ml' }],
]);

corpus('quantity', 'numbers that count nothing', [
  ['Trong 2 năm vừa qua, sau 3 ngày.'],
  ['Bệnh nhân 61 tuổi.'],
  ['Đội trực 24/24 giờ.'],
  ['Theo khoản 1 Điều 124 Bộ luật Hình sự 2015 và Điều 174, 188 Bộ luật Dân sự.'],
  ['Điều 5 luật này, khoản 2.'],
  ['Đợt 1 chiến dịch kết thúc.'],
  ['Chi bộ 2 tổ chức đại hội.'],
  ['Dịch Covid-19 ca bệnh tăng.'],
  ['© 2004 Sở Y tế.'],
]);

corpus('quantity', 'round numbers after a bound, and what rates are counted per', [
  ['Đã khám cho trên «1.000 người dân».', { value: 1000, comparator: 'gt' }],
  [
    'Có trên «10.000 trẻ» được tiêm, «4.700 người» đang điều trị và trên «1.000 người» đã khỏi.',
    { name: 'trẻ được tiêm', unit: 'trẻ', comparator: 'gt' },
    { value: 4700, unit: 'người' },
    { value: 1000, unit: 'người', comparator: 'gt' },
  ],
  ['Tỷ suất tử vong tính trên 1.000 dân còn cao.'],
  ['Tỷ suất tử vong trẻ em trên 1.000 trẻ đẻ sống giảm.'],
  ['Số mắc/100.000 dân giảm.'],
  ['Tỷ số giới tính khi sinh nam/100 nữ tăng.'],
  ['Bác sĩ bình quân 1 vạn dân (Người)'],
  ['Bình quân 1 vạn dân có 8 bác sĩ; số y sĩ/vạn dân: 3,5.'],
  ['Tỷ số giới tính từ 104 đến 108 bé trai/100 bé gái, nay là 112,6 số bé trai/100 bé gái.'],
  ['Khám bình quân «1.000 lượt»/ngày.', { value: 1000 }],
  ['Họp tại Bệnh viện Quân y 175 Bộ Quốc phòng.'],
]);

corpus('quantity', 'counts glued to an emoji', [['👥«140 bệnh nhân» khám', { value: 140 }]]);

corpus('quantity', 'counts after `trong tháng`', [
  ['Số ca mắc trong tháng «8 ca», lũy kế «40 ca».', { value: 8 }, { value: 40 }],
  ['Số ca mắc trong tháng «14 ca bệnh» mới.', { value: 14 }],
  ['Số liệu trong tháng 8 ca mắc tăng mạnh.'],
  ['Trong tháng 8 trẻ em nghỉ hè.'],
]);
