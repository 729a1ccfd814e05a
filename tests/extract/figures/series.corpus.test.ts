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
  ['Đội y tế lưu động huyện Sơn Lâm, tỉnh Trà Khê khám «85 người».', { name: null }],
  ['Tuần từ ngày 12/8 đến 18/8/2024 có «96 ca».', { name: null }],
]);

corpus('quantity', 'what is counted ends where it is said where, with what and what else', [
  ['Có «12 ca» tử vong tại Sơn Lâm và Trà Khê.', { name: 'ca tử vong' }],
  ['Phát hiện «257 cơ sở» vi phạm với nhiều lỗi.', { name: 'cơ sở vi phạm' }],
  ['Cả nước có «30.000 phòng khám» tư nhân và cơ sở dịch vụ y tế.', { name: 'phòng khám tư nhân' }],
  ['Bệnh viện khám bệnh cho «1,4 triệu lượt».', { name: 'Bệnh viện khám bệnh' }],
  ['Trẻ béo phì chiếm 12% («450 ca»).', { name: 'Trẻ béo phì' }],
]);
