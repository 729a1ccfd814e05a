import { corpus } from '../../support/corpus.js';

corpus('indicator', 'places and their figures in one order', [
  [
    'Tỷ lệ tiêm ở Sơn Lâm, Trà Mai và thị xã Nam Đông lần lượt là «90,4%», «86,8%» và «94,1%».',
    { name: 'Tỷ lệ tiêm', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ tiêm', place: 'Trà Mai' },
    { name: 'Tỷ lệ tiêm', place: 'Nam Đông' },
  ],
  [
    'Tỷ lệ tiêm của huyện Sơn Lâm và Trà Mai lần lượt đạt «95%» và «91%».',
    { name: 'Tỷ lệ tiêm', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ tiêm', place: 'Trà Mai' },
  ],
  [
    'Tỷ lệ tiêm đạt «98%»; trong khi Sơn Lâm và Trà Mai còn ở mức «91,3%» và «89,9%».',
    { name: 'Tỷ lệ tiêm', place: null },
    { name: 'Tỷ lệ tiêm', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ tiêm', place: 'Trà Mai' },
  ],
  [
    'Xã Sơn Lâm và Trà Mai có tỷ lệ hộ nghèo là «12%» và «15%».',
    { name: 'tỷ lệ hộ nghèo', place: 'Sơn Lâm' },
    { name: 'tỷ lệ hộ nghèo', place: 'Trà Mai' },
  ],
  // One place too many, one figure too many.
  ['Tỷ lệ tiêm ở Sơn Lâm, Trà Mai và Nậm Cang là «95%».', { place: null }],
  ['Tỷ lệ tiêm mũi 1 và mũi 2 ở Sơn Lâm lần lượt là «95%» và «91%».', { place: 'Sơn Lâm' }, { place: 'Sơn Lâm' }],
]);

corpus('quantity', 'places and their counts in one order', [
  [
    'Số ca mắc tại Hà Nội, Hải Phòng và Nam Định lần lượt là «120 ca», «85 ca» và «40 ca».',
    { name: 'Số ca mắc', place: 'Hà Nội' },
    { name: 'Số ca mắc', place: 'Hải Phòng' },
    { name: 'Số ca mắc', place: 'Nam Định' },
  ],
  ['Hà Nội và Hải Phòng ghi nhận lần lượt «120 ca» và «85 ca» mắc mới.', { place: 'Hà Nội' }, { place: 'Hải Phòng' }],
  ['Anh Minh và chị Hoa ủng hộ «2 triệu đồng» và «3 triệu đồng».', { place: null }, { place: null }],
]);

corpus('indicator', 'several areas and as many figures go by their order', [
  [
    'Tỷ lệ bao phủ ở Trà Khê, Nậm Cang và thị xã Sơn Lâm lần lượt là «90,4%», «86,8%» và «94,1%».',
    { name: 'Tỷ lệ bao phủ', place: 'Trà Khê' },
    { name: 'Tỷ lệ bao phủ', place: 'Nậm Cang' },
    { name: 'Tỷ lệ bao phủ', place: 'Sơn Lâm' },
  ],
  [
    'Tỷ lệ tiêm chủng của Trà Khê và Sơn Lâm lần lượt đạt «90,4%» và «86,8%».',
    { name: 'Tỷ lệ tiêm chủng', place: 'Trà Khê' },
    { name: 'Tỷ lệ tiêm chủng', place: 'Sơn Lâm' },
  ],
  [
    'Tỷ lệ quản lý thai đạt «95%», trong khi Trà Khê và Sơn Lâm còn ở mức «81,3%» và «79,9%».',
    { name: 'Tỷ lệ quản lý thai', place: null },
    { name: 'Tỷ lệ quản lý thai', place: 'Trà Khê' },
    { name: 'Tỷ lệ quản lý thai', place: 'Sơn Lâm' },
  ],
  // More areas than figures: no order to go by.
  ['Tỷ lệ tiêm chủng đạt «95%», Trà Khê và Sơn Lâm cùng đạt «98%».', { value: 95 }, { name: 'Tỷ lệ tiêm chủng' }],
  // No areas.
  [
    'Tỷ lệ hút thuốc của nam và nữ lần lượt là «45%» và «2%».',
    { name: 'Tỷ lệ hút thuốc của nam và nữ', place: null },
    { name: 'Tỷ lệ hút thuốc của nam và nữ', place: null },
  ],
]);

corpus('indicator', 'how far something came is a measure of places', [
  ['Tiến độ giải ngân đạt «45%».', { name: 'Tiến độ giải ngân' }],
  [
    'Hai xã dẫn đầu về tiến độ: Trà Khê «98,8%», Nậm Cang «97%».',
    { name: 'tiến độ', place: 'Trà Khê' },
    { name: 'tiến độ', place: 'Nậm Cang' },
  ],
  // `mới`: so far, and no part of the name of a place.
  [
    'Tỷ lệ hộ dùng nước sạch: Trà Khê «81%», thành phố Sơn Lâm mới «71%».',
    { place: 'Trà Khê' },
    { name: 'Tỷ lệ hộ dùng nước sạch', place: 'Sơn Lâm' },
  ],
  ['Tiêu chí Nông thôn mới «71%».', { name: 'Tiêu chí Nông thôn mới' }],
]);
