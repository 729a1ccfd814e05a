import { corpus } from '../../support/corpus.js';

const DAY = { period: 'XXXX-12-13' };

corpus('quantity', 'the day that was told, for what points at it', [
  [
    'Ngày 13/12, thêm «1.349 ca» mắc sốt xuất huyết\nCác địa phương có số ca mắc giảm nhiều nhất so với ngày trước đó là Phú Sơn giảm «31 ca».\nHôm nay, Sơn Lâm có «100 ca».\nTrung bình 7 ngày qua là «946 ca».\nSố bệnh nhân nặng đang điều trị là «77 ca», tăng «13 ca» so với ngày trước đó.',
    DAY,
    DAY,
    DAY,
    { period: null },
    { period: null },
    { period: null },
  ],
  [
    'Ngày 13/12, toàn tỉnh ghi nhận «397 ca», tăng «48 ca» so với ngày 12/12. Trong số «397 ca» phát hiện trong ngày, có «54 ca» ở chợ.\nSơn Lâm là địa phương có số ca mắc nhiều nhất với «75 ca», tiếp đó là Phú Sơn «10 ca».\nCác huyện có số ca mắc tích lũy cao là Mường Tè «900 ca».',
    DAY,
    DAY,
    DAY,
    DAY,
    DAY,
    DAY,
    { period: null },
  ],
  [
    'Ngày 13/12, toàn tỉnh ghi nhận «397 ca».\nHôm nay có «112 ca» khỏi bệnh, giảm «3 ca» so với ngày trước đó (ngày 12/12, có «115 ca» khỏi bệnh).',
    DAY,
    DAY,
    DAY,
    { period: 'XXXX-12-12' },
  ],
  [
    'Ngày 13/12, trạm khám cho «500 người». Bệnh nhân uống «3 viên» trong ngày đầu. Trong ngày 14/12, có «200 người».',
    DAY,
    { period: null },
    { period: 'XXXX-12-14' },
  ],
  ['Trạm đã họp.\nTrong ngày, có «54 ca» đến khám.', { period: null }],
  [
    'Ngày 13/12, toàn tỉnh ghi nhận «397 ca».\nSố ca mắc trong ngày tại Sơn Lâm là «30 ca».\nSố ca phát hiện trong ngày chủ yếu ở khu cách ly: «350 ca».\nCác phường có số người dương tính cao: Sơn Lâm «30 ca».\nTrong 24 giờ qua có «80 người» khỏi bệnh.',
    DAY,
    DAY,
    DAY,
    DAY,
    DAY,
  ],
  [
    'Ngày 13/12, toàn tỉnh ghi nhận «397 ca».\nSố ca nặng là «77 ca», tăng «3 ca» so với hôm qua.\nCúm là bệnh có số ca mắc cao, với «800.000 ca».',
    DAY,
    DAY,
    DAY,
    { period: null },
  ],
  // Another day, or more than one.
  [
    'Ngày 13/12, toàn tỉnh ghi nhận «397 ca».\nTrong ngày hội, có «54 người» đến khám.\nTrong ngày cao điểm có «90 người» đến khám.\nTrong 48 giờ qua có «80 người» khỏi bệnh.',
    DAY,
    { period: null },
    { period: null },
    { period: null },
  ],
]);

corpus('quantity', 'a day and what stands before it, a point of time', [
  [
    'Ngày 13/12, trạm khám cho «500 người». Nếu «9 người» bị thương trong vụ nổ ở nhà máy cũ thì hôm nay công an sẽ làm rõ.',
    DAY,
    { period: null },
  ],
  [
    'Dân số vào thời điểm 0h ngày 1/4/2019 là «8.450 người», trong đó nữ là «4.300 người».',
    { period: '2019-04-01' },
    { period: '2019-04-01' },
  ],
  [
    'Tháng 10/2018, giá các loại thuốc thiết yếu có đợt giảm vào thời điểm 22/10/2018, trạm khám «500 lượt».',
    { period: '2018-10' },
  ],
  ['Giá vượt ngưỡng «34 triệu đồng» chiều bán ra.', { target: false }],
]);

corpus('quantity', 'the week, the month or the quarter of the report after a sum', [
  [
    'Tuần 35 năm 2021, toàn tỉnh có «96 ca». Cộng dồn từ đầu năm 2021 đến nay có «2.417 ca». Trong tuần có «14 ổ dịch», đã xử lý «12 ổ dịch».',
    { period: '2021-W35' },
    { period: '2021-01-01/..' },
    { period: '2021-W35' },
    { period: '2021-W35' },
  ],
  [
    'Tháng 8/2021, huyện có «20 ca». Lũy kế từ đầu năm 2021 đến nay có «90 ca». Trong tháng, «3 ca» phải nhập viện.',
    { period: '2021-08' },
    { period: '2021-01-01/..' },
    { period: '2021-08' },
  ],
  [
    'BÁO CÁO QUÝ II NĂM 2021\n\nKhám «500 lượt». Lũy kế từ đầu năm 2021 đến nay khám «1.200 lượt». Trong kỳ, trạm tiêm cho «80 trẻ». Trong quý có «5 ca» sởi.',
    { period: '2021-34' },
    { period: '2021-01-01/..' },
    { period: '2021-34' },
    { period: '2021-34' },
  ],
  // Another week.
  [
    'Tuần 35 năm 2021 có «96 ca». Cộng dồn từ đầu năm 2021 đến nay có «2.417 ca». Trong tuần lễ dinh dưỡng, «40 trẻ» được cân.',
    { period: '2021-W35' },
    { period: '2021-01-01/..' },
    { period: '2021-01-01/..' },
  ],
]);
