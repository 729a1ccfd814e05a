import { corpus } from '../../support/corpus.js';

const DAY = { period: 'XXXX-12-13' };

corpus('quantity', 'the day that was told, for what points at it', [
  [
    'Ngày 13/12, thêm «1.349 ca» mắc sốt xuất huyết\nCác địa phương có số ca mắc giảm nhiều nhất so với ngày trước đó là Phú Sơn giảm «31 ca».\nHôm nay, Sơn Lâm có «100 ca».\nTrung bình 7 ngày qua là «946 ca».\nSố bệnh nhân nặng đang điều trị là «77 ca», tăng «13 ca» so với ngày trước đó.',
    DAY,
    DAY,
    DAY,
    { period: null },
    { period: null },
    { period: null },
  ],
  [
    'Ngày 13/12, toàn tỉnh ghi nhận «397 ca», tăng «48 ca» so với ngày 12/12. Trong số «397 ca» phát hiện trong ngày, có «54 ca» ở chợ.\nSơn Lâm là địa phương có số ca mắc nhiều nhất với «75 ca», tiếp đó là Phú Sơn «10 ca».\nCác huyện có số ca mắc tích lũy cao là Mường Tè «900 ca».',
    DAY,
    DAY,
    DAY,
    DAY,
    DAY,
    DAY,
    { period: null },
  ],
  [
    'Ngày 13/12, toàn tỉnh ghi nhận «397 ca».\nHôm nay có «112 ca» khỏi bệnh, giảm «3 ca» so với ngày trước đó (ngày 12/12, có «115 ca» khỏi bệnh).',
    DAY,
    DAY,
    DAY,
    { period: 'XXXX-12-12' },
  ],
  [
    'Ngày 13/12, trạm khám cho «500 người». Bệnh nhân uống «3 viên» trong ngày đầu. Trong ngày 14/12, có «200 người».',
    DAY,
    { period: null },
    { period: 'XXXX-12-14' },
  ],
  ['Trạm đã họp.\nTrong ngày, có «54 ca» đến khám.', { period: null }],
]);
