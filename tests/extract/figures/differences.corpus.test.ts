import { corpus } from '../../support/corpus.js';

corpus('indicator', 'those between which a measure differs', [
  [
    'Cận thị «11,3%», khác nhau xa giữa thị trấn Sơn Lâm («26,7%») và các xã vùng cao như Trà Khê («2,2%»), Bản Mù («3,0%»).',
    { name: 'Cận thị' },
    { name: 'Cận thị', place: 'Sơn Lâm' },
    { name: 'Cận thị', place: 'Trà Khê' },
    { name: 'Cận thị', place: 'Bản Mù' },
  ],
  [
    'Tỷ lệ tảo hôn có sự chênh lệch giữa thành thị («2%») và nông thôn («15%»).',
    { name: 'Tỷ lệ tảo hôn' },
    { name: 'Tỷ lệ tảo hôn' },
  ],
]);

corpus('indicator', 'what people answered, by a verb alone', [
  [
    'Mức độ hài lòng: rất hài lòng «45%», hài lòng «35%», không hài lòng «5%».',
    { name: 'rất hài lòng' },
    { name: 'hài lòng' },
    { name: 'không hài lòng' },
  ],
  ['Đồng ý «45%», không đồng ý «12%».', { name: 'Đồng ý' }, { name: 'không đồng ý' }],
  ['Tỷ lệ khỏi bệnh đạt «85%», không đạt «5%».', { name: 'Tỷ lệ khỏi bệnh' }, { value: 5 }],
]);

corpus('indicator', 'what a clause is about before `thì`, and marks', [
  ['Hút thuốc thì giảm, từ «47,0%» xuống «42,7%».', { name: 'Hút thuốc' }, { name: 'Hút thuốc' }],
  [
    'Rượu bia giảm từ «44%» xuống «40%», còn hút thuốc thì tăng từ «20%» lên «25%».',
    { name: 'Rượu bia' },
    { name: 'Rượu bia' },
    { name: 'hút thuốc' },
    { name: 'hút thuốc' },
  ],
  // A condition, and no topic.
  ['Tỷ lệ tiêm đạt «85%», nếu tiêm vét thì đạt «95%».', { name: 'Tỷ lệ tiêm' }, { name: 'Tỷ lệ tiêm' }],
  [
    'Loại tốt «45%», khá chiếm «35%», trung bình chiếm «15%», yếu «5%».',
    { name: 'Loại tốt' },
    { name: 'khá' },
    { name: 'trung bình' },
    { name: 'yếu' },
  ],
  // An average of what stands before.
  [
    'Công suất giường bệnh đạt «95%», trung bình «90%».',
    { name: 'Công suất giường bệnh' },
    { name: 'Công suất giường bệnh' },
  ],
]);
