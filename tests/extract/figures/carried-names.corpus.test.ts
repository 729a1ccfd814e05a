import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a place with a lone verb, some of those counted before', [
  ['Tỷ lệ mắc «20%», tỉnh Lào Cai khám «30%».', { name: 'Tỷ lệ mắc' }, { name: 'Tỷ lệ mắc', place: 'Lào Cai' }],
  ['Hôm qua tiếp nhận 20 bệnh nhân. «60%» trong số đó là nữ.', { name: 'bệnh nhân' }],
]);

corpus('indicator', 'the measure of a list, and of an earlier time in a bracket', [
  ['Tỷ lệ trẻ tiêm đủ mũi:\n- Đạt «90%».', { name: 'Tỷ lệ trẻ tiêm đủ mũi' }],
  [
    'Trong tháng, trung tâm đã cử cán bộ xuống các trạm kiểm tra việc bảo quản vắc xin, rà soát trẻ chưa tiêm, nhắc lịch từng hộ và tổ chức tiêm vét tại các thôn bản xa, đi lại khó khăn trong mùa mưa lũ vừa qua. Tỷ lệ trẻ tiêm đủ mũi:\n- Đạt «90%».',
    { name: 'Tỷ lệ trẻ tiêm đủ mũi' },
  ],
  [
    'Tỷ lệ khỏi bệnh là «95%» so với tỷ lệ chung năm 2019 («90%»).',
    { name: 'Tỷ lệ khỏi bệnh' },
    { name: 'Tỷ lệ khỏi bệnh', period: '2019' },
  ],
]);

corpus('indicator', 'groups, causes and counts without a name', [
  [
    'Tỷ lệ tảo hôn còn «4%», trong đó giảm «50%» số cặp ở xã vùng cao.',
    { name: 'Tỷ lệ tảo hôn' },
    { name: 'Tỷ lệ tảo hôn', base: 'số cặp ở xã vùng cao' },
  ],
  [
    'Tỷ lệ nhiễm trong nhóm nghiện chích là «9,5%», nhóm mại dâm «3,1%», nhóm nam đồng giới «12%».',
    { name: 'Tỷ lệ nhiễm trong nhóm nghiện chích' },
    { name: 'Tỷ lệ nhiễm', place: null },
    { name: 'Tỷ lệ nhiễm', place: null },
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

corpus('indicator', 'activities, shares of counts and carried names', [
  ['Mở rộng phòng khám tại «100%» xã và «50%» phường.', { name: 'Mở rộng phòng khám' }, { name: 'Mở rộng phòng khám' }],
  ['Lập hồ sơ điện tử cho ít nhất «80%» người dân.', { name: 'Lập hồ sơ điện tử', comparator: 'ge' }],
  ['Ghi nhận 41 ca dương tính («31,1%»).', { name: 'ca dương tính' }],
  [
    'Toàn tỉnh có 1.020 người tham gia BHYT, chiếm «82,1%» dân số, tăng «3,6 điểm phần trăm» so với năm 2014.',
    { name: 'người tham gia BHYT', base: 'dân số' },
    { name: 'người tham gia BHYT', change: 'increase', base: 'so với năm 2014' },
  ],
  ['Ca nặng chiếm «2,6%» («180/6.932»).', { name: 'Ca nặng' }, { name: 'Ca nặng' }],
  [
    'Tỷ suất sinh thô «18,2‰», giảm «0,2‰» so với cùng kỳ.',
    { change: 'level' },
    { change: 'decrease', name: 'Tỷ suất sinh thô' },
  ],
  ['Giảm 58 trường hợp, tương đương «29,1%» so với năm 2015.', { change: 'decrease' }],
  ['Giảm tỷ lệ mắc sốt rét «10%».', { name: 'tỷ lệ mắc sốt rét', change: 'decrease' }],
  ['Hạ tỷ lệ thấp còi xuống còn «17%» vào năm 2025.', { change: 'level', period: '2025' }],
]);

corpus('indicator', 'what is said of a count', [
  ['Có 2.150 trường hợp đang uống thuốc ARV, chiếm gần «25%».', { name: 'trường hợp đang uống thuốc ARV' }],
  ['Còn 20 hộ có nguồn nước nhiễm mặn, chiếm «10%».', { name: 'hộ có nguồn nước nhiễm mặn' }],
  ['812 trẻ là con thứ ba trở lên, chiếm «7,28%».', { name: 'trẻ là con thứ ba trở lên' }],
  ['Có 1.240 người đang cách ly, theo dõi tại nhà (chiếm «62%»).', { name: 'người đang cách ly' }],
  ['Có 52 trẻ suy dinh dưỡng, thấp còi («8,2%»).', { name: 'trẻ suy dinh dưỡng' }],
  ['Khám cho 500 trẻ, thấp còi («8,2%»), nhẹ cân («5%»).', { name: 'thấp còi' }, { name: 'nhẹ cân' }],
  ['Khống chế 8 ca chết; số người mắc lao kháng thuốc với tỷ lệ dưới «5%».', { name: 'số người mắc lao kháng thuốc' }],
]);

corpus('indicator', 'sums, heads of lists and demands', [
  [
    'Tổng số lượt khám trong tháng 612 lượt; lũy kế 7 tháng đầu năm «4.105/6.800» lượt, đạt «60,4%».',
    { name: 'Tổng số lượt khám' },
    { name: 'Tổng số lượt khám' },
  ],
  ['Duy trì các chỉ tiêu cơ bản: «100%» trạm có bác sĩ.', { name: 'trạm có bác sĩ' }],
  ['Xã giữ vững các tiêu chí: «100%» thôn có nhân viên y tế.', { name: 'thôn có nhân viên y tế' }],
  [
    'Tỷ lệ tiêm chủng đạt «95%».\n\nTỷ lệ hộ có nước sạch (yêu cầu đạt từ «90%» trở lên) mới đạt «82%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ hộ có nước sạch' },
    { name: 'Tỷ lệ hộ có nước sạch' },
  ],
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

corpus('indicator', 'shares of what was counted before', [
  ['Khoa nhận 40 trẻ sốt cao, «10%» trong số này phải thở máy.', { name: 'trẻ sốt cao' }],
  ['Khoa nhận 40 trẻ sốt cao. «10%» trong số đó phải thở máy.', { name: 'trẻ sốt cao' }],
  ['Khoa nhận 40 trẻ sốt cao. Trong số này, «10%» phải thở máy.', { name: 'trẻ sốt cao' }],
  ['Có 320 ca mắc sởi. Khoảng «90%» chưa được tiêm.', { name: 'ca mắc sởi' }],
  ['Có 25 cơ sở vi phạm. Đã xử phạt «60%» số này.', { name: 'cơ sở vi phạm' }],
  // Another paragraph speaks of something else, and a noun of its own names itself.
  ['Có 320 ca mắc sởi.\nKhoảng «90%» chưa được tiêm.', { name: 'chưa được tiêm' }],
  ['Có 320 ca mắc sởi.\nBệnh viện đã họp. Khoảng «90%» chưa được tiêm.', { name: 'chưa được tiêm' }],
  ['Có 320 ca mắc sởi. Trong số đó có «12%» người lớn.', { name: 'người lớn' }],
]);

corpus('indicator', 'the average of a larger area, of the same measure', [
  [
    'Tỷ lệ tử vong do ung thư ở Việt Nam là «73%», trong khi trung bình thế giới là «59%».',
    { name: 'Tỷ lệ tử vong do ung thư ở Việt Nam' },
    { name: 'Tỷ lệ tử vong do ung thư', place: 'thế giới' },
  ],
  [
    'Tỷ lệ hộ nghèo là «8,4%», bình quân cả nước là «4,2%».',
    { name: 'Tỷ lệ hộ nghèo', place: null },
    { name: 'Tỷ lệ hộ nghèo', place: 'cả nước' },
  ],
  ['Công suất sử dụng giường trung bình đạt «95%».', { name: 'Công suất sử dụng giường trung bình' }],
  ['Tỷ lệ tham gia bảo hiểm tăng thêm trung bình «7,4%».', { name: 'Tỷ lệ tham gia bảo hiểm', change: 'increase' }],
]);

corpus('indicator', 'a list of shares that a verb puts in order', [
  [
    'Từ người thứ hai, mức phí lần lượt bằng «70%», «60%» và «50%» mức đóng của người thứ nhất.',
    { name: 'mức phí' },
    { name: 'mức phí' },
    { name: 'mức phí' },
  ],
]);

corpus('indicator', 'a verb without its noun is said of those that its sentence speaks of', [
  [
    'Sở yêu cầu các bệnh viện tuyến huyện dùng bệnh án điện tử, đến nay «65%» triển khai xong.',
    { name: 'bệnh viện tuyến huyện' },
  ],
  ['Ngành vận động các trạm y tế đăng ký, đến nay «80%» đã tham gia.', { name: 'trạm y tế' }],
]);

corpus('indicator', 'groups take the measure that is true of them', [
  [
    'Tỷ lệ sâu răng tăng dần theo khối lớp: lớp 1 là «29%», lớp 2 là «35%» và lớp 3 «41%». Khu vực nội thành «45%», ngoại thành «27%».',
    { name: 'Tỷ lệ sâu răng' },
    { name: 'Tỷ lệ sâu răng' },
    { name: 'Tỷ lệ sâu răng' },
    { name: 'Tỷ lệ sâu răng', place: 'Khu vực nội thành' },
    { name: 'Tỷ lệ sâu răng', place: 'ngoại thành' },
  ],
  [
    'Tỷ lệ sâu răng khác biệt rõ rệt theo từng nhóm tuổi: nhóm 6 tuổi là «29%», nhóm 12 tuổi là «35%».',
    { name: 'Tỷ lệ sâu răng' },
    { name: 'Tỷ lệ sâu răng' },
  ],
  [
    'Tỷ lệ thiếu máu có sự chênh lệch lớn theo vùng miền: đồng bằng «19%», miền núi «31%».',
    { name: 'Tỷ lệ thiếu máu', place: 'đồng bằng' },
    { name: 'Tỷ lệ thiếu máu', place: 'miền núi' },
  ],
  // By what it was measured, and not divided.
  [
    'Tỷ lệ sâu răng theo chuẩn mới: lớp 1 là «29%», lớp 2 là «35%».',
    { name: 'Tỷ lệ sâu răng theo chuẩn mới' },
    { name: 'Tỷ lệ sâu răng theo chuẩn mới' },
  ],
  [
    'Tỷ lệ béo phì ở trẻ trai là «12%», trẻ gái «9%». Học sinh nam «30%».',
    { name: 'Tỷ lệ béo phì ở trẻ trai' },
    { name: 'Tỷ lệ béo phì' },
    { name: 'Tỷ lệ béo phì', place: null },
  ],
  [
    'Tỷ lệ tiêm chủng có sự chênh lệch theo vùng: thành thị «95%», nông thôn «80%».',
    { name: 'Tỷ lệ tiêm chủng', place: 'thành thị' },
    { name: 'Tỷ lệ tiêm chủng', place: 'nông thôn' },
  ],
  // By a norm, and not by what the list is divided.
  ['Tỷ lệ hộ nghèo theo chuẩn mới: Sơn Lâm «5%».', { name: 'Tỷ lệ hộ nghèo theo chuẩn mới', place: 'Sơn Lâm' }],
  // Each holds its share of all.
  ['Số mắc là 40 em; lớp 1 chiếm «30%», lớp 2 chiếm «25%».', { name: 'lớp 1' }, { name: 'lớp 2' }],
]);

corpus('indicator', 'sorts of one illness', [
  [
    'Trẻ thiếu máu nhẹ chiếm «12%», trung bình «8%», nặng «1%».',
    { name: 'Trẻ thiếu máu nhẹ' },
    { name: 'Trẻ thiếu máu' },
    { name: 'nặng' },
  ],
]);

corpus('indicator', 'places that a word in the plural announces, each before its bracket', [
  [
    'Tỷ lệ hộ có nhà tiêu đạt «81%», cao ở các thôn Đông («91%»), Bến Cá («92%»), thấp ở các bản Nà Lò («55%») và Hiên («60%»).',
    { name: 'Tỷ lệ hộ có nhà tiêu', place: null },
    { name: 'Tỷ lệ hộ có nhà tiêu', place: 'Đông' },
    { name: 'Tỷ lệ hộ có nhà tiêu', place: 'Bến Cá' },
    { name: 'Tỷ lệ hộ có nhà tiêu', place: 'Nà Lò' },
    { name: 'Tỷ lệ hộ có nhà tiêu', place: 'Hiên' },
  ],
  [
    'Tỷ lệ sinh con thứ ba cao ở các xã: Lan («12%»), Huệ («13%»), Nậm Kha («14%»).',
    { name: 'Tỷ lệ sinh con thứ ba', place: 'Lan' },
    { name: 'Tỷ lệ sinh con thứ ba', place: 'Huệ' },
    { name: 'Tỷ lệ sinh con thứ ba', place: 'Nậm Kha' },
  ],
  [
    'Tỷ lệ khám thai còn thấp ở các trạm Hòa («40%»), Lạc («50%»).',
    { name: 'Tỷ lệ khám thai', place: 'Hòa' },
    { name: 'Tỷ lệ khám thai', place: 'Lạc' },
  ],
  // No places.
  ['Các bệnh hay gặp là Lao («10%»), Sởi («20%»).', { place: null }, { name: 'Sởi', place: null }],
  ['Tỷ lệ nhiễm các chủng Delta («10%»), Alpha («20%»).', { place: null }, { name: 'Alpha', place: null }],
]);

corpus('quantity', 'counts of the places that a word in the plural announces', [
  [
    'Số ca mắc cao ở các xóm Chè («58 ca»), Đầm («60 ca»).',
    { name: 'Số ca mắc', place: 'Chè' },
    { name: 'Số ca mắc', place: 'Đầm' },
  ],
]);

corpus('indicator', 'changes of the shares before, in their order', [
  [
    'Tỷ lệ trẻ được cân đạt «62%», tỷ lệ bà mẹ được khám đạt «58%», lần lượt tăng «5%» và «3,5%».',
    { name: 'Tỷ lệ trẻ được cân' },
    { name: 'tỷ lệ bà mẹ được khám' },
    { name: 'Tỷ lệ trẻ được cân' },
    { name: 'tỷ lệ bà mẹ được khám' },
  ],
]);

corpus('indicator', 'the year after, and nothing that is measured', [
  [
    'Tỷ lệ tiêm chủng năm 2012 đạt «75%» nhưng trong năm tiếp theo lại giảm xuống «56%». Thấp nhất là năm 2014 chỉ còn «20%».',
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
    { name: 'Tỷ lệ tiêm chủng' },
  ],
]);

corpus('indicator', 'the measure that a sentence without figures tells of', [
  [
    'Tỷ lệ tiêm chủng còn thấp. Cụ thể, năm 2011 là «55%», năm 2012 tăng lên «75%».',
    { name: 'Tỷ lệ tiêm chủng', period: '2011' },
    { name: 'Tỷ lệ tiêm chủng', period: '2012' },
  ],
  [
    'Tỷ lệ mắc là «5%». Tỷ lệ tiêm chủng còn thấp. Cụ thể: Sơn Lâm «60%», Bình An «55%».',
    { name: 'Tỷ lệ mắc' },
    { name: 'Tỷ lệ tiêm chủng', place: 'Sơn Lâm' },
    { name: 'Tỷ lệ tiêm chủng', place: 'Bình An' },
  ],
  // No measure, and one that is not spoken of right before.
  ['Bệnh viện có từ lâu. Cụ thể, năm 2011 là «55%».', { name: null }],
  ['Tỷ lệ tiêm chủng còn thấp. Bệnh viện quá tải. Cụ thể, năm 2011 là «55%».', { name: null }],
]);

corpus('quantity', 'the measure that a sentence without figures tells of, and counts', [
  [
    'Giá trung bình của một bao thuốc lá có xu hướng giảm. Cụ thể, năm 2010 là «12.700 đồng», đến năm 2015 còn «11.819 đồng».',
    { name: 'Giá trung bình của một bao thuốc lá', period: '2010' },
    { name: 'Giá trung bình của một bao thuốc lá', period: '2015' },
  ],
  ['Tỷ lệ tiêm chủng còn thấp. Cụ thể, huyện chi «30 triệu đồng».', { name: null }],
]);

corpus('indicator', 'schools, zones, patients and peoples are groups too', [
  [
    'Tỷ lệ sâu răng ở học sinh tiểu học là «60%», trung học cơ sở «45%». Dân tộc Dao «70%».',
    { name: 'Tỷ lệ sâu răng ở học sinh tiểu học' },
    { name: 'Tỷ lệ sâu răng' },
    { name: 'Tỷ lệ sâu răng', place: null },
  ],
  [
    'Tỷ lệ khám thai đủ 4 lần: vùng thấp «85%», vùng đặc biệt khó khăn «40%».',
    { name: 'Tỷ lệ khám thai đủ 4 lần', place: 'vùng thấp' },
    { name: 'Tỷ lệ khám thai đủ 4 lần', place: 'vùng đặc biệt khó khăn' },
  ],
  [
    'Tỷ lệ hài lòng chung đạt «90%», trong đó nội trú «92%», ngoại trú «88%». Ở người lớn «91%».',
    { name: 'Tỷ lệ hài lòng chung' },
    { name: 'Tỷ lệ hài lòng chung' },
    { name: 'Tỷ lệ hài lòng chung' },
    { name: 'Tỷ lệ hài lòng chung', place: null },
  ],
  ['Tỷ lệ hộ nghèo là «5%», dân tộc thiểu số chiếm «60%».', { name: 'Tỷ lệ hộ nghèo' }, { name: 'dân tộc thiểu số' }],
  ['Tỷ lệ hộ nghèo là «5%». Vùng cao có «30%» hộ thiếu nước.', { name: 'Tỷ lệ hộ nghèo' }, { name: 'hộ thiếu nước' }],
]);

corpus('indicator', 'what is compared with something, and a lone word for a sort', [
  ['Tỷ lệ nhận thức này đều cao hơn so với điều tra trước là «95,9%».', { name: 'Tỷ lệ nhận thức này' }],
  ['Điều tra trước cho thấy tỷ lệ mắc là «95%».', { name: 'tỷ lệ mắc' }],
  [
    'Trẻ cận thị nhẹ chiếm «68%», nặng «5%»; «22%» chưa được đeo kính.',
    { name: 'Trẻ cận thị nhẹ' },
    { name: 'nặng' },
    { name: 'chưa được đeo kính' },
  ],
]);

corpus('indicator', 'a measure of others', [
  [
    'Tỷ lệ người bệnh nội trú hài lòng đạt «95%», ngoại trú «91%».',
    { name: 'Tỷ lệ người bệnh nội trú hài lòng' },
    { name: 'ngoại trú' },
  ],
]);
