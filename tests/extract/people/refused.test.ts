import { refusals } from '../../support/refusals.js';

refusals('person', [
  ['Trẻ được tiêm tại đường «Ngô Gia Tự».', 'a street, a school or the like that bears the name'],
  ['Nhà ở số 12 «Nguyễn Trãi».', 'a street after a house number'],
  ['Dịch lan từ «Hà Nam» sang.', 'a place'],
  ['Chiều nay «Lê Hoa» và mưa.', 'no title, post or age says that it is a person'],
  ['Bệnh viện «Lê Lợi» họp.', 'part of the name of a body'],
  ['Cuộc đánh úp do «Lê Lai» chỉ huy.', 'a historical figure, after whom places are named'],
  [
    'Nhà ở số 12 «Nguyễn Trãi» và «Lê Văn Bích».',
    'a street after a house number',
    'a list whose first item is not a person',
  ],
  ['Quán phở Bà «Hằng» đông khách.', 'a brand'],
  ['Bác sĩ «COVID» làm việc.', 'all in capitals, without a surname'],
  ['Bệnh nhân «N.V.A» đã ra viện.', 'initials alone'],
  ['Trẻ em «Việt» khỏe mạnh.', 'a people, not a person'],
  ['Hôm qua ông «Bệnh» nặng.', 'the beginning of a body or a field of work'],
  ['Nhà ở đường Bác sĩ «Yersin».', 'a street or a place that bears the name'],
  ['Bác sĩ «Hà Nội» giỏi nghề.', 'a place'],
  ['Giám đốc «Bình» phát biểu.', 'no full name after an office or an occupation'],
]);
