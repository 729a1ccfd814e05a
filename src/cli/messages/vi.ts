import type { CommandTexts } from './command-texts.js';
import type { en } from './en.js';
import { encodingTexts } from './encodings.js';
import { evaluationTexts } from './evaluation.js';
import { inputTexts, readingTexts } from './inputs.js';

const extract: CommandTexts = {
  summary: 'Rút ngày tháng, nhân sự, đơn vị, chỉ tiêu và số lượng từ các bài viết',
  arguments: 'thư mục, tệp hoặc mẫu tên; - là đầu vào chuẩn',
  options: {
    kind: 'chỉ lấy những loại này; lặp lại hoặc ngăn bằng dấu phẩy',
    format: 'định dạng kết quả; nếu không nêu thì theo đuôi tệp của --output, không có đuôi thì csv',
    output: 'tệp, hoặc thư mục (kết thúc bằng /) để ghi mỗi loại một bảng',
    ...inputTexts.vi,
    ...readingTexts.vi,
    excel: 'CSV mở đúng ngay trong Excel tiếng Việt khi nhấp đúp',
    headers: 'ngôn ngữ của tiêu đề cột (csv, tsv, xlsx)',
    rules: 'ghi kèm mã quy tắc đã tìm ra mỗi mục',
    jobs: 'số luồng xử lý song song (mặc định: theo số nhân của máy)',
    'stdin-format': 'ndjson: đầu vào chuẩn là mỗi bài một dòng {"file": …, "text": …}',
  },
  examples: [
    ['vihealth extract reports', 'bảng mọi thứ tìm được, dạng CSV'],
    ['vihealth extract reports --kind indicator --output figures.csv', 'chỉ các chỉ tiêu, ghi vào tệp'],
    ['vihealth extract reports --format ndjson --kind person,unit', 'mỗi bài một dòng JSON'],
    ['vihealth extract reports --output tables/', 'mỗi loại một bảng, ghi vào thư mục'],
  ],
};

const explain: CommandTexts = {
  summary: 'Cho xem trong bài mỗi mục được tìm thấy ở đâu, theo quy tắc nào',
  arguments: 'thư mục, tệp hoặc mẫu tên; - là đầu vào chuẩn',
  options: {
    kind: 'chỉ lấy những loại này; lặp lại hoặc ngăn bằng dấu phẩy',
    rule: 'chỉ những gì quy tắc này tìm ra; không nêu đường dẫn thì cho biết quy tắc, hoặc mọi quy tắc của một loại, đọc gì',
    refused: 'cả những chỗ trông giống mà bị loại, kèm lý do',
    structure: 'mỗi đoạn được coi là gì: đầu đề, đề mục, mục trong danh sách, bảng và các ô',
    ...inputTexts.vi,
    ...readingTexts.vi,
  },
  examples: [
    ['vihealth explain report.txt', 'bài viết với mọi mục được đánh dấu'],
    ['vihealth explain report.txt --kind date --refused', 'ngày tháng, và những gì chỉ trông giống ngày tháng'],
    ['vihealth explain --rule date/day-numeric', 'một quy tắc đọc gì'],
    ['vihealth explain --rule person', 'các quy tắc về nhân sự, và mỗi quy tắc đọc gì'],
  ],
};

export const vi: typeof en = {
  usage: 'Cách dùng',
  options: 'Tùy chọn',
  commonOptions: 'Tùy chọn của mọi lệnh',
  arguments: 'Tham số',
  commands: 'Các lệnh',
  examples: 'Ví dụ',
  command: 'lệnh',
  choices: words => `(${words})`,
  about: 'Đọc báo cáo y tế tiếng Việt và ghi những gì báo cáo nêu thành bảng.',
  moreHelp: '«vihealth <lệnh> --help» cho biết mọi tùy chọn của một lệnh.',
  rootExamples: [
    ['vihealth extract reports', 'bảng mọi thứ tìm được, dạng CSV'],
    ['vihealth extract reports --kind indicator --output figures.csv', 'chỉ các chỉ tiêu, ghi vào tệp'],
    ['vihealth extract report.txt --format json', 'một bài, đủ mọi trường'],
  ],
  common: {
    lang: 'ngôn ngữ của trợ giúp và thông báo (mặc định: theo hệ thống)',
    quiet: 'chỉ báo khi có lỗi',
    verbose: 'báo chi tiết: mọi cảnh báo của từng tệp',
    'no-color': 'không tô màu',
    help: 'xem trợ giúp này',
    version: 'xem phiên bản',
  },
  commandTexts: { extract, explain, ...encodingTexts.vi, ...evaluationTexts.vi },

  didYouMean: word => ` Có phải ý bạn là ${word}?`,
  unknownOption: (flag, command) => `không có tùy chọn ${flag}. Gõ «vihealth ${command}--help» để xem các tùy chọn.`,
  dashFile: file => ` Nếu là tệp có tên ấy, hãy gõ ./${file}.`,
  unknownCommand: word => `không có lệnh ${word}. Gõ «vihealth --help» để xem các lệnh.`,
  isAPath: word => `${word} là đường dẫn, không phải lệnh: hãy gõ «vihealth extract ${word}».`,
  badChoice: (flag, given, choices) => `${flag} không nhận ${given}: chỉ nhận ${choices}.`,
  emptyValue: (flag, choices) =>
    `${flag} có giá trị rỗng, chẳng hạn do biến trong tập lệnh chưa được gán: ${choices === undefined ? 'hãy ghi giá trị' : `chỉ nhận ${choices}`}.`,
  valueMissing: flag => `sau ${flag} phải có một giá trị.`,
  argumentMissing: (name, command) => `thiếu ${name}. Gõ «vihealth ${command} --help» để xem ví dụ.`,
  tooManyArguments: command => `thừa tham số. Gõ «vihealth ${command} --help» để xem lệnh này nhận gì.`,
  conflict: (one, other) => `${one} không dùng cùng ${other} được: hãy bỏ bớt một.`,
  noPaths: command =>
    `chưa có gì để đọc: hãy nêu thư mục hoặc tệp, ví dụ «vihealth ${command} reports», hoặc - để đọc đầu vào chuẩn.`,
  emptyPath: 'có một đường dẫn rỗng, chẳng hạn do biến trong tập lệnh chưa được gán: hãy ghi tên thư mục hoặc tệp.',
  noSuchPath: paths => `không có tệp hay thư mục: ${paths}. Hãy kiểm tra chính tả và thư mục hiện tại.`,
  noSuchFile: 'không có tệp ấy',
  nothingMatched: 'không có tệp nào khớp.',
  noMatch: patterns => `Không có tên nào dạng ${patterns}: hãy kiểm tra chính tả và thư mục hiện tại.`,
  noArticle: (folders, globs) => `Đã tìm ${globs} trong ${folders}; dùng --glob để tìm tệp khác.`,
  emptyList: path => `--files-from ${path} không nêu đường dẫn nào.`,
  badNumber: (flag: string, given: string, from: string, to: string): string =>
    `${flag} không thể là ${given}: hãy nhập một số nguyên từ ${from} đến ${to}.`,
  badDay: (flag, given) => `${flag} không nhận ${given}: hãy gõ một ngày có thật dạng NNNN-TT-NN, ví dụ 2023-06-30.`,
  goldMissing: 'thiếu --gold: hãy nêu thư mục các bài đã gán nhãn, ví dụ «vihealth score --gold gold».',
  notAFolder: (flag, path) => `${flag} ${path} là một tệp: hãy nêu thư mục chứa nó.`,
  badFloor: given => `--min không nhận ${given}: hãy gõ một độ đo và F1 tối thiểu từ 0 đến 1, ví dụ date.value=0.95.`,
  commaInFloor: (given, right) =>
    `--min không nhận ${given}: dấu phẩy ngăn các mức sàn. Hãy viết số thập phân bằng dấu chấm: ${right}.`,
  unknownMeasure: measure => `--min: không có độ đo ${measure}. Gõ «vihealth score --gold gold» để xem các độ đo.`,
  earlierUnreadable: (path, reason) => `không đọc được --compare ${path}: ${reason}.`,
  notAScore: path =>
    `--compare ${path} không phải kết quả đo trước: hãy lưu bằng «vihealth score --gold gold --format json > ${path}».`,
  noGold: folder => `không có bài đã gán nhãn trong ${folder}: cạnh NAME.txt phải có NAME.gold.json hoặc NAME.ann.`,
  belowFloor: (measure, f1, least) =>
    f1 === undefined ? `${measure}: không có gì để đo; mức sàn là ${least}` : `${measure}: F1 ${f1} thấp hơn ${least}`,
  folderNeeded: format =>
    `--format ${format} ghi tệp riêng cho mỗi bài: hãy nêu một thư mục, ví dụ --output annotations/.`,
  updateInCi:
    '--update làm cho mọi phép so đều đạt nên không chạy trên máy chủ CI: hãy chạy trên máy mình, hoặc thêm --force nếu thật cần.',
  outputIsInput: (flag, path) => `${flag} ${path} lại là một tệp đầu vào: hãy chọn tên khác.`,
  notInPlace: file =>
    `không sửa tại chỗ được ${file}: chỉ tệp văn bản mới sửa được. Hãy bỏ tệp ấy ra, hoặc nêu thư mục bằng --output.`,
  manyTexts: count =>
    `không ghi ${count} tệp vào một chỗ được: hãy nêu một thư mục, ví dụ --output repaired/, hoặc thay chính các tệp bằng --in-place.`,
  samePlace: (one, other, path) => `${one} và ${other} cùng ghi vào ${path}: hãy sửa lần lượt từng tệp.`,
  inputInPlace: path => `${path} là một tệp đầu vào: hãy chọn --output khác, hoặc thay chính tệp ấy bằng --in-place.`,
  reportIsOutput: path => `--report ${path} trùng với nơi ghi văn bản đã sửa: hãy đặt tên khác cho một trong hai.`,
  detectColumns: ['tệp', 'bảng mã', 'độ tin cậy', 'xuống dòng', 'BOM', 'âm tiết hợp lệ'],
  lineEnds: { lf: 'LF', crlf: 'CRLF', cr: 'CR', mixed: 'lẫn lộn', none: 'không có' },
  yes: 'có',
  onlyFor: (flag, formats, format) =>
    `${flag} chỉ dùng cho ${formats.join(', ')}, không dùng cho ${format}: hãy bỏ đi hoặc dùng --format ${formats[0]}.`,
  needs: (flag, other) => `${flag} không có tác dụng nếu thiếu ${other}: hãy bỏ đi hoặc thêm ${other}.`,
  otherEnding: (format, path, meant, right) =>
    `--format ${format} không hợp với ${path}, vì đuôi tệp là của ${meant}: hãy đặt tên ${right}, hoặc bỏ --format.`,
  unknownEnding: (path, endings) =>
    `--output ${path}: đuôi tệp không ứng với định dạng nào. Hãy dùng đuôi ${endings}, hoặc nêu định dạng bằng --format.`,
  unknownListEnding: (flag, path, endings) =>
    `${flag} ${path}: danh sách không ghi được với đuôi tệp này. Hãy dùng đuôi ${endings}.`,
  listUnreadable: (path, reason) => `không đọc được --files-from ${path}: ${reason}.`,
  optionUnreadable: (flag, path, reason) => `không đọc được ${flag} ${path}: ${reason}.`,
  badDates: (path, line, given, fault) =>
    fault === 'day'
      ? `--dates ${path}, dòng ${line}: không nhận ${given}: hãy nhập ngày dạng năm-tháng-ngày, ví dụ 2023-06-30.`
      : `--dates ${path}, dòng ${line}: cần tên tệp và ngày, ví dụ bao-cao.txt,2023-06-30; không nhận ${given}.`,
  unusedDates: (path, count, names) =>
    `vihealth: --dates ${path}: ${count} tên không phải của bài nào đã đọc: ${names}. Hãy viết tên như trong cột file của kết quả.`,
  notWritten: (path, reason) => `không ghi được ${path}: ${reason}.`,
  writeReasons: {
    ENOENT: 'thư mục chứa nó không có; hãy tạo thư mục trước, hoặc thêm / ở cuối tên để ghi vào một thư mục',
    ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
    EACCES: 'không có quyền ghi ở đó; hãy chọn thư mục khác',
    EPERM: 'không có quyền ghi ở đó; hãy chọn thư mục khác',
    EREADONLY: 'tệp chỉ cho đọc; hãy cho phép ghi trước, hoặc ghi vào tệp khác',
    EROFS: 'đĩa chỉ cho đọc; hãy chọn thư mục khác',
    ENOSPC: 'đĩa đã đầy; hãy dọn bớt hoặc chọn đĩa khác',
    EDQUOT: 'đã dùng hết hạn mức đĩa; hãy dọn bớt hoặc chọn đĩa khác',
    EEXIST: 'ở đó đã có bài cùng tên với nội dung khác; hãy chọn thư mục khác',
    EISDIR: 'đó là một thư mục; hãy nêu tên tệp',
    ENAMETOOLONG: 'tên quá dài đối với hệ thống này; hãy chọn tên ngắn hơn',
  },
  standardOutput: 'đầu ra chuẩn',
  interrupted: 'đã dừng theo yêu cầu; không để lại tệp nào ghi dở.',
  defect: message => `đây là lỗi của vihealth: ${message}. Xin báo lại kèm câu lệnh bạn đã gõ.`,

  reportDate: date => (date === null ? 'không rõ ngày báo cáo' : `ngày báo cáo ${date}`),
  ruleReads: (id, example) => `${id} đọc: ${example}`,
  unknownRule: (id, kind, kinds) =>
    `không có quy tắc ${id}. Gõ «vihealth explain --rule ${kind}» để xem các quy tắc về ${kinds}.`,
  ruleFoundNothing: id => `${id} không tìm được gì.`,
  nothingRefused: 'không có chỗ nào bị loại.',

  skipped: (file, reason) => `bỏ qua ${file}: ${reason}`,
  problemCodes: {
    unreadable: 'không đọc được',
    binary: 'không phải văn bản',
    undecodable: 'không rõ bảng mã',
    malformed: 'sai định dạng',
    crashed: 'lỗi chương trình',
  },
  warning: (file, line, message) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
  lettersLost: encoding => `có chữ mất hẳn, chữ đầu tiên ở đây (đọc theo ${encoding}).`,
  otherEncoding: ' Nếu không đúng bảng mã, hãy nêu bảng mã đúng bằng --encoding.',
  progress: (files, total, size, gained, left) =>
    `${files}/${total} tệp, ${size}, ${gained}${left === '' ? '' : `, còn ${left}`}`,
  summaryFiles: (read, size, seconds) => `đã đọc ${read} (${size}) trong ${seconds} giây`,
  files: (_count, shown) => `${shown} tệp`,
  summarySkipped: (skipped, reasons) => `bỏ qua ${skipped} (${reasons})`,
  summaryRows: (_count, shown, kinds) => `${shown} dòng${kinds === '' ? '' : `: ${kinds}`}`,
  summaryRepairs: (_count, shown) => `${shown} chỗ sửa`,
  summaryLost: (_count, shown) => `${shown} từ mất hẳn chữ, không khôi phục được`,
  summarySpoilt: files => `mất hẳn chữ trong ${files}`,
  summaryEncodings: list => `bảng mã: ${list}`,
  summaryWarnings: (_count, shown) => `${shown} cảnh báo; thêm --verbose để xem`,
  kinds: {
    date: 'ngày tháng',
    person: 'nhân sự',
    unit: 'đơn vị',
    indicator: 'chỉ tiêu',
    quantity: 'số lượng',
  },
  /** Between groups of three digits, and before decimals. */
  group: '.',
  point: ',',
  reasons: {
    'its name is not UTF-8; rename it, for instance with convmv':
      'tên tệp không phải UTF-8; hãy đổi tên, chẳng hạn bằng convmv',
    'it is gone': 'tệp không còn nữa',
    'it holds control characters, as no text does': 'tệp chứa ký tự điều khiển mà không văn bản nào có',
    'it is a PDF file': 'đây là tệp PDF',
    'it is a ZIP or Office file': 'đây là tệp ZIP hoặc Office',
    'it is an old Office file': 'đây là tệp Office đời cũ',
    'it is an RTF file': 'đây là tệp RTF',
    'it is a PNG picture': 'đây là ảnh PNG',
    'it is a JPEG picture': 'đây là ảnh JPEG',
    'it is a GIF picture': 'đây là ảnh GIF',
    'its encoding is none that is known; name it with --encoding':
      'không nhận ra bảng mã; hãy nêu bằng --encoding nếu biết',
    'some of its bytes are no letters and would be lost in place':
      'có byte không đọc thành chữ được, ghi tại chỗ sẽ mất hẳn; giữ nguyên tệp',
    'no permission to read it': 'không có quyền đọc',
    'it is a folder': 'đây là thư mục',
    'its links lead in a circle': 'liên kết chạy vòng quanh',
    'the disk gives an error': 'đĩa báo lỗi',
    'it is larger than 2 GiB; split it': 'lớn hơn 2 GiB; hãy chia nhỏ',
    'its path is too long for this system': 'đường dẫn quá dài đối với hệ thống này',
  },
};
