import { corpus } from '../../support/corpus.js';

corpus('quantity', 'the area that a sentence is about', [
  [
    'Ngày 12/2, Đồng Nai ghi nhận «40 ca» mắc sởi, trong đó có «12 ca» cộng đồng, «9 trường hợp» đang được cách ly.',
    { place: 'Đồng Nai' },
    { place: 'Đồng Nai' },
    { place: 'Đồng Nai' },
  ],
  [
    'Theo Sở Y tế, Đồng Nai ghi nhận «40 ca» mắc sởi; «12 ca» nặng; «2 người» tử vong.',
    { place: 'Đồng Nai' },
    { place: 'Đồng Nai' },
    { place: 'Đồng Nai' },
  ],
  // A name that begins like the men.
  ['Nam Định đứng thứ hai với «42 bệnh nhân», tăng «5 ca».', { place: 'Nam Định' }, { place: 'Nam Định' }],
  ['Nam có «20 ca» mắc sởi, trong đó «5 trẻ em».', { place: null }, { place: null }],
  [
    'Thị xã Sơn Lâm, tỉnh Nghệ An có «20 ca» mắc sởi, trong đó «5 ca» nặng.',
    { place: 'Sơn Lâm' },
    { place: 'Sơn Lâm' },
  ],
  ['Cà Mau có «50 ca» mắc sởi, đứng thứ 5 toàn quốc, «30 ca» đã khỏi.', { place: 'Cà Mau' }, { place: 'Cà Mau' }],
  [
    'Long An có «40 ca» mắc sởi; Gia Lai có «20 ca» mắc sởi, trong đó «5 ca» nặng.',
    { place: 'Long An' },
    { place: 'Gia Lai' },
    { place: 'Gia Lai' },
  ],
  ['Sau Hà Nội, Nghệ An ghi nhận «20 ca» mắc sởi, trong đó «5 ca» nặng.', { place: 'Nghệ An' }, { place: 'Nghệ An' }],
  // Several areas, another one, all of them.
  ['Hà Nội và Hải Phòng có «20 ca» mắc sởi, trong đó «5 ca» nặng.', { place: null }, { place: null }],
  [
    'Huyện Mường Tè có «20 ca» mắc sởi, Sìn Hồ «12 ca» mắc sởi, «2 ca» tử vong.',
    { place: 'Mường Tè' },
    { place: null },
    { place: null },
  ],
  ['Đồng Nai có «40 ca» mắc sởi, trong đó «3 ca» mắc sởi ở Sìn Hồ.', { place: 'Đồng Nai' }, { place: 'Sìn Hồ' }],
  [
    'Đồng Nai có «40 ca» mắc sởi, các tỉnh miền Tây có «30 ca» nặng, «2 ca» tử vong.',
    { place: 'Đồng Nai' },
    { place: null },
    { place: null },
  ],
  [
    'Đồng Nai có «40 ca» mắc sởi, nơi khác của cả nước có «30 ca» nặng, «2 ca» tử vong.',
    { place: 'Đồng Nai' },
    { place: null },
    { place: 'Đồng Nai' },
  ],
  // Where somebody lives, and what is said of another place.
  [
    'Bà Nguyễn Thị Mười, ở huyện Vân Hồ cho hay: “Nhà có «12 con» lợn chết, còn «7 con»”.',
    { place: null },
    { place: null },
  ],
  [
    'Khám tại bệnh viện, bà Hà Thị Mai, ở xã Sơn Lâm, huyện Vân Hồ tâm sự: “Mỗi tháng hết «7 triệu đồng»”.',
    { place: null },
  ],
  [
    'Sở Y tế Đồng Nai cho biết, Long An có «40 ca» mắc sởi, «3 người» nặng.',
    { place: 'Long An' },
    { place: 'Long An' },
  ],
  ['Đồng Nai có «40 ca» mắc sởi, Bộ Y tế cấp «20.000 liều» vắc xin.', { place: 'Đồng Nai' }, { place: null }],
]);

corpus('quantity', 'sentences that go on with the area of a paragraph', [
  [
    'Nghệ An ghi nhận «90 ca» mắc sởi. Số bệnh nhân đã khỏi «50 người», «2 ca» tử vong. Hiện còn «38 bệnh nhân» đang điều trị.',
    { place: 'Nghệ An' },
    { place: 'Nghệ An' },
    { place: 'Nghệ An' },
    { place: 'Nghệ An' },
  ],
  ['Nghệ An có «40 ca» mắc sởi. So với cùng kỳ năm trước, tăng «15 ca».', { place: 'Nghệ An' }, { place: 'Nghệ An' }],
  [
    'Nghệ An có «40 ca» mắc sởi. Cả nước có «400 ca» mắc sởi. Hiện còn «30 ca» nặng.',
    { place: 'Nghệ An' },
    { place: null },
    { place: null },
  ],
  [
    'Nghệ An có «40 ca» mắc sởi. Số ca mắc toàn quốc là «400 ca». Hiện còn «30 ca» nặng.',
    { place: 'Nghệ An' },
    { place: null },
    { place: null },
  ],
  [
    'Nghệ An có «40 ca» mắc sởi. Bộ Y tế đã cấp «20.000 liều» vắc xin. Hiện còn «30 ca» nặng.',
    { place: 'Nghệ An' },
    { place: null },
    { place: null },
  ],
  [
    'Nghệ An có «40 ca» mắc sởi. Sởi lây qua đường hô hấp. Hiện còn «30 ca» nặng.',
    { place: 'Nghệ An' },
    { place: null },
  ],
  ['Nghệ An có «40 ca» mắc sởi. Ngày 3/4, đoàn trao «30 suất quà».', { place: 'Nghệ An' }, { place: null }],
  ['Nghệ An có «40 ca» mắc sởi.\nHiện còn «30 ca» nặng.', { place: 'Nghệ An' }, { place: null }],
  // A paragraph of the whole comes back to it.
  [
    'Toàn tỉnh có «90 ca» mắc sởi. Huyện Mường Tè có «20 ca» mắc sởi. Số ca tử vong là «2 ca».',
    { place: null },
    { place: 'Mường Tè' },
    { place: null },
  ],
]);

corpus('indicator', 'shares of what a paragraph says of an area', [
  ['Tại Lâm Đồng, dịch làm 345 người mắc. Tỷ lệ diệt lăng quăng chỉ đạt «45%».', { place: 'Lâm Đồng' }],
  [
    'Một nghiên cứu tại Hà Nội do Viện Chiến lược và Chính sách y tế tiến hành cho thấy, tỷ lệ béo phì ở học sinh là «8%» (nữ là «4%»), ở sinh viên là «12%».',
    { place: 'Hà Nội' },
    { place: 'Hà Nội' },
    { place: 'Hà Nội' },
  ],
  [
    'Tại Đồng Nai, tỷ lệ hài lòng đạt «90%», Bệnh viện Lê Lợi «80%», nữ «85%».',
    { place: 'Đồng Nai' },
    { place: null },
    { place: null },
  ],
  ['Tại Đồng Nai, tỷ lệ hài lòng: Bệnh viện Lê Lợi «80%».', { place: null }],
  ['Gia Lai có 20 ca mắc sởi, cao hơn tỷ lệ của cả nước là «5%».', { place: null }],
  ['Gia Lai có 20 ca mắc sởi. Bệnh sởi có tỷ lệ biến chứng «10%».', { place: null }],
]);

corpus('quantity', 'the area at the head of a sentence, whoever is its subject', [
  // A comma that nothing stands before.
  [', huyện Sơn Lâm có «20 ca» mắc.', { place: 'Sơn Lâm' }],
  [
    'Tại xã Sơn Lâm, trưởng trạm y tế H’Lan Niê vừa nhận quản lý «1.206 bệnh nhân» tăng huyết áp, «402 bệnh nhân» lao.',
    { place: 'Sơn Lâm' },
    { place: 'Sơn Lâm' },
  ],
]);
