import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a name ends where something else was done or begins', [
  ['Trung tâm đã xử lý «17/17» ổ dịch, phun hóa chất khu dân cư.', { name: 'ổ dịch' }],
  [
    'Để đạt chỉ tiêu «82,5%» dân số tham gia BHYT, ngành BHXH cùng với các địa phương, hội, đoàn thể vận động người dân.',
    { name: 'dân số tham gia BHYT', target: true },
  ],
  [
    'Chưa đến «50%» nhân viên y tế rửa tay đúng cách, nhiều bàn tay mang vi khuẩn.',
    { name: 'nhân viên y tế rửa tay đúng cách' },
  ],
  ['Có «95%» trẻ được chăm sóc, nuôi dưỡng, bảo vệ.', { name: 'trẻ được chăm sóc, nuôi dưỡng, bảo vệ' }],
]);

corpus('indicator', 'what leads to a number is no part of the name before it', [
  [
    'Cân đo trẻ dưới 5 tuổi được «5.420/5.610» trẻ, đạt «96,6%».',
    { name: 'Cân đo trẻ dưới 5 tuổi' },
    { name: 'Cân đo trẻ dưới 5 tuổi' },
  ],
  ['Số trường hợp tử vong 144, giảm «78%» so với cùng kỳ.', { name: 'Số trường hợp tử vong' }],
  ['Tỷ lệ trẻ được tiêm đủ liều cơ bản đạt «99,9%».', { name: 'Tỷ lệ trẻ được tiêm đủ liều cơ bản' }],
  // Numbers that name something, verbs that tell of what sort something is, illnesses.
  ['Số trẻ tiêm vắc xin sởi mũi 2, giảm «8%» so với năm 2021.', { name: 'Số trẻ tiêm vắc xin sởi mũi 2' }],
  ['Số hồ sơ theo Nghị định 146, giảm «8%» so với năm 2021.', { name: 'Số hồ sơ theo Nghị định 146' }],
  ['Tỷ lệ ca bệnh được phát hiện đạt «80%».', { name: 'Tỷ lệ ca bệnh được phát hiện' }],
]);

corpus('indicator', 'an activity with its noun names the ratio of those it is done for', [
  ['Xét nghiệm HIV cho «405/412» bệnh nhân («98,3%»).', { name: 'Xét nghiệm HIV' }, { name: 'Xét nghiệm HIV' }],
  ['Cấp phát màn tẩm hóa chất cho «350/400» hộ.', { name: 'màn tẩm hóa chất' }],
  ['Mới tiêm đầy đủ cho «402/748» trẻ dưới 1 tuổi.', { name: 'trẻ dưới 1 tuổi' }],
  ['Xét nghiệm cho «40/52» người tiếp xúc.', { name: 'người tiếp xúc' }],
]);

corpus('indicator', 'a target by who gives it is of what was stated', [
  [
    'Tỷ lệ bao phủ đạt «86%», vượt chỉ tiêu Chính phủ giao «85%».',
    { name: 'Tỷ lệ bao phủ', target: false },
    { name: 'Tỷ lệ bao phủ', target: true },
  ],
  ['Sở Y tế giao tỷ lệ tiêm chủng «95%».', { name: 'tỷ lệ tiêm chủng' }],
]);

corpus('quantity', 'hours, wholes and verbs at the end of a name', [
  ['Có «50 công nhân» nhập viện vào chiều 1/4.', { name: 'công nhân nhập viện' }],
  [
    'Phát hiện «520 cơ sở» vi phạm trên tổng số «2.100 cơ sở» được thanh tra.',
    { name: 'cơ sở vi phạm' },
    { name: 'cơ sở được thanh tra' },
  ],
  ['Tổng số «29 cháu» được khám.', { name: 'cháu được khám' }],
  ['Tổng số: «29 cháu».', { name: 'Tổng số' }],
  ['Tổng số tiền phạt là «29 triệu đồng».', { name: 'Tổng số tiền phạt' }],
  ['Số tiền thuốc cấp phát gần «1,3 tỷ đồng».', { name: 'Số tiền thuốc' }],
  ['Dự án có số vốn hơn «50 tỷ đồng».', { name: 'số vốn' }],
  [
    'Theo tổng hợp của Sở Y tế, trong 7 tháng, toàn ngành đã triển khai hơn «100 đợt» khám bệnh.',
    { name: 'đợt khám bệnh' },
  ],
  ['Số người nhiễm HIV hiện còn sống là «221 người».', { name: 'Số người nhiễm HIV hiện còn sống' }],
  ['Số hộ nghèo có «12 trẻ» suy dinh dưỡng.', { name: 'trẻ suy dinh dưỡng' }],
  ['Bệnh quai bị có «12 ca».', { name: 'Bệnh quai bị' }],
]);

corpus('indicator', 'a share of a number of things is of those things', [
  [
    'Mới chỉ có «87,1%» trong tổng số hơn 81.000 trẻ từ 1 đến dưới 6 tuổi đến tiêm chủng.',
    { name: 'trẻ từ 1 đến dưới 6 tuổi đến tiêm chủng' },
  ],
  ['Khoảng «30%» trong 200 hộ được hỏi không có nhà tiêu.', { name: 'hộ được hỏi không có nhà tiêu' }],
  ['Xét nghiệm 200 mẫu, «30%» trong số 120 mẫu nước giếng không đạt.', { name: 'mẫu nước giếng không đạt' }],
  // A measure that stands before it, and a time.
  ['Tỷ lệ không đạt «30%» trong số 120 mẫu nước giếng.', { name: 'Tỷ lệ không đạt' }],
  ['Số ca mắc giảm «30%» trong 6 tháng đầu năm 2020.', { name: 'Số ca mắc' }],
]);

corpus('indicator', 'each change of a list has its own thing behind it', [
  [
    'Phấn đấu giảm «0,25‰» mức sinh, giảm «1,5%» trường hợp sinh con thứ ba.',
    { name: 'mức sinh' },
    { name: 'trường hợp sinh con thứ ba' },
  ],
  ['Số ca mắc tăng «5%», giảm «2%» so với tháng trước.', { name: 'Số ca mắc' }, { name: 'Số ca mắc' }],
]);

corpus('quantity', 'other nouns in the bracket of a count, and labels after what a count counts', [
  ['Có «148 bác sĩ» («3 tiến sĩ», «52 thạc sĩ»).', { name: null }, { name: null }, { name: null }],
  ['Xã có «412 hộ» («1.650 nhân khẩu»).', { name: null }, { name: null }],
  ['Kinh phí «1,2 tỷ đồng» («0,3 triệu USD»).', { name: 'Kinh phí' }, { name: 'Kinh phí' }],
  [
    'Tư vấn cho «2.150 lượt» chị em, nói chuyện chuyên đề «28 buổi».',
    { name: 'lượt chị em' },
    { name: 'nói chuyện chuyên đề' },
  ],
  ['Toàn tỉnh có «2 xã» thuộc «2 huyện».', { name: null }, { name: null }],
  [
    'Mức xử phạt hành vi hút thuốc tại nơi cấm hiện là «200.000 đồng».',
    { name: 'Mức xử phạt hành vi hút thuốc tại nơi cấm' },
  ],
  ['Tổng số lần khám: «412 lần», mỗi người 2 lần.', { name: 'Tổng số lần khám' }],
]);

corpus('quantity', 'a whole compound stays at the end of a name', [
  ['Có «52 đơn vị» trực thuộc.', { name: 'đơn vị trực thuộc' }],
]);

corpus('indicator', 'levels of areas are no place', [
  ['Truyền thông lưu động ở «72/235» xã, phường, thị trấn («30,6%»).', { place: null }, { place: null }],
  ['Tỷ lệ thấp còi ở mức «10%» (khu vực thành phố là «11%»).', { place: null }, { place: 'khu vực thành phố' }],
]);

corpus('indicator', 'a label that only announces what follows names nothing', [
  [
    'Tỷ lệ tăng huyết áp chung là «27,4%». Nhìn lại chuỗi số liệu thì rõ xu hướng: năm 2009 là «19,2%», 2015: «22,6%».',
    { name: 'Tỷ lệ tăng huyết áp chung' },
    { name: 'Tỷ lệ tăng huyết áp chung', period: '2009' },
    { name: 'Tỷ lệ tăng huyết áp chung', period: '2015' },
  ],
  ['Rượu bia cũng vậy: «44,3%» nam giới uống ở mức nguy hại.', { name: 'nam giới uống ở mức nguy hại' }],
  ['Đơn vị nâng tổng số lên «426/512» kỹ thuật được phê duyệt.', { name: 'kỹ thuật được phê duyệt' }],
  ['Bệnh nhân ở trạng thái nửa tỉnh nửa mê, con rắn to bằng nửa cổ tay.'],
]);

corpus('indicator', 'a proper name before a share is where, unless it holds the share', [
  ['Có «19%» trẻ được tiêm, Sơn Lâm «12%».', { name: 'trẻ được tiêm' }, { name: null, place: 'Sơn Lâm' }],
  ['Trà Mai chỉ «69,7%».', { name: null, place: 'Trà Mai' }],
  ['Sơn Lâm chiếm «40%» số ca.', { name: 'Sơn Lâm' }],
]);

corpus('quantity', 'a bracket that begins its sentence', [
  ['(«148 bác sĩ», «3 tiến sĩ»)', { name: null }, { name: null }],
]);
