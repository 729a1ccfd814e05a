import { corpus } from '../../support/corpus.js';

corpus('unit', 'boards of contests and feasts', [
  ['«Ban Tổ chức Hội thi» trao giải', { name: 'Ban Tổ chức Hội thi', type: 'committee', named: false }],
  ['«Ban tổ chức cuộc thi», «Ban Tổ chức lễ hội»', { type: 'committee' }, { type: 'committee' }],
  ['«Ban Giám khảo» chấm điểm', { type: 'committee', named: false }],
  ['«Ban Tổ chức Tỉnh ủy» họp', { type: 'party' }],
  ['«Ban Thi đua - Khen thưởng tỉnh» họp', 'Ban Thi đua - Khen thưởng tỉnh'],
  ['ban tổ chức cuộc thi chấm điểm'],
]);

corpus('unit', 'offices that begin like the standing board', [
  ['Phó Trưởng ban Thường trực «Ban Chỉ đạo tỉnh Hà Giang»', { place: 'Hà Giang' }],
  ['Phó Trưởng ban Thường trực «Ban Tuyên giáo Tỉnh ủy»', { named: false }],
  ['Phó Trưởng ban Thường trực phát biểu'],
  ['«Ban Thường trực Ủy ban MTTQ tỉnh Hà Giang» họp', { named: true }],
]);

corpus('unit', 'blocks of emulation', [
  ['«Cụm thi đua số 4» tổng kết', { name: 'Cụm thi đua số 4', named: true, type: 'other' }],
  ['«Cụm thi đua các tỉnh Tây Nguyên» họp', 'Cụm thi đua các tỉnh Tây Nguyên'],
  ['«Khối thi đua Y tế» họp', { named: true }],
  ['«cụm thi đua các bệnh viện» họp', { named: true }],
  ['«Cụm thi đua miền núi phía Bắc» họp', { named: true }],
  ['các cụm, khối thi đua đăng ký'],
  ['cụm dân cư, khối lượng, khối trưởng thành'],
]);

corpus('unit', 'boards of a level', [
  ['«Ban Chỉ đạo cấp tỉnh» họp', { level: 'province', named: false }],
  ['hội thi cấp tỉnh, cấp xã'],
]);
