import type { Words } from '../row.js';

/** Phrases by which reports, studies and the news of events say of what time they tell; they do nothing in a clause. */
export const REPORTS: readonly Words[] = [
  { senses: ['since'], rows: ['bắt đầu từ'] },
  { senses: ['due'], rows: ['hoàn tất', 'xong', 'kết thúc', 'hạn cuối'] },
  { senses: ['leads-to-due'], rows: ['kịp', 'tiêm'] },
  { senses: ['whole-year'], rows: ['cuối năm'] },
];
