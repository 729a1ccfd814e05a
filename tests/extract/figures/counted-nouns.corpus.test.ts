import { corpus } from '../../support/corpus.js';

corpus('quantity', 'abbreviations are counted', [
  [
    'Có «3 NCS», «2 BSCC», «4 ĐDCKI».',
    { value: 3, unit: 'NCS' },
    { value: 2, unit: 'BSCC' },
    { value: 4, unit: 'ĐDCKI' },
  ],
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

corpus('quantity', 'people of the news, things of accidents, measures', [
  [
    'Có «6 người lớn», «4 con tin», «9 bị can», «3 bị cáo» và «5 luật sư».',
    { unit: 'người lớn' },
    { unit: 'con tin' },
    { unit: 'bị can' },
    { unit: 'bị cáo' },
    { unit: 'luật sư' },
  ],
  [
    'Thấy «3 vết thương», «4 phát đạn», «20 phương tiện» hỏng; thu «200 chữ ký».',
    { unit: 'vết thương' },
    { unit: 'phát đạn' },
    { value: 20, unit: 'phương tiện' },
    { unit: 'chữ ký' },
  ],
  ['Xe chạy «90 km/h», tàu ở cách bờ «12 hải lý».', { value: 90, unit: 'km/h' }, { unit: 'hải lý' }],
  ['Khi đó có khoảng «3, 4 người» bị thương.', { value: 3, value_max: 4, comparator: 'approx' }],
  ['Có khoảng «3,4 người» và 5, «6 người».', { value: 3.4 }, { value: 6, value_max: null }],
]);

corpus('quantity', 'hamlets, scores and what costs nothing count nothing', [
  ['Nhà ở xóm 7 xã Phú Lộc, thôn 3 xã Hòa Mai.'],
  ['Tại cụm gồm thôn và «7 xã» ven biển.', { value: 7 }],
  ['Em được điểm 8,5 môn Ngữ văn.'],
  ['Siêu thị "0 đồng" mở cửa, bếp ăn 0 đồng đỏ lửa.'],
  ['Trong ngày ghi nhận «0 ca» tử vong.', { value: 0 }],
]);
