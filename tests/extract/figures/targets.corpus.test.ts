import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a target is of what was stated', [
  [
    'Tỷ lệ khỏi bệnh đạt «87%», đạt mục tiêu của Bộ Y tế đề ra là trên «85%» nhưng chưa đạt mục tiêu đặt ra của Chương trình là «90%».',
    { name: 'Tỷ lệ khỏi bệnh' },
    { name: 'Tỷ lệ khỏi bệnh', comparator: 'gt' },
    { name: 'Tỷ lệ khỏi bệnh' },
  ],
  [
    'Tỷ lệ tiêm chủng đạt «92%», vượt chỉ tiêu tỉnh giao là «90%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
  [
    'Tỷ lệ tiêm chủng đạt «88%», chưa đạt kế hoạch huyện đề ra là «90%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
  [
    'Tỷ lệ bao phủ đạt «48%», trong khi mục tiêu đặt ra là «50%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ' },
  ],
  [
    'Tỷ lệ bao phủ đạt «48%». Mục tiêu của chương trình là «50%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ' },
  ],
  ['Mục tiêu của chương trình là «95%» trẻ được tiêm.', { name: 'trẻ được tiêm' }],
  ['Mục tiêu là tỷ lệ bao phủ đạt «95%».', { name: 'tỷ lệ bao phủ' }],
]);

corpus('indicator', 'aims take no past period, and say how much less', [
  ['Trong tháng 8/2022 có 20 ca. Ngành phấn đấu «100%» ổ dịch được xử lý.', { period: null }],
  ['Năm 2015 phấn đấu giảm «50%» số ca mắc lao.', { name: 'số ca mắc lao', change: 'decrease', period: '2015' }],
]);
