import { corpus } from '../../support/corpus.js';

const DAY = { period: '2016-03-25' };
const LEAD = 'Trung tâm tổ chức tọa đàm\nSáng 25/3/2016, Trung tâm Y tế tổ chức buổi tọa đàm.';

corpus('quantity', 'the day of an event for those who came', [
  [
    `${LEAD}\nTới dự buổi tọa đàm có Ban giám đốc và «80 cán bộ» của «18 trạm y tế».\nTại buổi tọa đàm, ông Lò Văn Tướng báo cáo đã khám cho «500 người».\nCũng tại buổi tọa đàm, Trung tâm trao quà cho «20 học sinh».`,
    DAY,
    { period: null },
    { period: null },
    DAY,
  ],
  [`${LEAD}\nKết thúc buổi tọa đàm, có «15 lượt» phát biểu.`, DAY],
  [`${LEAD}\nDự tọa đàm có «80 cán bộ».`, DAY],
  [`${LEAD}\nDự án có «80 cán bộ».`, { period: null }],
  [`${LEAD}\nTại tọa đàm, Sở Y tế biểu dương «12 cán bộ».`, DAY],
  // A body, and no event; another sentence.
  [`${LEAD}\nTại Hội Người cao tuổi xã, trạm tặng quà cho «50 cụ».`, { period: null }],
  [`${LEAD}\nTại tọa đàm, Sở Y tế đã họp; trạm tặng quà cho «50 cụ».`, { period: null }],
  [`${LEAD}\nNăm 2015, có «300 người» tham dự. Trung tâm có «80 cán bộ».`, { period: '2015' }, { period: '2015' }],
  [`${LEAD}\nTrung tâm có «80 cán bộ».`, { period: null }],
  [
    'Trạm tổ chức hội thao\nTrạm y tế họp theo Quyết định số 12/QĐ-SYT ngày 5/6/2018.\nTham dự có «80 cán bộ».',
    { period: null },
  ],
]);

corpus('indicator', 'the day of an event for the share of those who came', [
  [`${LEAD}\nDự tọa đàm có ông Lò Văn Tướng; cùng «186/204» viên chức.`, DAY],
  [
    `${LEAD.replace('buổi tọa đàm.', 'hội nghị cán bộ năm 2016.')} Dự hội nghị có «95%» cán bộ, «12/15» xã báo cáo.`,
    DAY,
    { period: '2016' },
  ],
]);
