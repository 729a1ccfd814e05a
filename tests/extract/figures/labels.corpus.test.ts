import { corpus } from '../../support/corpus.js';

corpus('indicator', 'what a place has, and who has an indication', [
  ['Huyện Mường Lát có trạm y tế «12%».', { name: 'trạm y tế', place: 'Mường Lát' }],
  ['Bệnh nhân nặng có chỉ định thở máy «12%».', { name: 'Bệnh nhân nặng có chỉ định thở máy' }],
]);

corpus('indicator', 'a label with a verb, before its ratio and its share', [
  [
    'Trẻ dưới 1 tuổi được tiêm chủng đầy đủ «358/731» trẻ, đạt «49%».',
    { name: 'Trẻ dưới 1 tuổi được tiêm chủng đầy đủ' },
    { name: 'Trẻ dưới 1 tuổi được tiêm chủng đầy đủ' },
  ],
  [
    'Trẻ dưới 1 tuổi tiêm chủng đầy đủ: «262/420» trẻ, đạt «62,38%».',
    { name: 'Trẻ dưới 1 tuổi tiêm chủng đầy đủ' },
    { name: 'Trẻ dưới 1 tuổi tiêm chủng đầy đủ' },
  ],
  [
    'Tổng số lần khám chữa bệnh: «142.304/141.919» lượt người đạt «100,3%» kế hoạch năm.',
    { name: 'Tổng số lần khám chữa bệnh' },
    { name: 'Tổng số lần khám chữa bệnh', base: 'kế hoạch năm' },
  ],
  [
    'Tỷ lệ bao phủ là «80%». Người bệnh phải dùng nước đặc biệt, bằng ít nhất «95%» nước cất.',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'nước cất' },
  ],
]);

corpus('quantity', 'the object of a verb after a comma', [
  [
    'Tỉnh tiêu hủy «12.400 con» gia cầm, phun khử trùng «1.850 hộ».',
    { name: 'con gia cầm' },
    { name: null, value: 1850 },
  ],
]);

corpus('indicator', 'labels before brackets, verbs after được, activities', [
  [
    'Hai năm lần lượt là: thể nhẹ cân («27%», «16%»); thể thấp còi («62%», «50%»).',
    { name: 'thể nhẹ cân' },
    { name: 'thể nhẹ cân' },
    { name: 'thể thấp còi' },
    { name: 'thể thấp còi' },
  ],
  [
    'Thể nhẹ cân («27%»), thể thấp còi («62%») và thể gầy còm («5%»).',
    { name: 'Thể nhẹ cân' },
    { name: 'thể thấp còi' },
    { name: 'thể gầy còm' },
  ],
  ['Tỷ lệ ca bệnh được phát hiện đạt «80%».', { name: 'Tỷ lệ ca bệnh được phát hiện' }],
  ['Tỷ lệ hồ sơ được thực hiện đạt «80%».', { name: 'Tỷ lệ hồ sơ được thực hiện' }],
  [
    'Cung cấp thông tin về sức khỏe và các dịch vụ dân số cho «90%» cặp vợ chồng.',
    { name: 'Cung cấp thông tin về sức khỏe và các dịch vụ dân số' },
  ],
  ['Có quy mô dân số chiếm «12%» cả nước.', { name: 'quy mô dân số' }],
]);

corpus('indicator', 'labels before a colon hold for the places behind it', [
  [
    '- Tổng số lượt khám bệnh: Tuyến huyện 24.518 lượt, đạt «51,2%» kế hoạch; tuyến xã 12.300 lượt, đạt «48,9%».',
    { name: 'Tổng số lượt khám bệnh', place: 'Tuyến huyện' },
    { name: 'Tổng số lượt khám bệnh', place: 'tuyến xã' },
  ],
  [
    'Tiêm vắc xin Td: 4.873 người/5.120 đối tượng, đạt «95,2%»; riêng bon Bu N’Doh đạt «78,6 %».',
    { name: 'Tiêm vắc xin Td' },
    { name: 'Tiêm vắc xin Td' },
  ],
  ['Tỷ lệ tiêm năm 2020: «90,2%»; 2021: «92%».', { period: '2020' }, { name: 'Tỷ lệ tiêm', period: '2021' }],
  [
    'Tỷ lệ tiêm: 2020 («90,2%»), 2021 («92%»).',
    { name: 'Tỷ lệ tiêm', period: '2020' },
    { name: 'Tỷ lệ tiêm', period: '2021' },
  ],
]);

corpus('indicator', 'a column of units is no name', [
  [
    'TT | Chỉ tiêu | ĐVT | 2014 | 2015\n1 | Tỷ suất sinh thô | ‰ | «20,5» | «20,7»',
    { name: 'Tỷ suất sinh thô', unit: '‰', period: '2014' },
    { name: 'Tỷ suất sinh thô', unit: '‰', period: '2015' },
  ],
  [
    'TT\tChỉ tiêu\tĐVT\t2014\t2015\n1\tTỷ suất sinh thô\t‰\t«20,5»\t«20,7»',
    { name: 'Tỷ suất sinh thô', period: '2014' },
    { name: 'Tỷ suất sinh thô', period: '2015' },
  ],
  ['Chỉ tiêu\t2019\t2020\nTử vong (%o)\t«0,4»\t«0,2»', { name: 'Tử vong', unit: '‰' }, { name: 'Tử vong', unit: '‰' }],
]);

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

corpus('quantity', 'what is no label', [
  ['Giám đốc Sở Y tế đến thăm và trao tặng «120 suất quà».', { name: null }],
  ['Đây là «62 người» trong số đó.', { name: null }],
  ['Sở giao phòng Nghiệp vụ điều chuyển «5 tủ»; cấp «2 phích».', { name: null }, { name: null }],
  ['Bệnh viện hiện có «350 giường kế hoạch».', { name: 'giường kế hoạch' }],
  ['Bệnh viện tuyến tỉnh «312.450 lần».', { name: null }],
  ['Nghiên cứu được tiến hành trên «299 cặp vợ chồng».', { name: 'cặp vợ chồng', comparator: 'eq' }],
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

corpus('quantity', 'who did or has so many, and a sentence, are no label', [
  ['CDC Sơn Lâm lấy «37 mẫu».', { name: null }],
  ['Trung tâm Y tế huyện Trà Khê khám «450 lượt».', { name: 'khám' }],
  ['Thanh tra Bộ cũng tham gia «2 đoàn».', { name: null }],
  ['Hội nghị có «120 đại biểu» tham dự.', { name: null }],
  ['Khám bệnh «450 lượt».', { name: 'Khám bệnh' }],
  ['Sốt xuất huyết có «29 ca».', { name: 'Sốt xuất huyết' }],
]);

corpus('quantity', 'a label before the first bracket, and a count after `với`', [
  ['Đã cấp thuốc cho hộ nghèo vùng lũ («39.550 người»).', { name: 'hộ nghèo vùng lũ' }],
  ['Lấy mẫu cho người dân ở khu đang phong tỏa («39.550 người»).', { name: null }],
  ['Hôm qua ghi nhận số ca mắc cao nhất từ trước tới nay với «450 ca».', { name: 'số ca mắc' }],
  ['Theo bà Yến, tổng số giường bệnh hiện nay là «600 giường».', { name: 'tổng số giường bệnh' }],
]);

corpus('quantity', 'who does something is no label', [
  ['Năm 2017, toàn ngành tuyển dụng «350 bác sĩ».', { name: null, period: '2017' }],
  ['Mức phạt tăng lên «20 triệu đồng».', { name: 'Mức phạt' }],
]);

corpus('quantity', 'a verb with its object is no label', [
  ['Công an tỉnh đã bắt giữ «2 đối tượng».', { name: null }],
  ['Trường đã đào tạo trên «33.100 bác sĩ».', { name: null }],
  ['Khoa đã điều trị nội trú «297 lượt».', { name: 'điều trị nội trú' }],
  ['Nhiều hộ muốn điều tiết việc bán hàng để giữ doanh thu «1 tỷ đồng».', { name: 'doanh thu' }],
  ['Xe lao xuống vực ở độ sâu hơn «15 m».', { name: 'độ sâu' }],
]);

corpus('indicator', 'the noun next to its figure, and not the clause before it', [
  ['Trái phiếu kỳ hạn 5 năm với lãi suất cố định là «11%».', { name: 'lãi suất cố định' }],
  ['Vắc xin có hiệu quả «95%».', { name: 'hiệu quả' }],
  ['Sau khi đánh giá, diện tích bỏng chiếm khoảng «40%».', { name: 'diện tích bỏng' }],
]);

corpus('quantity', 'counts whose label stands before them, with other words between', [
  ['Năm 2013, số vụ cháy tăng hơn 13% với «189 vụ».', { name: 'số vụ cháy' }],
  ['Số ca nặng chiếm tỷ lệ nhỏ, khoảng «40 ca».', { name: 'Số ca nặng' }],
  ['Số lượt khám tăng mạnh, trung bình «120 lượt» mỗi ngày.', { name: 'Số lượt khám' }],
  [
    'Số bệnh nhân đến khám dao động trong khoảng «250-300 người», cao nhất là vào ngày 29 Tết với hơn «370 người».',
    { name: 'Số bệnh nhân đến khám' },
    { name: 'Số bệnh nhân đến khám' },
  ],
  ['- Ăn mặn: lượng muối tiêu thụ trung bình «8,4 gam»/người/ngày.', { name: 'lượng muối tiêu thụ trung bình' }],
  // Who has so many, and counts of others.
  ['Bệnh viện trung bình «120 lượt»/ngày.', { name: null }],
  ['Người dân trung bình «9 gam» muối.', { name: 'gam muối' }],
  ['Số ca nặng giảm, bệnh viện tiếp nhận «40 ca».', { name: null }],
  ['Số bệnh nhân còn ít, khoảng «30 giường».', { name: null }],
  ['Số ca mắc tăng 20% với «35 giường».', { name: null }],
]);
