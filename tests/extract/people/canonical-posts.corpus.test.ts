import { corpus } from '../../support/corpus.js';

corpus(
  'person',
  'canonical titles and organisations: as worded = canonical',
  [
    [
      'Ông «Lê Hữu Tòng», GĐ TTYT huyện Than Uyên, dự.',
      'Giám đốc @ TTYT huyện Than Uyên = Giám đốc @ Trung tâm Y tế huyện Than Uyên',
    ],
    [
      'Ông «Lê Hữu Tòng», nguyên phó giám đốc Sở Y tế, dự.',
      'nguyên phó giám đốc @ Sở Y tế = Nguyên Phó Giám đốc @ Sở Y tế',
    ],
    ['Ông «Lê Hữu Tòng», phó khoa Nội, dự.', 'phó khoa @ khoa Nội = Phó Trưởng khoa @ Khoa Nội'],
    ['Ông «Lê Hữu Tòng», UVBTV Tỉnh ủy, dự.', 'Ủy viên @ BTV Tỉnh ủy = Ủy viên @ Ban Thường vụ Tỉnh ủy'],
    ['Ông «Lê Hữu Tòng», TUV, dự.', 'Tỉnh ủy viên = Tỉnh ủy viên'],
    ['Chủ tịch UBND tỉnh «Đặng Văn Xích» dự.', 'Chủ tịch @ UBND tỉnh = Chủ tịch @ Ủy ban nhân dân tỉnh'],
    ['Cục trưởng Y tế dự phòng «Lê Hữu Tòng» dự.', 'Cục trưởng @ Cục Y tế dự phòng = Cục trưởng @ Cục Y tế dự phòng'],
    [
      'Bà «Nuria Castells», Trưởng đại diện UNFPA tại Việt Nam, dự.',
      'Trưởng đại diện @ UNFPA tại Việt Nam = Trưởng Đại diện @ UNFPA tại Việt Nam',
    ],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n«Lê Hữu Tòng»', 'Phó Giám đốc = Phó Giám đốc'],
  ],
  {
    brief: ({ positions }) =>
      positions
        .map(({ title, title_name, unit, unit_name }) =>
          [
            [title, unit],
            [title_name, unit_name],
          ]
            .map(pair => pair.filter(Boolean).join(' @ '))
            .join(' = '),
        )
        .join(' + '),
  },
);
