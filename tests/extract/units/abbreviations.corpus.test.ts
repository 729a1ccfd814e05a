import { corpus } from '../../support/corpus.js';

corpus('unit', 'abbreviations of bodies that are much alike', [
  ['«BCS đảng Bộ Y tế» họp', { name: 'Ban Cán sự đảng Bộ Y tế' }],
  ['«Ban VH-XH HĐND tỉnh Hà Tĩnh»', { name: 'Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh Hà Tĩnh' }],
  ['«Ban kinh tế ngân sách HĐND tỉnh Hà Tĩnh»', { name: 'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Hà Tĩnh' }],
  [
    '«Ban CHQS huyện Than Uyên», «Bộ CHQS tỉnh Lai Châu»',
    'Ban Chỉ huy quân sự huyện Than Uyên',
    'Bộ Chỉ huy Quân sự tỉnh Lai Châu',
  ],
  ['«Ban Chỉ huy Bộ đội Biên phòng tỉnh Lai Châu» họp', 'Ban Chỉ huy Bộ đội Biên phòng tỉnh Lai Châu'],
  [
    '«Trường PTCS Nà Lốc», «Trường PTDTBT Tả Phìn»',
    'Trường Phổ thông cơ sở Nà Lốc',
    'Trường Phổ thông dân tộc bán trú Tả Phìn',
  ],
  ['«Trường THPT chuyên Lê Quý Đôn» nghỉ học', 'Trường Trung học phổ thông chuyên Lê Quý Đôn'],
  ['«Trung tâm GDTX huyện Than Uyên» mở lớp', 'Trung tâm Giáo dục thường xuyên huyện Than Uyên'],
  ['«Trung tâm GDQP tỉnh Lai Châu» mở lớp', 'Trung tâm Giáo dục quốc phòng và an ninh tỉnh Lai Châu'],
  ['«Trung tâm VH-TT&TT huyện Than Uyên» đưa tin', 'Trung tâm Văn hóa, thể thao và truyền thông huyện Than Uyên'],
  [
    '«Đài TT-TH huyện Than Uyên», «Đài PT-TH tỉnh Lai Châu»',
    'Đài Truyền thanh - Truyền hình huyện Than Uyên',
    'Đài Phát thanh - Truyền hình tỉnh Lai Châu',
  ],
  ['«HĐQT Bệnh viện Hoàn Mỹ» họp', 'Hội đồng Quản trị Bệnh viện Hoàn Mỹ'],
  ['«Phòng KT-HT huyện Than Uyên» họp', 'Phòng Kinh tế và hạ tầng huyện Than Uyên'],
  ['«Phòng dân tộc - tôn giáo huyện Than Uyên» họp', 'Phòng Dân tộc và tôn giáo huyện Than Uyên'],
  [
    '«Trung tâm BVSKBMTE - KHHGĐ tỉnh Lai Châu»',
    'Trung tâm Bảo vệ sức khỏe bà mẹ trẻ em - Kế hoạch hóa gia đình tỉnh Lai Châu',
  ],
  ['«BV quân dân y tỉnh Sóc Trăng», «BV quân y 103»', 'Bệnh viện Quân dân y tỉnh Sóc Trăng', 'Bệnh viện Quân y 103'],
  ['«Phòng khám quân y 354» khám', 'Phòng khám Quân y 354'],
  ['«Điểm trạm y tế xã Tân Lập» trực', 'Điểm Trạm Y tế xã Tân Lập'],
  ['quỹ bảo hiểm y tế tỉnh Lai Châu chi trả; bảo hiểm y tế tỉnh Lai Châu'],
]);

corpus('unit', 'bodies since 2025', [
  ['«Thuế tỉnh Lai Châu» và «Thuế cơ sở 3» họp', { level: 'province' }, { level: 'region' }],
  ['thu thuế tỉnh Lai Châu đạt khá'],
  ['«Thi hành án dân sự tỉnh Lai Châu» họp', { level: 'province' }],
  ['«Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương» họp', { level: 'central' }],
  ['«Ban Chính sách, chiến lược Trung ương» họp', { level: 'central' }],
  ['«Đoàn ĐBQH tỉnh Lai Châu» giám sát', 'Đoàn Đại biểu Quốc hội tỉnh Lai Châu'],
  ['«Xã đoàn Cẩm Lạc» ra quân', { name: 'Xã đoàn Cẩm Lạc', level: 'commune' }],
  ['«Chi cục Dân số, Trẻ em tỉnh Lai Châu» họp', 'Chi cục Dân số - Trẻ em tỉnh Lai Châu'],
  ['«Trung tâm Kiểm nghiệm - Kiểm định tỉnh Lai Châu» họp', 'Trung tâm Kiểm nghiệm - Kiểm định tỉnh Lai Châu'],
  ['«Trung tâm Dịch vụ sự nghiệp công xã Tân Lập» họp', { type: 'other' }],
  ['«Trung tâm Thông tin y tế Quốc gia» họp', { type: 'other', level: 'central' }],
  ['«Cơ sở cai nghiện ma túy tỉnh Lai Châu» nhận 12 người', { type: 'other' }],
  ['các cơ sở cai nghiện ma túy; cơ sở trợ giúp xã hội'],
  ['«Liên minh HTX tỉnh Lai Châu» họp', 'Liên minh Hợp tác xã tỉnh Lai Châu'],
  ['«Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Phong» họp', { level: 'commune' }],
]);
