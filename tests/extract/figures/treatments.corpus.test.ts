import { corpus } from '../../support/corpus.js';

corpus('quantity', 'what is done to people names how many they are', [
  ['Bệnh viện mở thêm hai phòng; tổ chức mổ lác miễn phí cho «12 em».', { name: 'mổ lác miễn phí' }],
  ['Hai phòng khám đang cấp thuốc ARV cho «731 bệnh nhân».', { name: 'cấp thuốc ARV' }],
  ['Điều trị lao tiềm ẩn cho «450 người».', { name: 'Điều trị lao tiềm ẩn' }],
  ['Đang cách ly tập trung «214 người».', { name: 'cách ly tập trung' }],
  ['Trung tâm đang điều trị nội trú «64 bệnh nhân».', { name: 'điều trị nội trú' }],
  // A lone verb, without who does it, where nothing says more.
  ['Khoa đang điều trị «64 bệnh nhi».', { name: 'điều trị' }],
  ['Đoàn khám cho «240 bệnh nhân».', { name: 'khám' }],
  ['Khoa Phụ sản đỡ đẻ «548 ca».', { name: 'đỡ đẻ' }],
  ['Khoa đang điều trị «64 bệnh nhi» thở máy.', { name: 'bệnh nhi thở máy' }],
  // Gifts and decisions, what harms.
  ['Sở trao quyết định cho «04 cán bộ».', { name: null }],
  ['Đoàn tặng quà cho «120 bệnh nhân».', { name: null }],
  ['Bếp ăn gây ngộ độc cho «88 người».', { name: null }],
  // What is counted says more itself.
  ['Khám sức khỏe định kỳ cho «8.500 người cao tuổi».', { name: 'người cao tuổi' }],
]);

corpus('quantity', 'so many of another sort end what is counted', [
  ['Có «4 người» tử vong và một người bị thương nặng.', { name: 'người tử vong' }],
  ['Bệnh viện có «6 máy» PET/CT và 5 Cyclotron.', { name: 'máy PET/CT' }],
  ['Xảy ra hỏa hoạn làm «2 con» bò và một con mèo chết.', { name: 'con bò' }],
  // A number that is part of a name.
  ['Có «44 em» học sinh lớp 5A và 5B bị ngộ độc.', { name: 'em học sinh lớp 5A và 5B bị ngộ độc' }],
]);

corpus('quantity', 'how people are, and why', [
  [
    'Số bệnh nhân AIDS «210 người», tử vong do AIDS «123 người».',
    { name: 'Số bệnh nhân AIDS' },
    { name: 'tử vong do AIDS' },
  ],
  ['Ghi nhận «215 ca» mắc sởi tại 8/11 huyện, tích lũy «1.250 ca».', { name: 'ca mắc sởi' }, { name: 'ca mắc sởi' }],
]);

corpus('indicator', 'of those who are treated, and of the other sex', [
  ['Huyện khám cho 350 trẻ, đạt «97%» kế hoạch.', { name: 'trẻ' }],
  ['Ghi nhận 215 ca mắc sởi tại «8/11» huyện, tích lũy 1.250 ca.', { name: 'huyện' }],
  [
    'Theo điều tra, «45%» nam giới hút thuốc, trong khi ở nữ giới chỉ «1,2%».',
    { name: 'nam giới hút thuốc' },
    { name: 'hút thuốc' },
  ],
]);
