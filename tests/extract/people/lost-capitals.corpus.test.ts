import { corpus } from '../../support/corpus.js';

corpus('person', 'letters that old fonts have no capital for', [
  ['Chị «Lê Thị ánh» khám thai. Chị «ánh» cho biết chị ấy khỏe.', 'Lê Thị Ánh', 'Ánh'],
  ['Ông «Trần Ngọc ánh», ông «Lê Văn út» và bà «Phạm Thị ái Vân» dự.', 'Trần Ngọc Ánh', 'Lê Văn Út', 'Phạm Thị Ái Vân'],
  ['Bác sĩ «Lê ánh» nói.', 'Lê Ánh'],
  ['Bác sĩ «Phạm Văn ất», Trạm trưởng, trực đêm.', 'Phạm Văn Ất'],
  ['Ông «Bùi ổn Thành» nhận giấy khen.', 'Bùi Ổn Thành'],
  ['Ông «Bùi» ở Sơn La và bà «Lê» ấp Mỹ Hòa cùng dự.', 'Bùi', 'Lê'],
  ['Người lập: «Đỗ Thị ánh»\n', 'Đỗ Thị Ánh'],
  // Words that begin with such a letter and are none.
  ['Bà «Nguyễn Thị Hoa» ở thôn 3, anh «Trần Ngọc» ảnh hưởng nặng.', 'Nguyễn Thị Hoa', 'Trần Ngọc'],
  ['Ông «Lê Ngọc» ý kiến thêm.', 'Lê Ngọc'],
  ['Bà «Lê Thị Ngọc» ốm nặng.', 'Lê Thị Ngọc'],
  ['Chị ấy khỏe, anh ấy mệt.'],
]);

corpus('unit', 'places whose capital an old font does not have', [
  ['«Trung tâm Y tế huyện ứng Hòa» họp.', { name: 'Trung tâm Y tế huyện Ứng Hòa', place: 'Ứng Hòa' }],
  ['«Bệnh viện ý Yên» và «UBND huyện ý Yên» họp.', 'Bệnh viện Ý Yên', 'Ủy ban nhân dân huyện Ý Yên'],
  ['«UBND huyện» ủng hộ phương án.', 'Ủy ban nhân dân huyện'],
]);
