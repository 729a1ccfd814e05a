import { corpus } from '../../support/corpus.js';

corpus('quantity', 'places in tables: levels before names, and what only begins like a place', [
  [
    'Nội dung;Số ca mắc\nX. Sơn Lâm;«12»\nTP.Hà Mai;«5»\nTổ dân phố Hòa Mai;«7»\nKhóm 4;«9»\nVùng cao;«3»\n',
    { place: 'Sơn Lâm' },
    { place: 'Hà Mai' },
    { place: 'Hòa Mai' },
    { place: 'Khóm 4' },
    { place: 'Vùng cao' },
  ],
  ['Nội dung;Năm 2020 (lượt)\nBản sao hồ sơ;«12»\nVùng có dịch;«5»\n', { place: null }, { place: null }],
  ['Tên khóm;Số ca mắc\nHòa;«12»\nSố 3;«5»\n', { place: 'Hòa' }, { place: 'Số 3' }],
  ['Xã;Năm 2020 (lượt)\nSơn Lâm;«12»\nSố điện thoại gọi đến;«5»\n', { place: 'Sơn Lâm' }, { place: null }],
  ['Xóm;Số ca mắc\nHòa;«12»\nkhông rõ;«5»\n', { place: 'Hòa' }, { place: null }],
  [
    'Xã;Số trạm (trạm)\nSơn Lâm;«1»\nTổng số xã đạt;«2»\nChung huyện Bắc Mai;«3»\n',
    { place: 'Sơn Lâm' },
    { place: null },
    { place: 'Bắc Mai' },
  ],
]);
