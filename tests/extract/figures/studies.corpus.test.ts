import { corpus } from '../../support/corpus.js';

const METHODS = 'Phương pháp: Nghiên cứu mô tả cắt ngang từ tháng 10/2021 đến tháng 3/2022.';
const TIME = { period: '2021-10/2022-03' };

corpus('indicator', 'the time of a study holds for what it found', [
  [
    `Đặt vấn đề: Theo WHO, tỷ lệ mắc là «15%».\n${METHODS}\nKết quả: Tỷ lệ mắc là «31,4%». Nữ chiếm «52%».\nKết luận: Tỷ lệ mắc là «31,4%». Cần đưa tỷ lệ quản lý lên «70%».`,
    { period: null },
    TIME,
    TIME,
    TIME,
    { period: null },
  ],
  [`TÓM TẮT Mục tiêu: Mô tả thực trạng. ${METHODS} Kết quả: Tỷ lệ mắc là «31,4%».`, TIME],
  [
    `${METHODS}\nKết quả: Tỷ lệ nhẹ cân là «12%», thấp hơn nghiên cứu của Giàng A Páo («15%»). Năm 2019, tỷ lệ này là «14%».\nBàn luận: Ở tỉnh khác, tỷ lệ là «20%».`,
    TIME,
    { period: null },
    { period: '2019' },
    { period: null },
  ],
  [
    `${METHODS}\nKết quả: Tỷ lệ nhẹ cân của chúng tôi là «12%».\nKết quả của chúng tôi là «12%».\nKết quả của nghiên cứu này là «12%».\nLò Văn Tướng và cộng sự thấy tỷ lệ là «20%».\nKhảo sát của Viện Dinh dưỡng cho tỷ lệ là «21%».\nTheo số liệu của ngành, tỷ lệ là «22%».`,
    TIME,
    TIME,
    TIME,
    { period: null },
    { period: null },
    { period: null },
  ],
  // `Kết quả` opens a section before what was found, and not in a sentence of another section.
  [
    `${METHODS}\nĐặt vấn đề: Trẻ em học nhiều.\nKết quả học tập kém đi ở «15%» số trẻ.\nKết quả khảo sát cho thấy «31,4%» trẻ mắc.`,
    { period: null },
    TIME,
  ],
  // How the study was made, told before its sections; another study.
  [
    'Bệnh mắt ở trẻ\nTrẻ em hay bị bệnh mắt. Cha mẹ lo ngại.\nKhảo sát ở hai xã được tiến hành từ tháng 1/2018 đến tháng 6/2018.\nKẾT QUẢ\nTỷ lệ mắc là «12%».',
    { period: '2018-01/2018-06' },
  ],
  [
    'Bệnh mắt ở trẻ\nTrẻ em hay bị bệnh mắt. Cha mẹ lo ngại.\nKhảo sát ở tỉnh khác từ tháng 1/2018 đến tháng 6/2018 thấy nhiều trẻ mắc.\nKẾT QUẢ\nTỷ lệ mắc là «12%».',
    { period: null },
  ],
  [
    'TÌNH TRẠNG DINH DƯỠNG CỦA TRẺ EM\n1. ĐẶT VẤN ĐỀ\nTrẻ em cần được chăm sóc.\n2. PHƯƠNG PHÁP NGHIÊN CỨU\nCân đo theo chuẩn của WHO năm 2006.\n2.1. Thời gian và địa điểm nghiên cứu: từ tháng 3/2021 đến tháng 9/2021 tại hai xã.\n3. KẾT QUẢ\nTỷ lệ thấp còi là «30,5%».',
    { period: '2021-03/2021-09' },
  ],
  [
    'TÌNH TRẠNG DINH DƯỠNG CỦA TRẺ EM\nI. ĐẶT VẤN ĐỀ\nTrẻ em cần được chăm sóc.\n2.1. Địa điểm và thời gian nghiên cứu: tại hai xã từ tháng 3/2021 đến tháng 9/2021.\nIII) Kết quả điều tra ghi nhận «30,5%» trẻ thấp còi.',
    { period: '2021-03/2021-09' },
  ],
  [
    'Phương pháp: Nghiên cứu cắt ngang, đánh giá theo chuẩn WHO 2006, tại huyện Mường Tè năm 2021.\nKết quả: Tỷ lệ thấp còi là «30,5%».',
    { period: '2021' },
  ],
  [
    'Thực trạng cận thị\nKhảo sát được thực hiện từ tháng 1/2020 đến tháng 3/2020.\nKết quả khảo sát cho thấy «31%» học sinh cận thị.\nNữ chiếm «60%».',
    { period: '2020-01/2020-03' },
    { period: '2020-01/2020-03' },
  ],
  [
    `${METHODS}\nKết quả: Tỷ lệ mắc là «31,4%».\nBÀI HAI\nPhương pháp: Khảo sát các hộ gia đình.\nKết quả: Tỷ lệ dùng nước sạch là «80%».`,
    TIME,
    { period: null },
  ],
]);

corpus('indicator', 'no study', [
  [
    'Trạm y tế đã họp. Dân đến đông.\nTrung tâm khảo sát nhu cầu theo hướng dẫn của Bộ Y tế năm 2018.\nKết quả: «45%» bà mẹ biết cách chăm trẻ.',
    { period: null },
  ],
  [
    'Trạm y tế đã họp. Dân đến đông.\nKết quả: Tiêm được «95%» số trẻ.\nKết luận: Tỷ lệ tiêm là «95%».',
    { period: null },
    { period: null },
  ],
]);

corpus('indicator', 'the report of one survey, and a source of several', [
  [
    'Dân số tăng chậm lại\nViệt Nam đứng thứ ba khu vực về quy mô dân số.\nSáng 11/7, Ban chỉ đạo công bố kết quả sơ bộ tổng điều tra dân số và nhà ở năm 2019.\nTỷ lệ người biết chữ là «95%».\nHiện tỷ lệ hộ không có nhà là «1%».\nÔng Lò Văn Tướng cho biết tỷ lệ ở huyện là «90%».',
    { period: '2019' },
    { period: null },
    { period: null },
  ],
  [
    'Cục Thống kê họp báo.\nSáng 11/7, Cục công bố số liệu tổng điều tra dân số năm 2019.\nTỷ lệ người biết chữ là «95%».',
    { period: '2019' },
  ],
  [
    'Sở Y tế họp báo.\nSáng 11/7, Sở thông báo lịch họp của các bệnh viện trong tỉnh năm 2018.\nTỷ lệ khỏi bệnh là «95%».',
    { period: null },
  ],
  // `theo dõi` cites nothing.
  [
    'Theo dõi, giám sát\nTheo dõi và giám sát năm 2019 cho thấy «20%» trẻ thấp còi.\nTỷ lệ béo phì là «5%».',
    { period: '2019' },
    { period: '2019' },
  ],
  [
    'Nước ngọt gây hại cho trẻ em. Theo kết quả điều tra năm 2019, «30%» trẻ uống nước ngọt.\nTỷ lệ béo phì là «19%».',
    { period: '2019' },
    { period: null },
  ],
  [
    'Trẻ em thích thuốc lá. Cha mẹ lo ngại.\nTheo nghiên cứu năm 2020, tỷ lệ hút thuốc tăng. Ở nhóm 13 - 17 tuổi là «2,6%» năm 2020. Nhóm 15 - 24 tuổi là «7,3%» so với nhóm 25 - 44 tuổi («3,2%»).',
    { period: '2020' },
    { period: '2020' },
    { period: '2020' },
  ],
  [
    'Trẻ em thích thuốc lá. Cha mẹ lo ngại.\nTheo nghiên cứu năm 2020, tỷ lệ hút thuốc tăng. Ở nhóm 13 - 17 tuổi là «2,6%» năm 2015. Nhóm 15 - 24 tuổi là «7,3%».',
    { period: '2015' },
    { period: null },
  ],
]);

corpus('indicator', '`hiện` in the name of a measure, a point of time, groups compared', [
  ['Năm 2020, tỷ lệ nam giới hiện đang hút thuốc lá là «41%».', { period: '2020' }],
  ['Năm 2020, tỷ lệ bao phủ hiện đạt «90%».', { period: null }],
  [
    'Năm 2020, tỷ lệ hút thuốc ở nam là «45%», cao hơn so với nữ giới («1,2%»).',
    { period: '2020' },
    { period: '2020' },
  ],
  ['Năm 2020, tỷ lệ tiêm là «95%», tăng so với cùng kỳ («90%»).', { period: '2020' }, { period: null }],
  [
    'Toàn tỉnh tại thời điểm ngày 1/4/2019 có «60%» dân số là nữ. Trẻ em chiếm «25%».',
    { period: '2019-04-01' },
    { period: '2019-04-01' },
  ],
]);
