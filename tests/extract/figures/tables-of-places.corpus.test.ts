import { corpus } from '../../support/corpus.js';

corpus('indicator', 'tables: rows under the words for areas', [
  [
    'Xóm | Số trẻ được cân | Thể nhẹ cân (%)\nVảng | 48 | «14,6»\nChằm | 52 | «19,2»\nTổng cộng | 100 | «17»\n',
    { name: 'Thể nhẹ cân', place: 'Vảng' },
    { name: 'Thể nhẹ cân', place: 'Chằm' },
    { name: 'Thể nhẹ cân', place: null },
  ],
  [
    'TT\tẤp, khóm\tSố hộ\tTiêm đủ mũi (%)\n1\tẤp Hòa\t120\t«88,2»\n2\tKhóm 4\t99\t«91,5»\n',
    { name: 'Tiêm đủ mũi', place: 'Hòa' },
    { place: 'Khóm 4' },
  ],
  [
    'STT;TDP;Số hộ;BHYT (%)\n1;Số 3;12;«90,5»\n2;Tổ dân phố 7;5;«91»\n',
    { name: 'BHYT', place: 'Số 3' },
    { place: 'Tổ dân phố 7' },
  ],
  [
    'Khu phố;Số ca mắc;BHYT (%)\nKhu phố 3;12;«90,5»\nKhu phố Đông;5;«91»\n',
    { name: 'BHYT', place: 'Khu phố 3' },
    { place: 'Đông' },
  ],
  [
    'Xóm/Bản        Số trẻ      Đủ mũi (%)\nHạ          12            «90,5»\nThượng       5             «91»\n',
    { name: 'Đủ mũi', place: 'Hạ' },
    { name: 'Đủ mũi', place: 'Thượng' },
  ],
  ['Tên buôn | Số trẻ | BHYT (%)\nKmrơng | 12 | «90,5»\nMla | 5 | «91»\n', { place: 'Kmrơng' }, { place: 'Mla' }],
  // A commune of that name, and a hamlet.
  ['Xã | Số trẻ | BHYT (%)\nBản Lầu | 12 | «90,5»\nPhường 4 | 5 | «91»\n', { place: 'Bản Lầu' }, { place: 'Phường 4' }],
  ['Bản | Số trẻ | BHYT (%)\nBản Lầu | 12 | «90,5»\nMẹo | 5 | «91»\n', { place: 'Lầu' }, { place: 'Mẹo' }],
  // Bodies, whatever heads them.
  [
    'Xã | Số trẻ | BHYT (%)\nTrạm Y tế Sơn Hà | 12 | «90,5»\nTT. Bắc Yên | 5 | «91»\n',
    { of_unit: 'Trạm Y tế Sơn Hà', place: null },
    { place: 'Bắc Yên' },
  ],
  ['Khu điều trị | Số giường | Công suất (%)\nNội | 12 | «90,5»\nNgoại | 5 | «91»\n', { place: null }, { place: null }],
  ['Tổ chức | Số hội viên | BHYT (%)\nĐoàn | 12 | «90,5»\nHội | 5 | «91»\n', { place: null }, { place: null }],
  // Specialities of departments, and hamlets of such names.
  ['Đơn vị | Số giường | Công suất (%)\nNội | 12 | «90,5»\nNgoại - Sản | 5 | «91»\n', { place: null }, { place: null }],
  ['Thôn | Số trẻ | BHYT (%)\nNội | 12 | «90,5»\nNgoại | 5 | «91»\n', { place: 'Nội' }, { place: 'Ngoại' }],
  ['Nội dung | Xóm Vảng | Ấp Chằm\nTỷ lệ tiêm (%) | «90,5» | «91»\n', { place: 'Vảng' }, { place: 'Chằm' }],
  ['Tỷ lệ tiêm | Đạt (%)\nThôn Hạ | «90,5»\nXóm 4 | «91»\n', { place: 'Hạ' }, { place: 'Xóm 4' }],
]);
