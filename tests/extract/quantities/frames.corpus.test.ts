import { corpus } from '../../support/corpus.js';

corpus('quantity', 'names, bounds and periods', [
  [
    'Tổng số lượt khám bệnh năm 2020 trên «389.000 lượt».',
    { name: 'Tổng số lượt khám bệnh', comparator: 'gt', period: '2020' },
  ],
  ['Tổng kinh phí: «12,6 tỷ đồng».', { name: 'Tổng kinh phí' }],
  ['Khám trẻ em: «37.771 lượt».', { name: 'Khám trẻ em' }],
  [
    'Sốt xuất huyết năm 2018 xảy ra «29 ca» giảm «279 ca» so với năm 2017 («308 ca»).',
    { name: 'Sốt xuất huyết', period: '2018' },
    { name: 'Sốt xuất huyết', unit: 'ca' },
    { period: '2017' },
  ],
  ['Năm 2017, toàn huyện ghi nhận «308 ca» mắc sởi.', { name: 'ca mắc sởi', period: '2017' }],
  ['Cấp thuốc với tổng số tiền «80 triệu đồng».', { name: 'tổng số tiền' }],
  [
    'Số con trung bình giảm từ «5,6 con» xuống còn «2,09 con» vào năm 2006.',
    { name: 'Số con trung bình' },
    { name: 'Số con trung bình', period: '2006' },
  ],
  ['Không quá «100 người» một buổi.', { comparator: 'le' }],
  ['Hơn «30 cán bộ» tham gia.', { comparator: 'gt' }],
  ['Đội cơ động cấp «45 kg» hóa chất.', { unit: 'kg' }],
  ['Khoảng «5.000 - 6.000 ca» mỗi năm.', { value: 5000, value_max: 6000, comparator: 'approx' }],
  ['Trị giá «6 tỷ 240 triệu đồng».', { value: 6240000000 }],
  ['Kinh phí «1.450.000.000đ».', { value: 1.45e9, unit: 'đ' }],
  ['Trị giá «500 triệu VNĐ».', { value: 5e8, unit: 'VNĐ' }],
  ['Có «38 thạc sĩ», «1 tiến sĩ» và «12 y sỹ».', { unit: 'thạc sĩ' }, { unit: 'tiến sĩ' }, { unit: 'y sỹ' }],
]);

corpus('quantity', 'a date after the count', [
  ['Gần «78.000 cơ sở» vi phạm an toàn thực phẩm năm 2015.', { period: '2015', comparator: 'approx' }],
  ['Khảo sát trên «509 trẻ» dưới 5 tuổi của tỉnh Lâm Sơn, năm 2016; kết quả tốt.', { period: '2016' }],
  ['Các khoản chi «1.000 tỷ đồng» tại khoa từ tháng 1/2014 đến tháng 10/2017.', { period: '2014-01/2017-10' }],
  ['Có «20 ca» mắc, «5 ca» tử vong trong năm 2015.', { period: '2015' }, { period: '2015' }],
  ['Có «20 ca» mắc và «5 ca» tử vong năm 2015.', { period: '2015' }, { period: '2015' }],
  ['Toàn tỉnh có «350 cơ sở» thực hiện Nghị quyết năm 2015.', { period: null }],
  ['Kiểm tra «120 cơ sở» theo Kế hoạch số 5 năm 2020.', { period: null }],
  ['Có «350 ca» mắc sởi, năm 2016 có «200 ca».', { period: null }, { period: '2016' }],
  ['Đã tiêm «350 liều», phấn đấu xong trong năm 2023.', { period: null }],
  ['Luân phiên «180 bác sĩ» về cơ sở trong giai đoạn 2025 - 2027.', { period: '2025/2027' }],
  ['Đào tạo «180 bác sĩ» theo Kế hoạch giai đoạn 2025 - 2027.', { period: null }],
  ['Năm 2015 có «12 ca». Mỗi năm có khoảng «40.000 ca» tử vong.', { period: '2015' }, { period: null }],
  ['Năm 2015 đã qua. Khám «20.000 lượt»/năm.', { period: null }],
  ['Giai đoạn 2016 - 2020, mỗi năm có «500 ca».', { period: '2016/2020' }],
  [
    'Năm 2018 có «29 ca» (cùng kỳ năm 2017: «308 ca»). Số chết là «2 ca».',
    { value: 29, unit: 'ca' },
    { period: '2017' },
    { period: '2018' },
  ],
  ['Năm 2018 có «29 ca» (cùng kỳ «308 ca»).', { period: '2018' }, { period: null }],
]);

corpus('quantity', 'what is no label', [
  ['Giám đốc Sở Y tế đến thăm và trao tặng «120 suất quà».', { name: null }],
  ['Đây là «62 người» trong số đó.', { name: null }],
  ['Sở giao phòng Nghiệp vụ điều chuyển «5 tủ»; cấp «2 phích».', { name: null }, { name: null }],
  ['Bệnh viện hiện có «350 giường kế hoạch».', { name: null }],
  ['Bệnh viện tuyến tỉnh «312.450 lần».', { name: null }],
  ['Nghiên cứu được tiến hành trên «299 cặp vợ chồng».', { name: null, comparator: 'eq' }],
  ['Khảo sát trên «500 người dân», phẫu thuật trên «20 bệnh nhân».', { comparator: 'eq' }, { comparator: 'eq' }],
  ['Toàn tỉnh có trên «500 người dân» được khảo sát.', { comparator: 'gt' }],
  ['Ghi nhận «64 ca» mắc mới là người lớn.', { name: 'ca mắc mới' }],
  ['Số bệnh nhân lao được phát hiện đạt «49.422 ca».', { name: 'Số bệnh nhân lao được phát hiện' }],
  ['Tổng lượng máu được tiếp nhận là «1.200 đơn vị».', { name: 'Tổng lượng máu được tiếp nhận' }],
  [
    'Số ổ dịch tích lũy là «15 ổ», số người tử vong cộng dồn «2 người».',
    { name: 'Số ổ dịch tích lũy' },
    { name: 'số người tử vong cộng dồn', unit: 'người' },
  ],
]);

corpus('quantity', 'look-alikes', [
  ['Kỷ niệm 70 năm, sau 48 giờ, trong 5 ngày.'],
  ['Trẻ từ 6 đến 36 tháng tuổi, người trên 60 tuổi.'],
  ['Huyết áp 120/80 mmHg, sốt 39 độ.'],
  ['Lần thứ 3, hạng 2, tầng 7, khoản 5.'],
  ['Mũi 3 phòng dại; giai đoạn 2 dự án.'],
  ['Hiến máu 41 lần.'],
  ['Tỷ lệ 6,4 bác sĩ trên 1 vạn dân.'],
  ['Vi rút H5N1, SARS-CoV-2, vitamin B12.'],
  ['Gọi 0296 3852 919.'],
]);

corpus('quantity', 'what is said after a count is not counted', [
  ['Ghi nhận «56 ca» mắc mới và không có tử vong.', { name: 'ca mắc mới' }],
  ['Có «12 ca» mắc và đã xuất viện.', { name: 'ca mắc' }],
  ['Toàn ngành thực hiện khám bệnh «150.000 lượt».', { name: 'khám bệnh' }],
  ['Giường kế hoạch: «350 giường».', { name: 'Giường kế hoạch' }],
  ['Số ca mắc đã vượt qua «19.000 ca».', { name: 'Số ca mắc' }],
  ['Thu từ quỹ bảo hiểm «78 triệu đồng».', { name: 'Thu từ quỹ bảo hiểm' }],
]);

corpus('quantity', 'sums of what was counted before', [
  [
    'Số lượt khám trong tháng «612 lượt»; cộng dồn 9 tháng «5.200 lượt».',
    { name: 'Số lượt khám' },
    { name: 'Số lượt khám' },
  ],
  ['Số ca mắc trong tháng: «14 ca»; lũy kế từ đầu năm: «45 ca».', { name: 'Số ca mắc' }, { name: 'Số ca mắc' }],
  ['Khám thai trong quý «120 lượt», cộng dồn «330 lượt».', { name: 'Khám thai' }, { name: 'Khám thai' }],
  ['Số trẻ tiêm trong tháng «14 trẻ», lũy kế 9 tháng «83 trẻ».', { name: 'Số trẻ tiêm' }, { name: 'Số trẻ tiêm' }],
]);

corpus('quantity', 'who gives or gets is no label', [
  ['Thăm hộ «450 lượt» gia đình, dán «90 áp phích».', { name: 'lượt gia đình' }, { name: null }],
  ['Trường Tiểu học Kim Đồng tặng «20 suất quà».', { name: null }],
  ['Xử phạt Phòng khám An Phúc «42 triệu đồng».', { name: null }],
  ['Sốt xuất huyết năm 2018 xảy ra «29 ca».', { name: 'Sốt xuất huyết' }],
]);

corpus('quantity', 'headlines, money and the places of a list', [
  ['Hà Nội: «308 ổ dịch» sốt xuất huyết.', { name: 'ổ dịch sốt xuất huyết' }],
  ['Chi «88.635 tỉ đồng» chăm sóc sức khỏe.', { name: null }],
  ['Chi thường xuyên «12 tỷ đồng»; vốn vay «5 tỷ đồng».', { name: 'Chi thường xuyên' }, { name: 'vốn vay' }],
  ['Số ca mắc ở Nam Lâm «120 ca», Hà Trung «95 ca».', { name: 'Số ca mắc ở Nam Lâm' }, { name: 'Số ca mắc ở Nam Lâm' }],
]);
