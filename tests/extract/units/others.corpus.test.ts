import { corpus } from '../../support/corpus.js';

corpus('unit', 'schools', [
  ['«TRƯỜNG MẦM NON HOA SEN»: 12 TRẺ NGHỈ ỐM', 'Trường Mầm non Hoa Sen'],
  ['«Trường Mầm non Sao Mai» nghỉ', { name: 'Trường Mầm non Sao Mai', type: 'school', named: true }],
  ['«Trường Mầm non xã Hua Nà» nghỉ', { place: 'Hua Nà' }],
  ['«Trường Mẫu giáo Hướng Dương» nghỉ', 'Trường Mẫu giáo Hướng Dương'],
  ['«Trường Tiểu học số 2 Nam Phước» nghỉ', { named: true }],
  ['«Trường Tiểu học Lê Văn Tám» nghỉ', { named: true }],
  ['«Trường THCS Lê Lợi» nghỉ', 'Trường Trung học cơ sở Lê Lợi'],
  ['«Trường THPT Quang Minh» nghỉ', { name: 'Trường Trung học phổ thông Quang Minh' }],
  ['«Trường THPT Nguyễn Văn Cừ» nghỉ', { named: true }],
  ['«Trường Trung học phổ thông chuyên Hà Nội - Amsterdam» thi', { named: true }],
  ['«Trường phổ thông Liên cấp Olympia» thi', { named: true }],
  ['«Trường PTDTBT THCS Tả Phìn» nghỉ', 'Trường Phổ thông dân tộc bán trú Trung học cơ sở Tả Phìn'],
  ['«Trường Đại học Y Dược Hải Phòng» tuyển', { place: 'Hải Phòng' }],
  ['«Đại học Y Hà Nội» tuyển', { named: true }],
  ['«ĐH Y Dược TP.HCM» tuyển', { place: 'Hồ Chí Minh' }],
  ['«Trường Đại học Điều dưỡng Nam Định» tuyển', { place: 'Nam Định' }],
  ['«Trường Cao đẳng Y tế Thanh Hóa» tuyển', { place: 'Thanh Hóa' }],
  ['«Trường Trung cấp Y tế Lào Cai» tuyển', { named: true }],
  ['«Học viện Quân y» tuyển', { named: true }],
  ['«Học viện Y Dược học cổ truyền Việt Nam» tuyển', { named: true }],
  ['«Trường Chính trị tỉnh Yên Bái» mở lớp', { named: true }],
  ['«Ban Giám hiệu Trường THPT Trần Phú» họp', { named: true }],
  ['môi trường, thị trường, nhà trường, trường học, trường hợp, các trường mầm non'],
  ['trình độ đại học, tốt nghiệp đại học, sau đại học'],
]);

corpus('unit', 'centres inside and outside hospitals', [
  ['«Trung tâm kỹ thuật cao Bệnh viện Xanh Pôn» sàng lọc', { named: true }],
  ['«Trung tâm Kỹ thuật cao và Tiêu hóa Hà Nội» sàng lọc', { named: true, place: 'Hà Nội' }],
  ['«Trung tâm Đột quỵ», «Bệnh viện Bạch Mai»', 'Trung tâm Đột quỵ', 'Bệnh viện Bạch Mai'],
  ['«Trung tâm Tim mạch» - «Bệnh viện E»', { named: true }, { named: true }],
  ['«Trung tâm Chỉnh hình và Phục hồi chức năng Quy Nhơn» tập', { place: 'Quy Nhơn' }],
  ['«Trung tâm GDNN-GDTX huyện Phù Yên» dạy', { type: 'school', named: true }],
  ['«Trung tâm Văn hóa huyện Phù Yên» chiếu phim', { named: true }],
  ['«Đài PT-TH tỉnh Hà Giang» đưa tin', { named: true }],
  ['lấy người bệnh làm trung tâm, tại trung tâm huyện, trung tâm thành phố'],
  ['là trung tâm đào tạo ngoại khoa đầu tiên; nhiệm vụ trọng tâm'],
]);

corpus('unit', 'firms', [
  ['«Công ty TNHH Dược phẩm Hoa Linh» tài trợ', { type: 'enterprise', named: true }],
  ['«Công ty CP Traphaco» tài trợ', 'Công ty Cổ phần Traphaco'],
  ['«Công ty Cổ phần Dược Hậu Giang» tài trợ', { named: true }],
  ['«Nhà máy Z121» tài trợ', 'Nhà máy Z121'],
  ['các công ty dược, một công ty tư nhân'],
]);

corpus('unit', 'acronyms in brackets before a number, tasks, societies of several purposes', [
  [
    '«Bệnh viện Quân y (BVQY) 103» và «Sở Lao động Thương binh và Xã hội (LĐTB & XH) tỉnh Hà Nam»',
    'Bệnh viện Quân y 103',
    { type: 'department', place: 'Hà Nam' },
  ],
  ['«Ban Chỉ đạo Tổng điều tra dân số và nhà ở trung ương» họp', { type: 'committee' }],
  ['«Hội Bảo trợ bệnh nhân nghèo, người khuyết tật và trẻ mồ côi tỉnh Tiền Giang» trao quà', { place: 'Tiền Giang' }],
  ['KIỂM TRA «BỆNH VIỆN» NĂM 2016', { named: false }],
]);

corpus('unit', 'unions of a branch, and schools for disabled children', [
  ['«Công đoàn ngành GDĐT» thăm trường', { name: 'Công đoàn ngành Giáo dục và Đào tạo', type: 'union' }],
  ['«Công đoàn ngành Giáo dục tỉnh Hà Nam» họp', { place: 'Hà Nam' }],
  ['«Công đoàn ngành Y tế», «Công đoàn ngành»', 'Công đoàn ngành Y tế', 'Công đoàn ngành'],
  ['«Trung tâm Giáo dục trẻ hòa nhập» mở lớp', { type: 'school', named: false }],
  ['«Trung tâm Giáo dục trẻ hòa nhập Hoa Sen» mở lớp', { type: 'school', named: true }],
]);

corpus('unit', 'charities with a name of their own', [
  ['«Chi hội từ thiện Sen Vàng» khám bệnh', { named: true, type: 'union', name: 'Chi hội Từ thiện Sen Vàng' }],
  ['«Quỹ từ thiện Kim Lan» tặng quà', { named: true, name: 'Quỹ Từ thiện Kim Lan' }],
  ['«Chi hội Chữ thập đỏ Hoa Sen» tặng quà', { named: true }],
  ['«Quỹ học bổng Lê Văn Sáu» trao quà', { named: true }],
  ['«Hội từ thiện phường 9» nấu cháo', { place: '9' }],
]);

corpus('unit', 'charities whose name is not told', [
  ['«Hội Từ thiện» nấu cháo', { named: false }],
  ['Chủ tịch «Hội Từ thiện» Lê Hùng nói', { named: false }],
  ['quỹ học bổng của trường, làm từ thiện Tết'],
]);

corpus('unit', 'centres whose first words are short', [
  ['«TT Truyền thông GDSK tỉnh Hà Nam»', 'Trung tâm Truyền thông - Giáo dục sức khỏe tỉnh Hà Nam'],
  ['«TT Phòng chống HIV/AIDS tỉnh Sơn La»', { type: 'preventive', place: 'Sơn La' }],
  ['«TT. Kiểm nghiệm tỉnh Long An»', 'Trung tâm Kiểm nghiệm tỉnh Long An'],
  ['ở TT Phước An, theo TT 22/2014, ông TT Nam'],
]);

corpus('unit', 'departments of emulation and rewards', [
  ['«Vụ Truyền thông – Thi đua khen thưởng» họp', { named: true, level: 'central' }],
  ['«Vụ Truyền thông và Thi đua, khen thưởng» họp', { named: true }],
]);

corpus('unit', 'firms with a trade before their name', [
  ['«Công ty TNHH Đầu tư Sao Sáng» tài trợ', { named: true, name: 'Công ty TNHH Đầu tư Sao Sáng' }],
  ['«Công ty TNHH Thương mại và dịch vụ Minh Long» tặng', { named: true }],
  ['«Công ty cổ phần Đầu tư và Phát triển Sao Mai» tặng', { named: true }],
  ['«Công ty TNHH Sản xuất thương mại dịch vụ Minh Long» tặng', { named: true }],
  ['«Công ty Xổ số kiến thiết Sóc Trăng» tặng', { place: 'Sóc Trăng' }],
  ['«Công ty TNHH Đầu tư» tài trợ', { named: false }],
  ['«Công ty Dược phẩm» tài trợ «Trạm Y tế xã Tân Lập»', { name: 'Công ty Dược phẩm' }, { named: true }],
  ['«Công ty TNHH Minh Long» hỗ trợ «Trạm Y tế xã Tân Lập»', { named: true }, { named: true }],
]);
