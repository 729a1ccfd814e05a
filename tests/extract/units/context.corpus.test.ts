import { corpus } from '../../support/corpus.js';

corpus('unit', 'where a name ends', [
  ['Phối hợp: «Trường Tiểu học Ánh Dương» «Trạm Y tế xã Ea Tu»', 'Trường Tiểu học Ánh Dương', 'Trạm Y tế xã Ea Tu'],
  ['Trưởng «phòng Kế hoạch Tổng hợp» («BV Nhi đồng 1 TP.HCM») nói', { named: true }, { named: true }],
  ['«Trung tâm Y tế huyện Tứ Kỳ» phối hợp «Sở Y tế»', { named: true }, { named: false }],
  ['«Bệnh viện Mắt Huế»; «Trung tâm Y tế khu vực Phong Điền».', { named: true }, { named: true }],
  ['«Sở Y tế Cà Mau»/«CDC Cà Mau»', { named: true }, { named: true }],
  ['đại diện «phòng Y tế», «Sở Y tế» và «UBND huyện»', { named: false }, { named: false }, { named: false }],
  ['«Bệnh viện Đa khoa Cà Mau»,«Bệnh viện Đa khoa Trần Văn Thời»', { place: 'Cà Mau' }, { place: 'Trần Văn Thời' }],
  ['(«CDC Quảng Nam») cho hay', { named: true }],
  ['Lê Hà – «Tổ Công tác xã hội Trung tâm Y tế huyện Than Uyên».', { named: true }],
  ['Trạm trưởng «Trạm Y tế xã Cẩm Lạc», huyện Cẩm Xuyên', { place: 'Cẩm Lạc' }],
  ['Giám đốc «TTYT huyện Tri Tôn» Trần Văn Tâm', 'Trung tâm Y tế huyện Tri Tôn'],
  ['«Bệnh viện Đa khoa tỉnh Bình Thuận» Nguyễn Văn Thành', 'Bệnh viện Đa khoa tỉnh Bình Thuận'],
  ['«Trung tâm Y tế Mường La» BS Lò Văn Pánh', 'Trung tâm Y tế Mường La'],
  ['«Trung tâm Y tế Mường La» đồng chí Lò Văn Pánh', 'Trung tâm Y tế Mường La'],
  ['CDC Mỹ khuyến cáo'],
  ['Bộ Y tế Lào và Bộ Y tế Campuchia'],
  ['«TTYT»\n«Sở Y tế Lai Châu»', { named: false }, { named: true }],
]);

corpus('unit', 'heads that several bodies share', [
  [
    '«Trung tâm Y tế khu vực Mai Châu» và «Lạc Thủy»',
    { name: 'Trung tâm Y tế khu vực Mai Châu', named: true },
    { name: 'Trung tâm Y tế khu vực Lạc Thủy', named: false, refers_to: 'Trung tâm Y tế khu vực Lạc Thủy' },
  ],
  ['«Trung tâm Y tế huyện Tứ Kỳ» và «Thanh Miện»', { named: true }, { name: 'Trung tâm Y tế huyện Thanh Miện' }],
  [
    '«TTYT các huyện Mê Linh», «Sóc Sơn» và «thành phố Vĩnh Yên»',
    'Trung tâm Y tế huyện Mê Linh',
    'Trung tâm Y tế huyện Sóc Sơn',
    'Trung tâm Y tế thành phố Vĩnh Yên',
  ],
  ['«UBND huyện Mường La» và «Mai Sơn»', { named: true }, { name: 'Ủy ban nhân dân huyện Mai Sơn' }],
  [
    '«CDC Hà Nội», «Hải Phòng» và «Đà Nẵng»',
    { named: true },
    { name: 'Trung tâm Kiểm soát bệnh tật Hải Phòng' },
    { name: 'Trung tâm Kiểm soát bệnh tật Đà Nẵng' },
  ],
  ['«Sở Y tế Hà Nội» và các đơn vị', { named: true }],
  ['«Trạm y tế phường Cầu Diễn», quận Nam Từ Liêm và lân cận', { named: true }],
  ['TTYT các huyện, thị xã, thành phố căn cứ tình hình'],
  ['Trung tâm Y tế các huyện phía Nam'],
]);

corpus('unit', 'acronyms that the report explains', [
  ['«Hội Chữ thập đỏ (CTĐ) tỉnh» họp. «Hội CTĐ» đã nhận', { named: false }, { name: 'Hội Chữ thập đỏ' }],
  [
    '«Ban Quản lý dự án Thăng Long» (BQLTL) họp. Ngày 3/5, «BQLTL» chi',
    { named: true },
    { name: 'Ban Quản lý dự án Thăng Long', named: true },
  ],
  [
    '«Bệnh viện Hữu nghị Việt Đức» (VDUH) mổ. Năm nay «VDUH» ghép',
    { named: true },
    { name: 'Bệnh viện Hữu nghị Việt Đức' },
  ],
]);

corpus('unit', 'generic mentions that lean on a named one', [
  [
    '«Trung tâm Y tế huyện Mê Linh» khám. «Trung tâm Y tế» đã',
    'Trung tâm Y tế huyện Mê Linh',
    { named: false, refers_to: 'Trung tâm Y tế huyện Mê Linh' },
  ],
  [
    '«Trung tâm Y tế huyện Mê Linh» khám. Lãnh đạo «Trung tâm» nói',
    'Trung tâm Y tế huyện Mê Linh',
    { name: 'Trung tâm', named: false, refers_to: 'Trung tâm Y tế huyện Mê Linh' },
  ],
  ['«Sở Y tế tỉnh An Giang» họp. «Sở Y tế» yêu cầu', 'Sở Y tế tỉnh An Giang', { refers_to: 'Sở Y tế tỉnh An Giang' }],
  [
    '«UBND tỉnh Kon Tum» họp. «UBND tỉnh» giao',
    'Ủy ban nhân dân tỉnh Kon Tum',
    { refers_to: 'Ủy ban nhân dân tỉnh Kon Tum' },
  ],
  [
    '«Ban Giám đốc Trung tâm Y tế» họp tại «Trung tâm Y tế huyện Bát Xát»',
    { named: false, refers_to: 'Ban Giám đốc Trung tâm Y tế huyện Bát Xát' },
    'Trung tâm Y tế huyện Bát Xát',
  ],
  ['Lãnh đạo Trung tâm đã nghe báo cáo'],
]);

corpus('unit', 'names that look like heads', [
  // The only school of the report is not meant.
  ['«Trường Tiểu học Ánh Sao» khám mắt cho học sinh.\nẢnh: Ngọc Trường', 'Trường Tiểu học Ánh Sao'],
  ['BSCKI Nguyễn Trường Giang và bà Đoàn Thị Thoa'],
  ['ông Lê Trường Sơn, ông Phạm Đăng Khoa, anh Trần Hội'],
  ['ở phố Đội Cấn, huyện Vụ Bản và thành phố Hội An'],
  ['Tây Ban Nha, hoa ban, sốt phát ban, Ban Mê Thuột'],
  ['thành phố Hải Phòng, Quốc phòng - An ninh, biên phòng'],
  ['xã Trường Sơn, huyện Trường Sa, sông Trường Giang'],
]);

corpus('unit', 'letterheads', [
  ['«ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH»\nSố: 12/KH-UBND', { name: 'Ủy ban nhân dân tỉnh Hà Tĩnh', named: true }],
  ['«SỞ Y TẾ NGHỆ AN»\n«TRUNG TÂM Y TẾ HUYỆN QUỲ CHÂU»\nBÁO CÁO', 'Sở Y tế Nghệ An', 'Trung tâm Y tế huyện Quỳ Châu'],
  ['«CỤC Y TẾ DỰ PHÒNG» KHUYẾN CÁO', 'Cục Y tế dự phòng'],
  ['«UBND HUYỆN LỤC NGẠN»\n«PHÒNG Y TẾ»', { named: true }, { named: false }],
]);

corpus('unit', 'committees that do what they do', [
  ['«Ban Chỉ đạo» quản lý chặt người về tỉnh Hà Nam', { named: false }],
  ['«Hội đồng chuyên môn» xác định sản phụ tử vong', { named: false }],
  ['«Khoa Nội» và phẫu thuật viên', 'Khoa Nội'],
]);

corpus('unit', 'words that look like abbreviations', [
  ['xã Tu Mơ Rông, huyện Tu Mơ Rông'],
  ['«UBND xã Tu Tra» họp', { place: 'Tu Tra' }],
  ['«Trạm Y tế Tu Lý» trực', 'Trạm Y tế Tu Lý'],
  ['ông Tu và bà Byt, anh Syt'],
  ['Bí thư «TU», «BYT» và «SYT»', 'Tỉnh ủy', 'Bộ Y tế', 'Sở Y tế'],
]);

corpus('unit', 'codes of documents of mixed letters', [
  ['Chương trình số 52/CTr-HĐND, 52/Ctr-UBND'],
  ['Tờ trình 161/TTr-SYT'],
  ['Chương trình phối hợp 18/CTrPH-BYT-BGDĐT'],
]);

corpus('unit', 'bodies glued to an emoji', [
  ['📌«Sở Y tế tỉnh Yên Bái» họp', { place: 'Yên Bái' }],
  ['🏥«Bệnh viện Bạch Mai»🏥 khám', 'Bệnh viện Bạch Mai'],
  ['👨‍⚕️«Trạm Y tế xã Tân Hòa» trực', { place: 'Tân Hòa' }],
  ['☎️«CDC Lai Châu» trực', { place: 'Lai Châu' }],
]);

corpus('unit', 'hospitals of a sort that nothing tells apart', [
  ['tại hầu hết bệnh viện trung ương, nhiều bệnh viện trung ương'],
  ['một số bệnh viện trung ương, các bệnh viện quốc gia'],
  ['chuyển lên bệnh viện trung ương điều trị'],
  ['«Bệnh viện Trung ương» nhận 3 ca', { named: false }],
  ['«Bệnh viện Nhi Trung ương», «Bệnh viện Trung ương Huế»', { named: true }, { named: true }],
  ['«Bệnh viện Việt Nam - Cuba» khám', { named: true }],
  ['«Bệnh viện Trung ương Quân đội 108» mổ', { named: true }],
]);

corpus('unit', 'what stands right after a body and is no more of it', [
  ['«Trung tâm Y tế» thanh hóa đơn.', { place: null }],
  ['«Trạm Y tế xã Tân». Lập danh sách.', { place: 'Tân' }],
  ['«Trạm Y tế xã Tân Lập» Anh Lê Văn Tú khám.', { place: 'Tân Lập' }],
  ['«Trường Mầm non Sao Mai» BS Lê Văn Tú khám.', 'Trường Mầm non Sao Mai'],
  ['«Trường Mầm non Hòa Bình Lai Châu» họp.', { province: 'Lai Châu' }],
  ['Chờ ở phòng cấp cứu «Bệnh viện Bạch Mai».', 'Bệnh viện Bạch Mai'],
  ['Trưởng «Ban Thường trực Ủy ban MTTQ tỉnh Lai Châu» họp.', { place: 'Lai Châu' }],
  ['«Trung tâm Y tế huyện Mai Châu» và Hà Nội họp.', { place: 'Mai Châu' }],
]);

corpus('unit', 'acronyms that the report explains, and others in brackets', [
  ['«Trung tâm Pháp y tỉnh Hà Nam» (XQZ) họp. XQZ nói.', { place: 'Hà Nam' }],
  [
    '«Hội đồng Giám định Y khoa tỉnh Lai Châu» (HĐG) họp. «HĐG» kết luận.',
    { place: 'Lai Châu' },
    { name: 'Hội đồng Giám định y khoa tỉnh Lai Châu' },
  ],
]);

corpus('unit', 'a generic mention stands for the one body of its sort', [
  [
    '«TTYT huyện Mê Linh» họp. «TTYT Mê Linh» nói. «Trung tâm Y tế» sẽ làm.',
    { named: true },
    { named: true },
    { refers_to: 'Trung tâm Y tế huyện Mê Linh' },
  ],
  [
    '«TTYT huyện Mê Linh» họp. «TTYT huyện Sóc Sơn» nói. «Trung tâm Y tế» sẽ làm.',
    { named: true },
    { named: true },
    { refers_to: null },
  ],
]);
