import { corpus } from '../../support/corpus.js';

corpus('quantity', 'what the counted reach and do is part of what they are', [
  ['Có «27 bệnh viện» đạt điểm chất lượng tốt.', { name: 'bệnh viện đạt điểm chất lượng tốt' }],
  ['Có «12 trạm» thực hiện khám bảo hiểm y tế.', { name: 'trạm thực hiện khám bảo hiểm y tế' }],
  [
    'Trong đó, «32 bệnh viện» đạt điểm trung bình từ «4 điểm» trở lên.',
    { name: 'bệnh viện đạt điểm trung bình từ 4 điểm trở lên' },
    { name: null },
  ],
  // A figure of its own.
  ['Có «15 xã» đạt trên 90%, «3 trạm» đạt 45%.', { name: null }, { name: null }],
  ['Có «20 ca» mắc mới và thực hiện cách ly tại nhà.', { name: 'ca mắc mới' }],
]);

corpus('quantity', 'several nouns of one class that a number counts', [
  ['Có «3 bệnh viện», Sở Y tế chỉ đạo khám cho dân.', { name: null }],
  ['Có «11 bệnh viện», trung tâm y tế đạt điểm thấp.', { name: 'bệnh viện, trung tâm y tế đạt điểm thấp' }],
  ['Tuyển «20 bác sĩ», điều dưỡng trong năm.', { name: 'bác sĩ, điều dưỡng' }],
  ['Kiểm tra tại «5 quận», huyện ghi nhận tỷ lệ béo phì 41%.', { name: 'quận, huyện' }],
  // Of other counts, of other clauses.
  ['Có «12 bệnh viện», trạm y tế «30 giường».', { name: null }, { value: 30 }],
  ['Có «12 máy thở», xe cứu thương mới.', { name: null }],
  ['Nhân viên nữ «90 người», nhân viên nam «60 người».', { name: 'Nhân viên nữ' }, { name: 'nhân viên nam' }],
  ['Dịch ở «12 xã», huyện Vân Hồ chống dịch.', { name: null }],
  ['Có «12 bệnh viện», bác sĩ giỏi rất ít.', { name: null }],
]);

corpus('quantity', 'verbs that need a noun, and how something came about', [
  [
    'Đã xác định «8 trường hợp» tiếp xúc gần với ca bệnh và «16 trường hợp» tiếp xúc gián tiếp.',
    { name: 'trường hợp tiếp xúc gần với ca bệnh' },
    { name: 'trường hợp tiếp xúc gián tiếp' },
  ],
  ['Phát hiện «21 mẫu» dương tính với hàn the.', { name: 'mẫu dương tính với hàn the' }],
  ['Có «4 ca» liên quan với ổ dịch.', { name: 'ca liên quan với ổ dịch' }],
  ['Có «20 ca» phát hiện qua sàng lọc tại các bệnh viện.', { name: 'ca phát hiện qua sàng lọc' }],
  [
    'Số bệnh nhân nặng là «26 ca», trong đó: Thở ôxy qua mặt nạ: «19 ca»; thở máy: «7 ca».',
    { name: 'Số bệnh nhân nặng' },
    { name: 'Thở ôxy qua mặt nạ' },
    { name: 'thở máy' },
  ],
  ['Có «14 bếp ăn» tự tổ chức.', { name: 'bếp ăn tự tổ chức' }],
  // What goes with something, what changes over the years.
  [
    'Phát hiện «12 cơ sở» vi phạm với tổng số tiền «20 triệu đồng».',
    { name: 'cơ sở vi phạm' },
    { name: 'tổng số tiền' },
  ],
  ['Có «12 ca» tăng qua các năm.', { name: null }],
]);

corpus('quantity', 'the count that a rank speaks of, and the places that a lead announces', [
  [
    'Hà Nội dẫn đầu về số ca mắc sởi mới với «81 trường hợp», tăng «13 ca» so với hôm trước.',
    { name: 'số ca mắc sởi mới', place: 'Hà Nội' },
    { name: 'số ca mắc sởi mới', place: 'Hà Nội' },
  ],
  [
    'Các địa phương có số ca nhiễm tăng cao nhất so với hôm trước: Bình Phước tăng «98 ca», Gia Lai tăng «29 ca».',
    { name: 'số ca nhiễm', place: 'Bình Phước' },
    { name: 'số ca nhiễm', place: 'Gia Lai' },
  ],
  [
    'Các địa phương có số ca nhiễm giảm nhiều nhất so với hôm trước là Đắk Lắk giảm «35 ca», Long An giảm «31 ca».',
    { name: 'số ca nhiễm', place: 'Đắk Lắk' },
    { name: 'số ca nhiễm', place: 'Long An' },
  ],
]);

corpus('indicator', 'one name after two shares with a time each', [
  [
    'Đến năm 2025, «90%» và đến năm 2030 «100%» bệnh viện tuyến tỉnh có khoa dinh dưỡng.',
    { name: 'bệnh viện tuyến tỉnh có khoa dinh dưỡng' },
    { name: 'bệnh viện tuyến tỉnh có khoa dinh dưỡng' },
  ],
  [
    'Tỷ lệ tiêm sởi năm 2025 đạt «90%» và đến năm 2030 đạt «95%».',
    { name: 'Tỷ lệ tiêm sởi' },
    { name: 'Tỷ lệ tiêm sởi' },
  ],
]);
