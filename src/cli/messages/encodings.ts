import type { CommandTexts } from './command-texts.js';
import { encodingText, inputTexts, toneText } from './inputs.js';

type Texts = Readonly<Record<'normalize' | 'detect', CommandTexts>>;

const en: Texts = {
  normalize: {
    summary: 'Repair the text of articles and write it as UTF-8',
    arguments: 'folders, files or globs; - reads standard input',
    options: {
      output: 'a file, or for several a folder (ending in /), with their tree kept; else standard output',
      'in-place': 'replace the files themselves, each whole or not at all',
      report: 'list what was repaired where, and what is lost for good: .csv, .tsv, .json or .ndjson',
      ...encodingText.en,
      ...toneText.en,
      ...inputTexts.en,
    },
    examples: [
      ['vihealth normalize report.txt', 'the repaired text, with its lines as they were'],
      [
        'vihealth normalize reports --output repaired/ --report repairs.csv',
        'a repaired copy, and a list of the repairs',
      ],
      ['vihealth normalize reports --in-place --tone-style new', 'the files themselves, with hoà and thuỷ'],
    ],
  },
  detect: {
    summary: 'Tell how files are encoded, and how Vietnamese their words are',
    arguments: 'folders, files or globs; - reads standard input',
    options: {
      format: 'format of the list (default: table)',
      ...inputTexts.en,
    },
    examples: [
      ['vihealth detect reports', 'a line per file: encoding, confidence, line ends, share of valid syllables'],
      ['vihealth detect reports --format csv', 'the same for a spreadsheet'],
    ],
  },
};

const vi: Texts = {
  normalize: {
    summary: 'Sửa lỗi chữ trong các bài và ghi lại dạng UTF-8',
    arguments: 'thư mục, tệp hoặc mẫu tên; - là đầu vào chuẩn',
    options: {
      output:
        'tệp, hoặc thư mục (kết thúc bằng /) nếu có nhiều tệp, giữ nguyên cây thư mục; không nêu thì ra đầu ra chuẩn',
      'in-place': 'thay chính các tệp, mỗi tệp ghi trọn vẹn hoặc giữ nguyên',
      report: 'liệt kê đã sửa gì ở đâu và những gì mất hẳn: .csv, .tsv, .json hoặc .ndjson',
      ...encodingText.vi,
      ...toneText.vi,
      ...inputTexts.vi,
    },
    examples: [
      ['vihealth normalize report.txt', 'văn bản đã sửa, các dòng giữ như cũ'],
      ['vihealth normalize reports --output repaired/ --report repairs.csv', 'bản sao đã sửa, kèm danh sách chỗ sửa'],
      ['vihealth normalize reports --in-place --tone-style new', 'sửa chính các tệp, viết hoà, thuỷ'],
    ],
  },
  detect: {
    summary: 'Cho biết bảng mã của tệp, và từ ngữ có đúng tiếng Việt không',
    arguments: 'thư mục, tệp hoặc mẫu tên; - là đầu vào chuẩn',
    options: {
      format: 'định dạng danh sách (mặc định: table)',
      ...inputTexts.vi,
    },
    examples: [
      ['vihealth detect reports', 'mỗi tệp một dòng: bảng mã, độ tin cậy, kiểu xuống dòng, tỷ lệ âm tiết hợp lệ'],
      ['vihealth detect reports --format csv', 'như trên, để mở bằng bảng tính'],
    ],
  },
};

/** The texts of the commands about how text is stored. */
export const encodingTexts = { en, vi };
