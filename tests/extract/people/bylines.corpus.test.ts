import { type PeopleRow, people } from './brief.js';

const STORY =
  'Trung tâm đã tổ chức tiêm chủng an toàn cho toàn bộ trẻ em trong độ tuổi trên địa bàn huyện trong tháng này.';

/** Last lines of a report, with as many authors as are marked. */
const LAST_LINES: readonly string[] = [
  'Bài và ảnh: «Nguyễn Liên Hoa»',
  'Bài, ảnh: «BẢO ANH»',
  'Bài, ảnh: «Thu Hiền»',
  'Bài - ảnh: «Thu Hiền»',
  'Bài, ảnh : «Kim Chi»',
  'Tin, ảnh: «Y Đoan»',
  'Tin, ảnh: «THU HƯƠNG»',
  'Tin ảnh: «Lê Hà»',
  'Tin: «Ngọc Mai»',
  'Ảnh: «Thảo Nguyên»',
  'Ảnh: «Nguyễn Thanh» - TTXVN',
  'Tác giả: «Hoàng Minh Tuấn»',
  'Tác giả bài viết: «Mai Hoa»',
  'Người viết: «Lò Thị Mai»',
  'Thực hiện: «Quốc Toản»',
  'Theo «Ph. Hân»',
  'Theo «Minh Ngọc»',
  '«Thu Hòa»',
  '«Nguyễn Thị Ngọc»',
  '«HỮU HUYNH»',
  '«MINH NGUYỆT»',
  '«LÊ TRÚC»',
  '«Huy Hoàng»',
  '«Tú Anh»',
  '«Công Bính»',
  '«Cao Xuân Lương»',
  '«Nam Phương»',
  '«H.Đan» – «MINH NGUYỆT»',
  '«THU HIỀN» - «Tuấn Linh»',
  '«Thanh Hà», «Minh Tâm»',
  '«Ngọc Lan» – «Đức Anh»',
  '«An Hạ» | Ảnh: «Duy Lân»',
  '«THU HIỀN» - «Tuấn Linh» (Ảnh: «Quốc Toản»)',
  '«Lê Hà» – Tổ Công tác xã hội Trung tâm Y tế huyện Than Uyên.',
  '«Ngô Quỳnh» – Phòng Công tác xã hội',
  '«Nguyễn Thị Ngọc» (TTYT huyện Mê Linh)',
  '«Nguyễn Thị Ngọc»(TTYT huyện Mê Linh)',
  '«Nguyễn Thị Ngọc»\nTTYT huyện Mê Linh',
  '«Nguyễn Thị Ngọc»\n(TTYT huyện Mê Linh)',
  'NGƯỜI VIẾT BÀI\n«Nguyễn Thị Ngọc»',
  '«Quỳnh Trâm»\nChia sẻ:\nFacebook Twitter Email Print',
  '«Nguyễn Thanh»\nĐể lại bình luận của bạn',
  '«Quang Vinh»\nTin liên quan',
  'Bài: «Hồng Nhung»; ảnh: «Việt Dũng»',
];

people(
  'bylines at the end of a report',
  LAST_LINES.map(
    (line): PeopleRow => [`Tiêm chủng an toàn\n${STORY}\n${line}`, ...(line.match(/«/g) ?? []).map(() => 'author')],
  ),
);

people('bylines elsewhere', [
  [`(Ảnh: «Trúc Pha») ${STORY}`, 'author'],
  [`${STORY} «Huy Hoàng»`, 'author'],
  [`${STORY} Tin, ảnh: «THU HƯƠNG»`, 'author'],
  [`Ảnh: «Thảo Nguyên» Theo ông «Lê Văn Cảm», dịch tăng.`, 'author', 'ông'],
]);

people('captions and sources that name no author', [
  ['Ảnh: Đồng chí «Lê Văn Cảm» phát biểu tại hội nghị.', 'đồng chí'],
  ['Ảnh: BSCKI «Lê Văn Cảm» – Giám đốc Trung tâm tặng quà.', 'BSCKI | Giám đốc @ Trung tâm'],
  ['Ảnh: «Lê Văn Cảm» trao quà cho bệnh nhân.', ''],
  [`${STORY}\nTheo Sức khỏe Đời sống`],
  [`${STORY}\nTheo Bộ Y tế`],
  [`${STORY}\nTheo TTXVN`],
  [`${STORY}\nNguồn: Internet`],
  [`${STORY}\nẢnh: Internet`],
  [`${STORY}\nTheo Tuổi Trẻ`],
  [`${STORY}\nHà Nội`],
  [`${STORY}\nBình Luận`],
  [`${STORY}\nChia Sẻ`],
  [`${STORY}\nTrang Chủ`],
  ['Theo ông «Lê Văn Cảm», dịch tăng.', 'ông'],
]);

const TITLE = 'THỰC TRẠNG NHIỄM GIUN Ở HỌC SINH TẠI TỈNH HÀ GIANG';

people('bylines with initials, footnote marks, or under a headline', [
  ['Tin-ảnh: «Q.Nhật»', 'author'],
  ['Ảnh: «Q. Nhật»', 'author'],
  [
    `${STORY}\n«H.CẦN»\nChia sẻ bài viết\nLƯU Ý: Quý khách vui lòng gõ chữ có dấu và không gửi quá ba lần một ngày cho bài.`,
    'author',
  ],
  [`${STORY}\nP.V`],
  [`A A\n${STORY}`],
  [`${TITLE}\n«Ngô Thị Vân»*\nTÓM TẮT\n${STORY}`, 'author'],
  [`${TITLE}\n«Ngô Thị Vân»*, «Lê Văn An»**\n${STORY}`, 'author', 'author'],
  [`${TITLE}\n«Đinh Công Thoan»\n${STORY}`, 'author'],
  [`${TITLE} «LÊ VĂN AN», «TRẦN ĐỨC TRỌNG» và CS ${STORY}`, 'author', 'author'],
  [`${TITLE} «LÊ VĂN AN» VÀ CỘNG SỰ`, 'author'],
  ['«Lê Thị Hương», «Phạm Văn Tú» và cộng sự đã nghiên cứu', '', ''],
]);

people('captions with a dash, counts of patients before a hospital', [
  ['Đoàn xe diễu hành. Ảnh - «Thu Phương».', 'author'],
  ['Các bé được chuyển đến gồm Nhi Đồng 1 năm bé, Nhi Đồng 2 một bé.'],
]);

const CLOSED = 'Tin đầu.\nCần chú ý phòng bệnh cho trẻ em trong mùa này vì dịch sẽ tăng nhanh hơn mọi năm.';

people('headings and heads of lists are no authors', [
  [`${CLOSED}\nI. Mục Tiêu Chung\nTăng cường phòng bệnh.`],
  [`${CLOSED}\nV. Kiến Nghị Đề Xuất\nTăng cường phòng bệnh.`],
  [`${CLOSED}\n«V. Anh»`, 'author'],
  [`Tỷ lệ tai biến\n0,1%\n«Lê Thu Hà» (Theo Phòng Kế hoạch – Nghiệp vụ)\nGửi phản hồi`, 'author'],
  ['Nối dây cho bệnh nhân Bước 3: lọc máu. Bệnh nhân «An» 35 tuổi.', 'patient'],
]);

const LAST = 'Đoàn đã nhắc nhở các hộ kinh doanh và sẽ kiểm tra lại vào cuối tháng này theo đúng kế hoạch đã đề ra.';

people('authors with a paper, a source or a remark after them', [
  [`${CLOSED}\n${LAST} «Mộc Lam» (Tổng hợp)`, 'author'],
  [`${CLOSED}\n“${LAST}” «Mộc Lam» (Theo AFP)`, 'author'],
  [`${CLOSED}\n${LAST}/. «Khiếu Lam» (TTXVN)`, 'author'],
  [`${CLOSED}\n${LAST}/. «Ngọc Lam»/VOV online`, 'author'],
  [`${CLOSED}\n${LAST} CTV «Tuấn Lam»/HTTV`, 'author'],
  [`${CLOSED}\n${LAST} Theo «Huy Đồng» (Vietnam+)`, 'author'],
  [`${CLOSED}\n${LAST} Theo «Lê Lam» (VNE)`, 'author'],
  [`${CLOSED}\n${LAST} «Yến Lam» Theo BBC`, 'author'],
  [`${CLOSED}\n${LAST} «Xuân Lam» -`, 'author'],
  [`${CLOSED}\n${LAST} «Xuân Lam» - «Thiên Chương» * Tên người bệnh đã được thay đổi.`, 'author', 'author'],
  [`${CLOSED}\nMức đóng được tính như sau: «D.Ngân»`, 'author'],
  [`${CLOSED}\n${LAST}\nCTV «Tuấn Lam»/HTTV\nLink Facebook`, 'author'],
  [`${CLOSED}\n${LAST}\n«Thiên Lam»/Báo Đời Mới\nLink Facebook`, 'author'],
  [`${CLOSED}\n${LAST}\n«Nguyễn Đông» * Tên bệnh nhân đã được thay đổi.`, 'author'],
]);

people('what ends a report and names no author', [
  [`${CLOSED}\n${LAST} Đồng Nai (Việt Nam)`],
  [`${CLOSED}\n${LAST} Hà Nội (TTXVN)`],
  [`${CLOSED}\n${LAST} Nhóm PV/VOV`],
  [`${CLOSED}\n${LAST} Theo Trí Thức Mới (VNE)`],
  [`${CLOSED}\n${LAST} Theo VnExpress/BBC`],
  [`${CLOSED}\nChương trình mang tên “Đóa hoa hồng” Mai Lan.`],
  [`${CLOSED}\nMức đóng được tính như sau: Đồng Nai`],
  [`${CLOSED}\nPV: Sau đó ra sao, thưa bác sĩ?`],
  [
    `Gia đình báo tin: Ông «Lê Văn Cảm», nguyên Trưởng khoa Ngoại, đã từ trần.`,
    'ông | nguyên Trưởng khoa @ khoa Ngoại',
  ],
]);

people('authors with the day at which a page was put up', [
  [`Thêm nhiều ca sởi\n«Hương Lam» - Thứ bảy, 24/08/2024 22:31 (GMT+7)\n${STORY}`, 'author'],
  [`Thêm nhiều ca sởi\n«Hương Lam» | 22:31 24/08/2024\n${STORY}`, 'author'],
  [`Thêm nhiều ca sởi\n«Hương Lam», Chủ nhật, ngày 24/08/2024 - 08h30\n${STORY}`, 'author'],
  [`Thêm nhiều ca sởi\nHà Nội - Thứ bảy, 24/08/2024 22:31\n${STORY}`],
  [`Thêm nhiều ca sởi\nĐời Sống - Thứ bảy, 24/08/2024 22:31\n${STORY}`],
  [`Thêm nhiều ca sởi\nY Tế | 22:31 24/08/2024\n${STORY}`],
  [`Thêm nhiều ca sởi\nMinh Tân - 24/08/2024\n${STORY}`],
]);
