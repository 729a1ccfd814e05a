import type { CommandTexts } from './command-texts.js';
import { encodingText, inputTexts, toneText } from './inputs.js';

type Texts = Readonly<Record<'normalize' | 'detect', CommandTexts>>;

const en: Texts = {
  normalize: {
    summary: 'Fix the text of articles and write it as UTF-8',
    arguments: 'folders, files or glob patterns; - reads standard input',
    options: {
      output: 'a file, or a folder (ending in /) for several files; by default, and with -, standard output',
      'in-place': 'overwrite the files themselves, each of them completely or not at all',
      report: 'list what was fixed where, and what cannot be restored: .csv, .tsv, .json or .ndjson',
      ...encodingText.en,
      ...toneText.en,
      ...inputTexts.en,
    },
    examples: [
      ['vihealth normalize report.txt', 'the fixed text, with its lines as they were'],
      ['vihealth normalize reports --output repaired/ --report repairs.csv', 'a fixed copy, and a list of the fixes'],
      ['vihealth normalize reports --in-place --tone-style new', 'the files themselves, with hoà and thuỷ'],
    ],
  },
  detect: {
    summary: 'Show how files are encoded, and how many of their words are valid Vietnamese',
    arguments: 'folders, files or glob patterns; - reads standard input',
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
    summary: 'Sửa lỗi văn bản của các bài và ghi lại dạng UTF-8',
    arguments: 'thư mục, tệp hoặc mẫu tên tệp; - là đầu vào chuẩn',
    options: {
      output: 'tệp, hoặc thư mục (kết thúc bằng /) nếu có nhiều tệp; mặc định, cũng như khi ghi -, là đầu ra chuẩn',
      'in-place': 'ghi đè lên chính tệp gốc, mỗi tệp ghi trọn vẹn hoặc giữ nguyên',
      report: 'liệt kê đã sửa gì ở đâu và những gì không khôi phục được: .csv, .tsv, .json hoặc .ndjson',
      ...encodingText.vi,
      ...toneText.vi,
      ...inputTexts.vi,
    },
    examples: [
      ['vihealth normalize report.txt', 'văn bản đã sửa, các dòng giữ như cũ'],
      ['vihealth normalize reports --output repaired/ --report repairs.csv', 'bản sao đã sửa, kèm danh sách chỗ sửa'],
      ['vihealth normalize reports --in-place --tone-style new', 'sửa chính các tệp gốc, viết hoà, thuỷ'],
    ],
  },
  detect: {
    summary: 'Cho biết bảng mã của tệp, và tỷ lệ âm tiết đúng tiếng Việt',
    arguments: 'thư mục, tệp hoặc mẫu tên tệp; - là đầu vào chuẩn',
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
