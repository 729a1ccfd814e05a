import type { CommandTexts } from './command-texts.js';
import { inputTexts, readingTexts } from './inputs.js';

type Texts = Readonly<Record<'check' | 'score' | 'schema', CommandTexts>>;

/** An expectation holds what an article gave with certain options: it is compared with what the same ones give. */
function asMade(texts: Readonly<Record<string, string>>, note: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([option, text]) => [option, `${text}; ${note}`]));
}

const en: Texts = {
  check: {
    summary: 'Compare what articles give with the expectations kept beside them',
    arguments: 'folders, files or globs; a.txt is compared with a.txt.expected.json',
    options: {
      update: 'write what the articles give now as their expectations, and show what changed',
      force: 'let --update run on a CI server',
      strict: 'an article without an expectation fails too',
      reporter: 'how differences are printed (default: text)',
      ...inputTexts.en,
      ...asMade(readingTexts.en, 'the same as with --update'),
    },
    examples: [
      ['vihealth check reports', 'each difference with its line and sentence; exit code 1 if there is one'],
      ['vihealth check reports/a.txt --update', 'take what the article gives now as right'],
      ['vihealth check reports --reporter github', 'annotations beside the lines of a pull request'],
    ],
  },
  score: {
    summary: 'Measure precision, recall and F1 against annotated articles',
    arguments: '',
    options: {
      gold: 'a folder with NAME.txt beside NAME.gold.json or NAME.ann (brat)',
      kind: 'only these kinds; repeat it or use commas',
      errors: 'list each miss and each false alarm with its sentence',
      min: 'a floor such as date.value=0.95; exit code 1 below it; repeat it or use commas',
      compare: 'show the difference to an earlier run, kept with --format json',
      format: 'format of the result (default: text)',
    },
    examples: [
      ['vihealth score --gold gold', 'a table of all measures'],
      ['vihealth score --gold gold --errors --kind date', 'what went wrong with dates'],
      ['vihealth score --gold gold --min date.value=0.95', 'exit code 1 below the floor'],
    ],
  },
  schema: {
    summary: 'Print the JSON Schema (2020-12) of what the program reads and writes, or the columns of its tables',
    arguments: 'document (the default), entity, gold, expectation, output (a whole JSON output) or tables',
    options: {},
    examples: [
      ['vihealth schema entity', 'the fields of every kind'],
      ['vihealth schema tables', 'every table with the type, the meaning and the words of its columns'],
    ],
  },
};

const vi: Texts = {
  check: {
    summary: 'So kết quả đọc các bài với kết quả mong đợi đặt cạnh bài',
    arguments: 'thư mục, tệp hoặc mẫu tên; a.txt được so với a.txt.expected.json',
    options: {
      update: 'ghi kết quả hiện nay thành kết quả mong đợi, và cho xem đã đổi gì',
      force: 'cho phép --update chạy trên máy chủ CI',
      strict: 'bài không có kết quả mong đợi cũng bị coi là hỏng',
      reporter: 'cách in các khác biệt (mặc định: text)',
      ...inputTexts.vi,
      ...asMade(readingTexts.vi, 'phải giống lúc chạy --update'),
    },
    examples: [
      ['vihealth check reports', 'từng khác biệt kèm số dòng và câu; mã thoát 1 nếu có'],
      ['vihealth check reports/a.txt --update', 'coi kết quả hiện nay của bài là đúng'],
      ['vihealth check reports --reporter github', 'chú thích cạnh các dòng của pull request'],
    ],
  },
  score: {
    summary: 'Đo độ chính xác, độ phủ và F1 trên các bài đã gán nhãn',
    arguments: '',
    options: {
      gold: 'thư mục có NAME.txt cạnh NAME.gold.json hoặc NAME.ann (brat)',
      kind: 'chỉ những loại này; lặp lại hoặc dùng dấu phẩy',
      errors: 'liệt kê từng chỗ sót và từng chỗ nhầm kèm câu',
      min: 'mức sàn, ví dụ date.value=0.95; dưới mức này mã thoát là 1; lặp lại hoặc dùng dấu phẩy',
      compare: 'cho xem khác biệt với một lần chạy trước, lưu bằng --format json',
      format: 'định dạng kết quả (mặc định: text)',
    },
    examples: [
      ['vihealth score --gold gold', 'bảng mọi độ đo'],
      ['vihealth score --gold gold --errors --kind date', 'những chỗ sai về ngày tháng'],
      ['vihealth score --gold gold --min date.value=0.95', 'mã thoát 1 khi dưới mức sàn'],
    ],
  },
  schema: {
    summary: 'In JSON Schema (2020-12) của những gì chương trình đọc và ghi, hoặc các cột của bảng',
    arguments: 'document (mặc định), entity, gold, expectation, output (cả tệp JSON) hoặc tables',
    options: {},
    examples: [
      ['vihealth schema entity', 'các trường của mọi loại'],
      ['vihealth schema tables', 'mọi bảng, với kiểu, ý nghĩa và các từ của từng cột'],
    ],
  },
};

/** The texts of the commands that measure the program. */
export const evaluationTexts = { en, vi };
