import { corpus } from '../../support/corpus.js';

corpus('unit', 'places that an apostrophe parts', [
  ["phun thuốc ở «TYT xã Cư M'gar»", { name: "Trạm Y tế xã Cư M'gar", place: "Cư M'gar" }],
  ['«Trạm Y tế xã Ea M’Droh» tiêm', { name: "Trạm Y tế xã Ea M'Droh", place: "Ea M'Droh" }],
  ["«Trạm Y tế xã Ea M'Droh» tiêm", { place: "Ea M'Droh" }],
  ['«Trung tâm Y tế huyện M’Drắk», «TYT xã Ea H’Leo»', { place: "M'Đrắk" }, { place: "Ea H'leo" }],
  ['«TTYT huyện Đắk G’long» cấp màn', { name: 'Trung tâm Y tế huyện Đăk Glong', level: 'district' }],
  ['«Trạm Y tế xã Ia R’Tô» trực', { name: 'Trạm Y tế xã Ia RTô', place: 'Ia RTô' }],
  ['«TYT xã Đắk N’Drung» trực', { place: "Đắk N'Dung" }],
  ['«UBND huyện K’Bang» họp', { place: 'KBang' }],
  ['«Trạm Y tế xã K’Dang» trực', { place: "K'Dang" }],
  ['«Đảng ủy xã R’Teing» họp', { place: 'R’Teing' }],
]);

corpus('unit', 'places in several spellings', [
  ['«BHXH cơ sở Krông Ana» chi trả', { place: 'Krông A Na', type: 'insurer', level: 'region' }],
  ['«TTYT huyện Krông Buk», «TTYT huyện Chư Pah»', { place: 'Krông Búk' }, { place: 'Chư Păh' }],
  ['«TTYT huyện Cư Jut» và «TTYT huyện Đakrông»', { place: 'Cư Jút' }, { place: 'Đa Krông' }],
  ['«Trung tâm Y tế huyện Đăk Glei» giao ban', { place: 'Đắk Glei' }],
]);

corpus('unit', 'wards and towns that only look like rooms and centres', [
  ['ổ dịch tại P.Trảng Dài, TP. Biên Hòa'],
  ['hai ca ở P. Tân Tiến và P.Long Bình'],
  ['«P.Kế hoạch tổng hợp», «P. Tổ chức hành chính»', 'Phòng Kế hoạch tổng hợp', 'Phòng Tổ chức hành chính'],
]);

corpus('unit', 'communes whose first word looks like a head', [
  ['«UBND phường Trường Vinh» họp', { place: 'Trường Vinh' }],
  ['«Đoàn phường Trường Vinh» họp', { named: true }],
  ['ở phường Trường Vinh, xã Hội Sơn'],
  ['tại xã, «Trường Mầm non Hoa Sen» mở cửa', { named: true }],
]);

corpus('unit', 'a place that "của" joins to its body', [
  ['«Trung tâm Kiểm soát bệnh tật (CDC) của Thành phố Hồ Chí Minh»', { named: true, place: 'Hồ Chí Minh' }],
  ['«Sở Y tế của tỉnh Lâm Đồng» họp', 'Sở Y tế tỉnh Lâm Đồng'],
  ['«Sở Y tế» của tỉnh họp', { named: false }],
  ['hệ thống trung tâm y tế dự phòng toàn quốc'],
]);

corpus('unit', 'bodies around bodies and places', [
  ['«Viện Sức khỏe tâm thần Bệnh viện Bạch Mai» khám', { named: true }],
  ['«Bệnh viện Nhi Đồng Thành phố» khám', 'Bệnh viện Nhi đồng thành phố'],
  ['«Ban Thường trực Ủy ban MTTQ Việt Nam xã Bắc Hà» họp', { named: true }],
  ['«Trung tâm Y tế Quân - Dân y Bạch Long Vĩ» họp', { named: true }],
  ['«Trung tâm Bảo trợ xã hội tổng hợp tỉnh Sơn La» họp', { named: true }],
  ['Bí thư «chi bộ bản Lốm» Quàng Văn Tướng', 'Chi bộ bản Lốm'],
  ["«Trạm Y tế» H'Đim Bkrông, «Trạm Y tế» Y Blang Kpă", { named: false }, { named: false }],
  ['«Trạm Y tế xã Y Tý» khám', { place: 'Y Tý' }],
  ['«Công ty TNHH Suất ăn Hồng Phúc» nấu', 'Công ty TNHH Suất ăn Hồng Phúc'],
  ['«Công ty Cổ phần Cấp nước Sơn La» xét nghiệm', { place: 'Sơn La' }],
  ['«Công ty Cổ phần Dược Hậu Giang» cung cấp', 'Công ty Cổ phần Dược Hậu Giang'],
  ['Trưởng «cơ quan Kiểm tra - Thanh tra huyện Mê Linh»', { named: true }],
  ['cơ quan tổ chức tập huấn tại huyện Mê Linh'],
]);

corpus('unit', 'a full stop after the word for a city', [
  ['«TTYT TP. Huế» họp', { place: 'Huế' }],
  ['Tổ chức tại «Viện Y tế công cộng» TP. Lễ phát động diễn ra', 'Viện Y tế công cộng'],
  ['«Bệnh viện Gia đình» và «Bệnh viện Vinmec»', 'Bệnh viện Gia đình', 'Bệnh viện Vinmec'],
]);

corpus('unit', 'names of places and bodies that look like the name of a person', [
  ['«UBND huyện Lý Giang» họp', { place: 'Lý Giang', level: 'district' }],
  ['«BHXH huyện Thạch Phương» chi trả', { place: 'Thạch Phương' }],
  ['«Bệnh viện Đa khoa huyện Vũ Phương» tiếp nhận', { named: true, place: 'Vũ Phương' }],
  ['«UBND xã Hoàng Anh» họp', { place: 'Hoàng Anh' }],
  ['«Trung tâm Y tế Lý Giang» tiêm', 'Trung tâm Y tế Lý Giang'],
  ['«Phòng khám đa khoa Hoàng Anh» mở cửa', 'Phòng khám Đa khoa Hoàng Anh'],
  ['«Bệnh viện Đa khoa tư nhân Việt Anh» mở cửa', { named: true }],
  ['«Bệnh viện tư nhân Hoàng Anh Gia Lai» mở cửa', { named: true, type: 'hospital' }],
]);

corpus('unit', 'names of people after a body', [
  ['Chủ tịch «UBND huyện» Lý Giang nói', { named: false }],
  ['PCT «UBND huyện» Lý Giang nói', { named: false }],
  ['«UBND huyện» Đặng Văn Xích', { named: false }],
  ['bác sĩ «Trung tâm Y tế» Lê Hùng nói', { named: false }],
  ['chủ phòng khám đa khoa Lê Minh Hùng nói'],
  ['«Trạm Y tế xã Tân Lập» Anh Lê Văn Tú', { place: 'Tân Lập' }],
]);
