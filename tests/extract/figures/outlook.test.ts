import { describe, expect, test } from 'vitest';
import { read } from '../../support/read.js';

/** The periods of the figures of a text, by the figure. */
function periods(text: string): Readonly<Record<string, string | null>> {
  const figures = read(text).entities.filter(({ kind }) => kind === 'indicator' || kind === 'quantity');
  return Object.fromEntries(figures.map(entity => [entity.text, 'period' in entity ? entity.period : null]));
}

describe('a period comes from what governs a figure', () => {
  test('the headline, and for aims the heading of aims', () => {
    expect(
      periods(`BÁO CÁO KẾT QUẢ CÔNG TÁC Y TẾ 6 THÁNG ĐẦU NĂM 2021

I. Công tác khám, chữa bệnh
Tổng số lượt khám bệnh 21.460 lượt, đạt 48,2% kế hoạch.

II. Phương hướng 6 tháng cuối năm 2021
Phấn đấu tỷ lệ tiêm chủng đầy đủ đạt 95%.`),
    ).toEqual({ '21.460 lượt': '2021-40', '48,2%': '2021-40', '95%': '2021-41' });
  });

  test('the nearest heading, before the headline', () => {
    expect(
      periods(`BÁO CÁO CÔNG TÁC NĂM 2022, CHỈ TIÊU NĂM 2023
I. KẾT QUẢ NĂM 2022
- Tỷ suất sinh thô: 15,2‰.
II. CHỈ TIÊU NĂM 2023
- Tỷ lệ trẻ được tiêm chủng đầy đủ: từ 96% trở lên.`),
    ).toEqual({ '15,2‰': '2022', '96%': '2023' });
  });

  test('a numbered title among items that are told in sentences, up to the next item', () => {
    expect(
      periods(`BẢN TIN DỊCH BỆNH TUẦN 41/2023

1. Sởi. Toàn tỉnh ghi nhận 12 ca.
2. Tiêm chủng 9 tháng đầu năm 2023
Tỷ lệ tiêm đạt 47,3%.
Huyện A đạt 39,9%.
3. Bệnh khác. Có 20 ca dại.`),
    ).toEqual({ '12 ca': '2023-W41', '47,3%': '2023-01/2023-09', '39,9%': '2023-01/2023-09', '20 ca': '2023-W41' });
    // A list, and a paragraph after it.
    expect(
      periods(`BẢN TIN DỊCH BỆNH TUẦN 41/2023

Nội dung:
1. Bệnh sởi
2. Tiêm chủng 9 tháng đầu năm 2023
Toàn tỉnh ghi nhận 12 ca.`),
    ).toEqual({ '12 ca': '2023-W41' });
  });

  test('the lead of the report, until others speak', () => {
    expect(
      periods(`Trung tâm Y tế huyện Sơn Lâm chăm sóc sức khỏe nhân dân

Năm 2018, với đội ngũ 268 cán bộ, Trung tâm đã hoàn thành nhiệm vụ.

Số trẻ được sàng lọc là 637 trẻ.

Ông Lò Văn Tướng cho biết, một phòng khám tư có 18 bác sĩ.`),
    ).toEqual({ '268 cán bộ': '2018', '637 trẻ': '2018', '18 bác sĩ': null });
  });

  test('a cut-off day, also beside `hiện`', () => {
    expect(periods('Tính đến ngày 5/4/2018, toàn huyện hiện có 411 bệnh nhân.')).toEqual({
      '411 bệnh nhân': '2018-04-05',
    });
  });

  test('the same half of the year before', () => {
    expect(periods('6 tháng đầu năm 2014, khám 980 lượt (cùng kỳ năm 2013: 965 lượt).')).toEqual({
      '980 lượt': '2014-40',
      '965 lượt': '2013-40',
    });
  });

  test('two neighbouring periods are the time over both', () => {
    expect(periods('Trong quý I và quý II/2018 ghi nhận 6 ca tay chân miệng.')).toEqual({ '6 ca': '2018-40' });
  });
});

describe('and from nothing else', () => {
  test.each([
    ['a day on which something was said', 'Ngày 10/5/2014, ông Lò Văn Tướng cho biết bệnh nhân chi trả 4%.', '4%'],
    ['the day of a document', 'Theo Quyết định số 1512/QĐ-UBND ngày 14/12/2017, mức hỗ trợ là 30%.', '30%'],
    ['the years of an office', 'Đại hội nhiệm kỳ 2020 - 2025 có 27/28 đảng viên dự.', '27/28'],
    ['a birth', 'Chị Ngọc (SN 1986) được hỗ trợ 18 triệu đồng.', '18 triệu đồng'],
    ['a norm', 'Năm 2019 mở lớp. Theo quy định, mức đóng bằng 4,5% lương.', '4,5%'],
  ])('%s', (_, text, figure) => {
    expect(periods(text)[figure]).toBe(null);
  });
});
