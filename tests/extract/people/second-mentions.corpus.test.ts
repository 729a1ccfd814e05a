import { corpus } from '../../support/corpus.js';

corpus('person', 'second mentions by given name', [
  [
    'Bác sĩ «Lê Văn Sáng» cho biết dịch đã giảm. Theo bác sĩ «Sáng», người dân cần cảnh giác.',
    { name: 'Lê Văn Sáng', degrees: ['BS'] },
    { name: 'Sáng', degrees: ['BS'], full_name: 'Lê Văn Sáng' },
  ],
  [
    'Ông «Mai Trung» nói. Ông «Trung» cũng lưu ý thêm.',
    { name: 'Mai Trung', honorific: 'ông' },
    { name: 'Trung', honorific: 'ông', full_name: 'Mai Trung' },
  ],
]);
