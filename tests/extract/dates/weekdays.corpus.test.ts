import { expect, test } from 'vitest';
import { resolve } from '../../../src/extract/dates/resolve.js';
import { dates } from './support.js';

/** A Thursday. */
const THURSDAY = { referenceDate: '2024-06-20' };

dates(
  'weekdays with their week',
  [
    ['«Thứ 2 tuần trước», đội phun hóa chất', '2024-06-10 deictic'],
    ['«Thứ sáu tuần này», huyện ra quân', '2024-06-21 deictic'],
    ['sáng «thứ Ba tuần qua», chiều «chủ nhật tuần trước»', '2024-06-11 deictic', '2024-06-16 deictic'],
    ['vào «T6 tuần trước», «CN tuần tới»', '2024-06-14 deictic', '2024-06-30 deictic'],
    ['8h «thứ Bảy tuần sau»; «thứ tư của tuần này»', '2024-06-29 deictic', '2024-06-19 deictic'],
    ['vào «thứ Sáu tới» và «thứ Năm tới»', '2024-06-21 deictic', '2024-06-27 deictic'],
    ['«Thứ Tư vừa qua», trạm họp; «thứ hai này» họp tiếp', '2024-06-19 deictic', '2024-06-17 deictic'],
    ['(«thứ 5 tuần trước»)', '2024-06-13 deictic'],
  ],
  THURSDAY,
);

dates(
  'numbers of things that are no weekdays',
  [
    ['Kỳ họp thứ 7 «tuần trước» đã bàn', '2024-W24 deictic'],
    ['Mũi thứ hai «tuần trước»', '2024-W24 deictic'],
    ['Tuần thứ 3 «tháng trước», có 6 ca', '2024-05 deictic'],
    ['ca thứ tư này, điều thứ năm tới đây'],
    ['Thứ hai, «tuần này» tập trung giám sát', '2024-W25 deictic'],
    ['đã xử lý «3 tuần trước»', '2024-05-30 deictic'],
    ['T6 này là tháng cao điểm'],
  ],
  THURSDAY,
);

dates('weekdays of a month', [
  ['«Thứ Sáu đầu tiên của tháng 12/2024»', '2024-12-06'],
  ['vào «chủ nhật cuối cùng của tháng 9/2024»', '2024-09-29'],
  ['«thứ Ba thứ hai tháng 7 năm 2024»', '2024-07-09'],
  ['bài thứ Ba đầu tiên của «tháng 12/2024»', '2024-12'],
]);

dates('weekdays with a week in a report without a date', [['«Thứ 2 tuần trước», đội họp', 'null deictic']]);

test.each([
  ['hôm qua', '2024-06-19'],
  ['hôm kia', '2024-06-18'],
  ['ngày mai', '2024-06-21'],
  ['3 ngày trước', '2024-06-17'],
  ['2 tuần trước', '2024-06-06'],
])('chrono-node is asked for «%s»', (phrase, day) => {
  const { year, month, day: dayOfMonth } = resolve(phrase, '2024-06-20')!;
  expect(`${year}-0${month}-${dayOfMonth}`.replace(/-(\d)$/, '-0$1')).toBe(day);
});

/** Chrono-node reads a part of these, `2 tuần trước` or the nearest `chủ nhật`: no answer covers the phrase. */
test.each(['thứ 2 tuần trước', 'thứ sáu tuần này', 'chủ nhật tuần trước', 'thứ ba tuần tới', 't6 tuần trước'])(
  'chrono-node has no answer to «%s» that can be trusted',
  phrase => {
    for (const today of ['2024-06-17', '2024-06-20', '2024-06-23']) expect(resolve(phrase, today)).toBeUndefined();
  },
);

dates('a weekday with its day', [
  ['trong «thứ hai tuần này», «1-4».', 'null deictic', 'XXXX-04-01 inferred'],
  ['hôm thứ hai («24/9»)', 'XXXX-09-24 inferred'],
]);
