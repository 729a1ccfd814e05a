import { corpus } from '../../support/corpus.js';

const full = (full_name: string) => ({ full_name, person: 1 });
const cảm = full('Lê Văn Cảm');

corpus('person', 'given names alone, after the full name', [
  ['Công an bắt «Lê Văn Cảm» (30 tuổi). Tại trụ sở, «Cảm» khai nhận hành vi.', cảm, cảm],
  ['Công an bắt «Lê Văn Cảm» (30 tuổi). «Cảm» khai nhận hành vi.', cảm, cảm],
  ['Công an bắt «Lê Văn Cảm» (30 tuổi). «Cảm» bị tạm giữ.', cảm, cảm],
  ['Công an bắt «Lê Văn Cảm» (30 tuổi). Hành vi của «Cảm» bị lên án, nghi phạm «Cảm» im lặng.', cảm, cảm, cảm],
  ['Ông «Lê Văn Cảm» ra viện. Bà mẹ đón «Cảm», vợ chờ.', cảm, cảm],
  [
    'Quân nhân «Lê Văn Cảm» tử vong do sốc. Gia đình quân nhân «Cảm» chứng kiến.',
    { ...cảm, role: 'patient' },
    { ...cảm, role: 'patient' },
  ],
  ['Bác sĩ «Niels Hogel» bị bắt. Theo tòa, «Hogel» đã tiêm thuốc.', full('Niels Hogel'), full('Niels Hogel')],
]);

corpus('person', 'capitals that are no given name again', [
  ['Cảm khai nhận. Hành vi của Cảm bị lên án.'],
  ['Ông «Lê Văn Nam» ở miền Nam, phía Nam có mưa. Nam được mùa.', full('Lê Văn Nam')],
  ['Ông «Lê Văn Anh» thăm nước Anh, sau đó qua Anh dự họp.', full('Lê Văn Anh')],
  ['Ông «Lê Văn Huế» đến Huế dự họp, rồi ra Vinh.', full('Lê Văn Huế')],
  ['Ông «Lê Văn Hòa» ở đường Hòa và xã Hòa Bình. Hòa bình là quý.', full('Lê Văn Hòa')],
  [
    'Bà «Lê Thị Bình» khám ở TP. Bình Minh, khối Bình-Nam, lớp Bình 2, “Bình”. Bình quân mỗi ngày 5 ca.',
    full('Lê Thị Bình'),
  ],
  ['Ông «Lê Văn Đáng» đến. Đáng nói hơn, dịch tăng.', full('Lê Văn Đáng')],
  ['Ông «Lê Văn Sáng» đến. Sáng nay có 5 ca.', full('Lê Văn Sáng')],
  ['Chị «Lê Thị Th»., 30 tuổi, ngã. Bệnh của Th. nặng.', full('Lê Thị Th')],
  ['Dịch đã giảm nhiều.\nBài: «Thu Cảm»\nHành vi của Cảm bị lên án.', { role: 'author' }],
  ['Ông «Lê Văn Cảm» đến dự lễ ở Cảm Sơn, Bến Cảm.', cảm],
]);
