import { corpus } from '../../support/corpus.js';

corpus('unit', 'joints inside a name', [
  ['Chuyển đến «Bệnh viện Hữu nghị Việt - Tiệp Hải Phòng».', 'Bệnh viện Hữu nghị Việt - Tiệp Hải Phòng'],
  [
    '«Bệnh viện Việt-Tiệp Hải Phòng» và «Trường THPT Việt – Đức» họp.',
    'Bệnh viện Việt - Tiệp Hải Phòng',
    'Trường Trung học phổ thông Việt - Đức',
  ],
  ['«Bệnh viện Hữu nghị Việt Nam - Cu Ba Đồng Hới» mổ.', 'Bệnh viện Hữu nghị Việt Nam - Cu Ba Đồng Hới'],
  [
    'Mẫu gửi về «Viện Các bệnh nhiệt đới và ký sinh trùng quốc gia».',
    'Viện Các bệnh nhiệt đới và Ký sinh trùng Quốc gia',
  ],
  ['«Viện Bỏng và sốt rét trung ương» tập huấn.', 'Viện Bỏng và Sốt rét Trung ương'],
  ['Nộp tại «phòng Kế hoạch, Vật tư - Tài chính kế toán».', 'Phòng Kế hoạch, Vật tư - Tài chính kế toán'],
  ['«Phòng Hành chính, Quản trị – Tổ chức cán bộ» họp.', 'Phòng Hành chính, Quản trị - Tổ chức cán bộ'],
  ['«Chi hội Chữ thập đỏ cơ quan Sở Y tế tỉnh Sơn La» hiến máu.', 'Chi hội Chữ thập đỏ cơ quan Sở Y tế tỉnh Sơn La'],
  ['«Công đoàn cơ quan Bộ Y tế» thăm hỏi.', 'Công đoàn cơ quan Bộ Y tế'],
  ['Bác sĩ «Khoa Sản Bệnh viện Đức Giang» đỡ đẻ.', 'Khoa Sản Bệnh viện Đức Giang'],
  ['«Khoa Nội bệnh viện huyện Than Uyên» họp.', 'Khoa Nội Bệnh viện huyện Than Uyên'],
  [
    '«Trung tâm Giám định và TTĐT phía Bắc» kiểm tra.',
    { name: 'Trung tâm Giám định và TTĐT phía Bắc', level: 'region' },
  ],
  ['«Bệnh viện Đa khoa Tây Nam Hà Tĩnh» mổ.', { place: 'Hà Tĩnh', province: 'Hà Tĩnh' }],
]);

corpus('unit', 'works that a joint adds to a name', [
  ['Theo «Phòng điều trị và chăm sóc HIV/AIDS», ca mới giảm.', 'Phòng Điều trị và chăm sóc HIV/AIDS'],
  [
    '«Trung tâm Dự báo nhu cầu nhân sự và thông tin thị trường việc làm tỉnh Sơn La» công bố.',
    'Trung tâm Dự báo nhu cầu nhân sự và thông tin thị trường việc làm tỉnh Sơn La',
  ],
  ['«Trung tâm Ứng dụng và Chuyển giao công nghệ», khóa 2', 'Trung tâm Ứng dụng và Chuyển giao công nghệ'],
  ['«Trung tâm Chăm sóc và điều trị sơ sinh» (tầng 2)', 'Trung tâm Chăm sóc và điều trị sơ sinh'],
  ['«Cục Quản lý Trị an», đợt 2', 'Cục Quản lý Trị an'],
  ['«Trung tâm Tư vấn và Cung cấp dịch vụ Dân số» họp.', 'Trung tâm Tư vấn và Cung cấp dịch vụ Dân số'],
  ['«Học viện Báo chí và Tuyên truyền» tuyển sinh.', 'Học viện Báo chí và Tuyên truyền'],
  [
    'Theo «Ủy ban Quốc gia về phòng chống HIV/AIDS và tệ nạn ma túy mại dâm» thì ca mới giảm.',
    'Ủy ban Quốc gia về phòng chống HIV/AIDS và tệ nạn ma túy mại dâm',
  ],
  ['«Trung tâm Giám định y khoa và pháp y tỉnh Sơn La» họp.', 'Trung tâm Giám định y khoa và Pháp y tỉnh Sơn La'],
  ['«Viện Khoa học Lao động và Xã hội» báo cáo.', 'Viện Khoa học Lao động và Xã hội'],
  [
    '«Phòng truyền thông và huy động cộng đồng», «Cục Quản lý Dược»',
    'Phòng Truyền thông và huy động cộng đồng',
    'Cục Quản lý Dược',
  ],
  ['«phòng Nội vụ UBND huyện Than Uyên» họp.', 'Phòng Nội vụ Ủy ban nhân dân huyện Than Uyên'],
]);

corpus('unit', 'works after a joint that are no part of the name', [
  ['«Trung tâm Hỗ trợ» và các huyện họp.', 'Trung tâm Hỗ trợ'],
  ['«Khoa Nội» và chăm sóc bệnh nhân.', 'Khoa Nội'],
  ['«Khoa Ngôn ngữ» và «khoa Nội» họp.', 'Khoa Ngôn ngữ', 'Khoa Nội'],
  ['«Phòng Kế hoạch» và quản lý hồ sơ bệnh án.', 'Phòng Kế hoạch'],
  ['«Trung tâm Truyền thông» và hỗ trợ tỉnh Sơn La chống dịch.', 'Trung tâm Truyền thông'],
  ['«Cục Y tế dự phòng» và chính quyền tỉnh Sơn La họp.', 'Cục Y tế dự phòng'],
  ['«Cục Y tế dự phòng» và Tổ chức Y tế Thế giới họp.', 'Cục Y tế dự phòng'],
  ['«Ủy ban Quốc gia về trẻ em» và «Bộ Y tế» họp.', 'Ủy ban Quốc gia về trẻ em', 'Bộ Y tế'],
  ['«Phòng Nội vụ», «UBND huyện Than Uyên» họp.', 'Phòng Nội vụ', 'Ủy ban nhân dân huyện Than Uyên'],
]);

corpus('unit', 'joints between names', [
  [
    '«Khoa Nội», «Bệnh viện Thanh Nhàn» và «Khoa Ngoại», «Bệnh viện Đống Đa» họp.',
    'Khoa Nội',
    'Bệnh viện Thanh Nhàn',
    'Khoa Ngoại',
    'Bệnh viện Đống Đa',
  ],
  [
    '«phòng Kế hoạch», «phòng Tài chính» và «phòng Tổ chức», Hành chính.',
    'Phòng Kế hoạch',
    'Phòng Tài chính',
    'Phòng Tổ chức',
  ],
  ['«phòng Kế hoạch», «Khoa Nội - Nhi» họp.', 'Phòng Kế hoạch', 'Khoa Nội - Nhi'],
  ['«Viện Dinh dưỡng» và các bệnh viện trung ương họp.', 'Viện Dinh dưỡng'],
]);

corpus('unit', 'a name ends before the next sentence', [
  ['«Bệnh viện Chợ Rẫy» Ảnh: Lê Na', 'Bệnh viện Chợ Rẫy'],
  ['«Trạm Y tế xã Tân Lập» Theo kế hoạch, tiêm 200 trẻ.', 'Trạm Y tế xã Tân Lập'],
  ['«Bệnh viện Việt Đức» Sau khi mổ, người bệnh khỏe.', 'Bệnh viện Việt Đức'],
  ['«Trường Mầm non Sao Mai» Trong năm qua có 200 trẻ.', 'Trường Mầm non Sao Mai'],
]);

corpus('unit', 'TƯ, TW, T.Ư are the centre', [
  [
    '«Bệnh viện Phổi TW» và «Bệnh viện K TƯ» họp.',
    { level: 'central' },
    { name: 'Bệnh viện K Trung ương', level: 'central' },
  ],
  ['«Bệnh viện Nhi T.Ư» và «Hội CTĐ TƯ» họp.', 'Bệnh viện Nhi Trung ương', 'Hội Chữ thập đỏ Trung ương'],
  ['«BỆNH VIỆN NHI TƯ» họp', 'Bệnh viện Nhi Trung ương'],
  ['Mở «Bệnh viện tư nhân»; khám ở bệnh viện tư.', { named: false }],
]);

corpus('unit', 'departments of a city under the central government', [
  ['«Sở Y tế TP» đề nghị.', { name: 'Sở Y tế thành phố', level: 'province' }],
  ['«Sở Y tế TP». hướng dẫn; «UBND TP» giao.', { level: 'province' }, { level: 'district' }],
]);

const lies = (province: string) => ({ province });

corpus('unit', 'the province that the text states after a name', [
  ['«Trạm Y tế xã Hòa Bình», tỉnh Lạng Sơn có 2 bác sĩ.', lies('Lạng Sơn')],
  [
    '«TTYT huyện Châu Thành», tỉnh Hậu Giang và «TTYT huyện Châu Thành», tỉnh Tiền Giang ký kết.',
    lies('Hậu Giang'),
    lies('Tiền Giang'),
  ],
  ['«Trạm Y tế xã Thanh Bình», huyện Chương Mỹ, TP. Hà Nội họp.', lies('Hà Nội')],
  ['«Trạm Y tế xã Thanh Bình», huyện Chương Mỹ họp.', lies('Hà Nội')],
  ['«Trạm Y tế xã Yên Sơn», huyện Yên Châu, Sơn La nhận vắc xin.', lies('Sơn La')],
  ['«TTYT huyện Châu Thành» (Bến Tre) họp.', lies('Bến Tre')],
  ['«TTYT huyện Châu Thành», Bến Tre họp.', lies('Bến Tre')],
  ['«TTYT huyện Mai Châu» xin vắc xin, tỉnh Sơn La điều chuyển.', lies('Hòa Bình')],
  ['«TTYT huyện Mai Châu», Sơn La, Lai Châu họp.', lies('Hòa Bình')],
  ['«TTYT huyện Mai Châu», Sơn La họp.', lies('Hòa Bình')],
]);

corpus('unit', 'apostrophes', [
  ['«Trạm Y tế xã K’Dang» và «UBND huyện M‘Đrắk» họp.', { place: "K'Dang" }, { place: "M'Đrắk" }],
  ['«Trạm Y tế xã Ea M`nang» và «Trạm Y tế xã H’Bông» họp.', { place: "Ea M'nang" }, { place: 'H’Bông' }],
  ["«UBND huyện Cư M'gar» và «TTYT huyện Đắk R’lấp» họp.", { place: "Cư M'gar" }, { place: "Đắk R'Lấp" }],
]);
