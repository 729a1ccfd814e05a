import type { CommandTexts } from './command-texts.js';
import { inputTexts, lexiconText, readingTexts } from './inputs.js';

type Texts = Readonly<Record<'check' | 'score' | 'schema' | 'init', CommandTexts>>;

/** An expectation holds what an article gave with certain options: it is compared with what the same ones give. */
function asMade(texts: Readonly<Record<string, string>>, note: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([option, text]) => [option, `${text}; ${note}`]));
}

const en: Texts = {
  check: {
    summary: 'Compare what articles give with the expectations kept beside them',
    arguments: 'folders, files or glob patterns; a.txt is compared with a.txt.expected.json',
    options: {
      update: 'write what the articles give now as their expectations, and show what changed',
      force: 'allow --update on a CI server',
      strict: 'an article without an expectation fails too (always so on a CI server)',
      reporter: 'how differences are printed (default: text)',
      ...inputTexts.en,
      ...asMade(readingTexts.en, 'must be the same as with --update'),
      'no-config': lexiconText.en['no-config'],
      corrections:
        'apply what readers set right before comparing; with --update alone, expectations are what the program should find by itself',
    },
    examples: [
      ['vihealth check reports', 'each difference with its line and sentence; exit code 1 if there is one'],
      ['vihealth check reports/a.txt --update', 'accept what the article gives now'],
      ['vihealth check reports --reporter github', 'annotations beside the lines of a pull request'],
    ],
  },
  score: {
    summary: 'Measure precision, recall and F1 against annotated or corrected articles',
    arguments: 'the articles that a corrections file corrects; a gold folder holds its own',
    options: {
      gold: 'a folder with NAME.txt beside NAME.gold.json or NAME.ann (brat), or a corrections file (.csv, .tsv)',
      kind: 'only these kinds; repeat it or use commas',
      errors: 'list each miss and each false alarm with its sentence',
      min: 'a floor such as date.value=0.95; exit code 1 below it; repeat it or use commas',
      compare: 'show the change since an earlier run, kept with --format json',
      reporter: 'how the scores are printed (default: text)',
      format: 'the same as --reporter',
      ...readingTexts.en,
    },
    examples: [
      ['vihealth score --gold gold', 'a table of all measures'],
      ['vihealth score --gold gold --errors --kind date', 'what went wrong with dates'],
      ['vihealth score --gold gold --min date.value=0.95', 'exit code 1 below the floor'],
    ],
  },
  schema: {
    summary:
      'Print the JSON Schema (2020-12) of what the program reads and writes, the columns of its tables, or the measures that it knows',
    arguments:
      'document (the default), entity, gold, expectation, output (a whole JSON output), skipped, lexicon (--lexicon), tables or measures',
    options: {},
    examples: [
      ['vihealth schema entity', 'the fields of every kind'],
      ['vihealth schema tables', 'every table with the type, the meaning and the words of its columns'],
      ['vihealth schema measures', 'every measure with its code, unit, definition and source'],
    ],
  },
  init: {
    summary: 'Write a first workflow that checks a folder of articles on GitHub or GitLab',
    arguments: 'the folder of articles (default: reports)',
    options: {
      ci: 'which servers it is for (default: both); repeat it or use commas',
      gold: 'also measure against the annotated articles of this folder',
      force: 'overwrite existing workflows that differ',
    },
    examples: [
      ['vihealth init reports', 'workflows for both servers, and what to do next'],
      ['vihealth init reports --ci github --gold gold', 'only for GitHub, with a step that measures'],
    ],
  },
};

const vi: Texts = {
  check: {
    summary: 'So kết quả đọc các bài với kết quả mong đợi đặt cạnh bài',
    arguments: 'thư mục, tệp hoặc mẫu tên tệp; a.txt được so với a.txt.expected.json',
    options: {
      update: 'ghi kết quả hiện nay thành kết quả mong đợi, và cho xem đã đổi gì',
      force: 'cho phép --update chạy trên máy chủ CI',
      strict: 'bài chưa có kết quả mong đợi cũng bị coi là không đạt (luôn như vậy trên máy chủ CI)',
      reporter: 'cách in các khác biệt (mặc định: text)',
      ...inputTexts.vi,
      ...asMade(readingTexts.vi, 'phải giống như khi chạy --update'),
      'no-config': lexiconText.vi['no-config'],
      corrections:
        'áp dụng các đính chính trước khi so; nếu chỉ dùng cùng --update, kết quả mong đợi là những gì chương trình phải tự tìm ra',
    },
    examples: [
      ['vihealth check reports', 'từng khác biệt kèm số dòng và câu; mã thoát 1 nếu có'],
      ['vihealth check reports/a.txt --update', 'chấp nhận kết quả hiện nay của bài'],
      ['vihealth check reports --reporter github', 'chú thích cạnh các dòng của pull request'],
    ],
  },
  score: {
    summary: 'Đo độ chính xác, độ phủ và F1 trên các bài đã gán nhãn hoặc đã đính chính',
    arguments: 'các bài mà tệp đính chính nói tới; thư mục đã gán nhãn thì có sẵn bài',
    options: {
      gold: 'thư mục có TÊN.txt cạnh TÊN.gold.json hoặc TÊN.ann (brat), hoặc tệp đính chính (.csv, .tsv)',
      kind: 'chỉ lấy những loại này; có thể ghi nhiều lần, hoặc ngăn bằng dấu phẩy',
      errors: 'liệt kê từng chỗ bỏ sót và từng chỗ nhầm kèm câu',
      min: 'mức tối thiểu, ví dụ date.value=0.95; dưới mức này mã thoát là 1; có thể ghi nhiều lần, hoặc ngăn bằng dấu phẩy',
      compare: 'cho xem thay đổi so với một lần chạy trước, lưu bằng --format json',
      reporter: 'cách in kết quả đo (mặc định: text)',
      format: 'như --reporter',
      ...readingTexts.vi,
    },
    examples: [
      ['vihealth score --gold gold', 'bảng gồm mọi độ đo'],
      ['vihealth score --gold gold --errors --kind date', 'những chỗ sai về ngày tháng'],
      ['vihealth score --gold gold --min date.value=0.95', 'mã thoát 1 khi dưới mức tối thiểu'],
    ],
  },
  schema: {
    summary:
      'In JSON Schema (2020-12, mô tả các trường) của những gì chương trình đọc và ghi, các cột của bảng, hoặc các chỉ tiêu đã biết',
    arguments:
      'document (mặc định), entity, gold, expectation, output (cả tệp JSON), skipped, lexicon (--lexicon), tables hoặc measures',
    options: {},
    examples: [
      ['vihealth schema entity', 'các trường của mọi loại'],
      ['vihealth schema tables', 'mọi bảng, với kiểu, ý nghĩa và các từ của từng cột'],
      ['vihealth schema measures', 'mọi chỉ tiêu, với mã, đơn vị, định nghĩa và nguồn'],
    ],
  },
  init: {
    summary: 'Ghi sẵn tệp cấu hình CI để GitHub hoặc GitLab tự kiểm tra một thư mục bài',
    arguments: 'thư mục các bài (mặc định: reports)',
    options: {
      ci: 'dùng cho máy chủ nào (mặc định: cả hai); có thể ghi nhiều lần, hoặc ngăn bằng dấu phẩy',
      gold: 'đo thêm trên các bài đã gán nhãn của thư mục này',
      force: 'ghi đè tệp cấu hình CI đã có mà nội dung khác',
    },
    examples: [
      ['vihealth init reports', 'tệp cấu hình CI cho cả hai máy chủ, và việc cần làm tiếp'],
      ['vihealth init reports --ci github --gold gold', 'chỉ cho GitHub, có thêm bước đo'],
    ],
  },
};

/** The texts of the commands that measure the program. */
export const evaluationTexts = { en, vi };
