import { expect, test } from 'vitest';
import { readArticle } from '../../../src/document/pipeline.js';
import { readDecoded } from '../../../src/input/decode.js';
import { rawSpan } from '../../../src/model/span.js';
import { read } from '../../support/read.js';

test.each([
  ['Mường Tè, 14/01/2021\nHội nghị đã họp.', '2021-01-14', 'dateline'],
  [
    'Bệnh viện cổ phần hóa\nNgày 5/1/2016, bệnh viện thành công ty. Nợ tính đến 30/6/2017 là 268 tỷ đồng.',
    '2017-06-30',
    'cut-off',
  ],
  // The number as a scanner read it.
  ['THỦ TƯỚNG\nSố: 0£ /QD-TTg Hà Nội, ngày 05 tháng 01 năm 2022\nQUYẾT ĐỊNH', '2022-01-05', 'dateline'],
  ['Sáng 28/5/2021, xã họp. Trong tháng 6/2021, xã sẽ tiêm cho 120 trẻ.', '2021-05-28', 'lead'],
  ['Thứ Năm, 10/10/2019\nXã Nậm Lúc tiêm chủng\nTrạm đã tiêm cho 120 trẻ.', '2019-10-10', 'stamp'],
  ['Xã Nậm Lúc tiêm chủng\nSáng 5/3/2021, trạm đã tiêm cho 120 trẻ.', '2021-03-05', 'lead'],
  [
    'Tiêm chủng ở Nậm Lúc\nĐến nay đã tiêm 90%.\nTừ ngày 10/7/2018 tính đến nay 27/7/2018 đã tiêm 120 trẻ.',
    '2018-07-27',
    'cut-off',
  ],
  ['Tiêm chủng\nTính đến ngày 30/9/2022, xã đã tiêm 92% số trẻ.', '2022-09-30', 'cut-off'],
  ['Tính đến ngày 26/8/2021, xã ghi nhận 7 ca. Phấn đấu trước ngày 10/9 tiêm cho 70% dân số.', '2021-08-26', 'cut-off'],
  ['BÁO CÁO NHANH\n(tính đến 17 giờ 00 ngày 26/8/2021)\n\nXã ghi nhận 7 ca.', '2021-08-26', 'cut-off'],
  ['Tin dịch bệnh\nTính đến 6:00 ngày 26/8/2021, xã ghi nhận 7 ca.', '2021-08-26', 'cut-off'],
  ['Lễ ra quân\nVào lúc 7 giờ 30 phút ngày 26/8/2021, xã tổ chức lễ.', '2021-08-26', 'lead'],
])('%j: %s from %s', (text, date, source) => {
  expect(read(text)).toMatchObject({ date, date_source: source });
});

test.each([
  // The day of a law and that of a founding: the story is told years later.
  'Bảo hiểm y tế toàn dân\nNgày 13/6/2014, Quốc hội thông qua Luật. Năm 2018, huyện đã có 92% dân số tham gia.',
  'Trung tâm Y tế huyện\nNgày 27/2/1995, trung tâm ra đời. Năm 2020, trung tâm có 120 giường.',
  'Bệnh viện cổ phần hóa\nNgày 5/1/2016, bệnh viện trở thành công ty. Báo cáo 6 tháng đầu năm 2017 cho thấy lỗ 10 tỷ đồng.',
  // A later day in the text.
  'Tiêm chủng\nTính đến ngày 5/4/2018, đã khám cho 411 người. Đợt khám kéo dài từ 3/4 - 27/4.',
  'Thẻ điện tử\nTính đến ngày 30/11/2016, đã kết nối 98%. Năm 2017, sẽ xong. Năm 2017 là năm cuối.',
  // Teasers of other articles.
  'Xã Nậm Lúc tiêm chủng\nTrạm đã tiêm cho 120 trẻ.\nCác tin khác\nSáng 5/3/2021, hội nghị đã họp.',
])('%j has no day of its own', text => {
  expect(read(text).date).toBeNull();
});

test('what a page says of itself wins', () => {
  const text = 'Xã tiêm chủng\n\nSáng 5/3/2021, trạm đã tiêm cho 120 trẻ.';
  const block = { kind: 'headline', span: rawSpan(0, 13), level: 0, cells: [] } as const;
  const outline = { blocks: [block], title: 'Xã tiêm chủng', author: null, published: '2021-03-06' };
  const { document } = readArticle('a.html', { ...readDecoded(text), outline });
  expect(document).toMatchObject({ date: '2021-03-06', date_source: 'metadata', title: 'Xã tiêm chủng' });
});
