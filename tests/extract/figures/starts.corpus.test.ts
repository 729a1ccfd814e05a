import { corpus } from '../../support/corpus.js';

corpus('quantity', 'each end of a change has its own time', [
  ['Số ca tăng từ «30 ca» mắc năm 2019 lên «50 ca» mắc năm 2021.', { period: '2019', base: null }, { period: '2021' }],
  ['Mức sinh tăng từ «1,9 con»/bà mẹ năm 2011 lên «2,1 con»/bà mẹ hiện nay.', { period: '2011' }, { period: null }],
  ['Năm 2020, số ca giảm từ «30 ca» mắc năm 2019 xuống «20 ca».', { period: '2019' }, { period: '2020' }],
  // A range, and a date after the whole of it.
  ['Mỗi xã có từ «30 ca» mắc đến «50 ca» mắc năm 2021.', { period: null }, { period: '2021' }],
  ['Năm 2020, toàn huyện có «30 ca», hiện nay có «20 ca».', { period: '2020' }, { period: null }],
]);

corpus('indicator', 'when a share was so is no part of what it is of', [
  [
    'Tỷ lệ mắc giảm từ «30%» dân số năm 2019 xuống «20%» năm 2021.',
    { period: '2019', base: 'dân số' },
    { period: '2021' },
  ],
  ['Số lượt khám đạt «92%» kế hoạch năm 2020.', { base: 'kế hoạch năm 2020' }],
]);

corpus('indicator', 'a verb that comes to no figure is part of what a share is of', [
  ['Số ca ghép tim chiếm «5%» tổng số ca ghép thành công.', { base: 'tổng số ca ghép thành công' }],
]);

corpus('indicator', 'why it was so is no part of what a change is compared with', [
  ['Số ca giảm «14%» so với năm 2020 do ảnh hưởng của dịch.', { base: 'so với năm 2020' }],
  ['Số ca giảm «5%» so với số ca tử vong do lao năm 2019.', { base: 'so với số ca tử vong do lao năm 2019' }],
]);
