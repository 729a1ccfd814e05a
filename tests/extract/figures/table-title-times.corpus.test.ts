import { corpus } from '../../support/corpus.js';

corpus('indicator', 'titles of tables: whether their day or year is that of what is counted', [
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nChiều 01/6/2021, trạm cân đo trẻ dưới 5 tuổi:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-06-01' },
    { period: '2021-06-01' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nDanh sách xã tại thời điểm 01/6/2021\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-06-01' },
    { period: '2021-06-01' },
  ],
  // An order has a day of its own.
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nThực hiện chỉ đạo ngày 05/1/2021:\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-40' },
    { period: '2021-40' },
  ],
  // `Nguồn` of the table, and a source of something else.
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nNguồn: Niên giám thống kê năm 2019\nXã;Số trẻ;Nhẹ cân (%)\nSơn Hà;48;«14,6»\nSơn Lâm;52;«19,2»\n',
    { period: '2021-40' },
    { period: '2021-40' },
  ],
  [
    'BÁO CÁO\n6 tháng đầu năm 2021\n\nBảng 1. Nguồn nhân lực y tế năm 2019\nXã;Đại học (%);Sau đại học (%)\nSơn Hà;«48»;«14,6»\n',
    { period: '2019' },
    { period: '2019' },
  ],
]);

corpus('indicator', 'titles of tables: sections of what is planned', [
  [
    'II. ĐỊNH HƯỚNG NĂM 2030\nChỉ số;Năm 2025;Năm 2030\nTỷ lệ tiêm chủng (%);«96»;«98»\n',
    { target: true },
    { target: true },
  ],
  // What is measured, and not what is strived for.
  [
    'II. CÁC CHỈ TIÊU CHUYÊN MÔN\nChỉ số;Năm 2020;Năm 2021\nTỷ lệ tiêm chủng (%);«96»;«98»\n',
    { target: false },
    { target: false },
  ],
]);

corpus('indicator', 'titles of tables: how a measure is spread is no part of its name', [
  [
    'Bảng 1. Tỷ lệ tiêm sởi tại các bệnh viện (%)\nXã;2020;2021\nSơn Hà;«95»;«96»\n',
    { name: 'Tỷ lệ tiêm sởi' },
    { name: 'Tỷ lệ tiêm sởi' },
  ],
  [
    'Bảng 1. Tỷ lệ tiêm sởi, xếp theo từng tuyến (%)\nXã;2020;2021\nSơn Hà;«95»;«96»\n',
    { name: 'Tỷ lệ tiêm sởi' },
    { name: 'Tỷ lệ tiêm sởi' },
  ],
  [
    'Bảng 1. Tỷ lệ trẻ được theo dõi qua từng quý (%)\nXã;2020;2021\nSơn Hà;«95»;«96»\n',
    { name: 'Tỷ lệ trẻ được theo dõi' },
    { name: 'Tỷ lệ trẻ được theo dõi' },
  ],
  [
    'Bảng 1. Tỷ lệ tiêm sởi trong quý II của từng xã (%)\nXã;Nam;Nữ\nSơn Hà;«95»;«96»\n',
    { name: 'Tỷ lệ tiêm sởi' },
    { name: 'Tỷ lệ tiêm sởi' },
  ],
  [
    'Bảng 1. Tỷ lệ trẻ mắc năm bệnh trở lên (%)\nXã;Nam;Nữ\nSơn Hà;«95»;«96»\n',
    { name: 'Tỷ lệ trẻ mắc năm bệnh trở lên' },
    { name: 'Tỷ lệ trẻ mắc năm bệnh trở lên' },
  ],
  // In capitals, an area by its name, and areas that are measured.
  [
    'BẢNG 1. TỶ LỆ TIÊM SỞI TẠI TỈNH HÀ LÂM (%)\nXã;2020;2021\nSơn Hà;«95»;«96»\n',
    { name: 'TỶ LỆ TIÊM SỞI' },
    { name: 'TỶ LỆ TIÊM SỞI' },
  ],
  [
    'BẢNG 1. TỶ LỆ XÃ ĐẠT TIÊU CHÍ (%)\nHuyện;2020;2021\nSơn Hà;«95»;«96»\n',
    { name: 'TỶ LỆ XÃ ĐẠT TIÊU CHÍ' },
    { name: 'TỶ LỆ XÃ ĐẠT TIÊU CHÍ' },
  ],
  // Work with people, and no number of them.
  ['Kết quả công tác dân số tại các xã (%)\nXã;2020;2021\nSơn Hà;«95»;«96»\n', { name: null }, { name: null }],
]);
