import { corpus } from '../../support/corpus.js';

corpus('person', 'levels beside degrees that are no doctor’s', [
  ['CN.CKI «Trần Thị Hoa» trực', { degrees: ['CN', 'CKI'] }],
  ['CNHS.CKI «Trần Thị Hoa» trực', { degrees: ['CN', 'CKI'] }],
  ['KTV.CKI «Trần Thị Hoa» trực', { degrees: ['KTVCKI'] }],
  ['HSCKI «Trần Thị Hoa» trực', { degrees: ['HSCKI'] }],
  ['BS.CKI «Trần Thị Hoa», ThS.CKII «Lê Văn Tú»', { degrees: ['BSCKI'] }, { degrees: ['ThS', 'BSCKII'] }],
]);

corpus('person', 'degrees of several professions', [
  ['NCS.ThS «Lê Văn Tú» trình bày', { degrees: ['NCS', 'ThS'] }],
  ['BSRHM «Lê Văn Tú» khám', { degrees: ['BS'] }],
  ['CNKTYH «Lê Văn Tú», CNDD «Trần Thị Hoa»', { degrees: ['CN'] }, { degrees: ['CN'] }],
  ['BSCC «Lê Văn Tú» hội chẩn', { degrees: ['BSCC'] }],
  ['ThS.YTCC «Lê Văn Tú» giảng', { degrees: ['ThS'] }],
]);

corpus('person', 'ranks and honours', [
  ['Thiếu tá CN «Lê Văn Tú» trực', { degrees: ['Thiếu tá'] }],
  ['Phó Đô đốc «Lê Văn Tú» dự', { degrees: ['Phó Đô đốc'] }],
  ['Hạ sỹ «Lê Văn Tú», Binh nhất «Trần Văn Nam»', { degrees: ['Hạ sỹ'] }, { degrees: ['Binh nhất'] }],
  ['Bà mẹ Việt Nam anh hùng «Nguyễn Thị Hoa» được khám', { degrees: ['BMVNAH'], role: null }],
  ['Anh hùng LLVTND «Lê Văn Tú» kể', { degrees: ['AHLLVTND'] }],
]);

corpus(
  'person',
  'posts of shifts, villages and units',
  [
    ['Kíp trưởng «Lê Văn Tú» cho biết', 'Trưởng kíp'],
    ['Trưởng khóm «Lê Văn Tú» cho biết', 'Trưởng khóm'],
    ['Chính trị viên phó «Lê Văn Tú» dự', 'Phó Chính trị viên'],
    ['Chủ cơ sở «Lê Văn Tú» bị phạt', 'Chủ cơ sở'],
    ['Bộ trưởng Dân tộc và Tôn giáo «Lê Văn Tú» dự', 'Bộ trưởng @ Bộ Dân tộc và Tôn giáo'],
    ['«Lê Văn Tú», cán bộ chuyên trách Trạm Y tế xã Cẩm Lạc', 'Cán bộ chuyên trách @ Trạm Y tế xã Cẩm Lạc'],
    ['cán bộ chuyên trách «Lê Văn Tú» trực', ''],
  ],
  {
    brief: ({ positions }) =>
      positions.map(({ title_name, unit }) => (unit === null ? title_name : `${title_name} @ ${unit}`)).join('; '),
  },
);
