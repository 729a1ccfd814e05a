import { people } from './brief.js';

people('names that a line end parts', [
  ['Về dự có đ/c: «Phan Đình\nTrọng»- Phó Chủ tịch Công đoàn ngành', 'đồng chí | Phó Chủ tịch @ Công đoàn ngành'],
  ['Về dự: «Y Wem\nH’Wing» – Phó Bí thư Huyện ủy', 'Phó Bí thư @ Huyện ủy'],
  ['1/ «Ê Ban Y Phu»: Chủ tịch;\n2/ «Lò Thị Hồng\nThắm»: Phó Chủ tịch;', 'Chủ tịch', 'Phó Chủ tịch'],
  ['có «Bùi Văn\nNỏm» Chủ tịch UBND xã', 'Chủ tịch @ UBND xã'],
  ['Ông «Bế Văn\nBình» cho biết dịch đã giảm.', 'ông'],
  ['bà «Lý Thị\nDuyên», Trưởng trạm', 'bà | Trưởng trạm'],
]);

people('line ends after a name', [
  ['Người viết: «Lò Thị Hồng»\nHuế, ngày 3/2', 'author'],
  ['Ông «Ngô Thị Hồng»\nẢnh: TTXVN', 'ông'],
  ['Trao quà cho bà «Bế Thị Hồng»\nTheo báo cáo, dịch đã giảm.', 'bà'],
  ['Trao quà cho bà «Bế Thị Hồng»\n«Ngô Văn Nam», Trưởng trạm', 'bà', 'Trưởng trạm'],
]);

people('posts on the line below', [
  ['Về dự có «Hứa Thành Quý»\n- Phó Giám đốc Sở Y tế Phú Yên; đại biểu các xã', 'Phó Giám đốc @ Sở Y tế Phú Yên'],
  ['Ông «Ngô Văn Thuận»\n- Thứ trưởng Bộ Y tế cho biết', 'ông | Thứ trưởng @ Bộ Y tế'],
  ['Ông «Lò Văn Nam»\nGiám đốc Trung tâm Y tế huyện', 'ông | Giám đốc @ Trung tâm Y tế huyện'],
  ['Có ông «Lò Văn Nam»\nGiám đốc Sở Y tế phát biểu.', 'ông'],
  ['Có ông «Lò Văn Nam»\nGiám đốc Sở Y tế, bà «Hồ Thị Na» phát biểu.', 'ông', 'bà | Giám đốc @ Sở Y tế'],
  ['Có ông «Lò Văn Nam»\n- Trưởng khoa: bà «Hồ Thị Na»', 'ông', 'bà | Trưởng khoa'],
]);

people('an office before a colon, dealt out', [
  [
    'các đ/c Phó Giám đốc: BSCKII «Lò Văn Thịnh», ThS «Cà Thị Thu»; DS «Kim Văn Tự» – Chủ tịch Công đoàn',
    'đồng chí | BSCKII | Phó Giám đốc',
    'ThS | Phó Giám đốc',
    'DS | Chủ tịch @ Công đoàn',
  ],
  [
    'các đồng chí Phó Giám đốc Sở Y tế: «Lê Văn An», «Hồ Thị Bình» và «Hồ Văn Cường».',
    'đồng chí | Phó Giám đốc @ Sở Y tế',
    'Phó Giám đốc @ Sở Y tế',
    'Phó Giám đốc @ Sở Y tế',
  ],
  ['Bằng khen của Bộ trưởng Bộ Y tế: y sĩ «Lê Văn An», y sĩ «Hồ Thị Bình».', '', ''],
]);
