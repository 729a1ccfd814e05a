import { corpus } from '../../support/corpus.js';

const LEAD = 'Ung thư vú\nViện Ung thư vừa họp.\nTheo ghi nhận, năm 2018 cả nước có hơn 15.200 ca ung thư vú.';
const TIME = { period: '2018' };
const NONE = { period: null };

corpus('quantity', 'a paragraph that goes on with what was counted keeps its time', [
  [`${LEAD.replace('15.200 ca', '«15.200 ca»')}\nTrong đó, miền Bắc có «40 ca».`, TIME, TIME],
  [`${LEAD.replace('15.200 ca', '«15.200 ca»')}\nCụ thể, có «40 ca» ở nam giới.`, TIME, TIME],
  [`${LEAD.replace('15.200 ca', '«15.200 ca»')}\n- Trong số này, «40 ca» ở nam giới.`, TIME, TIME],
  [`${LEAD.replace('15.200 ca', '«15.200 ca»')}\nBệnh viện có «30 giường».`, TIME, NONE],
  [`${LEAD.replace('15.200 ca', '«15.200 ca»')}\nVí dụ, viện có «30 giường».`, TIME, NONE],
  [`${LEAD.replace('15.200 ca', '«15.200 ca»')}\nTrong đó, năm 2017 có «40 ca».`, TIME, { period: '2017' }],
]);

corpus('indicator', 'what is worked out of a count is of its time', [
  [`${LEAD}\nTính ra, «26%» phụ nữ mắc bệnh.`, TIME],
  [`${LEAD}\nNhư vậy, tỷ lệ mắc là «26%».`, TIME],
  [`${LEAD}\nSo với cùng kỳ, số ca tăng «26%».`, TIME],
  [`${LEAD}\nSo với năm 2017, số ca tăng «26%».`, TIME],
  [`${LEAD}\nSo với Lào, tỷ lệ này cao hơn «26%».`, NONE],
  [`${LEAD}\nHằng năm, tỷ lệ sống là «26%».`, NONE],
]);

corpus('quantity', 'a day of something else is no time of what goes on', [
  ['Ung thư vú\nViện vừa họp.\nBáo cáo năm 2018 vừa được công bố rộng rãi.\nTheo đó, viện có «30 giường».', NONE],
]);
