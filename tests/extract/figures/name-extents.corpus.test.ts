import { corpus } from '../../support/corpus.js';

corpus('quantity', 'sorts and subjects of a course within a name', [
  [
    'Số trẻ tiêm đủ «8 loại» vắc xin là «95 trẻ».',
    { name: 'loại vắc xin' },
    { name: 'Số trẻ tiêm đủ 8 loại vắc xin', value: 95 },
  ],
]);

corpus('indicator', 'sorts within a label, a place after a verb', [
  ['Trẻ dưới 1 tuổi tiêm đủ 8 loại vắc xin: «61/134» trẻ.', { name: 'Trẻ dưới 1 tuổi tiêm đủ 8 loại vắc xin' }],
  ['Tỷ lệ trẻ uống vitamin A đạt toàn huyện («98%»).', { name: 'Tỷ lệ trẻ uống vitamin A' }],
  ['Huyện đã đạt tỷ lệ «10,4 bác sĩ/vạn dân».', { name: 'bác sĩ' }],
]);

corpus('quantity', 'what is counted ends before the verb of the clause', [
  ['Có «2 trẻ» từ bệnh viện huyện chuyển lên.', { name: null }],
  ['Ê-kíp truyền «2.450 ml» máu và chế phẩm.', { name: 'ml máu và chế phẩm' }],
]);

corpus('indicator', 'verbs, commas and doses inside a name', [
  ['Mục tiêu “tỷ lệ tiêm chủng đầy đủ” đạt «95%».', { name: 'tỷ lệ tiêm chủng đầy đủ' }],
  ['Số trẻ là con thứ 3 trở lên: 19 trẻ (chiếm «6,4%»).', { name: 'Số trẻ là con thứ 3 trở lên' }],
  ['Tỷ lệ bệnh nhân là người cao tuổi chiếm «45%».', { name: 'Tỷ lệ bệnh nhân là người cao tuổi' }],
  ['Tỷ lệ đoàn viên đạt danh hiệu thi đua đạt từ «85%».', { name: 'Tỷ lệ đoàn viên đạt danh hiệu thi đua' }],
  ['Có «100%» cơ sở y tế khám, chữa bệnh ban đầu có máy.', { name: 'cơ sở y tế khám, chữa bệnh ban đầu có máy' }],
  ['Đến nay «90%» trạm y tế xã, phường có bác sĩ.', { name: 'trạm y tế xã, phường có bác sĩ' }],
  ['Có «85%» hộ nông, lâm, ngư nghiệp tham gia.', { name: 'hộ nông, lâm, ngư nghiệp tham gia' }],
  ['Tiêm đủ 2 mũi 263.814 người, đạt «27,3%».', { name: 'Tiêm đủ 2 mũi' }],
  ['Kế hoạch mới đạt «70%».', { name: null }],
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

corpus('indicator', 'shares of a great number, openers with a name of their own', [
  ['Đã tiêm «85.000/100.000» liều.', { unit: 'ratio', denominator: 100_000 }],
  ['Số người dự tăng thêm, nâng tỷ lệ bao phủ lên «94%».', { name: 'tỷ lệ bao phủ' }],
  ['(chiếm «5%») số ca.', { name: null, value: 5 }],
  ['«20%» số ca (chiếm «5%»).', { name: 'số ca' }, { name: 'số ca' }],
]);

corpus('indicator', 'the name stands after the figure', [
  ['Có «100%» trạm y tế có bác sĩ làm việc.', { name: 'trạm y tế có bác sĩ làm việc' }],
  ['Qua kiểm tra, «71,4%» bệnh viện chưa ký hợp đồng.', { name: 'bệnh viện chưa ký hợp đồng' }],
  ['Có «12/12» xã, thị trấn đạt chuẩn quốc gia.', { name: 'xã, thị trấn đạt chuẩn quốc gia' }],
  ['Hoàn thành «10/12» chỉ tiêu.', { name: 'chỉ tiêu' }],
  ['Từ «95%» trở lên người dân được khám.', { name: 'người dân được khám', comparator: 'ge' }],
  ['Đạt «6,4 bác sĩ/1 vạn dân».', { name: 'bác sĩ' }],
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
    { name: 'Tỷ lệ hút thuốc', place: null },
  ],
]);

corpus('quantity', 'what tells the counted from others', [
  ['Có «6 bệnh viện» có vốn đầu tư nước ngoài.', { name: 'bệnh viện có vốn đầu tư nước ngoài' }],
  ['Hiện có «213 bệnh nhân» đang điều trị tại Bệnh viện Sơn Lâm.', { name: 'bệnh nhân đang điều trị' }],
  ['Trong đó «221 ca» phát hiện trong cộng đồng.', { name: 'ca phát hiện trong cộng đồng' }],
  ['Trong đó «141 ca» đã khỏi bệnh.', { name: 'ca đã khỏi bệnh' }],
  ['Có «3 ca» nhiễm Covid-19 ở chung cư Sen Xanh.', { name: 'ca nhiễm Covid-19' }],
  ['Có «45 ca» mắc ở trẻ em dưới 5 tuổi.', { name: 'ca mắc ở trẻ em dưới 5 tuổi' }],
]);

corpus('quantity', 'a share in a bracket cuts the name of a count in two', [
  ['Còn «412 trẻ» (15,1%) chưa tiêm đủ mũi.', { name: 'trẻ chưa tiêm đủ mũi' }],
  ['Phát hiện «56 người» (chiếm 4,2%) mắc bệnh tăng huyết áp.', { name: 'người mắc bệnh tăng huyết áp' }],
  ['Có «1.245 hộ» (đạt 92,5%), «30 hộ» (2%).', { name: null }, { name: null }],
  ['Phát hiện «12 ca» (3%) tại xã Tân Lập.', { name: null }],
  // A bracket that says something else stays between two things.
  ['Có «56 trẻ» (ở xã Tân Lập) nhập viện.', { name: null }],
]);

corpus('indicator', 'a share in a bracket is said of the whole name around it', [
  ['Còn 412 trẻ («15,1%») chưa tiêm đủ mũi.', { name: 'trẻ chưa tiêm đủ mũi' }],
  ['Còn 412 trẻ («15,1%»).', { name: 'trẻ' }],
]);

corpus('indicator', 'a name ends before the words that lead to the next figure', [
  ['Có «50%» trẻ khỏi bệnh và chỉ «10%» trẻ tái phát.', { name: 'trẻ khỏi bệnh' }, { name: 'trẻ tái phát' }],
  ['Có «50%» trẻ khỏi bệnh và khoảng «10%».', { name: 'trẻ khỏi bệnh' }, { comparator: 'approx' }],
]);

corpus('indicator', 'a name goes on over the commas of a list of words', [
  [
    'Có «80%» trẻ mồ côi được chăm sóc, nuôi dưỡng, trợ giúp.',
    { name: 'trẻ mồ côi được chăm sóc, nuôi dưỡng, trợ giúp' },
  ],
  ['Có «19%» trẻ thừa cân, béo phì, tăng so với năm trước.', { name: 'trẻ thừa cân, béo phì' }],
  ['Có «19%» trẻ được tiêm, Sơn Lâm «12%».', { name: 'trẻ được tiêm' }, { value: 12 }],
  [
    'Có «70%» phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh.',
    { name: 'phụ nữ mang thai được tầm soát ít nhất 4 loại bệnh' },
  ],
  ['Có «90%» trẻ em có hoàn cảnh đặc biệt được khám.', { name: 'trẻ em có hoàn cảnh đặc biệt được khám' }],
]);

corpus('quantity', 'a name of a count goes on over the commas of a list of words', [
  ['Còn «273 bệnh nhân» nặng, nguy kịch.', { name: 'bệnh nhân nặng, nguy kịch' }],
  ['Xử phạt «8 cơ sở» khám bệnh, chữa bệnh.', { name: 'cơ sở khám bệnh, chữa bệnh' }],
]);

corpus('quantity', 'what is told of the counted does not name it', [
  ['Có «252.000 liều» vắc xin bị lỗi bị phát hiện khiến dư luận lo lắng.', { name: 'liều vắc xin bị lỗi' }],
  ['Có «47 nhóm» bệnh như hen, lao.', { name: 'nhóm bệnh' }],
  ['Có «500 công nhân» xây dựng khi dự án tái khởi động.', { name: 'công nhân xây dựng' }],
  ['Có «8 người» tử vong do sốt rét.', { name: 'người tử vong do sốt rét' }],
  ['Truyền hết «2 chai» đạm, bệnh nhân thấy ngứa.', { name: 'chai đạm' }],
]);

corpus('indicator', 'little words name nothing', [
  ['Tỷ lệ giải ngân còn thấp. Năm 2016 chỉ được «81%».', { name: null, period: '2016' }],
  ['Công tác thu phí chậm, chưa được «50%».', { name: null }],
]);

corpus('indicator', 'words at the ends of names that say of what sort the measure is', [
  ['Tỷ lệ sâu răng chung là «60%».', { name: 'Tỷ lệ sâu răng chung' }],
  ['Thiếu máu nhẹ «12%», tăng nhẹ «1%».', { name: 'Thiếu máu nhẹ' }, { name: 'Thiếu máu nhẹ', change: 'increase' }],
  ['Tỷ lệ uống rượu ở mức nguy hại là «17%».', { name: 'Tỷ lệ uống rượu ở mức nguy hại' }],
  ['Tỷ lệ căng thẳng ở mức đáng báo động, «45%».', { name: 'Tỷ lệ căng thẳng' }],
  [
    '- Thiếu vận động thể lực: «26%», giảm so với «30%» của năm 2016.',
    { name: 'Thiếu vận động thể lực', change: 'level' },
    { name: 'Thiếu vận động thể lực', change: 'level', period: '2016' },
  ],
  ['Tỷ lệ mắc giảm so với cùng kỳ là «12%».', { change: 'decrease' }],
  ['Trạm y tế thiếu «20%» bác sĩ.', { name: 'bác sĩ' }],
]);

corpus('indicator', 'what people do, under the heading of a list; a lone verb', [
  ['Dinh dưỡng: «62%» ăn ít hơn 5 suất rau mỗi tuần.', { name: 'ăn ít hơn 5 suất rau mỗi tuần' }],
  ['Nhận thức: «80%» biết cách phòng bệnh.', { name: 'biết cách phòng bệnh' }],
  ['Rượu bia: «30%» uống trên 2 lít bia mỗi tuần.', { name: 'uống trên 2 lít bia mỗi tuần' }],
  // A label.
  ['Tỷ lệ uống rượu: «30%» hiểu tác hại.', { name: 'Tỷ lệ uống rượu' }],
  ['Sinh con thứ 3: «15%» số trẻ sinh ra.', { name: 'Sinh con thứ 3' }],
  ['Các đơn vị phấn đấu thu hồi tối thiểu «80%» số nợ.', { name: 'số nợ' }],
  ['Tuyến huyện đã khám «45%» tổng số lượt khám.', { name: 'Tuyến huyện đã khám' }],
]);
