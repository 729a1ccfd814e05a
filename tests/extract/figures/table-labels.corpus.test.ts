import { corpus } from '../../support/corpus.js';

corpus('indicator', 'labels of tables: of whom a measure is, which names nothing', [
  [
    'Bảng 1. Tỷ lệ cận thị (%)\nĐối tượng;2020;2021\nHọc sinh 6 - 10 tuổi;«12,1»;«13»\n≥ 11 tuổi;«22»;«23»\n',
    { name: 'Tỷ lệ cận thị' },
    { name: 'Tỷ lệ cận thị' },
    { name: 'Tỷ lệ cận thị' },
    { name: 'Tỷ lệ cận thị' },
  ],
  [
    'Bảng 1. Tỷ lệ tiêm (%)\nĐối tượng;2020;2021\nMũi nhắc lại 2;«12,1»;«13»\nTừ 60 tuổi trở lên;«22»;«23»\n',
    { name: 'Tỷ lệ tiêm' },
    { name: 'Tỷ lệ tiêm' },
    { name: 'Tỷ lệ tiêm' },
    { name: 'Tỷ lệ tiêm' },
  ],
  // More than an age.
  [
    'Bảng 1. Tỷ lệ đạt (%)\nNội dung;2020;2021\nTrẻ dưới 1 tuổi tiêm đủ;«95»;«96»\n',
    { name: 'Trẻ dưới 1 tuổi tiêm đủ' },
    { name: 'Trẻ dưới 1 tuổi tiêm đủ' },
  ],
]);

corpus('quantity', 'labels of tables: sums, and how figures were come by', [
  [
    'Bệnh;Trong tuần (ca);Cộng dồn (ca)\nSởi;«5»;«12»\nCúm;«7»;«20»\n',
    { name: 'Sởi' },
    { name: 'Sởi' },
    { name: 'Cúm' },
    { name: 'Cúm' },
  ],
  [
    'Xã;Số ca mắc\nSơn Lâm;«12»\nSơn Hà;«5»\nCộng cả huyện:;«17»\nBình quân 5 năm;«9»\n',
    { place: 'Sơn Lâm' },
    { place: 'Sơn Hà' },
    { place: null, name: 'Số ca mắc' },
    { place: null, name: 'Số ca mắc' },
  ],
  // Cases are no school.
  ['Nội dung;Năm 2020 (ca)\nTrường hợp mắc mới;«12»\nTử vong;«5»\n', { name: 'Trường hợp mắc mới' }, { place: null }],
]);
