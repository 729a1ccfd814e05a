import { describe, expect, test } from 'vitest';
import { read } from '../../support/read.js';

/** Values of the dates of a text, in order; `?` marks a year that was concluded. */
function values(text: string, file?: string): readonly string[] {
  return read(text, { kinds: ['date'], ...(file === undefined ? {} : { file }) }).entities.map(entity =>
    entity.kind === 'date' ? `${entity.value}${entity.inferred ? '?' : ''}` : '',
  );
}

describe('years that are not written', () => {
  test.each([
    [
      'the month after the one compared with, and a day of it',
      'Trong tháng 1 có 20 ca. Ngày 30/1 có 3 ca. So với tháng 12/2014, tăng 5 ca.',
      ['2015-01?', '2015-01-30?', '2014-12'],
    ],
    [
      'the last month of a year compared with',
      'Trong tháng 1 có 20 ca.\nSo với tháng cuối năm 2014, tăng 5 ca.',
      ['2015-01?', '2014-12'],
    ],
    [
      'the month after one that is not the next',
      'Trong tháng 6 có 20 ca. So với tháng 12/2014, tăng 5 ca.',
      ['XXXX-06?', '2014-12'],
    ],
    [
      'the same month of the year before',
      'Trong tháng 6 có 20 ca, giảm so với cùng kỳ tháng 5/2014.',
      ['XXXX-06?', '2014-05'],
    ],
    [
      'several months compared with',
      'So với tháng 12/2014 tăng. So với tháng 3/2014 giảm. Tháng 1 có 3 ca.',
      ['2014-12', '2014-03', 'XXXX-01?'],
    ],
    ['the last member of the list', 'Trong tháng 11 và tháng 12/2017, tỉnh có 5 ca.', ['2017-11?', '2017-12']],
    ['a list over the turn of the year', 'Ngày 30/12 và 02/01/2021 trực.', ['2020-12-30?', '2021-01-02']],
    ['three members', 'ngày 15/3, 16/3 và 17/3/2021', ['2021-03-15?', '2021-03-16?', '2021-03-17']],
    ['quarters', 'Trong quý I và quý II/2018', ['2018-33?', '2018-34']],
    [
      'the same day elsewhere',
      'Ngày 12/3 khai mạc. Hội thi năm 2017 đã qua. Ngày 12/3/2019 là hạn.',
      ['2019-03-12?', '2017', '2019-03-12'],
    ],
    ['the nearest date before', 'Sáng 5/2/2018, họp. Ngày 7/2, họp lại.', ['2018-02-05', '2018-02-07?']],
    ['a year before', 'Trong 6 tháng đầu năm 2017 có 5 ca. Từ tháng 5, số ca tăng.', ['2017-40', '2017-05?']],
    ['a range before', 'Kỷ niệm (1/6/1990 - 1/6/2020). Ngày 3/6 bế mạc.', ['1990-06-01/2020-06-01', '2020-06-03?']],
    [
      'an anniversary that counts the years to its last',
      'Chiều 28/6, bệnh viện kỷ niệm 60 năm thành lập (1965-2025). Ngày 30/6, hội thao khai mạc.',
      ['2025-06-28?', '1965/2025', '2025-06-30?'],
    ],
    [
      'a year alone over its paragraph',
      'LỊCH SỬ\n2011\nNgày 5/8, bệnh viện được nâng hạng theo quyết định của tỉnh.',
      ['2011', '2011-08-05?'],
    ],
    [
      'a life, a plan and what was done in it lend none',
      'Ngày 19/5, kỷ niệm ngày sinh cụ Lê Văn An (1915-1975). Ngày 20/5, tổng kết 5 năm (2015-2020).',
      ['XXXX-05-19?', '1915/1975', 'XXXX-05-20?', '2015/2020'],
    ],
    [
      'the report before a feast that is past',
      'Cập nhật: 20/9/2022 08:15\nNăm ngoái, ngành kỷ niệm 60 năm thành lập (1961-2021) ở tỉnh. Ngày 12/9, thêm 5 ca.',
      ['2022-09-20', '2021', '1961/2021', '2022-09-12?'],
    ],
    [
      'the report before a base of comparison',
      'Cập nhật: 20/9/2022 08:15\nSố ca tăng so với năm 2019. Ngày 12/9, thêm 5 ca.',
      ['2022-09-20', '2019', '2022-09-12?'],
    ],
    [
      'the report before the day of a document',
      'Cập nhật: 20/9/2022 08:15\nTheo Quyết định số 12/QĐ-BYT ngày 5/5/2019, ngày 12/9 tập huấn.',
      ['2022-09-20', '2019-05-05', '2022-09-12?'],
    ],
    [
      'the report before a target',
      'Cập nhật: 20/9/2022 08:15\nPhấn đấu đến năm 2030 thanh toán bệnh dại. Sáng 12/9 ra quân.',
      ['2022-09-20', '2030', '2022-09-12?'],
    ],
    [
      'the report before a stage',
      'Cập nhật: 20/9/2022 08:15\nChương trình giai đoạn 2021-2025. Chiều 12/9 ra quân.',
      ['2022-09-20', '2021/2025', '2022-09-12?'],
    ],
    [
      'the past year of the sentence',
      'Cập nhật: 20/1/2022 08:15\nNăm 2021, đợt dịch bắt đầu từ ngày 27/4 ở 5 xã.',
      ['2022-01-20', '2021', '2021-04-27?'],
    ],
    [
      'a year later in the sentence',
      'Sáng 2-7, tại Hà Nội kỷ niệm (24-6-1957/24-6-2017).',
      ['2017-07-02?', '1957-06-24/2017-06-24'],
    ],
    [
      'a year later in another sentence lends none',
      'Ngày 12/3, họp. Đến cuối năm 2017 có 5 ca.',
      ['XXXX-03-12?', '2017'],
    ],
    [
      'the same week elsewhere, but not where it is compared with',
      'Năm 2017 có dịch. Trong tuần 24 có 12 ca, giảm so với tuần 24 năm 2021. Tính đến tuần 24 năm 2022 có 90 ca.',
      ['2017', '2022-W24?', '2021-W24', '2022-W24'],
    ],
    [
      'a base of comparison after another year lends none',
      'Tính đến hết tháng 6/2019, tỷ suất sinh giảm so với cùng kỳ năm 2018. Trong 6 tháng đầu năm có 95 ca.',
      ['2019-06', '2018', '2019-40?'],
    ],
    [
      'nor does the year that corresponds',
      'Trong năm 2010 có 52 ca, tương ứng năm 2009 có 50 ca. Trong 6 tháng đầu năm có 95 ca.',
      ['2010', '2009', '2010-40?'],
    ],
    ['nor does one alone', 'So với năm 2018, số ca giảm. Ngày 11/7 có mưa.', ['2018', 'XXXX-07-11?']],
    ['the beginning of a span lends none', 'Từ năm 2013, có 5 trạm. Ngày 12/3 họp.', ['2013', 'XXXX-03-12?']],
    ['an open range lends none', 'Từ 2016 đến nay có 5 trạm. Ngày 12/3 họp.', ['2016/..', 'XXXX-03-12?']],
    [
      'the day a law took effect lends none',
      'Luật có hiệu lực từ 1/7/2016. Ngày 12/3 họp.',
      ['2016-07-01', 'XXXX-03-12?'],
    ],
    [
      'an open range has the year of the report',
      'Chiều 17/3/2020, họp. Năm 2019 khá. Từ 1/2 đến nay có 5 ca.',
      ['2020-03-17', '2019', '2020-02-01/..?'],
    ],
    [
      'this year',
      'Chiều 17/3/2020, họp. Trong quý I năm nay và quý IV năm ngoái.',
      ['2020-03-17', '2020-33?', '2019-36?'],
    ],
    [
      'this year, after an old month',
      'Ca đầu tiên vào tháng 11/1992, đến cuối tháng 8 năm nay có 900 ca. Quý I năm nay có 20 ca, tháng 7 có 9 ca.',
      ['1992-11', 'XXXX-08?', 'XXXX-33?', 'XXXX-07?'],
    ],
    [
      'this year, after an old day, in a dated report',
      'Chiều 17/3/2020, họp. Trạm lập ngày 5/4/1975. 6 tháng đầu năm nay có 20 ca.',
      ['2020-03-17', '1975-04-05', '2020-40?'],
    ],
    ['a month to the end of this year', 'Từ tháng 11/1992 đến cuối năm nay', ['1992-11', 'null']],
    ['two months of this year', 'từ tháng 3 đến tháng 8 năm nay', ['XXXX-03/XXXX-08?']],
    [
      'a range over the turn of the year',
      'Chiều 17/1/2020, họp. Từ 25/12 đến 5/1 có 5 ca.',
      ['2020-01-17', '2019-12-25/2020-01-05?'],
    ],
    ['one end bears the year', 'từ 25/12 đến 5/1/2021', ['2020-12-25/2021-01-05']],
    ['a year of birth after the day', 'Chiều 6/3, anh Hùng (SN 1962) bị tai nạn.', ['XXXX-03-06?', '1962']],
    [
      'a year of birth before it, with others',
      'Hai cháu SN 2003, 2008. Sáng 2/3, anh Tuấn (1969, trú xã Ea) và chị Hoa (sinh ngày 5-11-1987) đến.',
      ['2003', '2008', 'XXXX-03-02?', '1969', '1987-11-05'],
    ],
    ['history', 'Tàu hạ thủy năm 2004. Đoàn sẽ ở lại đến ngày 2-6.', ['2004', 'XXXX-06-02?']],
    ['a time gone by', 'Ba nạn nhân từng nhập viện hồi năm 2016, hôm 3/7 đã kiện.', ['2016', 'XXXX-07-03?']],
    ['the year of a law', 'Theo Bộ luật Hình sự năm 2015, ngày 10/4 đã khởi tố.', ['2015', 'XXXX-04-10?']],
    [
      'the day of a decree',
      'Theo Nghị định 174-2013/NĐ - CP ngày 13-11-2013, phạt 5 triệu đồng. Sáng 15-8, sở xử phạt.',
      ['2013-11-13', 'XXXX-08-15?'],
    ],
    [
      'the day of a decision lends to the months after it',
      'Nhóm lập theo Quyết định số 862 ngày 24/4/2020 của tỉnh. Ngày 17/7, nhóm họp.',
      ['2020-04-24', '2020-07-17?'],
    ],
    [
      'a span under review',
      'Chiều 20/4, đoàn báo cáo việc thi hành luật giai đoạn 2011-2016. Ngày 21/4 họp.',
      ['XXXX-04-20?', '2011/2016', 'XXXX-04-21?'],
    ],
    [
      'a bare year later in the sentence',
      'Sáng 11/5, hội không nhận được thuốc vào năm 2014.',
      ['XXXX-05-11?', '2014'],
    ],
    ['the year of the feast', 'Trạm trực trong Tết Mậu Tuất 2018. Ngày 14-2 có 5 ca.', ['2018', '2018-02-14?']],
    [
      'a review of a year, told of in the next',
      'Năm 2015, tỷ suất sinh giảm nhẹ\nChiều 12.1, chi cục họp. Ngày 12/9 tập huấn.',
      ['2015', 'XXXX-01-12?', '2015-09-12?'],
    ],
    [
      'a story over the turn of the year',
      'Sóng thần ập vào ngày 25-12-2004. Ngày 9-1, đoàn lên đường. Trước đó, ngày 3-6 họp.',
      ['2004-12-25', '2005-01-09?', '2004-06-03?'],
    ],
    [
      'a series after its first month',
      'Bệnh tăng từ tháng 10-2018 với 76 ca, tháng 11 có 119 ca và tháng 12 là 226 ca, sang tháng 1 còn 90 ca.',
      ['2018-10', '2018-11?', '2018-12?', '2019-01?'],
    ],
    [
      'an old year behind a later one',
      'Trạm có 5 ca hôm 12/3/2017, có 9 ca hồi tháng 6/2019. Ngày 13/11 họp.',
      ['2017-03-12', '2019-06', 'XXXX-11-13?'],
    ],
    [
      'one day, one year: the surer',
      'Sáng 9/2, tỉnh họp. Rạng sáng 9/2 (mùng 5 Tết Kỷ Hợi 2019) có cháy.',
      ['2019-02-09?', '2019-02-09?', '2019'],
    ],
    [
      'days close to the report’s own',
      'Cập nhật: 11/2/2024 08:15\nTrận đánh từ tháng 10/2023, hôm 10/2 có 25 người chết. Tối 20/12 có mưa.',
      ['2024-02-11', '2023-10', '2024-02-10?', '2023-12-20?'],
    ],
    [
      'days over the turn of the year before the report',
      'Cập nhật: 5/1/2022 08:15\nTối 28/12, có 5 ca. Trạm mở lại ngày 9/1 tới.',
      ['2022-01-05', '2021-12-28?', '2022-01-09?'],
    ],
    [
      'a month to come, in January',
      'Cập nhật: 5/1/2022 08:15\nTrạm phải xong trong tháng 12, sẽ mở cửa. Tháng 12 có 5 ca.',
      ['2022-01-05', '2022-12?', '2021-12?'],
    ],
    [
      'a day to come',
      'Cập nhật: 4/6/2019 08:15\nNgày 31/08/2018, báo viết. Giải chạy khởi tranh ngày 9/6 tới, phát số trước ngày 7/6.',
      ['2019-06-04', '2018-08-31', '2019-06-09?', '2019-06-07?'],
    ],
    [
      'a day far ahead in a report that speaks of the year before',
      'Cập nhật: 3/2/2023 08:15\nBộ nói hồi tháng 9/2022 có 5 ca. Lính ở cảng hôm 27/9.',
      ['2023-02-03', '2022-09', '2022-09-27?'],
    ],
    [
      'the anniversary and its day',
      'Cập nhật: 7/9/2025 08:15\nSáng 7/9, đài kỷ niệm ngày phát sóng (7/9/1970).',
      ['2025-09-07', '2025-09-07?', '1970-09-07'],
    ],
    ['nothing to infer from', 'Ngày 27/2 và tháng 12, 6 tháng đầu năm', ['XXXX-02-27?', 'XXXX-12?', 'XXXX-40?']],
  ] as const)('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe("the report's own date", () => {
  test.each([
    ['a dateline', 'UBND TỈNH\nLạc Sơn, ngày 28 tháng 6 năm 2018\nBÁO CÁO\nNgày 3/7/2018 họp.', '2018-06-28'],
    ['a dateline before a stamp', 'Cập nhật: 30/6/2018 10:00\nLạc Sơn, ngày 28 tháng 6 năm 2018', '2018-06-28'],
    ['a stamp with a weekday', 'Thứ Tư, 21/12/2016 | 08:42:46\nNgày 20/12/2016, họp.', '2016-12-21'],
    ['a stamp with a clock', 'Hội nghị\n10:15 | 21/12/2016\nSáng 20/12/2016 họp.', '2016-12-21'],
    ['an American stamp', 'Cập nhật: 12/26/2005 9:45:35 AM', '2005-12-26'],
    ['a stamp after the headline', 'Lễ thành lập21/09/2022 - 16:16:00 Sáng 20/9/2022', '2022-09-21'],
    ['today', 'Hội nghị tổng kết. Hôm nay, ngày 25/3/2016, trạm họp.', '2016-03-25'],
    ['the day of the lead', 'HỘI NGHỊ SƠ KẾT\nChiều ngày 29/6/2020, trạm họp.', '2020-06-29'],
    ['the headline', 'Lễ ra quân ngày 5/3/2021\nCác xã đã ra quân. Ngày 1/3/2021 tập huấn.', '2021-03-05'],
    ['a day to come in the headline', 'Nộp hồ sơ trước ngày 5/3/2021\nCác xã lưu ý.', null],
    ['a dateline after a number', 'SỞ Y TẾ\nSố: 12/KH-SYT Hòa Bình, ngày 15 tháng 3 năm 2022\nKẾ HOẠCH', '2022-03-15'],
    ['a dateline in numbers', 'BÁO CÁO\nYên Lập, ngày 15/3/2022\nKính gửi', '2022-03-15'],
    ['the day the figures reach to', 'BÁO CÁO NHANH\n(tính đến 16h00 ngày 29/5/2021)', '2021-05-29'],
    ['no year, no date', 'Chiều 29/6, trạm họp.', null],
    ['the day of a document is not the report’s', 'Thực hiện Kế hoạch số 5/KH-SYT ngày 29/6/2020 của Sở', null],
  ] as const)('%s', (_, text, expected) => {
    expect(read(text).date).toBe(expected);
  });

  test('the day the user gave, when the text has none of its own', () => {
    expect(read('Chiều 29/6, trạm họp.', { referenceDate: '2020-07-01' }).date).toBe('2020-07-01');
    expect(read('Chiều 29/6/2019, trạm họp.', { referenceDate: '2020-07-01' }).date).toBe('2019-06-29');
  });

  test.each([
    ['2021-01-06-hoi-nghi.txt', '2021-01-06'],
    ['20210106_bao_cao.txt', '2021-01-06'],
    ['bao-cao-06.01.2021.txt', '2021-01-06'],
    ['bao-cao-2021.txt', null],
    ['baomoi-22291926.txt', null],
    ['2021-13-06.txt', null],
  ] as const)('a date in the name of the file: %s', (file, expected) => {
    expect(read('Trạm họp.', { file }).date).toBe(expected);
    expect(values('Ngày 27/2 họp.', file)).toEqual([expected === null ? 'XXXX-02-27?' : '2021-02-27?']);
  });

  test.each(['Tính đến', 'Lũy tích đến', 'Lũy kế đến ngày', 'Tích lũy đến hết ngày', 'Cộng dồn đến'])(
    'the day that a report counts up to lends its year: %s',
    words => {
      const text = `Năm 2019 tăng 5%. ${'Các trạm trực đủ người. '.repeat(40)}${words} 31/8/2020 có 20 ca. Ngày 5/9 có 3 ca.`;
      expect(values(text).at(-1)).toBe('2020-09-05?');
    },
  );

  test('the year of a law or a survey lends none', () => {
    expect(values('Theo Tổng điều tra dân số 2009 và Luật Dược 2016, ngày 5/9 có 3 ca.').at(-1)).toBe('XXXX-09-05?');
  });

  test('a day that only ends something lends none', () => {
    expect(values('Ngày 2/3/2019, trạm họp. Dự án kéo dài đến 31/8/2020. Ngày 5/9 có 3 ca.').at(-1)).toBe(
      '2019-09-05?',
    );
  });

  test('a dated range lends its year rather than the year that went before', () => {
    const text = 'Báo cáo năm 2024. Từ đầu năm 2025 đến ngày 13/3/2025 có 40 ca. Đến 12/3, đã tiêm 90 trẻ.';
    expect(values(text)).toContain('2025-03-12?');
  });
});
