import { refusals } from '../../support/refusals.js';

refusals('unit', [
  ['Liên quan «vụ Hoài Đức», ba người bị kỷ luật.', 'an incident named after a place, not a department'],
  ['«Vụ Hoài Đức» khiến dư luận bức xúc.', 'an incident named after a place, not a department'],
  ['Có 12 «trường hợp» mắc.', 'a common word that only begins like a body'],
  ['Kiểm tra 18 «trạm y tế».', 'several bodies, or a number of them'],
  ['Người dân đến «bệnh viện» khám.', 'a common noun in small letters'],
  ['Công văn số 350/«BYT»-DP.', 'a number of a document'],
  ['Đại diện «CDC» Mỹ thăm tỉnh.', 'a body of another country'],
  ['Ông Nguyễn «Trường Giang» dự.', 'a common word that only begins like a body'],
  ['Ông Nguyễn «Viện» dự.', 'part of the name of a person or a place'],
  ['«Trung tâm» sẽ mở cửa.', 'a common noun that stands for no one body of the report'],
]);
