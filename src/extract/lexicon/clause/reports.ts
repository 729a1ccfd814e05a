import type { Words } from '../row.js';

/** What is done in the time of a study. */
const STUDYING: readonly string[] = ['nghiên cứu', 'khảo sát', 'điều tra', 'thu thập', 'tiến hành', 'thực hiện'];
const TIMES_OF_STUDIES: readonly string[] = ['thời gian', 'thời gian và địa điểm', 'địa điểm và thời gian'];

/** Phrases by which reports, studies and the news of events say of what time they tell; they do nothing in a clause. */
export const REPORTS: readonly Words[] = [
  { senses: ['works-out'], rows: ['tính ra', 'như thế', 'tức là'] },
  { senses: ['since'], rows: ['bắt đầu từ'] },
  { senses: ['preamble'], rows: [['căn cứ', 'source'], 'kính gửi'] },
  { senses: ['announces'], rows: [['công bố', 'no-label-alone'], ['giới thiệu', 'section-others'], 'trình bày'] },
  { senses: ['inquiry'], rows: [['giám sát', 'checks']] },
  {
    senses: ['checks'],
    rows: [
      'thanh tra',
      'hậu kiểm',
      'kiểm nghiệm',
      ['sàng lọc', 'treats'],
      ['khám sàng lọc', 'treats'],
      'khám tầm soát',
    ],
  },
  { senses: ['cites'], rows: ['trích', 'dẫn'] },
  { senses: ['section-time'], rows: TIMES_OF_STUDIES.flatMap(time => STUDYING.map(study => `${time} ${study}`)) },
  {
    senses: ['section-methods'],
    rows: ['vật liệu và phương pháp', 'chất liệu và phương pháp', 'thiết kế'],
  },
  {
    senses: ['section-others'],
    rows: ['đặt vấn đề', 'mở đầu', 'mục đích', 'thảo luận', 'từ khóa', 'tài liệu tham khảo', 'abstract'],
  },
  { senses: ['authors'], rows: ['tác giả', 'cộng sự'] },
  { senses: ['authority'], rows: ['unicef', ['who', 'standard']] },
  { senses: ['own-study'], rows: ['nghiên cứu này', 'khảo sát này'] },
  { senses: ['advises'], rows: ['đề xuất'] },
  { senses: ['standard'], rows: ['dựa', 'phân loại', 'thang', 'chuẩn'] },
  { senses: ['attends'], rows: ['tới dự', 'về dự', 'tới tham dự', 'đến tham dự', 'về tham dự'] },
  {
    senses: ['gathering'],
    rows: ['đại hội', 'hội thao', 'hội trại', 'hội chợ', 'hội diễn', 'hội xuân', 'tọa đàm', 'mít tinh', 'kỳ họp'],
  },
  { senses: ['closes'], rows: [['kết thúc', 'due'], 'bế mạc'] },
  { senses: ['honours'], rows: ['tuyên dương', ['biểu dương', 'no-label-alone']] },
  { senses: ['due'], rows: ['hoàn tất', 'xong', 'hạn cuối'] },
  { senses: ['leads-to-due'], rows: ['kịp', ['tiêm', 'treats']] },
  { senses: ['today'], rows: ['hôm nay', '0 giờ qua'] },
  { senses: ['in-day'], rows: ['trong ngày'] },
  {
    senses: ['day-before'],
    rows: ['hôm qua', 'hôm trước', 'ngày hôm qua', 'ngày hôm trước', 'ngày trước', 'ngày trước đó'],
  },
  { senses: ['told-of'], rows: [['chủ yếu', 'spread']] },
  { senses: ['stands'], rows: ['tổng ca', 'đợt dịch'] },
  { senses: ['many'], rows: [['nhiều', 'several', 'begins-clause'], 'ít'] },
  { senses: ['setting'], rows: [['xác định', 'no-label-alone'], 'thông qua', ['xây dựng', 'no-label-alone']] },
  { senses: ['tells-results'], rows: ['năm qua'] },
  { senses: ['other-span'], rows: ['hành động', 'cao điểm', 'tiếp', 'kế', 'nào'] },
  { senses: ['whole-year'], rows: ['cuối năm'] },
];
