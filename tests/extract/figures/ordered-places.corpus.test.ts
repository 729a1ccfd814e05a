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
