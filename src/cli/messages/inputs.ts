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
