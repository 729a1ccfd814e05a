import { corpus } from '../../support/corpus.js';

const WEEK = { period: '2023-W41' };
const NONE = { period: null };
const HEAD = 'BẢN TIN DỊCH BỆNH TUẦN 41/2023\n';

corpus('quantity', 'what is under way is of no week', [
  [
    `${HEAD}1. Sởi. Trong tuần có «203 ca» mới. Khoa Nhi đang điều trị «64 bệnh nhi», «7 trường hợp» nặng. Đã xử lý «12 ổ dịch».`,
    WEEK,
    NONE,
    NONE,
    WEEK,
  ],
  [`${HEAD}- Các trạm đang quản lý «120 bệnh nhân» tâm thần.`, NONE],
  // In the name of what is measured, with a time of its own, until a day.
  [`${HEAD}- Số người đang điều trị là «120 người».`, WEEK],
  ['Năm 2022, các trạm đang quản lý «120 bệnh nhân» tâm thần.', { period: '2022' }],
  [
    'Báo cáo nhanh\nCông tác phòng, chống dịch\n(tính đến 17 giờ 00 ngày 26/8/2021)\n- Đang cách ly «214 người».',
    { period: '2021-08-26' },
  ],
  [`${HEAD}- Số ca tăng, «12 ca» đang điều trị.`, WEEK],
]);
