import { corpus } from '../../support/corpus.js';

corpus('quantity', 'a unit of several words names what it counts', [
  ['Trong quý đã mở «6 lớp tập huấn».', { name: 'lớp tập huấn' }],
  ['Trung tâm hiện có «118 nhân viên y tế», bố trí «9 bàn khám».', { name: 'nhân viên y tế' }, { name: 'bàn khám' }],
  ['Xã có «730 người cao tuổi», kiểm tra «14 bếp ăn tập thể».', { name: 'người cao tuổi' }, { name: 'bếp ăn tập thể' }],
  ['Huyện lấy «5 mẫu nước», mời «3.200 lượt người».', { name: 'mẫu nước' }, { name: 'lượt người' }],
  // A label or a phrase says more; a unit of one word says no more than itself; nothing names money.
  ['Số lớp năm nay là «6 lớp tập huấn».', { name: 'Số lớp' }],
  ['Mở «6 lớp tập huấn» về sơ cứu.', { name: 'lớp tập huấn về sơ cứu' }],
  [
    'Có «12 trẻ em», «30 người dân», «40 giường bệnh» và «5 bệnh nhân».',
    { name: null },
    { name: null },
    { name: null },
    { name: null },
  ],
  ['Hỗ trợ «200 đô la Mỹ».', { name: null }],
]);

corpus('quantity', 'a verb that tells little of the counted is no label of theirs', [
  ['Lấy «215 mẫu», chuyển «12 người».', { name: null }, { name: null }],
  ['Trong tháng, trung tâm tổ chức giám sát, mời «40 công nhân».', { name: null }],
  ['Vụ lật xe làm «3 người» bị thương.', { name: 'người bị thương' }],
  // What happened to them, a label before a colon, what is done to patients, a verb with its noun.
  [
    'Kiểm tra an toàn thực phẩm, nhắc nhở «18 cơ sở», thu hồi «3 giấy phép».',
    { name: 'nhắc nhở' },
    { name: 'thu hồi' },
  ],
  ['Tạm đình chỉ «3 cơ sở».', { name: 'Tạm đình chỉ' }],
  ['Khen thưởng: «12 cá nhân».', { name: 'Khen thưởng' }],
  ['Điều trị «180 người», phẫu thuật «12 ca».', { name: 'Điều trị' }, { name: 'phẫu thuật' }],
  ['Xử lý rác thải y tế: «12 tấn».', { name: 'Xử lý rác thải y tế' }],
]);

corpus('quantity', 'so many of what was counted, by place', [
  [
    'Ghi nhận «120 ca» mắc, tập trung ở Nậm Cang «34 ca», Bản Hồ «12 ca» và Tả Phìn «9 ca».',
    { name: 'ca mắc', place: null },
    { name: 'ca mắc', place: 'Nậm Cang' },
    { name: 'ca mắc', place: 'Bản Hồ' },
    { name: 'ca mắc', place: 'Tả Phìn' },
  ],
  [
    'Số ca tập trung nhiều nhất ở huyện Sơn Lâm với «34 ca», thị xã Sông Lam với «12 ca».',
    { name: 'Số ca', place: 'Sơn Lâm' },
    { name: 'Số ca', place: 'Sông Lam' },
  ],
  [
    'Toàn huyện có «58 ca» mắc sởi, trong đó Nậm Cang có «34 ca», Bản Hồ «12 ca».',
    { name: 'ca mắc sởi', place: null },
    { name: 'ca mắc sởi', place: 'Nậm Cang' },
    { name: 'ca mắc sởi', place: 'Bản Hồ' },
  ],
  [
    'Năm 2023, Nậm Cang ghi nhận «34 ca» mắc sởi, Bản Hồ «12 ca», Tả Van «5 ca».',
    { name: 'ca mắc sởi' },
    { name: 'ca mắc sởi', place: 'Bản Hồ' },
    { name: 'ca mắc sởi', place: 'Tả Van' },
  ],
  [
    'Phát hiện «12 ca» dương tính: Sơn La «5 ca», Lai Châu «4 ca».',
    { name: 'ca dương tính', place: null },
    { name: 'ca dương tính', place: 'Sơn La' },
    { name: 'ca dương tính', place: 'Lai Châu' },
  ],
  [
    'Có «90 ca» ho gà, chủ yếu ở các tỉnh phía Bắc như Hà Nội «23 ca».',
    { name: 'ca ho gà' },
    { name: 'ca ho gà', place: 'Hà Nội' },
  ],
  [
    'Trao «500 túi quà» cho người nghèo của Bến Tre («300 túi»), Đồng Tháp («200 túi»).',
    { value: 500 },
    { place: 'Bến Tre' },
    { name: 'túi quà cho người nghèo', place: 'Đồng Tháp' },
  ],
  ['Các ca bệnh rải rác, nhiều nhất ở Nậm Cang «12 ca».', { name: null, place: 'Nậm Cang' }],
  // Illnesses, people and bodies; other things than those counted before; who holds a share.
  [
    'Trong tháng có Sốt Dengue «34 ca», Tay Chân Miệng «12 ca».',
    { name: 'Sốt Dengue', place: null },
    { name: 'Tay Chân Miệng', place: null },
  ],
  ['Có «90 ca» mắc, tập trung tại Trạm Y tế xã Nậm Cang «3 giường».', { name: 'ca mắc' }, { place: null }],
  ['Huyện Sơn Lâm có «12 ca»; huyện Nậm Lừ có «3 ca».', { place: 'Sơn Lâm' }, { place: 'Nậm Lừ' }],
  ['Bắc Giang có «1.620 người».', { name: null, place: 'Bắc Giang' }],
  ['Dịch ở huyện Nậm Lừ khiến «34 ca» mắc sởi, Bản Hồ «12 ca».', { name: 'ca mắc sởi' }, { place: null }],
]);

corpus('indicator', 'shares of places after words that only rank or spread them', [
  [
    'Năm 2018, tỷ lệ thấp còi cao nhất là ở vùng Tây Nguyên («32,7%»), miền núi và trung du («25,4%»). Thấp nhất ở đồng bằng sông Hồng («20,4%») và Đông Nam Bộ («16,8%»).',
    { name: 'tỷ lệ thấp còi', place: 'Tây Nguyên' },
    { name: 'tỷ lệ thấp còi' },
    { name: 'tỷ lệ thấp còi', place: 'đồng bằng sông Hồng' },
    { name: 'tỷ lệ thấp còi', place: 'Đông Nam Bộ' },
  ],
  [
    'Tỷ lệ suy dinh dưỡng cao nhất ở Phú Thọ («17,1%» nhẹ cân, «30,9%» thấp còi và «2,8%» gầy còm), thấp nhất ở Nam Định («9,2%» nhẹ cân, «11,5%» thấp còi).',
    { name: 'nhẹ cân', place: 'Phú Thọ' },
    { name: 'thấp còi', place: 'Phú Thọ' },
    { name: 'gầy còm', place: 'Phú Thọ' },
    { name: 'nhẹ cân', place: 'Nam Định' },
    { name: 'thấp còi', place: 'Nam Định' },
  ],
  [
    'Tỷ lệ nhiễm rất cao trong nhóm A tại Điện Biên («45,7%»), Cần Thơ («20%»).',
    { place: 'Điện Biên' },
    { name: 'Tỷ lệ nhiễm rất cao trong nhóm A', place: 'Cần Thơ' },
  ],
  // A region in small letters is one by the capital of its last word; one of several of its provinces is none.
  ['Ở miền Bắc, «20%» trẻ hòa bình với bạn.', { place: 'miền Bắc' }],
  ['Mô hình kéo dài 2 tuần tại tỉnh duyên hải miền Trung này đạt «80%».', { place: null }],
]);
