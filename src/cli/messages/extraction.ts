import type { CommandTexts } from './command-texts.js';
import { correctionsText, inputTexts, readingTexts } from './inputs.js';

type Texts = Readonly<Record<'extract' | 'explain', CommandTexts>>;

const en: Texts = {
  extract: {
    summary: 'Extract dates, people, organisations, indicators and counts from articles',
    arguments: 'folders, files or glob patterns; - reads standard input',
    options: {
      kind: 'only these kinds; repeat it or use commas',
      format: 'output format; by default that of the extension of --output, otherwise csv',
      output: 'a file, or a folder (ending in /) for a table per kind or a review page; - is standard output',
      ...inputTexts.en,
      ...readingTexts.en,
      excel: 'CSV that opens correctly in a Vietnamese Excel with a double click',
      headers: 'language of the column headings (csv, tsv, xlsx) and of the review page (html)',
      ...correctionsText.en,
      rules: 'add to each entity or row the rule that found it',
      force: 'replace even an output file that was edited since it was written, or that another program wrote',
      jobs: 'number of threads (default: one per core)',
      cache: 'keep what articles gave in this folder, and read only new and changed ones next time',
      'stdin-format': 'ndjson: standard input has one {"file": …, "text": …} per line',
      'keep-skipped': 'ndjson: write a line with the reason for each article that is skipped, and end with exit code 0',
    },
    examples: [
      ['vihealth extract reports', 'everything that is found, in one CSV table'],
      ['vihealth extract reports --kind indicator --output figures.csv', 'only the indicators, in a file'],
      ['vihealth extract reports --format ndjson --kind person,unit', 'one JSON document per line'],
      ['vihealth extract reports --output tables/', 'a table per kind, in a folder'],
      ['vihealth extract reports --format html --output review/', 'a page to look through what was found'],
    ],
  },
  explain: {
    summary: 'Show where each mention was found in an article, and by which rule',
    arguments: 'folders, files or glob patterns; - reads standard input',
    options: {
      kind: 'only these kinds; repeat it or use commas',
      rule: 'only what this rule found; without a path, what the rule, or each rule of a kind, reads',
      refused: 'also what looked like a mention and was refused, and why',
      structure: 'what each stretch is taken for: headline, heading, list item, table with its cells',
      ...inputTexts.en,
      ...readingTexts.en,
    },
    examples: [
      ['vihealth explain report.txt', 'the article with every mention marked'],
      ['vihealth explain report.txt --kind date --refused', 'the dates, and what only looks like a date'],
      ['vihealth explain --rule date/day-numeric', 'what a rule reads'],
      ['vihealth explain --rule person', 'the rules for people, and what each of them reads'],
    ],
  },
};

const vi: Texts = {
  extract: {
    summary: 'Trích xuất ngày tháng, tên người, đơn vị, chỉ tiêu và số lượng từ các bài',
    arguments: 'thư mục, tệp hoặc mẫu tên tệp; - là đầu vào chuẩn',
    options: {
      kind: 'chỉ lấy những loại này; có thể ghi nhiều lần, hoặc ngăn bằng dấu phẩy',
      format: 'định dạng kết quả; mặc định theo đuôi tệp của --output, không có thì csv',
      output: 'tệp, hoặc thư mục (kết thúc bằng /) để ghi mỗi loại một bảng, hoặc trang xem lại; - là đầu ra chuẩn',
      ...inputTexts.vi,
      ...readingTexts.vi,
      excel: 'CSV mở đúng ngay trong Excel tiếng Việt khi nhấp đúp',
      headers: 'ngôn ngữ của tiêu đề cột (csv, tsv, xlsx) và của trang xem lại (html)',
      ...correctionsText.vi,
      rules: 'ghi kèm quy tắc đã tìm ra mỗi mục',
      force: 'ghi đè cả tệp kết quả đã được sửa sau khi ghi, hoặc do chương trình khác ghi',
      jobs: 'số luồng xử lý (mặc định: mỗi nhân của máy một luồng)',
      cache: 'lưu kết quả từng bài vào thư mục này, lần sau chỉ đọc bài mới và bài đã đổi',
      'stdin-format': 'ndjson: đầu vào chuẩn có mỗi dòng một {"file": …, "text": …}',
      'keep-skipped': 'ndjson: mỗi bài bị bỏ qua cũng có một dòng nêu lý do, và mã thoát là 0',
    },
    examples: [
      ['vihealth extract reports', 'mọi mục tìm được, trong một bảng CSV'],
      ['vihealth extract reports --kind indicator --output figures.csv', 'chỉ các chỉ tiêu, ghi vào tệp'],
      ['vihealth extract reports --format ndjson --kind person,unit', 'mỗi bài một dòng JSON'],
      ['vihealth extract reports --output tables/', 'mỗi loại một bảng, ghi vào thư mục'],
      ['vihealth extract reports --format html --output review/', 'trang để xem lại những gì tìm được'],
    ],
  },
  explain: {
    summary: 'Cho xem mỗi mục được tìm thấy ở đâu trong bài, theo quy tắc nào',
    arguments: 'thư mục, tệp hoặc mẫu tên tệp; - là đầu vào chuẩn',
    options: {
      kind: 'chỉ lấy những loại này; có thể ghi nhiều lần, hoặc ngăn bằng dấu phẩy',
      rule: 'chỉ những mục do quy tắc này tìm ra; không nêu đường dẫn thì cho biết quy tắc, hoặc mọi quy tắc của một loại, đọc gì',
      refused: 'cả những chỗ trông giống mà bị loại bỏ, kèm lý do',
      structure: 'mỗi đoạn được coi là gì: tiêu đề bài, đề mục, mục trong danh sách, bảng và các ô',
      ...inputTexts.vi,
      ...readingTexts.vi,
    },
    examples: [
      ['vihealth explain report.txt', 'bài viết với mọi mục được đánh dấu'],
      ['vihealth explain report.txt --kind date --refused', 'ngày tháng, và những chỗ chỉ trông giống ngày tháng'],
      ['vihealth explain --rule date/day-numeric', 'một quy tắc đọc gì'],
      ['vihealth explain --rule person', 'các quy tắc về tên người, và mỗi quy tắc đọc gì'],
    ],
  },
};

/** The texts of the commands that read articles. */
export const extractionTexts = { en, vi };
