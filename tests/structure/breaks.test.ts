import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStructure } from '../../src/structure/read.js';

const normalize = (text: string) => readStructure(text).source;

/** Two lines of one sentence. */
const WRAPS: readonly (readonly [string, string])[] = [
  [
    'Chiều 12/5, đoàn kiểm tra làm việc với Đảng ủy, Ban Giám đốc Bệnh viện',
    'Đa khoa khu vực Ngã Bảy về công tác phòng dịch.',
  ],
  ['Tới dự hội nghị có đồng chí Trịnh', 'Quốc Bảo Anh, Phó Chủ tịch UBND huyện.'],
  ['đồng chí Mai Hữu Phước, Chủ', 'tịch HĐND xã, phát biểu chỉ đạo.'],
  ['Nguồn quỹ vì người nghèo được 23,7', 'triệu đồng.'],
  ['Tân Uyên, ngày 05', 'tháng 9 năm 2019'],
  ['Tỷ lệ suy dinh dưỡng của trẻ em dưới', '5 tuổi còn 11,2%.'],
  ['Trong sáu tháng, trạm đã tổ chức khám cho', '1.204 lượt người.'],
  ['PHÁT ĐỘNG CHIẾN DỊCH TIÊM CHỦNG TẠI', 'HUYỆN MƯỜNG LÁT NĂM 2016'],
  ['Chiều 12/5, đoàn kiểm tra làm việc với', 'Bệnh viện Đa khoa khu vực Ngã Bảy.'],
  ['Hội nghị triển khai công tác y tế tại', 'Huyện Mường La năm 2016'],
  ['Thực hiện chỉ đạo của Sở Y tế và Ủy ban nhân dân huyện, trạm cùng với', 'Trung tâm Y tế đã tổ chức tiêm.'],
  ['Đoàn công tác gồm lãnh đạo phòng Kế hoạch tổng hợp của', 'Sở Y tế đã làm việc tại trạm.'],
  ['Theo bác sĩ Lò Văn Thanh, Phó Giám đốc Trung tâm Y tế huyện', 'Điện Biên Đông, dịch đã được khống chế.'],
];

/** A paragraph that ends without an end mark, and the next. */
const BREAKS: readonly (readonly [string, string])[] = [
  ['Trung tâm Y tế huyện Mường La tổng kết công tác năm', 'Ngày 12/1, Trung tâm Y tế huyện Mường La tổ chức hội nghị.'],
  ['SỞ Y TẾ HÒA BÌNH', 'TRUNG TÂM Y TẾ HUYỆN ĐÀ BẮC'],
  ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  ['PHÓ GIÁM ĐỐC', 'BSCKI. Lò Thị Hạnh'],
  ['Giám đốc', 'Nguyễn Hữu Tình'],
  ['Khám sức khỏe cho người dân trên địa bàn tỉnh', 'Sở Y tế vừa có văn bản chỉ đạo.'],
  ['Các đại biểu chụp ảnh lưu niệm', 'Ảnh: Minh Tú'],
  ['Thành phần tham dự gồm', '- Lãnh đạo Trung tâm'],
  ['Hội nghị triển khai nhiệm vụ với', '1. Nguyễn Văn Tám, Bí thư'],
  ['Đoàn viên tình nguyện về với bà con vùng cao', 'Thu Hường'],
  ['Trang chủ » Tin tức » Y tế dự phòng', 'Bình Thuận tăng cường phòng dịch sốt xuất huyết'],
  ['Chăm sóc sức khỏe bà mẹ, trẻ em', 'Thứ ba, 12/03/2019'],
  ['Những điều cần biết về', 'Sáng 12/3, Trung tâm Y tế huyện Mường La tổ chức hội nghị.'],
  ['Chung tay vì', 'Minh Hà'],
  ['Người cán bộ dân số hết lòng vì', 'Bác sĩ Lò Văn Thanh sinh năm 1970 tại xã vùng cao.'],
  ['Hội nghị đã thành công tốt đẹp.', 'Đây là dịp để nhìn lại chặng đường đã qua.'],
];

describe('a line that is only wrapped goes on after a space', () => {
  test.each(WRAPS)('%s ⏎ %s', (before, after) => {
    expect(normalize(`${before}\n${after}`).text).toBe(`${before} ${after}`);
    expect(normalize(`${before} \r\n ${after}`).text).toBe(`${before} ${after}`);
  });
});

describe('a paragraph keeps its end', () => {
  test.each(BREAKS)('%s ⏎ %s', (before, after) => {
    expect(normalize(`${before}\n${after}`).text).toBe(`${before}\n${after}`);
  });
});

test('a headline had room for the next word where other lines are longer', () => {
  const text = [
    'Phòng bệnh hơn chữa bệnh và những điều người dân cần biết về',
    'Trạm Y tế xã Nậm Búng vừa tổ chức tuyên truyền phòng chống dịch bệnh mùa hè cho hơn một trăm hộ dân trong toàn xã.',
  ];
  expect(normalize(text.join('\n')).text).toBe(text.join('\n'));
});

test('an empty line always parts paragraphs', () => {
  expect(normalize('Tin từ huyện\n\ncho biết').text).toBe('Tin từ huyện\ncho biết');
  const { text } = normalize('Những điều cần biết khi đưa trẻ đi tiêm, nhất là khi\n \nTrung tâm Y tế huyện');
  expect(text).toBe('Những điều cần biết khi đưa trẻ đi tiêm, nhất là khi\n\nTrung tâm Y tế huyện');
});

test('where most lines are wrapped, full lines go on too', () => {
  const lines = [
    'Đến hết tháng ba, trạm đã vận động được nhiều hộ dân trong',
    'các thôn tham gia vệ sinh môi trường, diệt bọ gậy và giám sát',
    'véc tơ; phát hiện kịp thời hai ổ dịch nhỏ tại khu dân cư Tân',
    'Lập và xử lý triệt để theo đúng hướng dẫn của cơ quan chuyên',
    'môn cấp trên.',
  ];
  expect(normalize(lines.join('\n')).text).toBe(lines.join(' '));
});

test.each([
  ['Sở\u00a0Y  tế\tHà Nội', 'Sở Y tế Hà Nội'],
  ['giai đoạn 2015-\n2020', 'giai đoạn 2015-2020'],
  ['Tổ chức tiêm bổ sung vắc-\nxin cho trẻ', 'Tổ chức tiêm bổ sung vắc-xin cho trẻ'],
  ['Bác sĩ Lò Văn Hao, Trạm Y tế xã -\nphó trưởng trạm', 'Bác sĩ Lò Văn Hao, Trạm Y tế xã - phó trưởng trạm'],
  ['<p class="a">Sáng 5/3</p><p>Chiều <b>7/8</b></p>', '\nSáng 5/3\nChiều 7/8\n'],
])('%j becomes %j', (raw, text) => {
  expect(normalize(raw).text).toBe(text);
});

test('joining lines twice changes nothing', () => {
  for (const folder of ['articles', 'gold']) {
    for (const name of readdirSync(`fixtures/${folder}`).filter(file => file.endsWith('.txt'))) {
      const { text } = normalize(readFileSync(`fixtures/${folder}/${name}`, 'utf8'));
      expect(normalize(text).text).toBe(text);
    }
  }
});
