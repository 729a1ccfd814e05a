import { people } from './brief.js';

people('lists of people', [
  [
    'Dự có các đồng chí: «Lê Văn Cảm» - TUV, Giám đốc Sở Y tế; «Hồ Thị Mận»- Trưởng phòng Tổ chức cán bộ; PGS.TS «Trần Quyến» - nguyên Giám đốc Sở Y tế.',
    'đồng chí | Tỉnh ủy viên + Giám đốc @ Sở Y tế',
    'Trưởng phòng @ phòng Tổ chức cán bộ',
    'PGS TS | nguyên Giám đốc @ Sở Y tế',
  ],
  [
    'Tới dự có đồng chí «Lê Văn Cảm», Giám đốc Sở Y tế; đồng chí «Cao Hựu», Phó Chủ tịch UBND tỉnh.',
    'đồng chí | Giám đốc @ Sở Y tế',
    'đồng chí | Phó Chủ tịch @ UBND tỉnh',
  ],
  [
    'Gồm 03 đồng chí: «Lê Văn Cảm» - Bí thư, «Bùi Thị Lụa» - Phó Bí thư, «Lại Văn Khoa» - Chi ủy viên.',
    'Bí thư',
    'Phó Bí thư',
    'Chi ủy viên',
  ],
  [
    'Danh sách:\n1. «Hoàng Văn Dực», Bí thư\n2. «Tô Hải Yến», Phó Bí thư\n3. «Đinh Lệ», Chi ủy viên',
    'Bí thư',
    'Phó Bí thư',
    'Chi ủy viên',
  ],
  [
    'Danh sách:\n1. BSCKI «Nguyễn Huy Thám» - Trưởng khoa Ngoại;\n2. CN. «Bùi Thị Sen»- Điều dưỡng trưởng khoa Nhi;',
    'BSCKI | Trưởng khoa @ khoa Ngoại',
    'CN | Điều dưỡng trưởng @ khoa Nhi',
  ],
  ['1) Ông «Lê Văn Cảm»\n2) Bà «Bùi Thị Lụa»', 'ông', 'bà'],
  ['Danh sách:\n1. «Lê Cảm»\n2. «Bùi Lụa»', '', ''],
  ['- Đ/c «Lê Văn Cảm» - Bí thư\n- Đ/c «Bùi Thị Lụa» - Phó Bí thư', 'đồng chí | Bí thư', 'đồng chí | Phó Bí thư'],
  ['Trưởng khoa: BSCKI «Lê Văn Cảm»\nPhó khoa: BS «Bùi Thị Lụa»', 'BSCKI | Trưởng khoa', 'BS | Phó khoa'],
  ['Giám đốc: «Lê Văn Cảm»', 'Giám đốc'],
  ['Giám đốc: BSCKII. «Lê Văn Cảm»', 'BSCKII | Giám đốc'],
  ['Giám đốc Trung tâm: BS. «Lê Văn Cảm»', 'BS | Giám đốc @ Trung tâm'],
  ['Các bác sĩ «Lê Văn Cảm», «Bùi Thị Lụa» và «Lại Văn Khoa» được khen.', 'BS', 'BS', 'BS'],
  ['Hai bác sĩ «Lê Văn Cảm» và «Bùi Thị Lụa» được khen.', 'BS', 'BS'],
  ['Các đồng chí «Lê Tự Quốc» và «Zơrâm Thị Nhung» được bầu.', 'đồng chí', 'đồng chí'],
  ['Ông «Lê Văn Cảm» tặng hoa đồng chí «Dực» và «Yến».', 'ông', 'đồng chí', 'đồng chí'],
  ['Đồng chí «Lê Văn Cảm» và đồng chí «Bùi Thị Lụa» phát biểu.', 'đồng chí', 'đồng chí'],
  [
    'Bằng khen của Thủ tướng Chính phủ: y sĩ «Hồ Văn Ring», Trạm trưởng Trạm Y tế xã A Lưới.',
    'Trạm trưởng @ Trạm Y tế xã A Lưới',
  ],
  [
    'Đồng chí «Lê Văn Cảm», Giám đốc Sở Y tế, Phó Giám đốc Sở Nội vụ «Trần Văn Bình» cùng dự.',
    'đồng chí | Giám đốc @ Sở Y tế',
    'Phó Giám đốc @ Sở Nội vụ',
  ],
  [
    'Phó Chủ tịch UBND tỉnh «Đặng Văn Xích» và Giám đốc Sở Y tế «Hồ Đại Phong» kiểm tra.',
    'Phó Chủ tịch @ UBND tỉnh',
    'Giám đốc @ Sở Y tế',
  ],
  ['Giám đốc Sở Y tế, ông «Lê Văn Cảm» cho biết.', 'ông | Giám đốc @ Sở Y tế'],
  [
    'Ông «Lê Văn Cảm» - Giám đốc Sở Y tế, bà «Bùi Thị Lụa» - Phó Giám đốc.',
    'ông | Giám đốc @ Sở Y tế',
    'bà | Phó Giám đốc',
  ],
  ['đồng chí Giám đốc Sở Y tế «Lê Hồng Trung» vui mừng.', 'đồng chí | Giám đốc @ Sở Y tế'],
  ['Đ/c, «Vũ Văn Quang» – Giám đốc TTYT khai mạc.', 'đồng chí | Giám đốc @ TTYT'],
  ['Đc «Vũ Văn Quang», đc/ «Lê Thị Hoa» và ĐC «Hà Văn Bắc».', 'đồng chí', 'đồng chí', 'đồng chí'],
]);

people('occupations and kin', [
  ['Lương y «Lê Văn Cảm» bốc thuốc.', ''],
  ['Ca sĩ «Duy Khoa» hát.', ''],
  ['MC «Phan An» dẫn chương trình.', ''],
  ['Nghệ sĩ ưu tú «Lê Thị Hoa» biểu diễn.', 'NSƯT'],
  ['Nhà báo «Lê Văn Cảm» viết.', ''],
  ['Em «Lê Văn Cảm», học sinh lớp 5.', 'em'],
  ['Cháu «Lò Thị Mai» (5 tuổi) ở bản Pha Mu.', 'cháu'],
  ['Cụ «Hà Thị Nội», 90 tuổi.', 'cụ'],
  ['Cô giáo «Trần Ngọc Diễm», giáo viên Trường THPT Vị Thanh.', 'cô | giáo viên @ Trường THPT Vị Thanh'],
  ['Thầy «Lê Văn Cảm», Hiệu trưởng Trường Mầm non Hoa Ban.', 'thầy | Hiệu trưởng @ Trường Mầm non Hoa Ban'],
]);

people('patients', [
  ['Bệnh nhân «Thạch Sà Rinh» (28 tuổi) đã ổn định.', 'patient'],
  ['Bệnh nhân là em «Trần Văn Đượm», 13 tuổi.', 'em | patient'],
  ['Sản phụ «Lê Thị Hoa» sinh con an toàn.', 'patient'],
  ['Bệnh nhi «Lò Văn Mai» được phẫu thuật.', 'patient'],
  ['Bệnh nhân «Lê Văn Rinh» nhập viện. Anh «Rinh» đã khỏe.', 'patient', 'anh | patient'],
  ['Người bệnh «Lê Văn Rinh» được ra viện.', 'patient'],
]);

people('patients by the words around them', [
  ['Ông «Huỳnh Văn Bé Ba», 67 tuổi, người bệnh ở thị trấn Sóc Sơn kể.', 'ông | patient'],
  ['Chạy thận mỗi tuần 3 lần tại bệnh viện, bà «Nguyễn Thị Chín» (SN 1951) tâm sự.', 'bà | patient'],
  ['Theo lời vợ bệnh nhân, chị «Hà Thị Xoan», ông sốt cao.', 'chị'],
  ['Bên giường bệnh, bà «Thạch Thị Phia» (61 tuổi) rơm rớm nước mắt.', 'bà'],
]);
