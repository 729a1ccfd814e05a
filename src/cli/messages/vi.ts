import { correctionsTexts } from './corrections.js';
import type { en } from './en.js';
import { encodingTexts } from './encodings.js';
import { evaluationTexts } from './evaluation.js';
import { extractionTexts } from './extraction.js';
import { inVietnamese } from './reasons.js';
import { reportTexts } from './reports.js';
import { settingsTexts } from './settings.js';

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  edited: 'tệp đã sửa',
  paths: 'đường dẫn',
  mark: 'dấu',
  name: 'tên',
  folder: 'thư mục',
  kind: 'loại',
  format: 'định dạng',
  path: 'đường dẫn',
  language: 'ngôn ngữ',
  pattern: 'mẫu',
  file: 'tệp',
  day: 'ngày',
  style: 'kiểu',
  number: 'số',
  id: 'mã',
  when: 'khi',
  server: 'máy chủ',
  'measure=F1': 'độ đo=F1',
  shell: 'tên shell',
};

export const vi: typeof en = {
  language: 'vi',
  usage: 'Cách dùng',
  options: 'Tùy chọn',
  commonOptions: 'Tùy chọn của mọi lệnh',
  arguments: 'Tham số',
  commands: 'Các lệnh',
  examples: 'Ví dụ',
  command: 'lệnh',
  choices: words => `(${words})`,
  placeholder: name => PLACEHOLDERS[name] ?? name,
  about: 'Đọc báo cáo y tế tiếng Việt và ghi những gì báo cáo nêu thành bảng.',
  moreHelp: 'Gõ “vihealth <lệnh> --help” để xem mọi tùy chọn của một lệnh.',
  rootExamples: [
    ['vihealth extract reports', 'mọi mục tìm được, trong một bảng CSV'],
    ['vihealth extract reports --kind indicator --output figures.csv', 'chỉ các chỉ tiêu, ghi vào tệp'],
    ['vihealth extract report.txt --format json', 'một bài, đủ mọi trường'],
  ],
  common: {
    lang: 'ngôn ngữ của trợ giúp và thông báo (mặc định: theo hệ thống)',
    quiet: 'chỉ báo khi có lỗi',
    verbose: 'báo chi tiết: mọi cảnh báo của từng tệp',
    color: 'khi nào tô màu (mặc định: auto, khi in ra màn hình dòng lệnh)',
    'no-color': 'như --color never',
    help: 'xem trợ giúp này',
    version: 'xem phiên bản',
  },
  commandTexts: {
    ...extractionTexts.vi,
    ...encodingTexts.vi,
    ...evaluationTexts.vi,
    ...correctionsTexts.vi,
    ...settingsTexts.vi.commands,
  },
  reports: reportTexts.vi,
  settings: settingsTexts.vi,

  didYouMean: word => ` Có phải ý bạn là ${word}?`,
  unknownOption: (flag, command) =>
    `không có tùy chọn ${flag}. Gõ “npx vihealth ${command}--help” để xem các tùy chọn.`,
  optionElsewhere: (flag, command, others) =>
    `lệnh ${command} không có tùy chọn ${flag}: đó là tùy chọn của ${others}.`,
  optionBeforeCommand: (flag, command) =>
    `${flag} đứng trước ${command}: hãy đặt sau tên lệnh, như “npx vihealth ${command} … ${flag}”.`,
  dashFile: file => ` Nếu là tệp có tên ấy, hãy gõ ./${file}.`,
  unknownCommand: word => `không có lệnh ${word}. Gõ “npx vihealth --help” để xem các lệnh.`,
  isAPath: word => `${word} là đường dẫn, không phải lệnh: hãy gõ “npx vihealth extract ${word}”.`,
  badChoice: (flag, given, choices) => `${flag} không nhận ${given}: hãy nhập một trong các từ ${choices}.`,
  emptyValue: (flag, choices) =>
    `${flag} có giá trị rỗng, có thể do biến trong tập lệnh chưa được gán: ${choices === undefined ? 'hãy nhập một giá trị' : `hãy nhập một trong các từ ${choices}`}.`,
  valueMissing: flag => `sau ${flag} phải có một giá trị.`,
  argumentMissing: (name, command) =>
    `thiếu <${PLACEHOLDERS[name] ?? name}>. Gõ “npx vihealth ${command} --help” để xem ví dụ.`,
  tooManyArguments: command => `thừa tham số. Gõ “npx vihealth ${command} --help” để xem lệnh này nhận gì.`,
  goldAsOption: folder =>
    `thư mục các bài đã gán nhãn phải nêu bằng --gold: hãy gõ “npx vihealth score --gold ${folder}”.`,
  conflict: (one, other) => `${one} không dùng cùng ${other}: hãy bỏ bớt một.`,
  noPaths: command =>
    `chưa có gì để đọc: hãy nêu thư mục hoặc tệp, ví dụ “npx vihealth ${command} reports”, hoặc - để đọc đầu vào chuẩn.`,
  emptyPath: 'có một đường dẫn rỗng, có thể do biến trong tập lệnh chưa được gán: hãy nêu thư mục hoặc tệp.',
  noSuchPath: paths => `không tìm thấy tệp hay thư mục: ${paths}. Hãy kiểm tra chính tả và thư mục hiện tại.`,
  helpMeant: command => ` Muốn xem trợ giúp, hãy gõ “npx vihealth ${command} --help”.`,
  nullMeant: ' Các đường dẫn trong danh sách kết thúc bằng ký tự NUL: hãy thêm --null.',
  joinedMeant: (flag, words) => ` Nhiều giá trị thì ngăn bằng dấu phẩy: ${flag} ${words}.`,
  noSuchFile: 'không tìm thấy tệp',
  nothingMatched: 'không có tệp nào khớp.',
  noMatch: patterns => `Không có tên nào dạng ${patterns}: hãy kiểm tra chính tả và thư mục hiện tại.`,
  noArticle: (folders, globs) => `Đã tìm ${globs} trong ${folders}; dùng --glob để tìm tệp khác.`,
  noGlobMatch: (folders, globs) => `Trong ${folders} không có tệp nào có tên dạng ${globs}.`,
  emptyList: path => `--files-from ${path} không nêu đường dẫn nào.`,
  onlyForFolders: flag => `${flag} chọn tệp trong thư mục, mà ở đây chỉ nêu tệp: hãy bỏ đi hoặc nêu thư mục.`,
  badNumber: (flag, given, from, to) => `${flag} không nhận ${given}: hãy nhập một số nguyên từ ${from} đến ${to}.`,
  badDay: (flag, given) =>
    `${flag} không nhận ${given}: hãy nhập một ngày có thật, dạng năm-tháng-ngày, ví dụ 2023-06-30.`,
  goldMissing: 'thiếu --gold: hãy nêu thư mục các bài đã gán nhãn, ví dụ “npx vihealth score --gold gold”.',
  goldWithPaths: path =>
    `thừa ${path}: các bài đã gán nhãn nằm trong thư mục của --gold. Chỉ nêu đường dẫn khi dùng tệp đính chính, ví dụ “npx vihealth score reports --gold corrections.csv”.`,
  goldNeedsPaths: path => `hãy nêu các bài mà ${path} đính chính, ví dụ “npx vihealth score reports --gold ${path}”.`,
  noneOfThese: path => `${path} không có gì về các bài này: hãy viết tên như trong cột file của kết quả.`,
  notAFolder: (flag, path) =>
    `${flag} ${path} là một tệp: hãy nêu thư mục chứa nó, hoặc một tệp đính chính (.csv, .tsv).`,
  badFloor: given => `--min không nhận ${given}: hãy nhập một độ đo và F1 tối thiểu từ 0 đến 1, ví dụ date.value=0.95.`,
  commaInFloor: (given, right) =>
    `--min không nhận ${given}: dấu phẩy ngăn các mức tối thiểu. Hãy viết số thập phân bằng dấu chấm: ${right}.`,
  unknownMeasure: measure => `--min: không có độ đo ${measure}.`,
  measures: all => ` Các độ đo là ${all}.`,
  earlierUnreadable: (path, reason) => `không đọc được --compare ${path}: ${reason}.`,
  notAScore: path =>
    `--compare ${path} không phải kết quả đo trước: hãy lưu bằng “npx vihealth score --gold gold --format json > scores.json”.`,
  noGold: folder => `không tìm thấy bài đã gán nhãn trong ${folder}: cạnh TÊN.txt phải có TÊN.gold.json hoặc TÊN.ann.`,
  belowFloor: (measure, f1, least) =>
    f1 === undefined
      ? `${measure}: không có gì để đo; mức tối thiểu là ${least}`
      : `${measure}: F1 ${f1} thấp hơn ${least}`,
  editedOutput: path =>
    `${path} đã được sửa hoặc do chương trình khác ghi: hãy chọn tên khác, hoặc thêm --force để ghi đè.`,
  notForTerminal: (format, name) => `không in --format ${format} ra màn hình: hãy ghi vào tệp bằng --output ${name}.`,
  folderNeeded: format =>
    `--format ${format} ghi tệp riêng cho mỗi bài: hãy nêu một thư mục, ví dụ --output annotations/.`,
  tooManyForOnePage: (articles, most) =>
    `${articles} bài là quá nhiều cho một trang, tối đa ${most} bài: hãy nêu một thư mục, ví dụ --output review/.`,
  updateInCi:
    '--update làm cho mọi phép so đều đạt nên không chạy trên máy chủ CI: hãy chạy trên máy mình, hoặc thêm --force nếu thật cần.',
  outputIsInput: (flag, path) => `${flag} ${path} lại là một tệp đầu vào: hãy chọn tên khác.`,
  notInPlace: file =>
    `không ghi đè lên ${file}: chỉ tệp văn bản mới sửa như vậy. Hãy bỏ tệp ấy ra, hoặc nêu thư mục bằng --output.`,
  manyTexts: count =>
    `không ghi ${count} tệp vào một chỗ: hãy nêu một thư mục, ví dụ --output repaired/, hoặc ghi đè lên chính các tệp gốc bằng --in-place.`,
  samePlace: (one, other, path) => `${one} và ${other} cùng ghi vào ${path}: hãy sửa lần lượt từng tệp.`,
  inputInPlace: path =>
    `${path} là một tệp đầu vào: hãy chọn --output khác, hoặc ghi đè lên chính tệp ấy bằng --in-place.`,
  reportIsOutput: path => `--report ${path} trùng với nơi ghi văn bản đã sửa: hãy đặt tên khác cho một trong hai.`,
  detectColumns: ['tệp', 'bảng mã', 'độ tin cậy', 'kiểu xuống dòng', 'BOM', 'âm tiết hợp lệ'],
  detectParts: 'các dòng của từng bảng mã',
  lineEnds: { lf: 'LF', crlf: 'CRLF', cr: 'CR', mixed: 'lẫn lộn', none: 'không có' },
  yes: 'có',
  onlyFor: (flag, formats, format) =>
    `${flag} chỉ dùng cho ${formats.join(', ')}, không dùng cho ${format}: hãy bỏ đi hoặc dùng --format ${formats[0]}.`,
  needs: (flag, other) => `${flag} không có tác dụng nếu thiếu ${other}: hãy bỏ đi hoặc thêm ${other}.`,
  otherEnding: (format, path, meant, right) =>
    `--format ${format} không hợp với ${path}, vì đuôi tệp là của ${meant}: hãy dùng ${right}, hoặc bỏ --format.`,
  unknownEnding: (path, endings) =>
    `--output ${path}: đuôi tệp không ứng với định dạng nào. Hãy dùng đuôi ${endings}, hoặc nêu định dạng bằng --format.`,
  unknownListEnding: (flag, path, endings) =>
    `${flag} ${path}: danh sách không ghi dưới đuôi tệp này. Hãy dùng đuôi ${endings}.`,
  listUnreadable: (path, reason) => `không đọc được --files-from ${path}: ${reason}.`,
  optionUnreadable: (flag, path, reason) => `không đọc được ${flag} ${path}: ${reason}.`,
  badDates: (flag, path, line, given, fault) =>
    fault === 'day'
      ? `${flag} ${path}, dòng ${line}: không nhận ${given}: hãy nhập ngày dạng năm-tháng-ngày, ví dụ 2023-06-30.`
      : `${flag} ${path}, dòng ${line}: cần tên tệp và ngày, ví dụ bao-cao.txt,2023-06-30; không nhận ${given}.`,
  unusedDates: (path, count, names) =>
    `vihealth: --dates ${path}: ${count} tên không phải của bài nào đã đọc: ${names}. Hãy viết tên như trong cột file của kết quả.`,
  notUnicode: 'tệp không phải văn bản Unicode; hãy lưu lại dạng “CSV UTF-8”',
  badCorrection: (flag, path, line, reason) => `${flag} ${path}, dòng ${line}: ${reason}.`,
  moreFaults: count => `và ${count} dòng nữa như vậy.`,
  correctionOf: (kind, text, start, end) => `${kind} “${text}” (${start}-${end})`,
  unapplied: (path, line, file, what, reason) =>
    `${path}:${line}: ${file}: chưa áp dụng được bản đính chính cho ${what}: ${reason}`,
  summaryCorrections: (applied, unapplied) => `đính chính: đã áp dụng ${applied}, chưa áp dụng được ${unapplied}`,
  correctionsElsewhere: (path, rows, files, names) =>
    `${path}: ${rows} đính chính thuộc ${files} không đọc trong lần chạy này: ${names}. Hãy viết tên như trong cột file của kết quả.`,
  againstMissing: path =>
    `thiếu --against: hãy nêu các bài đã cho ra ${path}, ví dụ “npx vihealth corrections ${path} --against reports”.`,
  editFault: (name, line, reason) => `${name}${line === null ? '' : `:${line}`}: ${reason}`,
  editedElsewhere: (path, against) =>
    `${path} không có gì về các bài trong ${against}: hãy nêu sau --against đúng những đường dẫn đã dùng với lệnh extract, để tên trong cột file giống nhau.`,
  rowsElsewhere: (files, names) => `bỏ qua các dòng thuộc ${files} tệp không có trong các bài đã nêu: ${names}.`,
  emptied: (files, names) =>
    `${files} bài không còn dòng nào nên mọi mục của bài bị bỏ: ${names}. Nếu không phải do bạn xóa dòng, hãy thêm --partial.`,
  kindsLeft: (kinds, list) =>
    `không có dòng nào về ${kinds} nên chưa so các loại này. Nếu bạn đã xóa hết dòng của chúng, hãy thêm --kind kèm tên loại, ví dụ --kind ${list}.`,
  summaryMade: (removed, changed, added) => `đã lập đính chính: bỏ ${removed}, sửa ${changed}, thêm ${added}`,
  correctionsThere: path =>
    `đã có ${path}, ghi đè sẽ mất các đính chính trong đó: hãy giữ chúng bằng --corrections ${path}, hoặc thay bằng --force.`,
  noTable: path =>
    `${path} không phải bảng các mục do chương trình ghi: dòng đầu phải có tiêu đề cột như trong bảng, trong đó có file và text.`,
  tablesAndAnnotations: path =>
    `${path} có cả bảng lẫn nhãn (.ann): hãy nêu tên bảng, hoặc chuyển một trong hai sang thư mục riêng.`,
  editedUnreadable: (path, reason) => `không đọc được ${path}: ${reason}.`,
  notWritten: (path, reason) => `không ghi được ${path}: ${reason}.`,
  writeReasons: {
    ENOENT: 'thư mục chứa nó chưa có; hãy tạo thư mục trước, hoặc thêm / ở cuối tên để ghi vào một thư mục',
    ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
    EACCES: 'không có quyền ghi ở đó; hãy chọn thư mục khác',
    EPERM: 'không có quyền ghi ở đó; hãy chọn thư mục khác',
    EREADONLY: 'tệp chỉ cho đọc; hãy cho phép ghi trước, hoặc ghi vào tệp khác',
    EROFS: 'đĩa chỉ cho đọc; hãy chọn thư mục khác',
    ENOSPC: 'đĩa đã đầy; hãy dọn bớt hoặc chọn đĩa khác',
    EDQUOT: 'đã dùng hết hạn mức đĩa; hãy dọn bớt hoặc chọn đĩa khác',
    ETOOMANY: 'quá nhiều cho một trang; hãy nêu một thư mục, ví dụ --output review/',
    EEXIST: 'ở đó đã có bài cùng tên với nội dung khác; hãy chọn thư mục khác',
    EISDIR: 'đó là một thư mục; hãy nêu tên tệp',
    ENAMETOOLONG: 'tên quá dài đối với hệ thống này; hãy chọn tên ngắn hơn',
    ELOOP: 'liên kết mềm (symlink) chạy vòng quanh; hãy nêu chính tệp',
    EMFILE: 'mở quá nhiều tệp cùng lúc; hãy tăng giới hạn, ví dụ bằng ulimit -n 1024',
  },
  standardOutput: 'đầu ra chuẩn',
  interrupted: 'đã dừng theo yêu cầu; không để lại tệp nào ghi dở.',
  defect: message => `đây là lỗi của vihealth: ${message}. Xin báo lại kèm câu lệnh bạn đã gõ.`,

  initWritten: path => `đã ghi ${path}`,
  initKept: path => `đã có sẵn ${path}`,
  initClash: path => `đã có ${path} với nội dung khác: hãy tự thêm phần cần dùng, hoặc ghi đè bằng --force.`,
  initNext: folder =>
    `Việc tiếp theo: ghi kết quả mong đợi bằng “npx vihealth check ${folder} --update”, đọc lại, rồi lưu vào kho mã cùng tệp cấu hình CI.`,

  reportDate: date => (date === null ? 'không rõ ngày báo cáo' : `ngày báo cáo ${date}`),
  ruleReads: (id, example) => `${id} đọc: ${example}`,
  unknownRule: (id, kind, kinds) =>
    `không có quy tắc ${id}. Gõ “npx vihealth explain --rule ${kind}” để xem các quy tắc về ${kinds}.`,
  ruleFoundNothing: id => `${id} không tìm được gì.`,
  nothingRefused: 'không có chỗ nào bị loại bỏ.',
  facts: { inferred: 'năm suy ra', recurring: 'lặp lại hằng năm', deictic: 'tính theo ngày báo cáo' },

  blocks: {
    headline: 'tiêu đề bài',
    heading: 'đề mục',
    paragraph: 'đoạn văn',
    item: 'mục liệt kê',
    table: 'bảng',
    line: 'dòng riêng',
    noise: 'phần thừa',
  },

  skipped: (file, reason) => `bỏ qua ${file}: ${reason}`,
  problemCodes: {
    unreadable: 'không đọc được',
    binary: 'không phải văn bản',
    undecodable: 'không rõ bảng mã',
    malformed: 'sai định dạng',
    locked: 'bị khóa',
    scan: 'bản quét',
    crashed: 'lỗi chương trình',
    edited: 'đã có người sửa',
  },
  warning: (file, line, message) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
  lettersLost: encoding => `có chữ mất hẳn, chữ đầu tiên ở đây (đọc theo ${encoding}).`,
  otherEncoding: ' Nếu không đúng bảng mã, hãy chọn bảng mã đúng bằng --encoding.',
  progress: (files, total, size, gained, left) =>
    `${files}/${total} tệp, ${size}, ${gained}${left === '' ? '' : `, còn ${left}`}`,
  summaryFiles: (read, size, seconds) => `đã đọc ${read} (${size}) trong ${seconds} giây`,
  files: (_count, shown) => `${shown} tệp`,
  summarySkipped: (skipped, reasons) => `bỏ qua ${skipped} (${reasons})`,
  summaryRows: (_count, shown, kinds) => `${shown} dòng${kinds === '' ? '' : `: ${kinds}`}`,
  summaryRepairs: (_count, shown) => `${shown} chỗ sửa`,
  summaryLeft: (_, shown, endings) => `không đọc ${shown} tệp khác: ${endings}`,
  summaryLinks: (_, shown) => `${shown} liên kết mềm không dẫn tới đâu`,
  noEnding: 'không có đuôi',
  leftFile: file => `vihealth: không đọc ${file}: không phải định dạng đọc được`,
  leftLink: file => `vihealth: không đọc ${file}: liên kết mềm không dẫn tới đâu`,
  summaryCached: shown => `${shown} bài lấy từ bộ nhớ đệm`,
  noCache: path =>
    `--cache ${path} có chứa tệp khác: hãy chọn thư mục trống hoặc chưa có, chẳng hạn --cache .vihealth-cache.`,
  cacheDamaged: (path, _count, shown) => `vihealth: --cache ${path}: ${shown} mục bị hỏng, đã tạo lại.`,
  cacheRefused: (path, _count, shown) =>
    `vihealth: --cache ${path}: không lưu được ${shown} bài; kết quả vẫn đầy đủ. Hãy xem quyền ghi và dung lượng đĩa.`,
  summaryLost: (_count, shown) => `${shown} từ mất hẳn chữ`,
  summarySpoilt: files => `mất hẳn chữ trong ${files}`,
  summaryEncodings: list => `bảng mã: ${list}`,
  summaryWarnings: (_count, shown, areListed) => `${shown} cảnh báo${areListed ? '' : '; thêm --verbose để xem'}`,
  kind: {
    date: 'ngày tháng',
    person: 'tên người',
    unit: 'đơn vị',
    indicator: 'chỉ tiêu',
    quantity: 'số lượng',
  },
  kinds: {
    date: 'ngày tháng',
    person: 'tên người',
    unit: 'đơn vị',
    indicator: 'chỉ tiêu',
    quantity: 'số lượng',
  },
  group: '.',
  point: ',',
  reason: text =>
    inVietnamese(text) ??
    text
      .split('; ')
      .map(part => inVietnamese(part) ?? part)
      .join('; '),
};
