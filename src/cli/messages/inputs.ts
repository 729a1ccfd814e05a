/** The lines of the options that every command which reads articles has. */
export const inputTexts = {
  en: {
    glob: 'which files of a folder are read (default: *.txt, *.html, *.htm)',
    ignore: 'files and folders that are passed over',
    'files-from': 'read the paths from a file, one a line; - is standard input',
    null: 'paths of --files-from end in a NUL character, not a line end',
  },
  vi: {
    glob: 'đọc những tệp nào trong thư mục (mặc định: *.txt, *.html, *.htm)',
    ignore: 'những tệp và thư mục bỏ qua',
    'files-from': 'lấy danh sách đường dẫn từ một tệp, mỗi dòng một đường dẫn; - là đầu vào chuẩn',
    null: 'trong --files-from mỗi đường dẫn kết thúc bằng ký tự NUL thay cho xuống dòng',
  },
};

/** The line of `--encoding`. */
export const encodingText = {
  en: { encoding: 'read the files in this encoding; auto finds it file by file (default)' },
  vi: { encoding: 'đọc tệp theo bảng mã này; auto tự nhận ra bảng mã của từng tệp (mặc định)' },
};

/** The line of `--tone-style`. */
export const toneText = {
  en: { 'tone-style': 'where the tone mark stands: hòa, thủy (old, the default) or hoà, thuỷ (new)' },
  vi: { 'tone-style': 'kiểu đặt dấu thanh: hòa, thủy (old, mặc định) hoặc hoà, thuỷ (new)' },
};

/** The lines of the options that decide what is read out of an article. */
export const readingTexts = {
  en: {
    ...encodingText.en,
    ...toneText.en,
    'reference-date': "the reports' own date where they state none: YYYY-MM-DD",
    dates: 'CSV of file and date: the own dates of single reports, whatever they state',
  },
  vi: {
    ...encodingText.vi,
    ...toneText.vi,
    'reference-date': 'ngày của báo cáo khi trong bài không ghi: NNNN-TT-NN, ví dụ 2023-06-30',
    dates: 'tệp CSV gồm tên tệp và ngày: ngày của từng báo cáo, bất kể trong bài ghi gì',
  },
};
