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

corpus('quantity', 'what somebody does with the counted is no label of theirs', [
  ['Lấy «215 mẫu», chuyển «12 người».', { name: null }, { name: null }],
  ['Kiểm tra an toàn thực phẩm, nhắc nhở «18 cơ sở», thu hồi «3 giấy phép».', { name: null }, { name: null }],
  ['Xử lý «9 ổ dịch» (90%), tuyển dụng «25 bác sĩ».', { name: null }, { name: null }],
  ['Vụ lật xe làm «3 người» bị thương.', { name: 'người bị thương' }],
  // With a colon it is a label, and so is what is done to patients, and a verb with its noun.
  ['Khen thưởng: «12 cá nhân».', { name: 'Khen thưởng' }],
  ['Điều trị «180 người», phẫu thuật «12 ca».', { name: 'Điều trị' }, { name: 'phẫu thuật' }],
  ['Xử lý rác thải y tế: «12 tấn».', { name: 'Xử lý rác thải y tế' }],
]);
