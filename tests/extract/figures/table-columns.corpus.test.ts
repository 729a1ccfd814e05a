import { corpus } from '../../support/corpus.js';

corpus('quantity', 'columns of tables: what was planned, and what only looks like it', [
  [
    'Nội dung;KH giao (lượt);Ước TH (lượt);CK năm 2022 (lượt)\nKhám bệnh;«1.200»;«1.150»;«1.090»\n',
    { target: true, period: null },
    { target: false },
    { target: false, period: '2022' },
  ],
  // No plan that is assigned, and no aim.
  ['Xã;Tai nạn giao thông (ca)\nSơn Lâm;«12»\nSơn Hà;«5»\n', { target: false }, { name: 'Tai nạn giao thông' }],
  ['Xã;Đối tượng mục tiêu (trẻ)\nSơn Lâm;«120»\nSơn Hà;«95»\n', { target: false }, { target: false }],
]);

corpus('quantity', 'columns of tables: changes, and diseases that are named like them', [
  [
    'Xã;Năm 2023 (ca);Tăng, giảm (ca)\nSơn Lâm;«120»;-«12»\nSơn Hà;«95»;«5»\n',
    { change: 'level' },
    { change: 'decrease' },
    { change: 'level' },
    { change: 'increase' },
  ],
  ['Xã;Tăng (+), giảm (-) (ca)\nSơn Lâm;-«12»\nSơn Hà;«5»\n', { change: 'decrease' }, { change: 'increase' }],
  [
    'Xã;Tăng huyết áp (ca);Giảm thị lực (ca)\nSơn Lâm;«120»;«45»\n',
    { change: 'level', name: 'Tăng huyết áp' },
    { change: 'level', name: 'Giảm thị lực' },
  ],
]);

corpus('indicator', 'columns of tables: what a share is of', [
  [
    'Nội dung;TH/KH (%);So CK (%);So 6T/2023 (%)\nKhám bệnh;«95,8»;«105,5»;«102»\n',
    { base: 'KH' },
    { base: 'CK' },
    { base: '6T/2023' },
  ],
  [
    'Nội dung;% so với kế hoạch năm;So với (%) giao\nKhám bệnh;«95,8»;«98»\n',
    { base: 'kế hoạch năm' },
    { base: 'giao' },
  ],
  // What is reached there is no base.
  ['Nội dung;Số trạm (%) đạt 80% trở lên\nTiêm chủng;«95,8»\n', { base: null }],
]);
