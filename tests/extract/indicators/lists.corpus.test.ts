import { corpus } from '../../support/corpus.js';

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
    { name: 'Tỷ lệ béo phì', place: 'nhóm 6-9 tuổi' },
    { name: 'Tỷ lệ béo phì', place: 'trên 10 tuổi' },
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

corpus('indicator', 'what is said of a count', [
  ['Có 2.150 trường hợp đang uống thuốc ARV, chiếm gần «25%».', { name: 'trường hợp đang uống thuốc ARV' }],
  ['Còn 20 hộ có nguồn nước nhiễm mặn, chiếm «10%».', { name: 'hộ có nguồn nước nhiễm mặn' }],
  ['812 trẻ là con thứ ba trở lên, chiếm «7,28%».', { name: 'trẻ là con thứ ba trở lên' }],
  ['Có 1.240 người đang cách ly, theo dõi tại nhà (chiếm «62%»).', { name: 'người đang cách ly, theo dõi tại nhà' }],
  ['Có 52 trẻ suy dinh dưỡng, thấp còi («8,2%»).', { name: 'trẻ suy dinh dưỡng' }],
  ['Khám cho 500 trẻ, thấp còi («8,2%»), nhẹ cân («5%»).', { name: 'thấp còi' }, { name: 'nhẹ cân' }],
  ['Khống chế 8 ca chết; số người mắc lao kháng thuốc với tỷ lệ dưới «5%».', { name: 'số người mắc lao kháng thuốc' }],
]);

corpus('indicator', 'an amount in brackets between a level and its change', [
  [
    'Tổng số lượt khám: 12.460 lượt, đạt «79,3%» kế hoạch năm (16.000 lượt), tăng «4,8%».',
    { name: 'Tổng số lượt khám' },
    { name: 'Tổng số lượt khám', change: 'increase' },
  ],
  [
    'Tổng số mũi tiêm đạt «80%» (8.000 mũi), giảm «5%».',
    { name: 'Tổng số mũi tiêm' },
    { name: 'Tổng số mũi tiêm', change: 'decrease' },
  ],
]);

corpus('indicator', 'compounds within a name', [
  ['Lây qua đường máu chiếm «30%».', { name: 'Lây qua đường máu' }],
  ['Thu ngân sách đạt «85%» dự toán.', { name: 'Thu ngân sách', base: 'dự toán' }],
  ['Tỷ lệ hút thuốc ở người trưởng thành là «22%».', { name: 'Tỷ lệ hút thuốc ở người trưởng thành' }],
  ['Tỷ lệ trẻ béo phì có xu hướng tăng «5%».', { name: 'Tỷ lệ trẻ béo phì' }],
  ['Tỷ lệ người cao tuổi đã chạm ngưỡng «12%».', { name: 'Tỷ lệ người cao tuổi' }],
  ['Nam giới chiếm «78%»; độ tuổi từ 15 - 25, chiếm «26%».', { name: 'Nam giới' }, { name: 'độ tuổi từ 15 - 25' }],
]);

corpus('indicator', 'whose the measured thing is', [
  ['Số ca nhập viện của 3 khoa chiếm «45%».', { name: 'Số ca nhập viện của 3 khoa' }],
  ['Doanh thu của 5 quầy thuốc tăng «12%».', { name: 'Doanh thu của 5 quầy thuốc', change: 'increase' }],
  ['Tổng số điểm đạt của 9 trạm đều đạt trên «85%».', { name: 'Tổng số điểm đạt của 9 trạm' }],
  ['Với sự tham gia của 45 đơn vị, «90%» là trạm y tế.', { name: 'trạm y tế' }],
]);

corpus('indicator', 'how often within a name', [
  [
    'Tăng tỷ lệ trẻ được cân lên «60%»; tỷ lệ người già khám sức khỏe ít nhất 1 lần/năm là «15%».',
    { name: 'tỷ lệ trẻ được cân' },
    { name: 'tỷ lệ người già khám sức khỏe ít nhất 1 lần/năm' },
  ],
  ['Tỷ lệ hộ dùng trên 20 lít nước/ngày đạt «40%».', { name: 'Tỷ lệ hộ dùng trên 20 lít nước/ngày' }],
]);

corpus('indicator', 'who does a share of a whole', [
  [
    'Bệnh viện huyện tiếp nhận và điều trị «45%» tổng số lượt nội trú, phòng khám tư đóng góp «4,2%» tổng số.',
    { name: 'Bệnh viện huyện tiếp nhận và điều trị' },
    { name: 'phòng khám tư đóng góp' },
  ],
  ['Toàn tỉnh đã tiêm «45%» tổng số liều được cấp.', { name: 'tổng số liều được cấp' }],
  ['Trẻ em chiếm «45%» tổng số ca mắc.', { name: 'Trẻ em', base: 'tổng số ca mắc' }],
]);

corpus('indicator', 'examples, doers and counted places', [
  [
    'Các bệnh mạn tính như hen («20%»), đái tháo đường («5%») ngày càng nhiều.',
    { name: 'hen' },
    { name: 'đái tháo đường' },
  ],
  ['Tỷ lệ mắc cao ở các xã như Nậm Lừ («5%»).', { name: 'Tỷ lệ mắc' }],
  [
    'Mức đóng là 1 triệu đồng, trong đó ngân sách nhà nước hỗ trợ «30%», học sinh đóng «70%».',
    { name: 'ngân sách nhà nước' },
    { name: 'học sinh đóng' },
  ],
  ['Có «100%» xã phường của 24 quận huyện đều có trạm.', { name: 'xã phường của 24 quận huyện đều có trạm' }],
  ['Lây truyền HIV qua đường tình dục chiếm «52%».', { name: 'Lây truyền HIV qua đường tình dục' }],
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

corpus('indicator', 'places that hold a share', [
  [
    'Toàn tỉnh có 500 ca mắc, trong đó huyện Mường Lai chiếm «40%», riêng xã Nậm Lừ chiếm «12%».',
    { name: 'huyện Mường Lai' },
    { name: 'xã Nậm Lừ' },
  ],
  ['Tỷ lệ mắc là «5%», riêng xã Nậm Lừ chiếm «12%».', { name: 'Tỷ lệ mắc' }, { name: 'Tỷ lệ mắc', place: 'Nậm Lừ' }],
]);

corpus('indicator', 'headlines, pairs of levels and compounds', [
  ['Nghệ An: «98%» trẻ em được tiêm chủng.', { name: 'trẻ em được tiêm chủng' }],
  ['Bình Định: Tỷ lệ tiêm đạt «98%».', { name: 'Tỷ lệ tiêm' }],
  ['«100%» các xã, phường có bác sĩ.', { name: 'các xã, phường có bác sĩ' }],
  ['Tỷ lệ hộ ở xã đặc biệt khó khăn có thẻ là «99%».', { name: 'Tỷ lệ hộ ở xã đặc biệt khó khăn có thẻ' }],
  ['Giảm tỷ lệ mắc xuống còn được «1%».', { name: 'tỷ lệ mắc', change: 'level' }],
  ['Số người tham gia tăng «65%» với 9.939 người.', { name: 'Số người tham gia', base: null }],
  [
    'Tỷ lệ hút thuốc ở nam là «38%» so với nữ là «1%».',
    { base: 'so với nữ' },
    { name: 'Tỷ lệ hút thuốc', place: 'nữ' },
  ],
]);
