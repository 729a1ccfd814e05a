import { corpus } from '../../support/corpus.js';

corpus('indicator', 'verbs, commas and doses inside a name', [
  ['Số trẻ là con thứ 3 trở lên: 19 trẻ (chiếm «6,4%»).', { name: 'Số trẻ là con thứ 3 trở lên' }],
  ['Tỷ lệ bệnh nhân là người cao tuổi chiếm «45%».', { name: 'Tỷ lệ bệnh nhân là người cao tuổi' }],
  ['Tỷ lệ đoàn viên đạt danh hiệu thi đua đạt từ «85%».', { name: 'Tỷ lệ đoàn viên đạt danh hiệu thi đua' }],
  ['Có «100%» cơ sở y tế khám, chữa bệnh ban đầu có máy.', { name: 'cơ sở y tế khám, chữa bệnh ban đầu có máy' }],
  ['Đến nay «90%» trạm y tế xã, phường có bác sĩ.', { name: 'trạm y tế xã, phường có bác sĩ' }],
  ['Có «85%» hộ nông, lâm, ngư nghiệp tham gia.', { name: 'hộ nông, lâm, ngư nghiệp tham gia' }],
  ['Tiêm đủ 2 mũi 263.814 người, đạt «27,3%».', { name: 'Tiêm đủ 2 mũi' }],
  ['Kế hoạch mới đạt «70%».', { name: null }],
]);

corpus('indicator', 'the subject of a clause', [
  ['Trong số ca mắc, nam chiếm «61%», nữ «39%».', { name: 'nam' }, { name: 'nữ' }],
  ['Toàn huyện còn «6,8%» phụ nữ sinh con tại nhà.', { name: 'phụ nữ sinh con tại nhà' }],
  ['Trẻ em chiếm «30%» số ca mắc và «60%» số ca nặng.', { name: 'Trẻ em' }, { name: 'Trẻ em' }],
  ['Có 143 công nhân trong số 1.260 người ăn trưa («11,3%») nhập viện.', { name: 'công nhân' }],
  [
    'Tạng từ người chết não chỉ chiếm «6,5%», trong khi ở các nước phát triển là trên «80%».',
    { name: 'Tạng từ người chết não' },
    { name: 'Tạng từ người chết não', place: 'các nước phát triển' },
  ],
  [
    'Phát hiện «70%» số bệnh nhân lao và điều trị khỏi trên «85%».',
    { name: 'số bệnh nhân lao và điều trị khỏi' },
    { name: 'điều trị khỏi', comparator: 'gt' },
  ],
  ['Đáng lo ngại là «83%» số ca mắc là trẻ nhỏ.', { name: 'số ca mắc là trẻ nhỏ' }],
  ['Chỉ tiêu nhiệm kỳ tới: «100%» đoàn viên được khám.', { name: 'đoàn viên được khám' }],
]);

corpus('indicator', 'each sex and each place is measured for itself', [
  [
    'Có sự khác biệt về giới như nam chiếm «72%», nữ chiếm «28%», trong khi cùng kỳ năm 2019 nam chiếm «80%».',
    { name: 'nam' },
    { name: 'nữ' },
    { name: 'nam' },
  ],
  [
    'Tỷ lệ uống rượu ở nam giới là «44%», nữ giới là «2,5%».',
    { name: 'Tỷ lệ uống rượu ở nam giới' },
    { name: 'Tỷ lệ uống rượu', place: 'nữ giới' },
  ],
  [
    'Tỷ lệ uống rượu ở nam là «44%», ở nữ là «2,5%».',
    { name: 'Tỷ lệ uống rượu ở nam' },
    { name: 'Tỷ lệ uống rượu', place: 'nữ' },
  ],
  [
    'Tỷ lệ uống rượu của nam là «44%», của nữ là «2,5%».',
    { name: 'Tỷ lệ uống rượu của nam' },
    { name: 'Tỷ lệ uống rượu', place: 'nữ' },
  ],
  ['Tỷ lệ biết chữ nam «98%», nữ «95%».', { name: 'Tỷ lệ biết chữ nam' }, { name: 'Tỷ lệ biết chữ', place: 'nữ' }],
  [
    'Tỷ lệ béo phì ở thành thị là «20%», nông thôn là «12%».',
    { name: 'Tỷ lệ béo phì ở thành thị' },
    { name: 'Tỷ lệ béo phì', place: 'nông thôn' },
  ],
  [
    'Tỷ lệ tiêm chủng tại huyện Sơn Lâm đạt «90%», huyện Trà Khê đạt «85%».',
    { name: 'Tỷ lệ tiêm chủng tại huyện Sơn Lâm' },
    { name: 'Tỷ lệ tiêm chủng', place: 'Trà Khê' },
  ],
  [
    'Tỷ lệ mắc ở trẻ nhỏ là «10%», ở người lớn là «3%».',
    { name: 'Tỷ lệ mắc ở trẻ nhỏ' },
    { name: 'Tỷ lệ mắc', place: 'ở người lớn' },
  ],
  [
    'Tỷ lệ mắc trong nhóm trẻ em là «10%», trong nhóm người già là «3%».',
    { name: 'Tỷ lệ mắc trong nhóm trẻ em' },
    { name: 'Tỷ lệ mắc' },
  ],
  // The place does not change: it stays in the name.
  [
    'Tỷ lệ tiêm chủng ở huyện Sơn Lâm đạt «90%», tăng «2%».',
    { name: 'Tỷ lệ tiêm chủng ở huyện Sơn Lâm' },
    { name: 'Tỷ lệ tiêm chủng ở huyện Sơn Lâm' },
  ],
  ['Tỷ lệ mắc một số bệnh như lao, sởi giảm «5%».', { name: 'Tỷ lệ mắc một số bệnh như lao, sởi' }],
]);

corpus('indicator', 'counts inside a name', [
  ['Tỷ lệ trẻ được tiêm đủ 8 loại vắc xin đạt «95%».', { name: 'Tỷ lệ trẻ được tiêm đủ 8 loại vắc xin' }],
  [
    'Tỷ lệ thai phụ được sàng lọc 3 bệnh, dị tật phổ biến ước đạt «70%» (tăng «4%»).',
    { name: 'Tỷ lệ thai phụ được sàng lọc 3 bệnh, dị tật phổ biến' },
    { name: 'Tỷ lệ thai phụ được sàng lọc 3 bệnh, dị tật phổ biến', change: 'increase' },
  ],
  ['Tỷ lệ bao phủ ít nhất 1 liều vắc xin là «99%».', { name: 'Tỷ lệ bao phủ ít nhất 1 liều vắc xin' }],
  ['Tỷ lệ hài lòng của 350 người bệnh nội trú đạt «92%».', { name: 'Tỷ lệ hài lòng của 350 người bệnh nội trú' }],
  ['Tỷ lệ xã có từ 2 bác sĩ trở lên đạt «60%».', { name: 'Tỷ lệ xã có từ 2 bác sĩ trở lên' }],
  ['Có «75%» trạm y tế có từ 2 bác sĩ trở lên.', { name: 'trạm y tế có từ 2 bác sĩ trở lên' }],
  [
    'Có «70%» xã có trên «90%» dân số có thẻ BHYT.',
    { name: 'xã có trên 90% dân số có thẻ BHYT' },
    { name: 'dân số có thẻ BHYT' },
  ],
  [
    'Có «12/30» xã đạt chỉ tiêu «80%» hộ có nhà tiêu.',
    { name: 'xã đạt chỉ tiêu 80% hộ có nhà tiêu' },
    { name: 'hộ có nhà tiêu' },
  ],
  // The count is the figure itself.
  ['Tổng số trẻ tiêm chủng 4.250 trẻ, đạt «98%».', { name: 'Tổng số trẻ tiêm chủng' }],
  ['Số ca mắc 5 ca, chiếm «2%».', { name: 'Số ca mắc' }],
  ['Tỷ lệ bao phủ tăng, 350 trẻ được tiêm, đạt «95%».', { value: 95 }],
]);

corpus('indicator', 'a target is of what was stated', [
  [
    'Tỷ lệ khỏi bệnh đạt «87%», đạt mục tiêu của Bộ Y tế đề ra là trên «85%» nhưng chưa đạt mục tiêu đặt ra của Chương trình là «90%».',
    { name: 'Tỷ lệ khỏi bệnh' },
    { name: 'Tỷ lệ khỏi bệnh', comparator: 'gt' },
    { name: 'Tỷ lệ khỏi bệnh' },
  ],
  [
    'Tỷ lệ tiêm chủng đạt «92%», vượt chỉ tiêu tỉnh giao là «90%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
  [
    'Tỷ lệ tiêm chủng đạt «88%», chưa đạt kế hoạch huyện đề ra là «90%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
  [
    'Tỷ lệ bao phủ đạt «48%», trong khi mục tiêu đặt ra là «50%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ' },
  ],
  [
    'Tỷ lệ bao phủ đạt «48%». Mục tiêu của chương trình là «50%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ' },
  ],
  ['Mục tiêu của chương trình là «95%» trẻ được tiêm.', { name: 'trẻ được tiêm' }],
  ['Mục tiêu là tỷ lệ bao phủ đạt «95%».', { name: 'tỷ lệ bao phủ' }],
]);

corpus('indicator', 'groups, causes and counts without a name', [
  [
    'Tỷ lệ nhiễm trong nhóm nghiện chích là «9,5%», nhóm mại dâm «3,1%», nhóm nam đồng giới «12%».',
    { name: 'Tỷ lệ nhiễm trong nhóm nghiện chích' },
    { name: 'Tỷ lệ nhiễm', place: 'nhóm mại dâm' },
    { name: 'Tỷ lệ nhiễm', place: 'nhóm nam đồng giới' },
  ],
  [
    'Có 320 ca là học sinh («25,6%»), 150 ca là công nhân («12%»).',
    { name: 'ca là học sinh' },
    { name: 'ca là công nhân' },
  ],
  ['Đã khám cho 12.450 lượt người, đạt «24,5%» kế hoạch năm.', { name: 'lượt người' }],
  ['Đẻ tại trạm đạt «97%»; đẻ do cán bộ y tế đỡ đạt «99%».', { name: 'Đẻ tại trạm' }, { name: 'đẻ do cán bộ y tế đỡ' }],
  ['Tử vong do lao chiếm «3%».', { name: 'Tử vong do lao' }],
  ['Theo báo cáo do dịch, số ca nặng chiếm «3%».', { name: 'số ca nặng' }],
  ['Tỷ lệ sống sau 5 năm chỉ còn «20%».', { name: 'Tỷ lệ sống sau 5 năm' }],
]);

corpus('indicator', 'examples and what a share of places has in common', [
  [
    'Tỷ lệ sinh tăng ở «30/64» tỉnh, một số tỉnh tăng cao như Cao Bằng «23%», Bạc Liêu «18%».',
    { change: 'level' },
    { change: 'increase', place: 'Cao Bằng' },
    { change: 'increase', place: 'Bạc Liêu' },
  ],
  [
    'Tỷ lệ sinh giảm mạnh như Đông Anh «2%», Ba Vì «3%».',
    { change: 'decrease' },
    { change: 'decrease', place: 'Ba Vì' },
  ],
  ['Có nhiều tỉnh như Kon Tum «44%», Hà Nam «58%».', { change: 'level' }, { change: 'level' }],
  [
    'Có «25/64» tỉnh đạt dưới «75%» kế hoạch như Kon Tum «44%».',
    { name: 'tỉnh đạt dưới 75% kế hoạch' },
    { base: 'kế hoạch', comparator: 'lt' },
    { place: 'Kon Tum' },
  ],
  [
    'Có «12/15» xã đạt trên «95%» chỉ tiêu, «5/12» huyện có tỷ lệ tiêm dưới «80%».',
    { name: 'xã đạt trên 95% chỉ tiêu' },
    { comparator: 'gt' },
    { name: 'huyện có tỷ lệ tiêm dưới 80%' },
    { comparator: 'lt' },
  ],
  ['Có «68/102» xã đạt chuẩn chiếm trên «66%».', { name: 'xã đạt chuẩn' }, { comparator: 'gt' }],
  ['Khám «1.423/1.419» lượt người đạt trên «100%».', { name: 'lượt người' }, { name: 'lượt người' }],
  [
    'Có «90%» công đoàn cơ sở thực hiện tốt việc “Học tập và làm theo Bác”.',
    { name: 'công đoàn cơ sở thực hiện tốt việc “Học tập và làm theo Bác”' },
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

corpus('indicator', 'a change said again in brackets, bases', [
  ['Số ca giảm 240 ca (tương ứng với «4,7%» so với năm 2017).', { change: 'decrease', base: 'so với năm 2017' }],
  ['Số ca tăng 30 ca (tương đương «6%»), giảm 5 ca mắc sởi («1%»).', { change: 'increase' }, { change: 'decrease' }],
  ['Số ca tăng 30 ca so với năm 2019 (bằng «6%»).', { change: 'increase' }],
  ['Tăng 30 ca, trong đó người lớn (chiếm «60%»).', { change: 'level' }],
  ['Giảm «9,4%» đạt «39,98/100.000 dân».', { base: null, change: 'decrease' }, { change: 'level' }],
  ['Tỷ lệ thấp còi giảm còn «21%» vào cuối năm 2025.', { base: null, period: '2025' }],
  ['Giảm 105 ca («10,1%») so với trung bình các tuần.', { base: 'so với trung bình các tuần' }],
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

corpus('indicator', 'aims take no past period, and say how much less', [
  ['Trong tháng 8/2022 có 20 ca. Ngành phấn đấu «100%» ổ dịch được xử lý.', { period: null }],
  ['Năm 2015 phấn đấu giảm «50%» số ca mắc lao.', { name: 'số ca mắc lao', change: 'decrease', period: '2015' }],
]);

corpus('indicator', 'days, readings and places under a fraction bar', [
  ['Vào sáng 26/11 huyện đã tổ chức mít tinh.'],
  ['Chiều 5/3 xã tổ chức tiêm. Ngày 12/4 trạm y tế khám.'],
  ['Bà có huyết áp 120/80; huyết áp đo được 180/100.'],
  ['Có «6/17» điểm giám sát vượt ngưỡng.', { name: 'điểm giám sát vượt ngưỡng' }],
  ['Có «1/5» dân số mắc bệnh.', { name: 'dân số mắc bệnh' }],
]);

corpus('indicator', 'shares of a great number, openers with a name of their own', [
  ['Đã tiêm «85.000/100.000» liều.', { unit: 'ratio', denominator: 100_000 }],
  ['Số người dự tăng thêm, nâng tỷ lệ bao phủ lên «94%».', { name: 'tỷ lệ bao phủ' }],
  ['(chiếm «5%») số ca.', { name: null, value: 5 }],
  ['«20%» số ca (chiếm «5%»).', { name: 'số ca' }, { name: 'số ca' }],
]);

corpus('indicator', 'levels whose measure was said in the sentence before', [
  [
    'Tỷ lệ khám thai đủ bốn lần ở xã từng đạt «88%». Năm 2017 là «71%», năm 2018 tụt xuống «64%». Thấp nhất là năm 2019 chỉ còn «52%».',
    { name: 'Tỷ lệ khám thai đủ bốn lần ở xã' },
    { name: 'Tỷ lệ khám thai đủ bốn lần ở xã', period: '2017' },
    { name: 'Tỷ lệ khám thai đủ bốn lần ở xã', period: '2018' },
    { name: 'Tỷ lệ khám thai đủ bốn lần ở xã', period: '2019' },
  ],
  [
    'Có 9 xã có tỷ lệ tham gia bảo hiểm y tế dưới «70%». Thấp nhất là những nơi như Bản Hồ («51,2%»), Tả Phìn («48%»).',
    { name: 'tỷ lệ tham gia bảo hiểm y tế', comparator: 'lt' },
    { name: 'tỷ lệ tham gia bảo hiểm y tế', place: 'Bản Hồ' },
    { name: 'tỷ lệ tham gia bảo hiểm y tế', place: 'Tả Phìn' },
  ],
  // Abbreviations of diseases are no places.
  [
    'Tỷ lệ quản lý đạt «60%». Gồm THA («12%»), ĐTĐ («5%»).',
    { name: 'Tỷ lệ quản lý' },
    { name: 'THA' },
    { name: 'ĐTĐ' },
  ],
  ['Nhóm bệnh này có tỷ lệ cao «45%».', { name: 'Nhóm bệnh này' }],
  ['Xã có tỷ lệ suy dinh dưỡng «21%».', { name: 'tỷ lệ suy dinh dưỡng' }],
]);

corpus('indicator', 'a base of comparison leaves the period that was said before', [
  [
    'Trong 8 tháng đầu năm 2022, số lượt khám tăng «17%» so với cùng kỳ năm 2021. Công suất giường là «112%», tăng «5%». Tỷ lệ chuyển tuyến còn «4%».',
    { period: '2022-01/2022-08' },
    { period: '2022-01/2022-08' },
    { period: '2022-01/2022-08' },
    { period: '2022-01/2022-08' },
  ],
  ['Năm 2020 khám 500 lượt. Năm 2021 nghỉ dịch. Tỷ lệ đạt «40%».', { period: '2021' }],
]);

corpus('indicator', 'amounts of change in a range, drinkers, abbreviated places', [
  [
    'Mục tiêu năm 2020 giảm tỷ lệ sinh con thứ ba «0,5 - 1%», giảm tỷ lệ tảo hôn từ «2-3%».',
    { change: 'decrease', period: '2020' },
    { change: 'decrease', value: 2, value_max: 3, period: '2020' },
  ],
  ['Trầm cảm «6%», lạm dụng rượu «5%».', { name: 'Trầm cảm' }, { name: 'lạm dụng rượu' }],
  ['Có «16%» dân ở TP.HCM mắc bệnh.', { name: 'dân ở TP.HCM mắc bệnh' }],
  ['Tỷ lệ tiêm ở Q.3 đạt «91%».', { name: 'Tỷ lệ tiêm ở Q.3' }],
  ['Địa bàn rất rộng.Tỷ lệ tiêm đạt «91%».', { name: 'Tỷ lệ tiêm' }],
  [
    'Tình trạng hộ nghèo không có nhà giảm từ mức «6,7 hộ/10.000 hộ» (năm 1999) xuống còn «4,7 hộ/10.000 hộ» (năm 2009).',
    { name: 'Tình trạng hộ nghèo không có nhà', unit: 'per_10000', period: '1999' },
    { name: 'Tình trạng hộ nghèo không có nhà', period: '2009' },
  ],
  ['Có 4.700 người đang điều trị và trên 1.000 người đã khỏi.'],
]);

corpus('indicator', 'documents of a year, levels against others, another year in a bracket', [
  ['Trái với Thông tư 14/2013 của Bộ Y tế và Nghị định 146/2018.'],
  ['Tỷ lệ này còn thấp hơn «3,5%» so với bình quân cả nước.', { change: 'level' }],
  ['Tỷ lệ tiêm giảm «3,5%» so với năm 2017.', { change: 'decrease' }],
  [
    'Công suất giường bệnh đạt «112%» (năm 2022: «98,3%»), tiêm chủng «91%» (năm 2021).',
    { name: 'Công suất giường bệnh' },
    { name: 'Công suất giường bệnh', period: '2022' },
    { period: '2021' },
  ],
]);
