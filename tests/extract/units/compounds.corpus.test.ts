import { corpus } from '../../support/corpus.js';

corpus('unit', 'names that go on in small letters', [
  [
    'Giám đốc «Trung tâm Điều phối quốc gia về ghép bộ phận cơ thể người» cho biết',
    { name: 'Trung tâm Điều phối quốc gia về ghép bộ phận cơ thể người', level: 'central', named: true },
  ],
  ['«Ủy ban Các vấn đề xã hội» của «Quốc hội»', { type: 'committee', level: 'central' }, 'Quốc hội'],
  ['Phó Chủ nhiệm «Ủy ban các vấn đề xã hội Quốc hội» Bùi Sỹ Lợi', { type: 'committee', level: 'central' }],
  ['«Ủy ban Xã hội» của «Quốc hội» giám sát', { name: 'Ủy ban Xã hội', type: 'committee' }, 'Quốc hội'],
  ['«Ủy ban Quốc gia về Người cao tuổi Việt Nam» họp', { type: 'committee', level: 'central', named: true }],
  ['«Ủy ban Quốc gia về trẻ em» họp', { name: 'Ủy ban Quốc gia về trẻ em' }],
  ['«Ban Chỉ đạo quốc gia về An toàn thực phẩm» kiểm tra', { named: true }],
  ['chuyên gia «Viện Dinh dưỡng Quốc gia» về dự hội nghị', 'Viện Dinh dưỡng Quốc gia'],
  ['«Ban Quản lý dự án Tăng cường hệ thống y tế tuyến tỉnh»', { named: true }],
  ['«Khoa Phẫu thuật nhiễm khuẩn» có 3 ca', 'Khoa Phẫu thuật nhiễm khuẩn'],
  ['«Bệnh viện Dầu khí», «Bệnh viện K Trung ương»', 'Bệnh viện Dầu khí', 'Bệnh viện K Trung ương'],
  ['«Viện Nghiên cứu và Phát triển Vắc xin và Sinh phẩm Y tế Nha Trang»', { place: 'Nha Trang' }],
]);

corpus('unit', 'bodies of before and after the mergers', [
  ['«Ủy ban Bảo vệ và Chăm sóc trẻ em tỉnh Hà Nam» phát động', { type: 'committee', level: 'province' }],
  ['«Ủy ban DSGĐ&TE huyện Sóc Sơn»', 'Ủy ban Dân số, Gia đình và Trẻ em huyện Sóc Sơn'],
  ['«Ban Dân số - KHHGĐ xã Hưng Lộc»', { name: 'Ban Dân số - Kế hoạch hóa gia đình xã Hưng Lộc' }],
  ['«Ban Chăm sóc sức khỏe nhân dân xã Tân Lập»', { type: 'committee', level: 'commune' }],
  ['«Trung tâm Bảo vệ bà mẹ trẻ em và KHHGĐ tỉnh Nghệ An»', { level: 'province' }],
  ['«Đội Vệ sinh phòng dịch huyện Mường La»', { named: true }],
  ['«Ban Chỉ huy Phòng thủ khu vực 3» luyện tập', { named: true }],
  ['«Trung tâm Dịch vụ tổng hợp xã Ea Súp» mở cửa', { level: 'commune' }],
  ['«Ban Chỉ đạo 389 tỉnh» họp', { named: true }],
  ['«Ban Chỉ đạo 35», «Ban Chỉ đạo» 15 xã', { named: true }, { named: false }],
]);

corpus('unit', 'army, funds and councils', [
  ['«Cục Hậu cần Quân khu 5» tặng quà', { name: 'Cục Hậu cần Quân khu 5', named: true }],
  ['«Cục Quân y» - «Bộ Quốc phòng»', 'Cục Quân y', 'Bộ Quốc phòng'],
  ['«Đoàn Kinh tế - Quốc phòng 337», «Binh đoàn 15»', { named: true }, 'Binh đoàn 15'],
  ['«Bảo hiểm xã hội Bộ Quốc phòng» thanh toán', { type: 'insurer' }],
  ['«Quỹ Toàn cầu phòng, chống HIV/AIDS» tài trợ', { named: false }],
  ['«Hội đồng Y khoa Quốc gia» ban hành', { name: 'Hội đồng Y khoa Quốc gia', type: 'committee', named: true }],
  ['«Hội đồng Tư vấn cấp giấy đăng ký lưu hành thuốc» họp', { level: 'central' }],
]);

corpus('unit', 'cells and branches', [
  ['«Chi bộ thôn 3» họp', { name: 'Chi bộ thôn 3', named: true }],
  ['«Chi bộ khối Dự phòng» kết nạp', { named: true }],
  ['«chi bộ ấp Hòa Thuận» và «Chi bộ tổ dân phố số 7»', 'Chi bộ ấp Hòa Thuận', 'Chi bộ tổ dân phố số 7'],
  ['«Chi bộ thôn 5 xã Ea Kao» họp', { place: 'Ea Kao' }],
  ['«Tỉnh Hội Chữ thập đỏ Lâm Đồng» phối hợp', { name: 'Tỉnh hội Chữ thập đỏ Lâm Đồng', level: 'province' }],
  ['«Thành hội Phụ nữ Hà Nội», «Huyện hội Đông y Bù Đăng»', { place: 'Hà Nội' }, { level: 'district' }],
  ['«Trung ương Hội Chữ thập đỏ Việt Nam» tặng quà', { level: 'central', named: true }],
  ['các tỉnh hội tụ về đây, đại biểu tỉnh hội đàm'],
]);

corpus('unit', 'hospitals of trades and days', [
  ['«Bệnh viện Gang thép Thái Nguyên» và «Bệnh viện Cao su Dầu Tiếng»', { named: true }, { named: true }],
  ['tại «Bệnh viện 30 tháng 4 tỉnh Sóc Trăng»', { name: 'Bệnh viện 30 tháng 4 tỉnh Sóc Trăng', place: 'Sóc Trăng' }],
  ['Trong 5 tháng 4 bệnh nhân đã khỏi'],
]);
