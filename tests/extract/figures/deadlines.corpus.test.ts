import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a deadline at the end serves all members of the list', [
  [
    'Tỷ lệ thấp còi giảm xuống dưới «17%» và khu vực miền núi xuống dưới «28%» vào năm 2025.',
    { period: '2025' },
    { period: '2025', place: 'khu vực miền núi' },
  ],
  [
    'Giảm tỷ lệ thấp còi xuống dưới «17%», khu vực miền núi dưới «28%», khu vực thành thị dưới «10%» vào năm 2025.',
    { period: '2025' },
    { period: '2025' },
    { period: '2025' },
  ],
  [
    'Đưa tỷ lệ sinh con thứ ba xuống dưới «5%» và tỷ lệ tảo hôn xuống dưới «8%» vào năm 2025.',
    { period: '2025' },
    { period: '2025' },
  ],
  ['Tỷ lệ tiêm đạt «90%» năm 2020 và «95%» vào năm 2025.', { period: '2020' }, { period: '2025' }],
  ['Tỷ lệ tiêm là «90%» và giảm xuống «85%» vào năm 2025.', { period: null }, { period: '2025' }],
  ['Tỷ lệ tiêm đạt «90%», dự kiến đạt «95%» vào năm 2025.', { period: null }, { period: '2025' }],
  ['Tỷ lệ tiêm đạt «90%» và sẽ đạt «95%» vào năm 2025.', { period: null }, { period: '2025' }],
  ['Tỷ lệ tiêm hiện đạt «90%», khu vực miền núi đạt «95%» vào năm 2025.', { period: null }, { period: '2025' }],
  ['Tỷ lệ tiêm đạt «90%», riêng khu vực miền núi đạt «85%» vào năm 2020.', { period: null }, { period: '2020' }],
]);
