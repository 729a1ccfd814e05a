import type { Article } from '../../engine/article.js';

/** What a sentence of a study opens: a section that speaks for others, how it was done, when, what was found, what follows from it. */
export type StudySection = 'others' | 'methods' | 'time' | 'results' | 'conclusion';

/** Before the name of a section: its number, a bullet. */
const MARK = '[\\s\\p{N}.)(*•–+-]{0,8}(?:[ivx]{1,4}[.)] )?';
/** After it: a few more words and a colon, or nothing more. */
const END = '(?=[^:.;\\n\\d]{0,48}:|\\.?$|\\. )';

const SECTIONS: readonly (readonly [StudySection, RegExp])[] = [
  [
    'time',
    section('thời gian(?: và địa điểm)?(?: (?:nghiên cứu|khảo sát|điều tra|thu thập|tiến hành|thực hiện))(?!\\p{L})'),
  ],
  ['methods', section('(?:đối tượng|(?:vật liệu|chất liệu) và phương pháp|phương pháp|thiết kế)(?!\\p{L})')],
  ['results', section('kết quả(?!\\p{L})')],
  ['conclusion', section('kết luận(?!\\p{L})')],
  [
    'others',
    section(
      '(?:đặt vấn đề|mở đầu|giới thiệu|tổng quan|mục tiêu|mục đích|bàn luận|thảo luận|kiến nghị|khuyến nghị|hạn chế|từ khóa|từ khoá|tài liệu tham khảo|abstract)(?!\\p{L})',
    ),
  ],
];

function section(names: string): RegExp {
  return new RegExp(`^${MARK}${names}${END}`, 'u');
}

/** `Kết quả nghiên cứu cho thấy …` after the methods: what was found, without a colon. */
const FOUND = new RegExp(`^${MARK}kết quả(?: (?:nghiên cứu|khảo sát|điều tra))? (?:cho thấy|ghi nhận)(?!\\p{L})`, 'u');

/** The section that the sentence at an offset opens, or undefined where it goes on with the one before. */
export function sectionAt({ lower }: Article, start: number, end: number): StudySection | undefined {
  const head = lower.slice(start, Math.min(end, start + HEAD));
  for (const [name, pattern] of SECTIONS) if (pattern.test(head)) return name;
  return FOUND.test(head) ? 'results' : undefined;
}

/** The name of a section and its colon take no more UTF-16 units. */
const HEAD = 80;
