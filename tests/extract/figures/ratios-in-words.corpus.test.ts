import { corpus } from '../../support/corpus.js';

corpus('indicator', 'ratios with their bar in words', [
  ['Có «9 trên 12» xã đạt chuẩn.', { unit: 'ratio', numerator: 9, denominator: 12 }],
  ['Có «17 trên tổng số 20» trạm có máy.', { numerator: 17, denominator: 20 }],
  ['«3 trong số 8» khoa đã dùng.', { numerator: 3, denominator: 8 }],
  ['Kiểm tra «5 trong tổng số 9» phòng khám.', { numerator: 5, denominator: 9 }],
  ['Có «11/tổng số 14» trường đạt.', { numerator: 11, denominator: 14 }],
  ['«2 trong số 5» đã khỏi.', { numerator: 2, denominator: 5 }],
  ['Cứ «3 trong 10» trẻ bị còi.', { numerator: 3, denominator: 10 }],
  ['Đã tiêm «1,246 trên 1,310» trẻ.', { numerator: 1246, denominator: 1310 }],
  ['Đã tiêm «1 246 trên 1 310» trẻ.', { numerator: 1246, denominator: 1310 }],
  ['Đã có «5 trên 9» («55,6%»).', { numerator: 5, denominator: 9 }, { value: 55.6 }],
  ['Quản lý 12 người trên 60 tuổi và 45 trẻ trên 5 tuổi.'],
  ['Xếp thứ 9 trên 63 tỉnh, top 5 trên 63 tỉnh thành.'],
  ['Đạt 8 trên 10 điểm, trực 9 trên 12 tháng, nặng 2 trên 5 kg.'],
  ['Chi bộ 2 trên 12 chi bộ, phường 5 trên 12 phường, Covid-19 trên 12 xã.'],
  ['Tháng 9 trên 12 xã có dịch.'],
  ['Ông là 1 trong 6 bác sĩ giỏi.'],
  ['Có 15 trên 12 xã, 5 trên 60.'],
]);
