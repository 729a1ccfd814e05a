// What the stages of reading say in English, to a person who reads Vietnamese: why a file was skipped, why words were refused,
// what a warning is about. `{}` is what stands there of the case, and `{1}`, `{2}` in the Vietnamese line are where it goes;
// `{#2}` is a number, which has a decimal comma.

import { LEXICON_FAULTS } from './lexicon-reasons.js';

const FILES: readonly (readonly [english: string, vietnamese: string])[] = [
  ['it is {}', 'đây là {1}'],
  ['a PDF file', 'tệp PDF'],
  ['a ZIP or Office file', 'tệp ZIP hoặc Office'],
  ['an old Office file', 'tệp Office đời cũ'],
  ['an RTF file', 'tệp RTF'],
  ['a PNG picture', 'ảnh PNG'],
  ['a JPEG picture', 'ảnh JPEG'],
  ['a GIF picture', 'ảnh GIF'],
  ['a gzip file', 'tệp nén gzip'],
  ['a RAR file', 'tệp nén RAR'],
  ['a 7-Zip file', 'tệp nén 7-Zip'],
  ['a program', 'tệp chương trình'],
  ['it no longer exists', 'tệp không còn nữa'],
  ['it is a folder', 'đây là thư mục'],
  ['it is larger than 2 GiB; split it', 'tệp lớn hơn 2 GiB; hãy chia nhỏ'],
  ['it is damaged, or not the kind of file that its name says', 'tệp bị hỏng, hoặc không đúng loại như tên tệp'],
  ['it is too large for a report; split it', 'tệp lớn hơn mọi báo cáo; hãy chia nhỏ'],
  ['it opens only with a password; save it without one', 'tệp có mật khẩu; hãy lưu lại không mật khẩu'],
  ['its tables are nested deeper than in any report', 'bảng lồng nhau sâu hơn mọi báo cáo'],
  ['it is cut off: its last braces are missing', 'tệp bị cắt cụt: thiếu các dấu ngoặc cuối'],
  [
    'its pages are pictures without text; recognise the text (OCR) first',
    'các trang là ảnh, không có chữ; hãy nhận dạng chữ (OCR) trước',
  ],
  ['no permission to read it', 'không có quyền đọc'],
  ['its symbolic links form a loop', 'liên kết mềm (symlink) chạy vòng quanh'],
  ['the disk gives an error', 'đĩa báo lỗi'],
  ['its path is too long for this system', 'đường dẫn quá dài đối với hệ thống này'],
  [
    'too many files are open; raise the limit, for example with ulimit -n 1024',
    'mở quá nhiều tệp cùng lúc; hãy tăng giới hạn, ví dụ bằng ulimit -n 1024',
  ],
  [
    'its name is not UTF-8; rename it, for example with convmv',
    'tên tệp không phải UTF-8; hãy đổi tên, chẳng hạn bằng convmv',
  ],
  ['it holds control characters, so it is not text', 'tệp chứa ký tự điều khiển mà không văn bản nào có'],
  [
    'its encoding is not recognised; specify it with --encoding',
    'không nhận ra bảng mã; hãy chọn bảng mã bằng --encoding nếu biết',
  ],
  [
    'it may be {} or {}; specify which with --encoding',
    'có thể là {1} hoặc {2}; hãy chọn bảng mã đúng bằng --encoding',
  ],
  [
    'some of its bytes are not letters and would be lost if it were overwritten',
    'có byte không đọc thành chữ được, ghi đè sẽ mất hẳn; tệp gốc được giữ nguyên',
  ],
  ['it needs more memory than there is; split it', 'bài cần nhiều bộ nhớ hơn máy có; hãy chia nhỏ'],
  ['its worker ended', 'luồng xử lý dừng đột ngột'],
  ['it took longer than {} s', 'xử lý quá {1} giây'],
  ['a defect of the program: {}', 'lỗi của chương trình: {1}'],
  [
    'its annotations were edited since they were written; replace them with --force',
    'nhãn của bài đã được sửa sau khi ghi; muốn ghi đè, hãy thêm --force',
  ],
  [
    'its name cannot be that of a file in the folder; rename it',
    'tên bài không dùng làm tên tệp được; hãy đổi tên bài',
  ],
  ['the line is longer than 256 MB; split its article', 'dòng này dài quá 256 MB; hãy chia nhỏ bài'],
  ['the line is not JSON', 'dòng này không phải JSON'],
  ['the line is not a JSON object', 'dòng này không phải đối tượng JSON'],
  ['"file" must be a string', '"file" bị thiếu hoặc không phải chuỗi ký tự'],
  ['"date" must be a day that exists, YYYY-MM-DD', '"date" phải là một ngày có thật, dạng năm-tháng-ngày'],
  ['"text" must be a string', '"text" bị thiếu hoặc không phải chuỗi ký tự'],
];

const WARNINGS: readonly (readonly [english: string, vietnamese: string])[] = [
  ['the file holds no text', 'tệp không có chữ nào'],
  ['1 character could not be read and is lost', '1 ký tự không đọc được và đã mất'],
  ['{} characters could not be read and are lost', '{1} ký tự không đọc được và đã mất'],
  ['{}: no calendar has this day', '{1}: lịch không có ngày này'],
  [
    'the digits of "{}" are grouped as no number is: check its value',
    'số trong “{1}” có dấu ngăn nhóm đặt sai: hãy kiểm tra lại giá trị',
  ],
];

const REFUSALS: readonly (readonly [english: string, vietnamese: string])[] = [
  ['a day of the lunar calendar', 'ngày âm lịch'],
  ['a number of a document or an address', 'số hiệu văn bản hoặc số nhà'],
  ['a number of a document', 'số hiệu văn bản'],
  ['round the clock', 'suốt ngày đêm'],
  ['a ratio: a noun that is counted follows', 'tỷ số: sau đó là danh từ chỉ thứ được đếm'],
  ['a ratio: a share', 'tỷ số: một tỷ lệ'],
  ['an amount with a decimal', 'con số có phần thập phân'],
  ['an amount: a noun that is counted follows', 'số lượng: sau đó là danh từ chỉ thứ được đếm'],
  ['no word says that the ratio is a day', 'không có từ nào cho biết tỷ số này là ngày'],
  ['no word says that the numbers are a day', 'không có từ nào cho biết các số này là ngày'],
  ['no word says that the number is a day', 'không có từ nào cho biết số này là ngày'],
  ['no word says that the numbers are years', 'không có từ nào cho biết các số này là năm'],
  ['no word says that the number is a year', 'không có từ nào cho biết số này là năm'],
  ['a frequency or a duration', 'tần suất hoặc khoảng thời gian kéo dài'],
  ['a frequency', 'tần suất'],
  ['a count in that month', 'số đếm trong tháng ấy'],
  ['a week of a month', 'tuần trong tháng'],
  ['a week of pregnancy', 'tuần thai'],
  ['an amount a year', 'số lượng mỗi năm'],
  ['an amount', 'số lượng'],
  ['a number written in groups', 'số viết theo nhóm chữ số'],
  ['a percentage', 'tỷ lệ phần trăm'],
  ['part of a longer number', 'một phần của số dài hơn'],
  ['part of a code', 'một phần của mã hiệu'],
  ['a place', 'địa danh'],
  ['a country', 'tên nước'],
  ['a brand', 'nhãn hiệu'],
  ['words of a heading', 'chữ của tiêu đề'],
  ['no title, post or age says that it is a person', 'không có xưng hô, chức vụ hay tuổi cho biết đây là tên người'],
  ['a street, a school or the like that bears the name', 'đường phố, trường học hoặc nơi mang tên ấy'],
  ['a street or a place that bears the name', 'đường phố hoặc địa danh mang tên ấy'],
  ['a street after a house number', 'tên đường sau số nhà'],
  ['a historical figure, after whom places are named', 'danh nhân mà nhiều nơi mang tên'],
  ['a list whose first item is not a person', 'danh sách mà mục đầu không phải tên người'],
  ['part of the name of a body', 'một phần của tên đơn vị'],
  ['an incident named after a place, not a department', 'một vụ việc ở nơi ấy, không phải đơn vị cấp vụ'],
  ['all in capitals, without a surname', 'toàn chữ hoa và không có họ'],
  ['the beginning of a body or a field of work', 'phần đầu của tên đơn vị hoặc lĩnh vực'],
  ['not a given name', 'không phải tên riêng của người'],
  ['a people, not a person', 'tên dân tộc, không phải tên người'],
  [
    'the office before the colon is that of the giver, not of the person after it',
    'chức vụ trước dấu hai chấm là của người nói, không phải của người sau đó',
  ],
  ['no full name after an office or an occupation', 'sau chức vụ hoặc nghề nghiệp không có họ tên đầy đủ'],
  ['a common noun that stands for no one body of the report', 'danh từ chung, không chỉ đơn vị nào trong bài'],
  ['a common word that only begins like a body', 'từ thường, chỉ có phần đầu giống tên đơn vị'],
  ['a word that is spelled like an abbreviation', 'từ viết giống chữ viết tắt'],
  ['a common noun without the post of its head', 'danh từ chung, không có chức vụ người đứng đầu'],
  ['part of an office', 'một phần của chức vụ'],
  ['a common noun in small letters', 'danh từ chung viết thường'],
  ['part of the name of a person or a place', 'một phần của tên người hoặc địa danh'],
  ['a body of another country', 'đơn vị của nước khác'],
  ['several bodies, or a number of them', 'nhiều đơn vị, hoặc số lượng đơn vị'],
  ['initials of a person', 'chữ viết tắt tên người'],
  ['a delegation, or a person of that surname', 'một đoàn người, hoặc người họ Đoàn'],
  ['a newspaper', 'tên báo'],
  ['a figure of speech', 'cách nói ví von, không phải tên người'],
  ['a concentration or a strength, not a result', 'nồng độ hoặc hàm lượng, không phải kết quả'],
  ['a level of confidence or of significance, not a result', 'độ tin cậy hoặc mức ý nghĩa, không phải kết quả'],
  ['a price, a discount or a rate of interest', 'giá, mức giảm giá hoặc lãi suất'],
  ['an attribute left from a web page', 'thuộc tính còn sót lại của trang web'],
  ['not a table heading', 'không phải đầu bảng'],
  ['the end of a name', 'phần cuối của một tên'],
  ['a numbered step or part', 'bước hoặc phần được đánh số'],
  ['a part of a whole thing', 'một phần của một thứ'],
  ['the number is cut off', 'con số bị cắt cụt'],
  ['too large for a share', 'quá lớn đối với một tỷ lệ'],
  ['{} has no such day', 'năm {1} không có ngày này'],
  ['{} has 52 weeks', 'năm {1} chỉ có 52 tuần'],
  ['words of a sentence in small letters', 'những từ viết thường trong câu'],
  ['the digits are grouped as no number is', 'các chữ số được nhóm không theo cách viết số nào'],
  ['a multiple of something that is not counted', 'bội số của thứ không ai đếm'],
  ['a rough comparison, not a share of a whole', 'so sánh ước chừng, không phải một phần của tổng thể'],
  ['a part of something that is not counted, or of a time', 'một phần của thứ không ai đếm, hoặc của thời gian'],
  ['a part of one thing, not a share of several', 'một phần của một thứ, không phải tỷ lệ trong nhiều thứ'],
  ['scientific notation is not read', 'không đọc số viết theo ký hiệu khoa học'],
  ['no heading, label or title says what it is counted in', 'đầu bảng, nhãn và tiêu đề đều không cho biết đơn vị tính'],
];

const READING: readonly (readonly [english: string, vietnamese: string])[] = [
  [
    '"{}" is read as {}, yet its mark may mean the other thing: --numbers comma or point tells',
    '“{1}” được đọc là {#2}, nhưng dấu ấy có thể mang nghĩa khác: hãy chọn bằng --numbers comma hoặc point',
  ],
  ['"{}" is left out: {}', '“{1}” bị bỏ qua: {2}'],
  [
    'no article was found in the page: all of it was read, menus and related news perhaps among it',
    'không tìm thấy bài viết trong trang: đã đọc cả trang, có thể lẫn trình đơn và tin liên quan',
  ],
];

const CORRECTIONS: readonly (readonly [english: string, vietnamese: string])[] = [
  // What csv-parse says is in English; where rows may differ in length, only quotation marks can be wrong.
  ['it cannot be cut into cells: {}', 'không tách được thành các ô: thiếu hoặc thừa dấu nháy'],
  ['the first line must be {}; it has no {}', 'dòng đầu phải là {1}; còn thiếu {2}'],
  [
    'file is empty: write the name of the article as in the file column of the output',
    'cột file để trống: hãy ghi tên bài như trong cột file của kết quả',
  ],
  [
    'start and end must be the offsets of the output, such as 120 and 130; found {} and {}',
    'start và end phải là vị trí như trong kết quả, ví dụ 120 và 130; không nhận {1} và {2}',
  ],
  ['kind must be one of {}; found {}', 'kind phải là một trong các từ {1}; không nhận {2}'],
  ['text is empty: write the words that stand there', 'cột text để trống: hãy ghi cụm từ đứng ở đó'],
  ['action must be one of {}; found {}', 'action phải là một trong các từ {1}; không nhận {2}'],
  ['field is empty: write which field is changed', 'cột field để trống: hãy ghi trường cần sửa'],
  [
    'value is {}, but field is empty: write the field, or leave value empty',
    'value là {1} mà cột field để trống: hãy ghi trường, hoặc để trống value',
  ],
  [
    'remove takes away the whole mention: leave field and value empty; found {}',
    'remove bỏ cả mục: hãy để trống field và value; không nhận {1}',
  ],
  [
    'the fields of {} that can be corrected are {}; found {}',
    'các trường của {1} có thể đính chính là {2}; không nhận {3}',
  ],
  ['{} must be {}; found {}', '{1} phải là {2}; không nhận {3}'],
  ['{} cannot be empty', '{1} phải có giá trị'],
  ['an empty cell', 'ô trống'],
  ['a number such as {}', 'một số, ví dụ {1}'],
  ['a whole number from 1', 'một số nguyên từ 1'],
  ['true or false', 'true hoặc false'],
  ['a day such as 2023-06-30', 'một ngày, ví dụ 2023-06-30'],
  ['one of {}', 'một trong các từ {1}'],
  [
    'a day or period in EDTF such as 2023-06-30, 2023-06, 2023-33 or 2022/2023',
    'ngày hoặc kỳ theo EDTF, ví dụ 2023-06-30, 2023-06, 2023-33 hoặc 2022/2023',
  ],
  ['{} contradicts line {}: keep one of the two lines', '{1} trái với dòng {2}: hãy giữ một trong hai dòng'],
  [
    'these words do not stand there: the article was edited, or it is another one',
    'cụm từ này không đứng ở đó: bài đã được sửa, hoặc đây là bài khác',
  ],
  [
    'no {} is found there: to add one, type add as its action',
    'ở đó không tìm thấy mục loại {1}: muốn thêm, hãy ghi action là add',
  ],
  [
    '{} cannot be read in these words alone: add rows that state its {}',
    'chỉ từ cụm từ này không đọc được {1}: hãy thêm các dòng ghi {2}',
  ],
  [
    'it overlaps another mention of its kind: remove that one first',
    'chồng lên một mục khác cùng loại: hãy bỏ mục kia trước',
  ],
  [
    'it overlaps another addition of its kind: keep one of them',
    'chồng lên một mục thêm khác cùng loại: hãy giữ một trong hai',
  ],
  [
    'titles has {} members and organisations {}: they must be as many, an empty one for a post without organisation',
    'titles có {1} phần còn organisations có {2}: hai cột phải bằng nhau, chức vụ không có đơn vị thì để trống phần ấy',
  ],
  ['titles has an empty member: every post has a title', 'titles có phần để trống: chức vụ nào cũng phải có tên'],
];

const EDITED: readonly (readonly [english: string, vietnamese: string])[] = [
  ['«{}» does not stand in the article there', 'ở đó trong bài không có “{1}”'],
  ['«{}» does not stand in the article', 'trong bài không có “{1}”'],
  [
    '«{}» stands {} times in the article: write the start or the line of the one that is meant',
    '“{1}” có {2} chỗ trong bài: hãy ghi vị trí đầu hoặc số dòng của chỗ cần nêu',
  ],
  [
    'file is empty: write the name of the article as in the other rows',
    'tên tệp để trống: hãy ghi tên bài như ở các dòng khác',
  ],
  ['text is empty: write the words that stand in the article', 'cụm từ để trống: hãy ghi cụm từ có trong bài'],
  ['report_date is of the whole article: give it with --dates', 'ngày báo cáo là của cả bài: hãy nêu bằng --dates'],
  ['period_from follows from period: correct that', 'ngày đầu của kỳ suy từ kỳ: hãy sửa kỳ'],
  ['period_to follows from period: correct that', 'ngày cuối của kỳ suy từ kỳ: hãy sửa kỳ'],
  ['«{}»: {}', '“{1}”: {2}'],
  ['line {} cannot be cut into cells', 'dòng {1} không tách được thành các ô'],
  ['it is not Unicode text; save it as CSV UTF-8', 'tệp không phải văn bản Unicode; hãy lưu lại dạng CSV UTF-8'],
  ['it is not one of the tables of mentions that the program writes', 'không phải bảng các mục do chương trình ghi'],
];

const EVALUATION: readonly (readonly [english: string, vietnamese: string])[] = [
  // What JavaScript says of the fault is in English, and its place is not always in it.
  ['not JSON: {} at position {} (line {} column {})', 'không phải JSON: sai ở dòng {3}, cột {4}'],
  ['not JSON: {} at position {}', 'không phải JSON: sai ở ký tự thứ {2}, tính từ 0'],
  ['not JSON: {}', 'không phải JSON: thiếu hoặc thừa dấu phẩy, dấu ngoặc hay dấu nháy'],
  ['{}; and {} more', '{1}; và {2} lỗi nữa'],
  [
    'line {} is not a mention, such as T1<tab>Date 10 20<tab>text',
    'dòng {1} không phải nhãn dạng T1<tab>Date 10 20<tab>chữ',
  ],
  ['line {} marks {}, which is not in the article', 'dòng {1} đánh dấu {2}, vị trí không có trong bài'],
  ['{}[{}]: «{}» does not stand in the article {}', '{1}[{2}]: “{3}” không có trong bài {4}'],
  ['after offset {}: mentions stand in document order', 'sau vị trí {1}: các mục phải xếp theo thứ tự trong bài'],
  ['at {}', 'ở vị trí {1}'],
  ['it has annotations and no article beside them', 'có nhãn mà không có bài bên cạnh'],
  ['it has no annotations beside it', 'không có nhãn bên cạnh'],
  ['{} must be {}, is {}', '{1} phải là {2}, đang là {3}'],
  ['{} must look like {}, is {}', '{1} phải có dạng {2}, đang là {3}'],
  ['{} must be at least {}, is {}', '{1} phải từ {2} trở lên, đang là {3}'],
  ['{} must be at most {}, is {}', '{1} phải không quá {2}, đang là {3}'],
  ['{} is missing', 'thiếu {1}'],
  ['{} is not a field here', 'ở đây không có trường {1}'],
];

const EXACT = new Map<string, string>();
const TEMPLATES: (readonly [pieces: readonly string[], vietnamese: string])[] = [];

for (const [english, vietnamese] of [
  ...FILES,
  ...WARNINGS,
  ...REFUSALS,
  ...READING,
  ...CORRECTIONS,
  ...EDITED,
  ...EVALUATION,
  ...LEXICON_FAULTS,
]) {
  if (english.includes('{}')) TEMPLATES.push([english.split('{}'), vietnamese]);
  else EXACT.set(english, vietnamese);
}
// `it is {}` fits much: the templates that say most come first.
TEMPLATES.sort(([a], [b]) => b.join('').length - a.join('').length);

/** What a stage says, in Vietnamese; undefined where it has no line here. */
export function inVietnamese(reason: string): string | undefined {
  const known = EXACT.get(reason);
  if (known !== undefined) return known;
  // A template would take several faults in a row for one.
  const faults = reason.split('; ');
  if (faults.length > 1) {
    const said = faults.map(inVietnamese);
    if (said.every(fault => fault !== undefined)) return said.join('; ');
  }
  for (const [pieces, vietnamese] of TEMPLATES) {
    const parts = partsOf(reason, pieces);
    if (parts === undefined) continue;
    return vietnamese.replace(/\{(#?)(\d)\}/g, (_, isNumber, number) => {
      const part = parts[Number(number) - 1]!;
      return isNumber ? part.replace('.', ',') : partInVietnamese(part);
    });
  }
  return undefined;
}

/** Some reasons hold others: several faults of a file are parted by semicolons, words of a list by `or`. */
function partInVietnamese(part: string): string {
  const whole = inVietnamese(part);
  if (whole !== undefined) return whole;
  const pieces = part.split('; ');
  if (pieces.length === 1) return part.replaceAll(' or ', ' hoặc ');
  return pieces.map(partInVietnamese).join('; ');
}

/** What stands in a text between the pieces of a template, or undefined where it is not of that template. */
function partsOf(text: string, pieces: readonly string[]): readonly string[] | undefined {
  if (!text.startsWith(pieces[0]!)) return undefined;
  const parts: string[] = [];
  let at = pieces[0]!.length;
  for (const [i, piece] of pieces.entries()) {
    if (i === 0) continue;
    const isLast = i === pieces.length - 1;
    const end = isLast ? text.length - piece.length : text.indexOf(piece, at);
    if (end <= at || !text.startsWith(piece, end)) return undefined;
    parts.push(text.slice(at, end));
    at = end + piece.length;
  }
  return parts;
}
