import { corpus } from '../../support/corpus.js';

corpus('indicator', 'a deadline at the end serves all members of the list', [
  [
    'Tỷ lệ thấp còi giảm xuống dưới «17%» và khu vực miền núi xuống dưới «28%» vào năm 2025.',
    { period: '2025' },
    { period: '2025', place: 'khu vực miền núi' },
  ],
  [
    'Giảm tỷ lệ thấp còi xuống dưới «17%», khu vực miền núi dưới «28%», khu vực thành thị dưới «10%» vào năm 2025.',
    { period: '2025' },
    { period: '2025' },
    { period: '2025' },
  ],
  [
    'Đưa tỷ lệ sinh con thứ ba xuống dưới «5%» và tỷ lệ tảo hôn xuống dưới «8%» vào năm 2025.',
    { period: '2025' },
    { period: '2025' },
  ],
  ['Tỷ lệ tiêm đạt «90%» năm 2020 và «95%» vào năm 2025.', { period: '2020' }, { period: '2025' }],
  ['Tỷ lệ tiêm là «90%» và giảm xuống «85%» vào năm 2025.', { period: null }, { period: '2025' }],
  ['Tỷ lệ tiêm đạt «90%», dự kiến đạt «95%» vào năm 2025.', { period: null }, { period: '2025' }],
  ['Tỷ lệ tiêm đạt «90%» và sẽ đạt «95%» vào năm 2025.', { period: null }, { period: '2025' }],
  ['Tỷ lệ tiêm hiện đạt «90%», khu vực miền núi đạt «95%» vào năm 2025.', { period: null }, { period: '2025' }],
  ['Tỷ lệ tiêm đạt «90%», riêng khu vực miền núi đạt «85%» vào năm 2020.', { period: null }, { period: '2020' }],
]);

corpus('indicator', 'a day by which all that is demanded is to be done', [
  [
    'Trong tháng 8/2021 có 20 ca. Trung tâm đề nghị các huyện giám sát tối thiểu «30%» hộ, bảo đảm «95%» trẻ được tiêm, hoàn thành trước ngày 15/9/2021.',
    { period: '2021-09-15', target: true },
    { period: '2021-09-15', target: true },
  ],
  ['Đề nghị các xã tiêm cho ít nhất «95%» trẻ, xong trước ngày 30/10/2021.', { period: '2021-10-30' }],
  ['Đề nghị tẩy giun cho «98%» học sinh, thời gian hoàn thành chậm nhất 15/10/2021.', { period: '2021-10-15' }],
  ['Huyện phấn đấu tiêm cho «95%» trẻ, hoàn thành trong tháng 9/2021.', { period: '2021-09' }],
  // Of the report that is to be sent, of another demand, of what was done.
  ['Đề nghị các xã tiêm cho «95%» trẻ, gửi kết quả về trung tâm trước ngày 15/9/2021.', { period: null }],
  ['Đề nghị các xã tiêm cho «95%» trẻ; rà soát các hộ, hoàn thành trước ngày 15/9/2021.', { period: null }],
  ['Các xã đã tiêm cho «95%» trẻ, hoàn thành trước ngày 15/9/2021.', { period: null, target: false }],
]);

corpus('indicator', 'a day that an aim names first is the deadline of all that it demands', [
  [
    'Phấn đấu trước ngày 10/9/2023 xét nghiệm «100%» hộ dân, tiêm cho ít nhất «70%» người già; «80%» trẻ được khám.',
    { period: '2023-09-10' },
    { period: '2023-09-10' },
    { period: '2023-09-10' },
  ],
  ['Trước ngày 10/9/2023, phấn đấu «100%» hộ dân được xét nghiệm.', { period: '2023-09-10' }],
  ['Yêu cầu hoàn thành trước ngày 15/9/2023 việc tiêm cho «95%» trẻ.', { period: '2023-09-15' }],
  ['Yêu cầu chậm nhất ngày 15/9/2023 tiêm cho «95%» trẻ.', { period: '2023-09-15' }],
  // The day of something else; no aim.
  ['Đề nghị các xã báo cáo trước ngày 10/9/2023 và tiêm cho «95%» trẻ.', { period: null }],
  ['Theo công văn ban hành trước ngày 10/9/2023, phấn đấu «90%» trẻ được tiêm.', { period: null }],
  ['Trước ngày 10/9/2023, huyện có «90%» trẻ được tiêm.', { period: null }],
  ['Phấn đấu hiện nay và sau ngày 10/9/2023 có «90%» trẻ được tiêm.', { period: null }],
]);
