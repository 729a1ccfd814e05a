import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';

/** Sentences parted by `|`. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'ends of sentences': [
    'Trạm đã khám cho 120 người.| Không có ca nặng.',
    'Dịch đã hết?| Chưa, còn hai ổ dịch!| Cần theo dõi.',
    'Dòng một\n|Dòng hai.\n|Dòng ba',
    'Trạm có xe, thuốc, máy đo…| Các xã đều có.',
    'Nơi nhận: như trên./.| Sau đó lưu hồ sơ.',
    'Kinh phí chưa có...| Huyện sẽ cấp.',
    '“Bệnh đã lui.”| Ông nói thêm.',
    'Bà hỏi: “Có đau không?”| Trẻ lắc đầu.',
    '(Theo số liệu của huyện.)| Năm nay số ca giảm.',
    'Đạt 95%.| Năm sau cao hơn.',
    'Nhiệt độ là 39 °C.| Trẻ mệt.',
    'Đã có kết quả.| “Chúng tôi rất mừng”, ông nói.',
  ],
  'numbers and letters at an end': [
    'Đoàn đến khoa số 5.| Bên cạnh đó có khoa số 7.',
    'Dịch bắt đầu năm 2023.| Đến nay đã hết.',
    'Số ca giảm ở tuần 35.| Trong tháng có hai ca.',
    'Cả huyện tiêm vắc xin viêm gan B.| Trong đó có trẻ sơ sinh.',
    'Trẻ được uống vitamin A.| Các xã đều đạt.',
    'Cúm A.| Đó là tên bệnh.',
    'Sơ kết quý I.| Trạm đạt chỉ tiêu.',
    'Sơ kết quý III.| Trạm đạt chỉ tiêu.',
    'Mỗi trẻ uống 5 ml.| Người lớn uống gấp đôi.',
    'Mỗi bao nặng 50 kg.| Gạo do huyện cấp.',
    'Có 120 ca năm 2023.| 15 ca nặng.',
    'Bệnh nhân là chị Nguyễn Thị H.| Sau khi ăn nấm, chị bị đau bụng.',
    'Vật tư do CDC.| Trạm chỉ nhận.',
    'Trạm có máy thở, máy đo, v.v.| Ngoài ra còn có giường.',
  ],
  'paragraphs glued': [
    'Lễ ra mắt diễn ra tại Trung tâm.|Sau buổi lễ, đoàn ra về.',
    'Bệnh đã hết.|Ông Nam cho biết.',
    'Khám cho người nghèo (đợt hai).|Trạm cấp thuốc.',
    'Tỷ lệ đạt 95%.|Năm sau cao hơn.',
    'Đó là năm 2023.|Đến nay đã khác.',
    'Có ai ốm không?|Trạm hỏi từng nhà.',
    'Việc này do huyện.|UBND đã có văn bản.',
    'Người phụ trách là bà Hòa.|Bà rất bận.',
  ],
  'short forms': [
    'Có TS. Nguyễn Văn Bình dự.',
    'Có BS. Trần Hà và ThS. Lê Nam.',
    'Có Th.S. Nguyễn Văn Bình dự.',
    'Có Th.S Nguyễn Văn Bình dự.',
    'Có TS.BS Nguyễn Văn Bình dự.',
    'Có BSCKII. Nguyễn Văn Bình dự.',
    'Có PGS. TS. Nguyễn Văn Bình dự.',
    'Có TTƯT. BS. Nguyễn Văn Bình dự.',
    'Có Bs.Nguyễn Văn Bình dự.',
    'Họp tại TP. Huế và Tp. Vinh.',
    'Họp tại Tp.Huế và TP.HCM, Tx.Dĩ An.',
    'Họp tại H. Mường La, Q. Gò Vấp.',
    'Bài của Ph. Hân và H.Đan.',
    'Đ/c. Nguyễn Văn Bình dự.',
    'Có thuốc, vật tư, v.v. và xe.',
    'KT. Giám đốc',
    'Có ông J. Smith dự.',
    'Có bà Nguyễn Thị A. (45 tuổi) dự.',
    'Có ông Robert F. Kennedy dự.',
  ],
  'dates, numbers, addresses': [
    'Ngày 12.5.2019 có 3.910 người.',
    'Giá 1.200.000 đồng.',
    'Trong giai đoạn 2015-2016 chưa có số liệu.',
    'Tỷ suất 13. 41 phần nghìn.',
    'Theo suckhoedoisong.vn và www.yte.gov.vn ngày 5.',
    'Thư gửi Phong.Yte@Huyen.gov.vn hoặc bs.nam@yte.vn.',
    'Phiên bản 2.0 chạy từ 1.1.',
  ],
  'items of a list': [
    '1. Hoàng Văn Dực, Bí thư',
    'Có:\n|1. Hoàng Văn Dực\n|2. Lê Thị Hà',
    'Có: 1. Hoàng Văn Dực; 2. Lê Thị Hà.',
    'I. Đặc điểm tình hình',
    'III. Kết quả',
    'a. Công tác dự phòng',
    '2.1. Công tác dự phòng',
    'Điều 5. Trách nhiệm của trạm',
    '- 1. Hoàng Văn Dực',
  ],
  'marks inside a sentence': [
    'Trẻ bị ho… nhưng không sốt.',
    'Trẻ bị ho... nhưng không sốt.',
    '“Có đau không?” bác sĩ hỏi.',
    '“Cố lên!” cả phòng reo.',
    '“Đã tốt hơn.” ông nói.',
  ],
};

for (const [name, rows] of Object.entries(ROWS)) {
  describe(name, () => {
    test.each(rows)('%j', row => {
      const text = row.replaceAll('|', '');
      const sentences = splitSentences(text, text.toLowerCase());
      const found = Array.from({ length: sentences.count }, (_, i) => sentences.get(i));
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(row.split('|').map(part => part.trim()));
    });
  });
}

test('every offset has its sentence', () => {
  const text = 'Một câu. Hai câu.\nBa câu.';
  const sentences = splitSentences(text, text.toLowerCase());
  expect([0, 7, 9, 17, 18, 24].map(offset => sentences.indexAt(offset))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(sentences.at(10)).toEqual({ start: 9, end: 17 });
});
