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
    'TÌNH TRẠNG DINH DƯỠNG CỦA TRẺ EM\n1. ĐẶT VẤN ĐỀ\nTrẻ em cần được chăm sóc.\n2. PHƯƠNG PHÁP NGHIÊN CỨU\nCân đo theo chuẩn của WHO năm 2006.\n2.1. Thời gian và địa điểm nghiên cứu: từ tháng 3/2021 đến tháng 9/2021 tại hai xã.\n3. KẾT QUẢ\nTỷ lệ thấp còi là «30,5%».',
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
