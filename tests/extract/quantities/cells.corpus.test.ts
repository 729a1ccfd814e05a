import { corpus } from '../../support/corpus.js';

corpus('quantity', 'numbers after a label that bears what is counted', [
  [
    'Số y sĩ (Người) «120» «135»\n',
    { value: 120, unit: 'người', name: 'Số y sĩ', period: null },
    { value: 135, unit: 'người', name: 'Số y sĩ' },
  ],
  [
    'Chỉ tiêu 2019 2020\nSố giường bệnh (Giường) «1.120» «1.135»\n',
    { value: 1120, period: '2019' },
    { value: 1135, period: '2020' },
  ],
  ['Số y sĩ (Người)\nTrang 12\n'],
  ['Gặp Nguyễn Văn Bình (người nhà) 12\n'],
  ['Số y sĩ (Người) theo Quyết định 12 13\n'],
]);
