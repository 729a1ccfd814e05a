import { corpus } from '../../support/corpus.js';

corpus('quantity', 'areas, and bodies that are none', [
  ['Tỉnh Đoàn Sơn Lâm tặng «20 suất quà».', { place: null }],
  ['Bệnh viện Nhi (TP. Sơn Lâm) cho biết có «2 trẻ» nhập viện.', { place: null }],
  ['Ghi nhận «18 ca» ở xã Nam Sơn, «20 ca» ở Hà Nội.', { place: 'Nam Sơn' }, { place: 'Hà Nội' }],
  ['Tại phường Trần Hưng Đạo, TP Nam Định, đoàn tiêu hủy «18 kg» giò.', { place: 'Trần Hưng Đạo' }],
  [
    'Sở Y tế tỉnh Điện Biên cho biết: đến nay, tỉnh Điện Biên quản lý «5.214 người» nhiễm HIV.',
    { place: null, name: 'người nhiễm HIV' },
  ],
]);

corpus('indicator', 'the subject of a clause', [
  ['Trong số ca mắc, nam chiếm «61%», nữ «39%».', { name: 'nam' }, { name: 'nữ' }],
  ['Toàn huyện còn «6,8%» phụ nữ sinh con tại nhà.', { name: 'phụ nữ sinh con tại nhà' }],
  ['Trẻ em chiếm «30%» số ca mắc và «60%» số ca nặng.', { name: 'Trẻ em' }, { name: 'Trẻ em' }],
  ['Có 143 công nhân trong số 1.260 người ăn trưa («11,3%») nhập viện.', { name: 'công nhân' }],
  [
    'Tạng từ người chết não chỉ chiếm «6,5%», trong khi ở các nước phát triển là trên «80%».',
    { name: 'Tạng từ người chết não' },
    { name: 'Tạng từ người chết não', place: null },
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
    { name: 'Tỷ lệ uống rượu', place: null },
  ],
  [
    'Tỷ lệ uống rượu ở nam là «44%», ở nữ là «2,5%».',
    { name: 'Tỷ lệ uống rượu ở nam' },
    { name: 'Tỷ lệ uống rượu', place: null },
  ],
  [
    'Tỷ lệ uống rượu của nam là «44%», của nữ là «2,5%».',
    { name: 'Tỷ lệ uống rượu của nam' },
    { name: 'Tỷ lệ uống rượu', place: null },
  ],
  ['Tỷ lệ biết chữ nam «98%», nữ «95%».', { name: 'Tỷ lệ biết chữ nam' }, { name: 'Tỷ lệ biết chữ', place: null }],
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
    { name: 'Tỷ lệ mắc', place: null },
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

corpus('indicator', 'places that hold a share', [
  [
    'Toàn tỉnh có 500 ca mắc, trong đó huyện Mường Lai chiếm «40%», riêng xã Nậm Lừ chiếm «12%».',
    { name: 'huyện Mường Lai' },
    { name: 'xã Nậm Lừ' },
  ],
  ['Tỷ lệ mắc là «5%», riêng xã Nậm Lừ chiếm «12%».', { name: 'Tỷ lệ mắc' }, { name: 'Tỷ lệ mắc', place: 'Nậm Lừ' }],
]);

corpus('indicator', 'two shares of what a clause compares', [
  [
    'Tỷ lệ kết hôn của nam thấp hơn so với nữ, tương ứng là «73%» và «81%».',
    { name: 'Tỷ lệ kết hôn của nam' },
    { name: 'Tỷ lệ kết hôn của nam' },
  ],
]);

corpus('indicator', 'quoted words within a subject', [
  [
    'Dân số có tình trạng “ly hôn” hoặc “ly thân” chiếm «2,1%».',
    { name: 'Dân số có tình trạng “ly hôn” hoặc “ly thân”' },
  ],
  ['Nhóm trẻ "không rõ tiền sử" chiếm «35%».', { name: 'Nhóm trẻ "không rõ tiền sử"' }],
  ['Ông nói: “Bảo hiểm y tế chi trả «95%» chi phí”.', { name: 'Bảo hiểm y tế chi trả' }],
]);
