import { expect, test } from 'vitest';
import { governorsOf, layouts } from './brief.js';

layouts('headings, lists and what stands around them', [
  [
    'SỞ Y TẾ\nSố: 12/BC-SYT\nBÁO CÁO\nKết quả tiêm chủng năm 2021\nI. KẾT QUẢ\n1. Tiêm chủng\n- Tiêm đủ: 95%;\n+ Vùng cao: 90%;\n- Tiêm nhắc: 80%.\n2. Khám thai\nTỷ lệ đạt 90%.\nII. KIẾN NGHỊ\nCấp thêm vắc xin.',
    'line: SỞ Y TẾ',
    'line: Số: 12/BC-SYT',
    'line: BÁO CÁO',
    'headline: Kết quả tiêm chủng năm 2021',
    'heading 1: I. KẾT QUẢ',
    'heading 2: 1. Tiêm chủng',
    'item 1: - Tiêm đủ: 95%;',
    'item 2: + Vùng cao: 90%;',
    'item 1: - Tiêm nhắc: 80%.',
    'heading 2: 2. Khám thai',
    'paragraph: Tỷ lệ đạt 90%.',
    'heading 1: II. KIẾN NGHỊ',
    'paragraph: Cấp thêm vắc xin.',
  ],
  [
    'Phòng, chống lao năm 2025\nPhần thứ nhất. Kết quả năm 2024\nHuyện khám 120 người.\nPHẦN THỨ HAI: MỤC TIÊU\nPhát hiện 20 ca.\nPhần ba - Giải pháp\nMở 2 lớp.\nPhần một số xã đã làm tốt.',
    'headline: Phòng, chống lao năm 2025',
    'heading 1: Phần thứ nhất. Kết quả năm 2024',
    'paragraph: Huyện khám 120 người.',
    'heading 1: PHẦN THỨ HAI: MỤC TIÊU',
    'paragraph: Phát hiện 20 ca.',
    'heading 1: Phần ba - Giải pháp',
    'paragraph: Mở 2 lớp.',
    'paragraph: Phần một số xã đã làm tốt.',
  ],
  [
    'Danh sách khen thưởng\n1. Lò Văn Páo\n2. Sùng Thị Mỷ',
    'headline: Danh sách khen thưởng',
    'item 1: 1. Lò Văn Páo',
    'item 1: 2. Sùng Thị Mỷ',
  ],
  [
    'Trang chủ » Tin tức\nThứ ba, 12/03/2019\nLượt xem: 1.204\nXã Nậm Lúc tiêm chủng\nSáng nay, trạm đã tiêm cho 120 trẻ.\nIn bài viết\nTin liên quan',
    'noise: Trang chủ » Tin tức',
    'line: Thứ ba, 12/03/2019',
    'noise: Lượt xem: 1.204',
    'headline: Xã Nậm Lúc tiêm chủng',
    'paragraph: Sáng nay, trạm đã tiêm cho 120 trẻ.',
    'noise: In bài viết',
    'noise: Tin liên quan',
  ],
  [
    'Họp giao ban tháng 3\nHội đồng họp.\nGIÁM ĐỐC\n(đã ký)\nLò Văn Páo',
    'headline: Họp giao ban tháng 3',
    'paragraph: Hội đồng họp.',
    'line: GIÁM ĐỐC',
    'line: (đã ký)',
    'line: Lò Văn Páo',
  ],
]);

const REPORT = [
  'Kết quả công tác y tế năm 2022',
  '',
  'I. DỰ PHÒNG',
  '1. Tiêm chủng',
  'Kết quả như sau:',
  '- Tiêm đủ: 95%;',
  '+ Vùng cao: 90%.',
  'Bảng 1. Khám thai',
  'Đơn vị tính: %',
  'Xã\tLần 1\tLần 2',
  'Nà Phặc\t91,5\t80,2',
  'Vân Tùng\t90,1\t79,9',
].join('\n');

test.each([
  ['95%', ['Kết quả như sau:', '1. Tiêm chủng', 'I. DỰ PHÒNG', 'Kết quả công tác y tế năm 2022']],
  ['90%', ['- Tiêm đủ: 95%;', 'Kết quả như sau:', '1. Tiêm chủng', 'I. DỰ PHÒNG', 'Kết quả công tác y tế năm 2022']],
  [
    '79,9',
    [
      'Lần 2',
      'Vân Tùng',
      'Đơn vị tính: %',
      'Bảng 1. Khám thai',
      '1. Tiêm chủng',
      'I. DỰ PHÒNG',
      'Kết quả công tác y tế năm 2022',
    ],
  ],
])('what governs %s stands nearest first', (words, governors) => {
  expect(governorsOf(REPORT, words)).toEqual(governors);
});

test('what stands in brackets between a title and its table is no title', () => {
  const text = 'BẢNG TỔNG HỢP NĂM 2021\n(Kèm theo Báo cáo ngày 12/10/2022)\nXã\tSố ca\nNà Phặc\t12\nVân Tùng\t15';
  expect(governorsOf(text, '12\n')).toEqual(['Số ca', 'Nà Phặc', 'BẢNG TỔNG HỢP NĂM 2021']);
});

test('the name of a table may stand under it, unless it is that of the next one', () => {
  const table = 'Xã\tSố ca\nNà Phặc\t12\nVân Tùng\t15';
  expect(governorsOf(`${table}\nBảng 1. Số ca mắc sởi`, '12\n')).toEqual(['Số ca', 'Nà Phặc', 'Bảng 1. Số ca mắc sởi']);
  expect(governorsOf(`ĐVT: ca\n${table}\nBảng 1. Mắc sởi`, '12\n')).toEqual([
    'Số ca',
    'Nà Phặc',
    'ĐVT: ca',
    'Bảng 1. Mắc sởi',
  ]);
  expect(governorsOf(`${table}\nBảng 1. Mắc sởi\nXã\tSố liều\nNà Phặc\t80\nVân Tùng\t90`, '12\n')).toEqual([
    'Số ca',
    'Nà Phặc',
  ]);
});
