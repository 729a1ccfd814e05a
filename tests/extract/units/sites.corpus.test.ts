import { corpus } from '../../support/corpus.js';

corpus('unit', 'a body of a place', [
  [
    'tại «Trung tâm Y tế huyện Than Uyên» sáng nay',
    {
      name: 'Trung tâm Y tế huyện Than Uyên',
      named: true,
      type: 'health_centre',
      level: 'district',
      place: 'Than Uyên',
      province: 'Lai Châu',
    },
  ],
  [
    '«TTYT huyện Mê Linh» tổ chức',
    { name: 'Trung tâm Y tế huyện Mê Linh', named: true, place: 'Mê Linh', province: 'Hà Nội' },
  ],
  ['«UBND tỉnh Kon Tum» giao', { name: 'Ủy ban nhân dân tỉnh Kon Tum', type: 'people_committee', level: 'province' }],
  ['lãnh đạo «Sở Y tế Hà Nội» dự', { name: 'Sở Y tế Hà Nội', type: 'department', level: 'province', named: true }],
  ['báo cáo «Sở Y tế» xem xét', { name: 'Sở Y tế', named: false }],
]);
