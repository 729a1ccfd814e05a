import { corpus } from '../../support/corpus.js';

const TIME = { period: '2021-04-15/2021-05-15' };
const NONE = { period: null };
const HEAD = 'An toàn thực phẩm\nSở Y tế vừa làm việc với báo chí.\n';
const CHECK = `${HEAD}Từ ngày 15/4 đến 15/5/2021, các đoàn đã kiểm tra «512 cơ sở».`;

corpus('indicator', 'the time of a check holds for what it found, in the paragraphs that tell it', [
  [
    `${CHECK.replace(/[«»]/g, '')}\nXét theo loại hình, nhóm sản xuất đạt «91%».\nTrong số vi phạm, «40%» về nhãn.`,
    TIME,
    TIME,
  ],
  [
    `${CHECK.replace(/[«»]/g, '')}\nQua kiểm tra, «91%» cơ sở đạt yêu cầu.\nTính theo huyện, Mường Tè đạt «80%».`,
    TIME,
    TIME,
  ],
  // Of something else, said by somebody, of now, aimed at.
  [`${CHECK.replace(/[«»]/g, '')}\nBệnh viện huyện sử dụng «91%» giường bệnh.`, NONE],
  [
    `${CHECK.replace(/[«»]/g, '')}\nTrong số cán bộ xã, hiện «91%» kiêm nhiệm.\nTrong số vi phạm, «40%» về nhãn.`,
    NONE,
    NONE,
  ],
  [`${CHECK.replace(/[«»]/g, '')}\n"Trong số cán bộ xã, «91%» kiêm nhiệm", ông Lò Văn Tướng nói.`, NONE],
  [`${CHECK.replace(/[«»]/g, '')}\nPhấn đấu trong số cơ sở, «95%» đạt yêu cầu.`, NONE],
  // Another time ends it.
  [
    `${CHECK.replace(/[«»]/g, '')}\nNăm 2020, trong số các cơ sở «88%» đạt yêu cầu.\nTrong số vi phạm, «40%» về nhãn.`,
    { period: '2020' },
    NONE,
  ],
  // Another section.
  [
    `Bản tin\nSở Y tế vừa làm việc với báo chí.\n1. Kiểm tra an toàn thực phẩm\nSở đã vào cuộc.\nTừ ngày 15/4 đến 15/5/2021, các đoàn đã kiểm tra 512 cơ sở.\n2. Khám bệnh\nTrong số người bệnh, «40%» ngoại trú.`,
    NONE,
  ],
  // A series of other years, and back.
  [
    `${HEAD}Chúng tôi điều tra 5.120 người trong các tháng 3 - 6/2021. Tỷ lệ mắc là «27%». Nhìn lại thì rõ: năm 2009 tỷ lệ là «19%», năm 2015 là «22%». Chia theo tỉnh, Lai Châu «29%».\nĐáng ngại là trong số người mắc, «49%» biết mình bị bệnh.`,
    { period: '2021-03/2021-06' },
    { period: '2009' },
    { period: '2015' },
    { period: '2021-03/2021-06' },
    { period: '2021-03/2021-06' },
  ],
  // Of a day it is an event, of a year a long time; what is made known was checked before.
  [`${HEAD}Ngày 15/4/2021, đoàn kiểm tra 12 cơ sở.\nTrong số vi phạm, «40%» về nhãn.`, NONE],
  [`${HEAD}Năm 2021, các đoàn kiểm tra 12 cơ sở.\nTrong số vi phạm, «40%» về nhãn.`, NONE],
  [`${HEAD}Tháng 5/2021, Sở công bố kết quả kiểm tra 12 cơ sở.\nTrong số vi phạm, «40%» về nhãn.`, NONE],
  [`${HEAD}Tháng 5/2021, huyện có 12 ca mắc.\nTrong số vi phạm, «40%» về nhãn.`, NONE],
]);

corpus('quantity', 'a report of a check is of its time until another is told', [
  [
    `Kết quả kiểm tra an toàn thực phẩm\nSở Y tế vừa làm việc với báo chí.\nTừ ngày 15/4 đến 15/5/2021, các đoàn đã đến «512 cơ sở» để thanh tra.\nCác đoàn lấy «96 mẫu» thực phẩm.\nĐã phạt «12 cơ sở».\n"Mỗi cán bộ theo dõi «63 cơ sở»", ông nói.\nHuyện có «22 chợ».`,
    TIME,
    TIME,
    TIME,
    NONE,
    NONE,
  ],
  [`${CHECK}\nBệnh viện huyện có «45 bác sĩ».`, TIME, NONE],
  [
    `${HEAD}Cuộc khảo sát được tiến hành từ ngày 15/4/2021 đến ngày 15/5/2021 ở hai xã. Tỷ lệ mắc cao.\nTrong số được hỏi, «120 người» hút thuốc.`,
    TIME,
  ],
]);

corpus('quantity', 'the days in a bracket behind a year say when in it', [
  [
    `${HEAD}Trong Tháng hành động năm 2021 (từ 15/4 đến 15/5), các đoàn kiểm tra «512 cơ sở».\nQua kiểm tra, có «30 cơ sở» vi phạm.`,
    TIME,
    TIME,
  ],
  [
    `${HEAD}Chiến dịch năm 2021 (15/4 - 15/5) đã cho «512 trẻ» uống thuốc.\nTheo huyện, Mường Tè có «30 trẻ».`,
    TIME,
    TIME,
  ],
  // Of another year, one day, more than days.
  [`${HEAD}Năm 2021 (tăng so với năm 2020), có «512 ca».`, { period: '2021' }],
  [`${HEAD}Năm 2021 (ngày 15/4), có «512 ca».`, { period: '2021' }],
  [`${HEAD}Năm 2021 (từ 15/4 đến 15/5 có mưa), có «512 ca».`, { period: '2021' }],
]);
