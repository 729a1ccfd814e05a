import { people } from './brief.js';

people('given names that are function words', [
  ['Bs.CKI «Hứa Văn Được» – Giám đốc TTYT huyện đã ôn lại.', 'BSCKI | Giám đốc @ TTYT huyện'],
  ['Trao quà cho YS «Cao Tấn Đến», NHS «Lò Thị Hảo» và ông «Bế Văn Sáu».', '', '', 'ông'],
  ['do đ/c «Vũ Quang Hơn», Trưởng ban trình bày.', 'đồng chí | Trưởng ban'],
  ['Theo anh «Nông Văn Cùng», dịch đã giảm. Cụ «Lý Thị Trong» cho biết.', 'anh', 'cụ'],
  ['Thượng tá, BSCKII «Lã Xuân Tới», Phó Giám đốc Bệnh viện', 'Thượng tá BSCKII | Phó Giám đốc @ Bệnh viện'],
  [
    'bà «Hồ Thị Do», ông «Lê Của» – Giám đốc Sở Y tế; «Mạc Văn Tại», Phó Giám đốc.',
    'bà',
    'ông | Giám đốc @ Sở Y tế',
    'Phó Giám đốc',
  ],
  ['«Hồ Ngày» - Phó Chủ tịch UBND xã; «Đinh Thị Khi»: Trưởng trạm', 'Phó Chủ tịch @ UBND xã', 'Trưởng trạm'],
  ['đồng chí «Chu Văn Các» Chủ tịch UBND xã phát biểu', 'đồng chí | Chủ tịch @ UBND xã'],
  [
    'Các em «Vi Thị Để», «Kha Văn Trước» và «Lữ Thị Với» được tặng quà.',
    { name: 'Vi Thị Để', honorific: 'em' },
    { name: 'Kha Văn Trước', honorific: 'em' },
    { name: 'Lữ Thị Với', honorific: 'em' },
  ],
  ['Ông «Ngô Văn Theo» báo tin cho Trạm Y tế.', 'ông'],
]);

people('function words that end a name', [
  ['Ông «Ngô Văn An» Theo báo cáo của Sở Y tế, dịch đã giảm.', 'ông'],
  ['Ông «Ngô Minh» Được sự quan tâm của huyện, dịch đã giảm.', 'ông'],
  ['«Ngô Văn Nam» Email: toasoan@bao.vn', { name: 'Ngô Văn Nam' }],
  ['BÀ «BẾ THỊ KIM TIẾN» ĐẾN THĂM BỆNH VIỆN', 'bà'],
  ['Hồ Trong Xanh là tên một bài hát.'],
]);

people('spellings of degrees and small titles', [
  ['Ds.TH «Hồ Chí Công», CN.YTCC «Đỗ Lan» và YSĐK «Hứa Hà» được khen.', 'DS', 'CN', ''],
  ['Thiếu tá QNCN «Ngô Chín» cho biết', 'Thiếu tá'],
  ['BS.YHCT «Lò Văn Ơn» khám bệnh', 'BS'],
  ["Ý kiến của ông «K' Brêm» và bà «H' Hen Niê» rất hay. BSCKI. «K’ Vương» cho biết", 'ông', 'bà', 'BSCKI'],
]);

people('occupations with their sort', [
  [
    'ca sĩ nhạc dân gian «Quyền Anh Khoa», nghệ nhân đàn tính «Cao Anh Sơn» biểu diễn',
    { name: 'Quyền Anh Khoa' },
    { name: 'Cao Anh Sơn' },
  ],
  ['cô đỡ thôn bản «Giàng Thị Sua» nói', { name: 'Giàng Thị Sua' }],
  ['Học sinh trường Lê Lợi và công nhân khu Hoàng Mai tham gia.'],
]);

people('a head word that stands twice', [
  ['Trưởng phòng Phòng Y tế huyện Đông Anh «Bế Văn Tám»', 'Trưởng phòng @ Phòng Y tế huyện Đông Anh'],
  ['ông «Bế Văn Nam», Trưởng khoa Khoa Nội', 'ông | Trưởng khoa @ Khoa Nội'],
  ['«Vàng Thị Dợ», Phó Trưởng ban Ban Tổ chức Huyện ủy', 'Phó Trưởng ban @ Ban Tổ chức Huyện ủy'],
  ['chị «Cà Thị Mỉ» - Trưởng nhóm “Hoa mận trắng” nói', 'chị | Trưởng nhóm @ nhóm “Hoa mận trắng”'],
]);
