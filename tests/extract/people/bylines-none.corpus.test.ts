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
]);

people('bylines by what stands around them', [
  [`${TITLE}\n${STORY}\nXem thêm\n«Thanh Tiệp» (CTV)\n${STORY}`, 'author'],
  [`${TITLE}\n${STORY}\nLiên hệ: 0912.345.678\n«Thu Hà»\n${STORY}`, 'author'],
  [`${TITLE}\n${STORY}\nNơi gửi\n«Thu Hà»`, 'author'],
  [`${TITLE}\n${STORY}\nNGƯỜI VIẾT BÀI\n«Thu Hà»\n${STORY}`, 'author'],
  [`GIÁM ĐỐC\nHội nghị kết thúc tốt đẹp.\n«Lê Văn Bính»`, 'author'],
]);
