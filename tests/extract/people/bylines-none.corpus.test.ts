import { people } from './brief.js';

const TITLE = 'Kết quả nghiên cứu bệnh sởi ở huyện vùng cao năm nay';
const STORY =
  'Nghiên cứu tiến hành ở năm xã của huyện cho thấy bệnh đã giảm nhiều so với năm trước đó và còn tiếp tục giảm.';

people('names on a line of their own that are no bylines', [
  [`${TITLE}\nThu Hà\n${STORY}`],
  [`Dịch sởi\n«Đinh Công Thoan»\n${STORY}`, ''],
  [`${TITLE}\n${STORY}\nDanh sách\n«Đinh Công Thoan»\n${STORY}`, ''],
  [`${TITLE}\n${STORY}\nDanh sách\nThu Hà\n${STORY}`],
  [`${TITLE}\n${STORY}\nDanh sách khen\nThu Hà (Đội 2)`],
  [`${TITLE}\n${STORY}\nA A`],
  ['Thành phần dự họp\n«Lê Văn Bính», «Hà Thị Thoan»\nCuộc họp bắt đầu lúc 8 giờ.', '', ''],
  ['Danh sách khen thưởng\n«Lê Văn Bính», «Hà Thị Thoan»\nĐược khen trong năm nay.', '', ''],
  ['Giải nhất\n«Lê Văn Bính», «Hà Thị Thoan»\nLễ trao giải ở huyện.', '', ''],
]);

people('bylines by what stands around them', [
  [`${TITLE}\n${STORY}\nXem thêm\n«Thanh Tiệp» (CTV)\n${STORY}`, 'author'],
  [`${TITLE}\n${STORY}\nLiên hệ: 0912.345.678\n«Thu Hà»\n${STORY}`, 'author'],
  [`${TITLE}\n${STORY}\nNơi gửi\n«Thu Hà»`, 'author'],
  [`${TITLE}\n${STORY}\nNGƯỜI VIẾT BÀI\n«Thu Hà»\n${STORY}`, 'author'],
  [`GIÁM ĐỐC\nHội nghị kết thúc tốt đẹp.\n«Lê Văn Bính»`, 'author'],
]);

people('authors of a study', [
  [`${TITLE}\n«Lê Văn Bính»¹*, «Hà Thị Thoan»², «Đinh Công Sáu»¹\n¹ Viện Bỏng\n${STORY}`, 'author', 'author', 'author'],
  [`${TITLE}\n«Lê Văn Bính»1,2, «Hà Thị Thoan»1*, «Lê Hòa»2\n${STORY}`, 'author', 'author', 'author'],
  [`${TITLE}\n«Lê Văn Bính»(1), «Hà Thị Thoan»(2)\n${STORY}`, 'author', 'author'],
  [`${STORY}\n${TITLE}\n«Lê Văn Bính» và cs.\n${STORY}`, 'author'],
  [
    `${STORY}\n${TITLE}\nThS. «Lê Văn Bính», BSCKII. «Hà Thị Thoan» và cộng sự.\n${STORY}`,
    'ThS | author',
    'BSCKII | author',
  ],
  [`${STORY}\n«Lê Văn Bính»¹, «Hà Thị Thoan»² và «Đinh Công Sáu»¹ đã báo cáo.`, '', '', ''],
  ['Theo nghiên cứu của «Lê Văn Bính» và cs (2015), bệnh đã giảm.', ''],
  [
    `${STORY}\nTác giả liên hệ: BSCKI. «Hà Thị Thoan», Trưởng khoa Nhi, Bệnh viện Đa khoa Than Uyên. Thư: a@b.vn`,
    'BSCKI | Trưởng khoa @ khoa Nhi | author',
  ],
  [`${STORY}\n* Tác giả chịu trách nhiệm: «Hà Thị Thoan»`, 'author'],
  ['Nhóm tác giả: ThS. «Lê Văn Bính», BS. «Hà Thị Thoan» và cs', 'ThS | author', 'BS | author'],
  ['Tác giả: BS. «Lê Văn Bính» cho biết bệnh đã giảm.', 'BS'],
]);
