import { dates } from './support.js';

const REPORT = { referenceDate: '2024-11-05' };

dates(
  'weeks with their own days',
  [
    ['«Tuần 42» (từ «14/10 đến 20/10») có 35 ca', '2024-W42 inferred', '2024-10-14/2024-10-20 inferred'],
    ['«Tuần 42» («14/10 - 20/10/2023»): 35 ca', '2023-10-14/2023-10-20 inferred', '2023-10-14/2023-10-20'],
    ['Trong «tuần 32» (từ ngày «07/8/2023 đến 13/8/2023»)', '2023-W32 inferred', '2023-08-07/2023-08-13'],
    ['«Tuần 42/2024» («11/10-17/10»)', '2024-10-11/2024-10-17', '2024-10-11/2024-10-17 inferred'],
    ['«tuần 42», từ «14/10 đến 20/10», có 5 ca', '2024-W42 inferred', '2024-10-14/2024-10-20 inferred'],
    // Days that are no week.
    ['«Tuần 42/2024» («1/1 - 20/10/2024» có 900 ca)', '2024-W42', '2024-01-01/2024-10-20'],
  ],
  REPORT,
);

dates(
  'weeks at the head of a sentence',
  [
    ['«Tuần 42», toàn tỉnh ghi nhận 35 ca', '2024-W42 inferred'],
    ['«Tuần 42» ghi nhận 35 ca', '2024-W42 inferred'],
    ['«Tuần 42»: 35 ca', '2024-W42 inferred'],
    ['Trạm quản lý thai tốt. «Tuần 42» có 3 ca sởi', '2024-W42 inferred'],
    ['Thai nhi ở tuần 42 phải theo dõi'],
    ['Tuần 12: thai nhi dài 6 cm. Tuần 30 của thai kỳ'],
  ],
  REPORT,
);

dates('week 53 of years that have one', [['«Tuần 53 năm 2020» có 14 ca', '2020-W53'], ['Tuần 53 năm 2021 có 14 ca']]);
