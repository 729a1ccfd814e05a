import { corpus } from '../../support/corpus.js';

corpus('indicator', 'those that the clause itself says a share is of', [
  ['Ghi nhận 120 ca dương tính. Trong số mắc, «63,8%» chưa tiêm mũi nào.', { name: 'số mắc' }],
  [
    'Trong số những người tử vong, «45%» chưa tiêm vắc xin, «20%» không rõ.',
    { name: 'người tử vong' },
    { name: 'người tử vong' },
  ],
  ['Trong số các trường hợp nhập viện, có «30%» phải thở máy.', { name: 'trường hợp nhập viện' }],
  // A count within it, and a noun of the share's own.
  ['Trong số 141 ca mắc, «63%» chưa tiêm mũi nào.', { name: 'ca mắc' }],
  ['Trong số học sinh cận thị, cận thị nhẹ chiếm «68%».', { name: 'cận thị nhẹ' }],
]);

corpus('indicator', 'the next of the groups that an illness is told of', [
  [
    'Sâu răng «34,1%»; ở bậc mầm non «52,6%», tiểu học «41,0%», THCS «19,5%».',
    { name: 'Sâu răng' },
    { name: 'Sâu răng' },
    { name: 'Sâu răng' },
    { name: 'Sâu răng' },
  ],
  // Who holds a share of all.
  ['Sâu răng «34%»; ở bậc mầm non «52%», tiểu học chiếm «41%».', { value: 34 }, { value: 52 }, { name: 'tiểu học' }],
]);

corpus('indicator', 'a share in a bracket is of the ratio that comes to it', [
  [
    '«288/367» trạm ở ba huyện quản lý, cấp thuốc tăng huyết áp («78,5%»).',
    { name: 'trạm ở ba huyện quản lý' },
    { name: 'trạm ở ba huyện quản lý' },
  ],
  // Another share.
  [
    '«288/367» trạm có bác sĩ; cấp thuốc tăng huyết áp («12%»).',
    { name: 'trạm có bác sĩ' },
    { name: 'cấp thuốc tăng huyết áp' },
  ],
]);

corpus('indicator', 'headings, examples and areas that reach the same', [
  ['Khó khăn: «37/102» trạm chưa có bác sĩ.', { name: 'trạm chưa có bác sĩ' }],
  ['Hạn chế, vướng mắc: «12/34» trạm thiếu thuốc.', { name: 'trạm thiếu thuốc' }],
  ['Đã ghi nhận «16/43» bệnh truyền nhiễm như tiêu chảy, thủy đậu, quai bị.', { name: 'bệnh truyền nhiễm' }],
  [
    'Tỷ lệ tiêm chủng đạt «95%», Trà Khê và Sơn Lâm cùng đạt «98%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
]);
