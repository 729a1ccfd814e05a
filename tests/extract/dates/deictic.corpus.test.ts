import { dates } from './support.js';

dates('deictic words in a report without a date', [
  ['«Hôm nay», đoàn đến làm việc', 'null deictic'],
  ['«sáng nay»', 'null deictic'],
  ['«Chiều qua»', 'null deictic'],
  ['«tối mai»', 'null deictic'],
  ['«hôm qua»', 'null deictic'],
  ['«hôm kia»', 'null deictic'],
  ['«ngày mai»', 'null deictic'],
  ['«ngày kia»', 'null deictic'],
  ['«ngày hôm qua»', 'null deictic'],
  ['«3 ngày trước»', 'null deictic'],
  ['«2 tuần nữa»', 'null deictic'],
  ['«2 tháng trước»', 'null deictic'],
  ['«tuần này»', 'null deictic'],
  ['«tuần trước»', 'null deictic'],
  ['«tuần vừa rồi»', 'null deictic'],
  ['«tháng này»', 'null deictic'],
  ['«tháng trước»', 'null deictic'],
  ['«tháng sau»', 'null deictic'],
  ['«quý này»', 'null deictic'],
  ['«quý trước»', 'null deictic'],
  ['«năm nay»', 'null deictic'],
  ['«năm ngoái»', 'null deictic'],
  ['cùng kỳ «năm trước»', 'null deictic'],
  ['cùng kỳ «năm ngoái»', 'null deictic'],
  ['«năm tới»', 'null deictic'],
]);

dates('counts of months and weeks that went by', [
  ['Chín tháng qua có 20 ca, mười tháng qua, sáu tuần qua'],
  ['«Tháng qua» có 20 ca', 'null deictic'],
]);

dates('no quarter in what is precious', [['Trao danh hiệu cao quý này, tấm gương đáng quý tới các em.']]);
