import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a series over places takes the measure that leads it in', [
  [
    'Tỷ lệ trẻ được uống vitamin A: Sơn Lâm «96,4%», Trà Khê «93,8%», Bản Mù «98,1%».',
    { name: 'Tỷ lệ trẻ được uống vitamin A', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ trẻ được uống vitamin A', place: 'Trà Khê' },
    { name: 'Tỷ lệ trẻ được uống vitamin A', place: 'Bản Mù' },
  ],
  [
    'Tỷ lệ hộ có nhà tiêu còn thấp ở hai xã (Sơn Lâm «41,2%», Trà Khê «48,5%»).',
    { name: 'Tỷ lệ hộ có nhà tiêu', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ hộ có nhà tiêu', place: 'Trà Khê' },
  ],
  [
    'Tỷ lệ tảo hôn còn cao, cao nhất là huyện Bản Mù («18,6%»), thấp nhất là huyện Trà Khê («6,2%»).',
    { name: 'Tỷ lệ tảo hôn', place: 'Bản Mù' },
    { name: 'Tỷ lệ tảo hôn', place: 'Trà Khê' },
  ],
  [
    'Sơn Lâm đạt «94,3%», Trà Khê đạt «89,9%» tỷ lệ quản lý thai nghén.',
    { name: 'tỷ lệ quản lý thai nghén', place: 'Sơn Lâm' },
    { name: 'tỷ lệ quản lý thai nghén', place: 'Trà Khê' },
  ],
  [
    'Tỷ lệ tiêm vắc xin viêm gan B:\nSơn Lâm: «81,4%»\nTrà Khê: «78,9%»',
    { name: 'Tỷ lệ tiêm vắc xin viêm gan B', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ tiêm vắc xin viêm gan B', place: 'Trà Khê' },
  ],
  // A name of a person or a body before a figure is no place of a measure.
  ['Sơn Lâm: «98%» hộ dân dùng nước sạch.', { name: 'hộ dân dùng nước sạch', place: null }],
]);

corpus('indicator', 'no heading, time or lone verb is a name', [
  ['Nhận xét: «72%» cơ sở đạt yêu cầu.', { name: 'cơ sở đạt yêu cầu' }],
  ['Tóm lại: «64%» hộ dân đã được cấp thẻ.', { name: 'hộ dân đã được cấp thẻ' }],
  ['Đã thực hiện 140 ca lọc máu, trong đó «85%» được bảo hiểm chi trả.', { name: 'ca lọc máu' }],
  ['Toàn xã có 214 hộ chăn nuôi, trong đó «72%» phải ký lại cam kết.', { name: 'hộ chăn nuôi' }],
  // The subject of its own: no carrying on.
  ['Toàn xã có 214 hộ chăn nuôi, «72%» trẻ được tiêm đủ mũi.', { name: 'trẻ được tiêm đủ mũi' }],
]);

corpus('quantity', 'no time, number of a document or place with a verb is a label', [
  ['Báo cáo số 35/BC-TTYT ngày 5/7/2022: đã thực hiện «3.650 mẫu».', { name: null }],
  ['Tính đến 16h30 ngày 12/8/2021: «1.245 mẫu».', { name: null }],
  ['Đội y tế lưu động huyện Sơn Lâm, tỉnh Trà Khê khám «85 người».', { name: 'khám' }],
  ['Tuần từ ngày 12/8 đến 18/8/2024 có «96 ca».', { name: null }],
]);

corpus('quantity', 'what is counted ends where it is said where, with what and what else', [
  ['Có «12 ca» tử vong tại Sơn Lâm và Trà Khê.', { name: 'ca tử vong' }],
  ['Phát hiện «257 cơ sở» vi phạm với nhiều lỗi.', { name: 'cơ sở vi phạm' }],
  ['Cả nước có «30.000 phòng khám» tư nhân và cơ sở dịch vụ y tế.', { name: 'phòng khám tư nhân' }],
  ['Bệnh viện khám bệnh cho «1,4 triệu lượt».', { name: 'Bệnh viện khám bệnh' }],
  ['Trẻ béo phì chiếm 12% («450 ca»).', { name: 'Trẻ béo phì' }],
]);

corpus('indicator', 'series, pairs and lists share a name', [
  [
    'Tỷ lệ bao phủ hằng năm đều vượt chỉ tiêu: Năm 2019 đạt «91,2%»; năm 2020 đạt «93,4%»; 6 tháng đầu năm 2021 đạt «94%».',
    { name: 'Tỷ lệ bao phủ', period: '2019' },
    { name: 'Tỷ lệ bao phủ', period: '2020' },
    { name: 'Tỷ lệ bao phủ', period: '2021-40' },
  ],
  [
    'Công suất sử dụng giường tăng từ «64%» (năm 2011) lên «88%» (năm 2017).',
    { name: 'Công suất sử dụng giường', period: '2011', change: 'level' },
    { name: 'Công suất sử dụng giường', period: '2017', change: 'level' },
  ],
  [
    'Tỷ lệ tiêm ở các huyện Mai Sơn, Yên Bình và Lộc Hà lần lượt đạt «93,2%», «90,1%» và «91,7%».',
    { name: 'Tỷ lệ tiêm' },
    { name: 'Tỷ lệ tiêm' },
    { name: 'Tỷ lệ tiêm' },
  ],
  [
    'Tỷ lệ sàng lọc đạt «85%» năm 2020, năm 2021 là «87%» và trên «90%» vào năm 2025.',
    { period: '2020' },
    { period: '2021' },
    { period: '2025', comparator: 'gt' },
  ],
  [
    'Tỷ lệ hộ có nước sạch đạt «80%», riêng huyện Yên Bình «62%».',
    { name: 'Tỷ lệ hộ có nước sạch' },
    { name: 'Tỷ lệ hộ có nước sạch', place: 'Yên Bình' },
  ],
  ['Tỷ lệ nặng là «20%». Tỷ lệ này năm 2019 là «16%».', { name: 'Tỷ lệ nặng' }, { name: 'Tỷ lệ nặng', period: '2019' }],
  [
    'Phụ nữ đẻ được quản lý thai «352/356» («98,9%»), đẻ tại trạm «331/356» («93%»).',
    { name: 'Phụ nữ đẻ được quản lý thai' },
    { name: 'Phụ nữ đẻ được quản lý thai' },
    { name: 'đẻ tại trạm' },
    { name: 'đẻ tại trạm' },
  ],
]);

corpus('indicator', 'shares in the order of the counts before them', [
  [
    'Nhân viên nữ 90 người, nhân viên nam 60 người, tương ứng «60%» và «40%».',
    { name: 'Nhân viên nữ' },
    { name: 'nhân viên nam' },
  ],
  [
    'Chi lương 52 tỷ đồng, chi thuốc 31 tỷ đồng, chi điện nước 4 tỷ đồng, tương ứng «60%», «35%» và «5%» tổng chi.',
    { name: 'Chi lương' },
    { name: 'chi thuốc' },
    { name: 'chi điện nước' },
  ],
  [
    'Số ca ho gà là 12 ca, số ca bạch hầu là 3 ca, lần lượt chiếm «8%» và «2%».',
    { name: 'Số ca ho gà' },
    { name: 'số ca bạch hầu' },
  ],
  ['Số ca cúm giảm 58 ca, tương đương «29,1%».', { name: 'Số ca cúm', change: 'decrease' }],
]);

corpus('indicator', 'places and groups of a ranked list', [
  [
    'Tỷ lệ có nhà tiêu cao nhất ở vùng ven biển («92%»), tiếp đến là vùng trung du («81%»), TN&MT («70%») và thấp nhất là ở Tây Nguyên («64%»).',
    { name: 'Tỷ lệ có nhà tiêu', place: 'vùng ven biển' },
    { name: 'Tỷ lệ có nhà tiêu', place: 'vùng trung du' },
    { name: 'Tỷ lệ có nhà tiêu', place: 'TN&MT' },
    { name: 'Tỷ lệ có nhà tiêu', place: 'Tây Nguyên' },
  ],
  [
    'Tỷ lệ mắc cao nhất tại huyện Bảo Lâm («5%»), Bảo Lạc («4%»).',
    { name: 'Tỷ lệ mắc', place: 'Bảo Lâm' },
    { name: 'Tỷ lệ mắc', place: 'Bảo Lạc' },
  ],
  [
    'Tỷ lệ béo phì cao ở nhóm 6-9 tuổi («18%»), trên 10 tuổi («11%»).',
    { name: 'Tỷ lệ béo phì', place: null },
    { name: 'Tỷ lệ béo phì', place: null },
  ],
  [
    'Có 320 trẻ nhập viện, trong đó viêm phổi chiếm tỷ lệ cao nhất («51%»), tiếp đến là tiêu chảy («22%»), thấp nhất là bỏng («4%»).',
    { name: 'viêm phổi' },
    { name: 'tiêu chảy' },
    { name: 'bỏng' },
  ],
  [
    'Nhóm 20-29 tuổi chiếm tỷ lệ cao nhất («41%»), kế đến là nhóm 30-39 tuổi («33%»), còn lại là nhóm trên 40 tuổi («26%»).',
    { name: 'Nhóm 20-29 tuổi' },
    { name: 'nhóm 30-39 tuổi' },
    { name: 'nhóm trên 40 tuổi' },
  ],
  [
    'Mổ tại tuyến tỉnh chiếm «52%», tiếp theo là tuyến huyện «31%», còn lại là phòng khám tư «17%».',
    { name: 'Mổ tại tuyến tỉnh' },
    { name: 'tuyến huyện' },
    { name: 'phòng khám tư' },
  ],
  ['Người Tày chiếm đa số («72%»), còn lại là người Kinh («28%»).', { name: 'Người Tày' }, { name: 'người Kinh' }],
  ['Tỷ lệ người cao tuổi ở nông thôn là «12%».', { name: 'Tỷ lệ người cao tuổi ở nông thôn' }],
  ['Tỷ lệ lao động kỹ thuật cao đạt «30%».', { name: 'Tỷ lệ lao động kỹ thuật cao' }],
]);

corpus('indicator', 'a place with its rank, of the measure that the sentence before states', [
  [
    'Tỷ lệ tiêm chủng đầy đủ đạt «90%». Xã Sơn Lâm thấp nhất, chỉ đạt «87,2%».',
    { name: 'Tỷ lệ tiêm chủng đầy đủ' },
    { name: 'Tỷ lệ tiêm chủng đầy đủ', place: 'Sơn Lâm' },
  ],
  [
    'Tỷ lệ bao phủ đạt «90%». Thấp nhất là xã Sơn Lâm, chỉ đạt «87,2%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ', place: 'Sơn Lâm' },
  ],
  [
    'Tỷ lệ bao phủ đạt «90%». Sơn Lâm là địa phương có tỷ lệ cao nhất với «95%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ', place: 'Sơn Lâm' },
  ],
  [
    'Tỷ lệ bao phủ đạt «90%». Huyện Trà Khê là đơn vị đứng đầu với «95%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ', place: 'Trà Khê' },
  ],
  [
    'Tỷ lệ bao phủ đạt «90%». Dẫn đầu là huyện Trà Khê với «95%», tiếp theo là huyện Bản Mù «93%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ', place: 'Trà Khê' },
    { name: 'Tỷ lệ bao phủ', place: 'Bản Mù' },
  ],
  [
    'Tỷ lệ bao phủ đạt «90%». Huyện có tỷ lệ cao nhất là Sơn Lâm «95%»; thấp nhất là Trà Khê «80%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ bao phủ', place: 'Trà Khê' },
  ],
  [
    'Tỷ lệ bao phủ đạt «90%». Các huyện đạt cao: Sơn Lâm «95%», Trà Khê «94%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ bao phủ', place: 'Trà Khê' },
  ],
  [
    'Tỷ lệ bao phủ đạt «90%». Ở Sơn Lâm chỉ có «80%».',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ', place: 'Sơn Lâm' },
  ],
  [
    'Tỷ lệ bao phủ đạt «90%». Có 3 huyện đạt trên «95%» là Sơn Lâm, Trà Khê, Bản Mù.',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'Tỷ lệ bao phủ' },
  ],
  // A rank within a name, and a subject that is no place.
  ['Tỷ lệ người đứng đầu cơ sở được tập huấn đạt «90%».', { name: 'Tỷ lệ người đứng đầu cơ sở được tập huấn' }],
  ['Tỷ lệ bệnh nhân là huyện ủy viên chiếm «5%».', { name: 'Tỷ lệ bệnh nhân là huyện ủy viên' }],
  [
    'Tỷ lệ bao phủ đạt «90%». Đáng chú ý, viêm phổi chiếm «40%» số ca nhập viện.',
    { name: 'Tỷ lệ bao phủ' },
    { name: 'viêm phổi', place: null },
  ],
]);

corpus('indicator', 'the area that a clause names', [
  ['Tỷ lệ tiêm của huyện Sơn Lâm đạt «80%».', { place: 'Sơn Lâm' }],
  ['Tại huyện Sơn Lâm, tỷ lệ tiêm đạt «80%».', { place: 'Sơn Lâm' }],
  ['Năm 2020, huyện Sơn Lâm có tỷ lệ tiêm đạt «80%».', { place: 'Sơn Lâm' }],
  ['Cao nhất ở phường Trà Khê, TP. Sơn Lâm («21,3%»).', { place: 'Trà Khê' }],
  ['Tại huyện Sơn Lâm, «100%» số xã bị ngập, «92%» giếng bị bẩn.', { place: 'Sơn Lâm' }, { place: 'Sơn Lâm' }],
  // A body is no area, nor is the whole that the report speaks of.
  ['Bệnh viện huyện Sơn Lâm có công suất đạt «80%».', { place: null }],
  ['TRUNG TÂM Y TẾ HUYỆN SƠN LÂM\n\nBÁO CÁO\n\nHuyện Sơn Lâm có tỷ lệ tiêm đạt «80%».', { place: null }],
  ['UBND TỈNH LÂM ĐỒNG\n\nBÁO CÁO\n\nHuyện Lâm Đ có tỷ lệ tiêm đạt «80%».', { place: 'Lâm Đ' }],
  ['Toàn tỉnh có tỷ lệ tiêm đạt «80%».', { place: null }],
]);

corpus('quantity', 'the area that a clause names', [
  ['Ghi nhận «20 ca» ở huyện Sơn Lâm.', { place: 'Sơn Lâm' }],
  ['Trên địa bàn huyện Sơn Lâm hiện có «213 bệnh nhân».', { place: 'Sơn Lâm' }],
  [
    'Thanh tra tại huyện Sơn Lâm («18 cơ sở»), Trà Khê («8 cơ sở») và Bản Mù («3 cơ sở»).',
    { place: 'Sơn Lâm' },
    { place: 'Trà Khê' },
    { place: 'Bản Mù' },
  ],
  ['Huyện Sơn Lâm có «503 người», trong đó «42 người» nặng.', { place: 'Sơn Lâm' }, { place: 'Sơn Lâm' }],
  ['Huyện Sơn Lâm có «503 người»; cả tỉnh có «900 người».', { place: 'Sơn Lâm' }, { place: null }],
  ['Sóc Trăng: khám cho «3.200 người dân».', { place: null }],
]);

corpus('indicator', 'a list of places that words before a colon announce', [
  [
    'Trẻ dưới 1 tuổi tiêm đủ đạt «58,3%». Các xã đạt thấp: Sơn Lâm «41,2%», Bản Mù «44%».',
    { name: 'Trẻ dưới 1 tuổi tiêm đủ' },
    { name: 'Trẻ dưới 1 tuổi tiêm đủ', place: 'Sơn Lâm' },
    { name: 'Trẻ dưới 1 tuổi tiêm đủ', place: 'Bản Mù' },
  ],
]);

corpus('indicator', 'ages, and places that the label announces', [
  [
    'Tỷ lệ tăng huyết áp là «27%». Theo nhóm tuổi: 18-29 tuổi «4,6%»; 30-49 tuổi «19,2%»; trên 60 tuổi «49,7%».',
    { name: 'Tỷ lệ tăng huyết áp' },
    { name: 'Tỷ lệ tăng huyết áp' },
    { name: 'Tỷ lệ tăng huyết áp' },
    { name: 'Tỷ lệ tăng huyết áp' },
  ],
  [
    'Tỷ lệ bao phủ tại các huyện, thành phố không đồng đều: Sơn Lâm «97,8%», Trà Khê «96,4%».',
    { name: 'Tỷ lệ bao phủ', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ bao phủ', place: 'Trà Khê' },
  ],
]);

corpus('indicator', 'aims of two years, with a part of each in a bracket', [
  [
    'Tỷ lệ thấp còi giảm xuống dưới «17%» (khu vực miền núi dưới «28%») vào năm 2025 và dưới «15%» (khu vực miền núi dưới «23%») vào năm 2030.',
    { name: 'Tỷ lệ thấp còi', period: '2025', place: null },
    { name: 'Tỷ lệ thấp còi', period: '2025', place: 'khu vực miền núi' },
    { name: 'Tỷ lệ thấp còi', period: '2030', place: null },
    { name: 'Tỷ lệ thấp còi', period: '2030', place: 'khu vực miền núi' },
  ],
  [
    'Tỷ lệ khám thai đạt «65%» vào năm 2025 và đạt «80%» vào năm 2030.',
    { name: 'Tỷ lệ khám thai', period: '2025' },
    { name: 'Tỷ lệ khám thai', period: '2030' },
  ],
  [
    'Tỷ lệ béo phì: trẻ em dưới 5 tuổi ở mức «10%»; người trưởng thành 19-64 tuổi ở mức «20%».',
    { name: 'Tỷ lệ béo phì' },
    { name: 'Tỷ lệ béo phì' },
  ],
  [
    'Tỷ lệ bệnh viện có khoa dinh dưỡng đạt «90%» đối với tuyến tỉnh; «75%» đối với tuyến huyện vào năm 2025.',
    { name: 'Tỷ lệ bệnh viện có khoa dinh dưỡng' },
    { name: 'Tỷ lệ bệnh viện có khoa dinh dưỡng', period: '2025' },
  ],
  // A people of such an age that holds the share is measured for itself.
  [
    'Chỉ số nhà có lăng quăng «38%». Bệnh nhi từ 5-9 tuổi chiếm «41%» số ca.',
    { name: 'Chỉ số nhà có lăng quăng' },
    { name: 'Bệnh nhi từ 5-9 tuổi' },
  ],
]);

corpus('indicator', 'the same measure elsewhere, after a semicolon', [
  [
    'Tại vùng cao, nhóm dân tộc khác chiếm «56%»; con số này ở đồng bằng là «37%»; ở miền núi là «10%».',
    { name: 'nhóm dân tộc khác' },
    { name: 'nhóm dân tộc khác' },
    { name: 'nhóm dân tộc khác' },
  ],
]);

corpus('quantity', 'bare cases of a sentence are those that it named', [
  [
    'Có «45 ca» mắc sởi, trong đó «15 ca» tại cộng đồng; «24 ca» trong khu cách ly.',
    { name: 'ca mắc sởi' },
    { name: 'ca mắc sởi' },
    { name: 'ca mắc sởi' },
  ],
  [
    'TX.Bến Cát là địa phương có số ca mắc nhiều nhất với «1.753 ca», tiếp đó TP.Thuận An «1.001 ca», TX.Tân Uyên «662 ca».',
    { name: 'số ca mắc', place: 'Bến Cát' },
    { name: 'số ca mắc', place: 'Thuận An' },
    { name: 'số ca mắc', place: 'Tân Uyên' },
  ],
  ['Có «45 ca». Tại Sơn Lâm có «12 ca».', { name: null }, { name: null }],
  ['Có «45.432 ca» mắc sởi. Tại Sơn Lâm có «12.118 ca».', { name: 'ca mắc sởi' }, { name: 'ca mắc sởi' }],
  ['Có «45 người» mắc sởi, «12 ca» nặng.', { name: 'người mắc sởi' }, { name: 'ca nặng' }],
  ['Tổ chức «45 lớp» cho «12 ca».', { name: null }, { name: null }],
]);

corpus('quantity', 'an area by its name alone', [
  ['Hà Nội thêm «52 ca» sốt xuất huyết.', { place: 'Hà Nội' }],
  ['Tây Nguyên có «5,8 triệu người».', { place: 'Tây Nguyên' }],
  ['Bệnh viện Bạch Mai (Hà Nội) nhận «120 ca».', { place: null }],
  ['Bệnh viện Đa khoa Lai Châu nhận «120 ca».', { place: null }],
  ['Cuộc sống hòa bình, có «120 ca» sinh.', { place: null }],
  ['Nhà tiệc ở Thừa Thiên Huế có «73 người» ngộ độc.', { place: 'Thừa Thiên Huế' }],
]);

corpus('indicator', 'a list of words between a figure and its year', [
  [
    'Chỉ tiêu: «90%» trẻ em mồ côi được chăm sóc, trợ giúp vào năm 2025 và «95%» vào năm 2030.',
    { name: 'trẻ em mồ côi được chăm sóc, trợ giúp', period: '2025' },
    { name: 'trẻ em mồ côi được chăm sóc, trợ giúp', period: '2030' },
  ],
]);

corpus('quantity', 'shares in brackets stand between cases of one sort', [
  [
    'Có «41 ca» mắc sởi, trong đó «14 ca» tại cộng đồng (35%), «22 ca» tại khu cách ly (53%).',
    { name: 'ca mắc sởi' },
    { name: 'ca mắc sởi' },
    { name: 'ca mắc sởi' },
  ],
]);

corpus('quantity', 'the smallest of the areas that a clause names', [
  ['Khu phố Đoàn Kết, thị trấn Mường Lát, thuộc huyện Mường Lát, ghi nhận «3 ca» bạch hầu.', { place: 'Đoàn Kết' }],
  ['Vùng y tế Panzi thuộc tỉnh Kwango ghi nhận «406 trường hợp».', { unit: 'trường hợp' }],
  ['Tại xã Cà Dy, huyện Nam Giang có «35 người» ngộ độc.', { place: 'Cà Dy' }],
  // Areas beside each other.
  ['Huyện Nam Giang, huyện Phước Sơn có «35 người» mắc.', { place: 'Phước Sơn' }],
  ['Bệnh lan ra huyện Nam Giang, sau đó huyện Phước Sơn có «35 người» mắc.', { place: 'Phước Sơn' }],
]);

corpus('quantity', 'facilities that share what was counted', [
  [
    'Tổng số lượt khám bệnh: «171.301 lượt», trong đó trạm y tế «102.386 lượt».',
    { name: 'Tổng số lượt khám bệnh' },
    { name: 'Tổng số lượt khám bệnh' },
  ],
]);

corpus('quantity', 'bare years of a series', [
  [
    'Số lượt khám năm 2019 là «500 lượt», 2020 là «600 lượt», 2021 là «700 lượt».',
    { period: '2019' },
    { period: '2020' },
    { period: '2021' },
  ],
]);
