import { corpus } from '../../support/corpus.js';

corpus('quantity', 'abbreviations are counted', [
  [
    'Có «02 BSCKII», «09 BSCKI», «120 BN», «5 ThS».',
    { value: 2, unit: 'BSCKII' },
    { value: 9, unit: 'BSCKI' },
    { value: 120, unit: 'BN' },
    { value: 5, unit: 'ThS' },
  ],
  [
    'Gồm «15 BS» và «24 ĐD», «12 CBYT», gần «300 CBVC».',
    { value: 15, unit: 'BS' },
    { unit: 'ĐD' },
    { value: 12, unit: 'CBYT' },
    { comparator: 'approx' },
  ],
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

corpus('quantity', 'people who travel, storeys, rooms and tapes', [
  [
    'Đón «62 công dân», «15 kiều bào» và «14 thuyền viên».',
    { unit: 'công dân' },
    { unit: 'kiều bào' },
    { value: 14, unit: 'thuyền viên' },
  ],
  [
    'Nhà mới gồm «1 tầng hầm», «6 tầng», «20 buồng bệnh».',
    { unit: 'tầng hầm' },
    { unit: 'tầng' },
    { unit: 'buồng bệnh' },
  ],
  ['Phát «8.397 băng», đĩa hình; treo «30 băng rôn».', { unit: 'băng' }, { unit: 'băng rôn' }],
  ['Chung cư có «120 cư dân», tàu có «22 thủy thủ».', { value: 120, unit: 'cư dân' }, { value: 22, unit: 'thủy thủ' }],
  ['Khoa nằm ở tầng 7, khám tại tầng 2 của nhà B.'],
]);

corpus('quantity', 'holders of an office and bodies in short', [
  [
    'Có «8 phó giám đốc», «12 trưởng khoa» và «15 bí thư chi bộ».',
    { unit: 'phó giám đốc' },
    { value: 12, unit: 'trưởng khoa' },
    { value: 15, unit: 'bí thư chi bộ' },
  ],
  ['Gồm «25 CĐ» cơ sở, «3 CDC» và «12 CĐCS».', { unit: 'CĐ' }, { unit: 'CDC' }, { unit: 'CĐCS' }],
  ['Giám đốc 2 nhiệm kỳ, Trưởng khoa số 3.'],
]);

corpus('quantity', 'digits of a ward, numbers of rows and words without accents', [
  ['Nằm tại khoa sản a3 bệnh viện huyện, khoa b5 bệnh viện tỉnh.'],
  ['Ghi nhận tại khoa «3 bệnh nhân», ở«5 xã» có dịch.', { value: 3, unit: 'bệnh nhân' }, { value: 5 }],
  ['93 Xã có trạm y tế %\n94 Xã có bác sĩ % 11,3 95 Xã có nhà tiêu'],
  ['Có «15 Trạm Y tế» và «12 BN» mới.', { unit: 'Trạm Y tế' }, { name: 'BN mới', unit: 'BN' }],
  ['Trong đó có «4 nam».', { value: 4 }],
]);

corpus('quantity', 'a sort of facility belongs to the name', [
  ['Có «30 phòng khám» đa khoa.', { unit: 'phòng khám', name: 'phòng khám đa khoa' }],
]);
