import { corpus } from '../../support/corpus.js';

corpus('indicator', 'heads of columns measure what a row of a place holds', [
  [
    'Đơn vị | Tiêm chủng đầy đủ | Quản lý thai\nXã Hòa An | «95,2%» | «90%»\nXã Tân Lập | «93%» | «88%»\n',
    { name: 'Tiêm chủng đầy đủ', place: 'Hòa An' },
    { name: 'Quản lý thai', place: 'Hòa An' },
    { name: 'Tiêm chủng đầy đủ', place: 'Tân Lập' },
    { name: 'Quản lý thai', place: 'Tân Lập' },
  ],
  [
    'Chỉ tiêu | Kế hoạch | Thực hiện\nTỷ lệ tiêm chủng | «95%» | «96%»\n',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
  [
    'Chỉ tiêu | 2014 | 2015\nSố giường | 80 | 100\nCông suất giường (%) | «88,1» | «93,7»\n',
    { period: '2014' },
    { period: '2015' },
  ],
  ['1 | Khám bệnh | Lượt | 50.000 | 45.210 | «90,4%»\n', { name: 'Khám bệnh' }],
]);

corpus('indicator', 'tables and labels that bear the sign', [
  ['Tỷ lệ cặp vợ chồng tránh thai (%): «71,6».', { value: 71.6, unit: '%', name: 'Tỷ lệ cặp vợ chồng tránh thai' }],
  [
    'Chỉ tiêu | 2014 | 2015\nCông suất giường (%) | «88,1» | «93,7»\n',
    { name: 'Công suất giường', period: '2014' },
    { period: '2015', value: 93.7 },
  ],
  [
    'Chỉ tiêu | 2022 | 2023\nTỷ lệ phát hiện lao | «90%» | «91%»\n',
    { period: '2022' },
    { name: 'Tỷ lệ phát hiện lao', period: '2023' },
  ],
]);

corpus('indicator', 'flattened tables: numbers on the lines after their label', [
  ['Tỷ lệ trạm có dược sĩ (%)\n«82,5»\n', { value: 82.5, unit: '%', name: 'Tỷ lệ trạm có dược sĩ', period: null }],
  [
    'Chỉ tiêu 2019 2020\nTỷ lệ hộ có nhà tiêu (%)\n«82,5» «84»\n',
    { name: 'Tỷ lệ hộ có nhà tiêu', period: '2019' },
    { name: 'Tỷ lệ hộ có nhà tiêu', period: '2020' },
  ],
  [
    '2019 2020\n2021\nTỷ lệ bà mẹ được khám thai (%) -\nRate of mothers\nwith antenatal care (%)\n«91,5» «92,0»\n«93,1»\n',
    { name: 'Tỷ lệ bà mẹ được khám thai', period: '2019' },
    { period: '2020' },
    { name: 'Tỷ lệ bà mẹ được khám thai', period: '2021' },
  ],
  [
    '2019 2020\nTỷ lệ bà mẹ được khám thai đủ các\nlần theo lịch (%)\n«91,5» «92,0»\n',
    { name: 'Tỷ lệ bà mẹ được khám thai đủ các lần theo lịch' },
    { name: 'Tỷ lệ bà mẹ được khám thai đủ các lần theo lịch', period: '2020' },
  ],
  [
    '2019 2020\nTỷ lệ hộ nghèo (%) - Poverty rate (%) «7,5» «7,1»\n',
    { name: 'Tỷ lệ hộ nghèo', period: '2019' },
    { name: 'Tỷ lệ hộ nghèo', period: '2020' },
  ],
  ['3. Tỷ suất sinh thô (‰)\n«15,1» | «14,9»\n', { unit: '‰', name: 'Tỷ suất sinh thô' }, { value: 14.9 }],
]);

corpus('indicator', 'flattened tables: rows that begin with a year', [
  [
    'Năm Tỷ lệ (%)\n2019 «7,1»\n2020 «6,8»\n',
    { name: 'Tỷ lệ', period: '2019', value: 7.1 },
    { name: 'Tỷ lệ', period: '2020', value: 6.8 },
  ],
  [
    'Năm | Dân số (triệu người) | Tỷ lệ nhóm 60+ (%) | Tỷ lệ nhóm 80+ (%)\n2019 | 1,21 | «9,1» | «1,2»\n',
    { name: 'Tỷ lệ nhóm 60+', period: '2019' },
    { name: 'Tỷ lệ nhóm 80+', period: '2019' },
  ],
  ['Năm\tSố hộ (hộ)\tTỷ lệ nghèo (%)\n2019\t1.200\t«7,1»\n', { name: 'Tỷ lệ nghèo', period: '2019' }],
]);

corpus('indicator', 'flattened tables: what is no cell', [
  ['Tỷ lệ hộ có nhà tiêu (%)\n84\nBài sau\n'],
  ['Tỷ lệ hộ có nhà tiêu (%)\n354\n'],
  ['Tỷ lệ hộ có nhà tiêu (%)\n0203 3825 489\n'],
  ['Tỷ lệ hộ có nhà tiêu (%)\n1. Xã Hòa An\n2. Xã Tân Lập\n'],
  ['Tỷ lệ hộ có nhà tiêu (%)\nNăm qua chỉ số là 82,5 và còn tăng.\n'],
  ['Tỷ lệ hộ có nhà tiêu (%)\nKhông có số liệu.\n82,5 84,1\n'],
  ['Nhóm tuổi Tỷ lệ (%) Tỷ lệ 65+ (%)\n'],
  ['2019 2020\nTỷ lệ hộ có nhà tiêu (%)\n82,5 84,1 85,2\n'],
  ['Năm Tỷ lệ (%)\n2019 7,1 6,5\n'],
]);

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
