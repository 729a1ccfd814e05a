import { corpus } from '../../support/corpus.js';

corpus('quantity', 'how severe cases are is part of their name', [
  [
    'Trong tuần có «12 ca» độ 2b, «3 ca» độ III và «2 ca» độ 4.',
    { name: 'ca độ 2b' },
    { name: 'ca độ III' },
    { name: 'ca độ 4' },
  ],
  ['Ghi nhận «7 trường hợp» độ 2b trở lên, một cháu thở máy.', { name: 'trường hợp độ 2b trở lên', comparator: 'eq' }],
]);

corpus('quantity', 'the sum of cases, and what a label with a colon heads', [
  [
    'Ghi nhận «146 trường hợp» mắc sởi. Cộng dồn từ đầu năm đến nay: «918 ca».',
    { value: 146 },
    { name: 'trường hợp mắc sởi' },
  ],
  // Something else is counted.
  ['Ghi nhận «146 trường hợp» mắc sởi. Cộng dồn từ đầu năm đến nay: «918 vụ».', { value: 146 }, { name: null }],
  [
    'Điều trị bằng Methadone: «6 cơ sở», «412 người».',
    { name: 'Điều trị bằng Methadone' },
    { name: 'Điều trị bằng Methadone' },
  ],
  ['Bệnh viện hiện có «6 khoa», «412 người».', { name: null }, { name: null }],
]);
