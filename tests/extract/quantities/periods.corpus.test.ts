import { corpus } from '../../support/corpus.js';

corpus('quantity', 'a list of periods and a list of counts', [
  [
    'Số ca mắc thủy đậu năm 2019, 2020, 2021 lần lượt là «50 ca», «60 ca» và «70 ca».',
    { name: 'Số ca mắc thủy đậu', period: '2019' },
    { name: 'Số ca mắc thủy đậu', period: '2020' },
    { name: 'Số ca mắc thủy đậu', period: '2021' },
  ],
  [
    'Trong hai năm 2019 và 2020, số bác sĩ lần lượt là «50 người» (5%) và «60 người» (6%).',
    { name: 'số bác sĩ', period: '2019' },
    { name: 'số bác sĩ', period: '2020' },
  ],
  ['Ghi nhận «20 ca» mắc và «30 ca» mắc trong tháng 1 và tháng 2/2020.', { period: '2020-01' }, { period: '2020-02' }],
  ['Năm 2019 và 2020 có «5 ca» tử vong, «6 ca» nặng.', { period: '2019/2020' }, { period: '2019/2020' }],
  ['Năm 2019 và 2020 có «5 ca» và «6 giường».', { period: '2019/2020' }, { period: '2019/2020' }],
  ['Có «20 ca» mắc, «5 ca» tử vong (năm 2015).', { period: '2015' }, { period: '2015' }],
]);

corpus('quantity', 'a year in a bracket serves the figures of the bracket', [
  [
    'Năm 2021 có «200 trẻ» ra đời (năm 2020 là «220 trẻ»). Số hộ nghèo là «30 hộ».',
    { period: '2021' },
    { period: '2020' },
    { period: '2021' },
  ],
  ['Số trẻ ra đời là «200 trẻ» (năm 2020 là «220 trẻ»).', { period: null }, { period: '2020' }],
  ['Có «200 trẻ» ra đời (năm 2020).', { period: '2020' }],
]);
