import { corpus } from '../../support/corpus.js';

corpus('quantity', 'abbreviations are counted', [
  ['Có «02 BSCKII», «09 BSCKI», «120 BN», «5 ThS».', { value: 2, unit: 'BSCKII' }, {}, {}, {}],
  ['Gồm «15 BS» và «24 ĐD», «12 CBYT», gần «300 CBVC».', {}, { unit: 'ĐD' }, {}, { comparator: 'approx' }],
  ['Hoàn thành nhiệm vụ: «28 đ/c», «5 đ.c».', { unit: 'đ/c' }, { unit: 'đ.c' }],
  ['Đã huy động «250 ĐVTN», «300 CTV».', { value: 250 }, { value: 300 }],
]);

corpus('quantity', 'short multipliers, commas that group, things put up', [
  ['Kinh phí «2,5 tr đồng».', { value: 2_500_000, unit: 'đồng' }],
  ['Có «12,000 người» dự.', { value: 12_000 }],
  ['Dùng «12,500 kg» hóa chất.', { value: 12.5 }],
  ['Treo «12 pano» và «20 bảng tin».', { unit: 'pano' }, { unit: 'bảng tin' }],
  ['Chụp CT Scanner: «6.218 ca».', { name: 'Chụp CT Scanner' }],
  ['Thu nhập tăng thêm bình quân: «4,1 triệu đồng».', { name: 'Thu nhập tăng thêm bình quân' }],
]);

corpus('quantity', 'scores are no counts', [['Điểm chất lượng bệnh viện đạt 3,51 điểm. Đoàn chấm 92 điểm.']]);
