/** The lines of the options that every command which reads articles has. */
export const inputTexts = {
  en: {
    glob: 'which files of a folder are read (default: texts, web pages, Word, Excel, PDF, RTF)',
    ignore: 'files and folders to skip',
    'files-from': 'read the paths from a file, one per line; - is standard input',
    null: 'paths in --files-from end with a NUL character instead of a line end',
  },
  vi: {
    glob: 'đọc những tệp nào trong thư mục (mặc định: văn bản, trang web, Word, Excel, PDF, RTF)',
    ignore: 'những tệp và thư mục bỏ qua',
    'files-from': 'lấy danh sách đường dẫn từ một tệp, mỗi dòng một đường dẫn; - là đầu vào chuẩn',
    null: 'trong --files-from mỗi đường dẫn kết thúc bằng ký tự NUL thay cho xuống dòng',
  },
};

/** The line of `--encoding`. */
export const encodingText = {
  en: { encoding: 'encoding of the files; auto (the default) detects that of each file' },
  vi: { encoding: 'bảng mã của các tệp; auto (mặc định) tự nhận ra bảng mã của từng tệp' },
};

/** The line of `--tone-style`. */
export const toneText = {
  en: { 'tone-style': 'where the tone mark goes: hòa, thủy (old, the default) or hoà, thuỷ (new)' },
  vi: { 'tone-style': 'kiểu đặt dấu thanh: hòa, thủy (old, mặc định) hoặc hoà, thuỷ (new)' },
};

/** The lines of `--lexicon` and `--no-config`. */
export const lexiconText = {
  en: {
    lexicon:
      'words of your own, JSON or CSV: bodies with ids, titles, measures, counted words, places, words that are never names',
    'no-config': 'leave vihealth.config.json out',
  },
  vi: {
    lexicon: 'từ điển riêng, JSON hoặc CSV: đơn vị kèm mã, chức danh, chỉ tiêu, từ đếm, địa danh, từ không phải tên',
    'no-config': 'không dùng vihealth.config.json',
  },
};

/** The lines of the options that decide what is read out of an article. */
export const readingTexts = {
  en: {
    ...encodingText.en,
    ...toneText.en,
    'reference-date': 'report date for articles that state none, such as 2023-06-30',
    numbers: 'decimal mark: comma (1.234,5) or point (1,234.5); by default it is inferred from each article',
    dates: 'CSV of file and date: the report dates of single articles, whatever they state',
    ...lexiconText.en,
  },
  vi: {
    ...encodingText.vi,
    ...toneText.vi,
    'reference-date': 'ngày báo cáo cho những bài không ghi ngày, dạng năm-tháng-ngày, ví dụ 2023-06-30',
    numbers: 'dấu thập phân: comma (1.234,5) hoặc point (1,234.5); mặc định: suy từ các số của từng bài',
    dates: 'tệp CSV gồm tên tệp và ngày: ngày báo cáo của từng bài, bất kể trong bài ghi gì',
    ...lexiconText.vi,
  },
};

/** The line of `--corrections`. */
export const correctionsText = {
  en: { corrections: 'CSV of what readers set right, applied to what is found; see `vihealth corrections --help`' },
  vi: {
    corrections: 'tệp CSV ghi những gì người đọc đã đính chính, áp dụng vào kết quả; xem “vihealth corrections --help”',
  },
};
