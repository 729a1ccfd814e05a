import { corpus } from '../../support/corpus.js';

corpus('person', 'second mentions by given name', [
  [
    'Bác sĩ «Lê Văn Sáng» cho biết dịch đã giảm. Theo bác sĩ «Sáng», người dân cần cảnh giác.',
    { name: 'Lê Văn Sáng', degrees: ['BS'], full_name: 'Lê Văn Sáng', person: 1 },
    { name: 'Sáng', degrees: ['BS'], full_name: 'Lê Văn Sáng', person: 1 },
  ],
  [
    'Ông «Mai Trung» nói. Ông «Trung» cũng lưu ý thêm.',
    { name: 'Mai Trung', honorific: 'ông' },
    { name: 'Trung', honorific: 'ông', full_name: 'Mai Trung' },
  ],
]);

const who = (person: number, full_name: string) => ({ person, full_name });

corpus('person', 'mentions of one person', [
  [
    'Bác sĩ «Tòng» mổ chính. Ca mổ do bác sĩ «Lê Hữu Tòng» và bác sĩ «Trần Minh Khôi» thực hiện.',
    who(1, 'Lê Hữu Tòng'),
    who(1, 'Lê Hữu Tòng'),
    who(2, 'Trần Minh Khôi'),
  ],
  [
    'Đồng chí «Lê Hữu Tòng», «LÊ HỮU TÒNG» và anh «Hữu Tòng».',
    who(1, 'Lê Hữu Tòng'),
    who(1, 'Lê Hữu Tòng'),
    who(1, 'Lê Hữu Tòng'),
  ],
  // Two whose names end alike: form of address and degree tell, else who was named last.
  [
    'Ông «Lê Văn Hòa» và bà «Trần Thị Hòa» đến khám. Bà «Hòa» bị sốt, ông «Hòa» thì không.',
    who(1, 'Lê Văn Hòa'),
    who(2, 'Trần Thị Hòa'),
    who(2, 'Trần Thị Hòa'),
    who(1, 'Lê Văn Hòa'),
  ],
  [
    'Bác sĩ «Lê Văn Hòa» nói. Ông «Phạm Hòa» nghe. Theo bác sĩ «Hòa», cần tiêm. Ông «Hòa» đồng ý.',
    who(1, 'Lê Văn Hòa'),
    who(2, 'Phạm Hòa'),
    who(1, 'Lê Văn Hòa'),
    who(2, 'Phạm Hòa'),
  ],
  [
    'Anh «Lê Văn Hòa» về trước. Anh «Phạm Hòa» ở lại. Anh «Hòa» mệt.',
    who(1, 'Lê Văn Hòa'),
    who(2, 'Phạm Hòa'),
    who(2, 'Phạm Hòa'),
  ],
  ['Anh «Hòa» mệt. Anh «Lê Văn Hòa» về trước.', who(1, 'Lê Văn Hòa'), who(1, 'Lê Văn Hòa')],
  [
    'Anh «Lê Văn Hòa» đến. Anh «Hòa» mệt. Anh «Phạm Hòa» về.',
    who(1, 'Lê Văn Hòa'),
    who(1, 'Lê Văn Hòa'),
    who(2, 'Phạm Hòa'),
  ],
  ['Anh «Hòa» mệt. Chị «Lê Thị Thu Hòe» về.', who(1, 'Hòa'), who(2, 'Lê Thị Thu Hòe')],
  [
    'Bà «Kimura Sachiko» nói. Bà «Kimura» cảm ơn; bà «Sachiko» ra về.',
    who(1, 'Kimura Sachiko'),
    who(1, 'Kimura Sachiko'),
    who(1, 'Kimura Sachiko'),
  ],
  // A patient is one in every mention; who holds a post is spoken of as such.
  [
    'Chị «Sáu» kể lại. Bệnh nhân «Lê Thị Sáu» đã ra viện.',
    { ...who(1, 'Lê Thị Sáu'), role: 'patient' },
    { ...who(1, 'Lê Thị Sáu'), role: 'patient' },
  ],
]);
