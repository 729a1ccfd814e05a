import { corpus } from '../../support/corpus.js';

corpus('unit', 'numbers after the place', [
  ['Sinh viên «Đại học Sư phạm Hà Nội 2» nhập viện.', { name: 'Đại học Sư phạm Hà Nội 2', place: 'Hà Nội' }],
  [
    'Từ «Trường THPT Thanh Chương 1» đến «trường THPT Quỳ Hợp 3» nghỉ học.',
    'Trường Trung học phổ thông Thanh Chương 1',
    'Trường Trung học phổ thông Quỳ Hợp 3',
  ],
  ['Tại «bệnh viện dã chiến Bình Dương số 1», bệnh nhân khỏe.', 'Bệnh viện Dã chiến Bình Dương số 1'],
  ['«Bệnh viện Mắt Hà Nội 2» nhận máy mới.', 'Bệnh viện Mắt Hà Nội 2'],
  ['«Bệnh viện Gia An 115» tổ chức hội thảo.', { name: 'Bệnh viện Gia An 115', level: null, place: null }],
]);

corpus('unit', 'numbers after the place that are none of the name', [
  ['Tổng số tử vong tại Viện 12, tăng 3 so với tháng trước.'],
  ['Bị án ở «Bệnh viện Đa khoa tỉnh Hòa Bình» 30 tháng tù.', 'Bệnh viện Đa khoa tỉnh Hòa Bình'],
  ['Ở «Bệnh viện Phụ sản Thanh Hóa» 4 năm trước.', 'Bệnh viện Phụ sản Thanh Hóa'],
  ['Tại «Bệnh viện Mắt Hà Nội» 2 bác sĩ bị cách ly.', 'Bệnh viện Mắt Hà Nội'],
  ['Tại «Bệnh viện Mắt Hà Nội» 2 con đã khỏi.', 'Bệnh viện Mắt Hà Nội'],
  ['Tại «Bệnh viện Mắt Hà Nội» 2 điều dưỡng mắc bệnh.', 'Bệnh viện Mắt Hà Nội'],
  ['Tại «Bệnh viện Mắt Hà Nội» 2 máy thở đã hỏng.', 'Bệnh viện Mắt Hà Nội'],
  ['Tại «Bệnh viện Mắt Hà Nội» 2/3 số giường trống, 2,5 tỷ đồng.', 'Bệnh viện Mắt Hà Nội'],
  ['Tại «Bệnh viện Mắt Hà Nội» 2020 ca mổ, 20% mổ lại.', 'Bệnh viện Mắt Hà Nội'],
  ['Cách «Bệnh viện Ngọc Cảm» 300m.', 'Bệnh viện Ngọc Cảm'],
  ['Bầu «Ban Chấp hành» 15 đồng chí, «Ban Thường vụ» 5 đồng chí.', { named: false }, { named: false }],
  ['«Công ty TNHH 1 thành viên Hoa Sen» tặng quà.', 'Công ty TNHH 1 thành viên Hoa Sen'],
]);

corpus('unit', 'names of their own that are places or abbreviations elsewhere', [
  ['«Bệnh viện Đa khoa Hồng Đức» khám miễn phí.', { level: null, place: null }],
  ['«Bệnh viện Đa khoa Cát Hải» khám miễn phí.', { level: 'district', place: 'Cát Hải' }],
  ['«Bệnh viện Đa khoa khu vực Hồng Đức» khám.', { level: 'region', place: 'Hồng Đức' }],
  [
    '«Công ty VN Pharma» nhập thuốc của «Công ty Cổ phần Sài Gòn Food».',
    'Công ty VN Pharma',
    'Công ty Cổ phần Sài Gòn Food',
  ],
  ['«Công ty TNHH Yazaki Hải Phòng Việt Nam» tuyển người.', 'Công ty TNHH Yazaki Hải Phòng Việt Nam'],
  ['«Tổng công ty Du lịch Sài Gòn» - doanh nghiệp lớn.', 'Tổng công ty Du lịch Sài Gòn'],
  ['«Trường Tiểu học Kết Đoàn» nghỉ học.', 'Trường Tiểu học Kết Đoàn'],
  ['«Bệnh viện Đoàn thể» và «Đại học Kiến trúc» đóng cửa.', 'Bệnh viện Đoàn thể', 'Đại học Kiến trúc'],
  ['«Thẩm mỹ viện Cát Tường» bị phạt.', { name: 'Thẩm mỹ viện Cát Tường', place: null }],
  ['Ảnh: «Bệnh viện Tâm Anh» Phát biểu tại hội nghị, ông vui.', 'Bệnh viện Tâm Anh'],
]);

corpus('unit', 'clinics that bear the name of their doctor', [
  ['«Phòng khám chuyên khoa nhi Nguyễn Văn Cảm» bị phạt.', { type: 'clinic', named: true }],
  ['«Phòng khám chuyên khoa nhi Bác sĩ Lê Hữu Cảm» bị phạt.', 'Phòng khám Chuyên khoa nhi Bác sĩ Lê Hữu Cảm'],
  ['«Phòng khám BS. Lê Hữu Cảm» bị phạt.', { named: true }],
  ['«Phòng khám Nha khoa Sài Gòn 1» bị phạt.', 'Phòng khám Nha khoa Sài Gòn 1'],
  ['Giám đốc «Phòng khám Đa khoa» Bác sĩ Lê Hữu Cảm nói.', { named: false }],
]);

corpus('unit', 'the police', [
  ['«Đội Cảnh sát Giao thông CAH Cư Kuin» khuyến cáo.', 'Đội Cảnh sát giao thông Công an huyện Cư Kuin'],
  [
    '«CATP Hà Nội», «CAX Tân Lập» và «CA tỉnh Đắk Lắk» vào cuộc.',
    'Công an thành phố Hà Nội',
    { name: 'Công an xã Tân Lập', level: 'commune' },
    'Công an tỉnh Đắk Lắk',
  ],
  ['«Phòng Cảnh sát Hình sự Công an tỉnh Hải Dương» điều tra.', 'Phòng Cảnh sát hình sự Công an tỉnh Hải Dương'],
  ['«Phòng CSGT» - «Công an Đà Nẵng» điều tra.', 'Phòng Cảnh sát giao thông', 'Công an Đà Nẵng'],
  ['Cán bộ «Phòng CSGT» - Công an đến đo nồng độ cồn.', 'Phòng Cảnh sát giao thông'],
  ['«Trạm Cảnh sát giao thông Ngọc Hồi» phạt.', { name: 'Trạm Cảnh sát giao thông Ngọc Hồi', type: 'other' }],
  [
    '«Bộ Tư lệnh Vùng Cảnh sát biển 4» và «Bộ Tư lệnh Binh chủng Công binh» cứu nạn.',
    'Bộ Tư lệnh Vùng cảnh sát biển 4',
    'Bộ Tư lệnh Binh chủng Công binh',
  ],
  [
    '«TAND Cấp cao tại TP. HCM» và «VKSND Cấp cao tại Hà Nội» xử lại.',
    { name: 'Tòa án nhân dân cấp cao tại thành phố Hồ Chí Minh', level: 'region', named: true },
    { level: 'region' },
  ],
  ['Anh ca hát ở CA Tân Lập.'],
]);

corpus('unit', 'none: cases, letters, delegations, insurance', [
  ['Xử vụ TNGT, vụ VN Pharma và Vụ sản phụ tử vong.'],
  ['Bệnh nhi Y.J.P.H.Đ. và bà P.X.K nhập viện.'],
  ['Đoàn Việt Nam và Đoàn Hà Nội về nước. Đoàn Minh Đức (10 tuổi) bị thương.'],
  ['Phim Đêm hội Long Trì.'],
  ['Người đóng BHXH, BHYT; tham gia BHXH tự nguyện, hưởng BHXH một lần.'],
  ['Bộ Y tế Italy và Bộ Ngoại giao Guatemala lên tiếng.'],
  ['Dịch đã giảm. Ngọc Trường'],
]);

corpus('unit', 'departments, of the Youth Union, of insurance all the same', [
  ['«Vụ Pháp chế» và «Vụ Sức khỏe Bà mẹ - Trẻ em» góp ý.', 'Vụ Pháp chế', { type: 'department' }],
  ['«Đoàn xã Tân Lập» và «BHXH tỉnh Đắk Lắk» phối hợp.', 'Đoàn xã Tân Lập', 'Bảo hiểm xã hội tỉnh Đắk Lắk'],
  ['«Ủy ban ATGT Quốc gia» họp.', 'Ủy ban An toàn giao thông Quốc gia'],
]);
