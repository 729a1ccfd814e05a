import { corpus } from '../../support/corpus.js';

corpus('indicator', 'words for numbers that count nothing', [
  ['Nửa thế kỷ qua, hơn nửa thập niên, quá nửa nhiệm kỳ.'],
  ['Một nửa yêu thương, một nửa của mình, phụ nữ là một nửa thế giới.'],
  ['Một phần ba cuộc đời, nửa chặng đường, một nửa sự thật.'],
  ['Uống một nửa viên thuốc, một nửa lít nước.'],
  ['Người bệnh nửa tỉnh nửa mê, con rắn to bằng nửa cổ tay, ông nói nửa đùa nửa thật.'],
  ['Cần nỗ lực gấp đôi, cố gắng gấp ba lần, hạnh phúc gấp đôi.'],
  ['Áp lực công việc tăng gấp đôi, vất vả gấp 3 lần, gấp đôi niềm vui.'],
  ['Số ca giảm một nửa so với đợt trước.'],
  ['«Một nửa» bệnh nhân, hơn «nửa» số trạm.', { value: 0.5 }, { value: 0.5, comparator: 'gt' }],
  ['Cố gắng lớn, số ca tăng «gấp đôi».', { value: 2, change: 'increase' }],
  ['Lượt khám gấp «3 lần» năm trước.', { value: 3 }],
]);
