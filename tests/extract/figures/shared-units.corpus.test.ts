import { corpus } from '../../support/corpus.js';

corpus('indicator', 'one sign for both ends', [
  ['Tỷ lệ còi giảm từ «21,3» xuống «17,8%».', { value: 21.3, unit: '%', change: 'level' }, { change: 'level' }],
  ['Tỷ lệ tăng từ «35» lên «54%».', { value: 35, change: 'level' }, { value: 54, change: 'level' }],
  ['Tăng từ mức khoảng «35» lên hơn «54%».', { value: 35 }, { value: 54, comparator: 'gt' }],
  ['Tăng từ «35» (năm 2015) lên «54%».', { value: 35 }, { value: 54 }],
  ['Tăng từ «35» năm 2015 lên «54%» năm 2020.', { value: 35 }, { value: 54 }],
  ['Giảm từ «12 - 15» xuống «8 - 10%».', { value: 12, value_max: 15, change: 'level' }, { value: 8, value_max: 10 }],
  ['Giảm từ «45» xuống còn «20 ca/100.000 dân».', { value: 45, unit: 'per_100000' }, { value: 20 }],
  ['Tỷ suất sinh giảm từ «15,2» xuống «14,1‰».', { unit: '‰' }, { unit: '‰' }],
  ['Từ 8 giờ lên «54%».', { value: 54 }],
  ['Từ 12 người lên «54%».', { value: 54 }],
  ['Từ «5 đến 10%» số hộ.', { value: 5, value_max: 10 }],
]);

corpus('indicator', 'one sign for a list', [
  ['Tỷ lệ ba năm là «18,2»; «17,5» và «16,9%».', { value: 18.2, unit: '%' }, { value: 17.5 }, { value: 16.9 }],
  ['Hai đợt đạt «95,2» và «93,6%» kế hoạch.', { value: 95.2 }, { value: 93.6 }],
  ['Lần lượt đạt «45», «35», «20%».', { value: 45 }, { value: 35 }, { value: 20 }],
  ['Lần lượt là «88»; «90,5» và «92,1%».', { value: 88 }, { value: 90.5 }, { value: 92.1 }],
  ['Hai đợt đạt «95,2», «93,6%».', { value: 95.2 }, { value: 93.6 }],
  ['Nam và nữ là «45» và «55%».', { value: 45 }, { value: 55 }],
  ['Tiêm trẻ 3 và 4 tuổi đạt «22%».', { value: 22 }],
  ['Số ca nặng là 5 và «80%» số ca đã khỏi.', { value: 80 }],
  ['Số ca là 35, «80%» là nữ.', { value: 80 }],
  ['Các năm 2021, 2022 và «95%» trẻ.', { value: 95 }],
  ['Phường 3 và «5%».', { value: 5 }],
  ['Có 12 xã và «55%».', { value: 55 }],
]);
