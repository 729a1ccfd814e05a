import { corpus } from '../../support/corpus.js';

corpus('date', 'full days', [
  [
    'Chiều ngày «16/10/2022», Trung tâm khai trương',
    { value: '2022-10-16', from: '2022-10-16', to: '2022-10-16', precision: 'day', inferred: false },
  ],
  ['Ngày «06/01/2021», hội nghị diễn ra', '2021-01-06'],
  ['Sáng «27-1-2017» tại hội trường', '2017-01-27'],
  ['«18.1.2017» là hạn cuối', '2017-01-18'],
  ['ngày «16 tháng 10 năm 2022» tại trạm', '2022-10-16'],
  ['thành lập«21/09/2022» - 16:16:00', '2022-09-21'],
]);
