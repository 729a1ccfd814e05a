// Composes health-report articles for the benchmarks: the same bytes for the same arguments on every machine.
//   node bench/articles.mjs FOLDER [--count 10000] [--style report|prose] [--encodings utf-8,tcvn3,windows-1258,viscii]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import iconv from 'iconv-lite';
import { proseSentence } from './prose.mjs';

/** `report`: nearly every sentence states figures, days or people; `prose`: one in every third paragraph does. */
export const STYLES = ['report', 'prose'];

/** The encodings that can be written, under iconv-lite's names for them. */
const CODECS = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'windows-1258': 'windows1258',
  tcvn3: 'tcvn',
  viscii: 'viscii',
};

const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lò Vàng Quàng Đinh'.split(' ');
const MIDDLES = 'Văn Thị Hữu Đức Minh Quang Thanh Ngọc Xuân Thu Kim Hồng Đình Công Bá'.split(' ');
const GIVENS =
  'An Bình Chung Dũng Giang Hà Hạnh Hiền Hòa Hương Khánh Lan Liên Long Mai Nam Nga Phúc Sơn Tâm Thảo Trang Trung Yến'.split(
    ' ',
  );
const DISTRICTS =
  'Mường Thanh|Tân Phú|Hòa Bình|Quảng Sơn|Phước Long|Đông Hải|Nam Giang|Bắc Yên|Cẩm Khê|Vĩnh Thạnh|Krông Bông|Trà Ôn'.split(
    '|',
  );
const PROVINCES =
  'Lai Châu|Yên Bái|Phú Thọ|Nghệ An|Quảng Nam|Kon Tum|Đắk Lắk|Bình Phước|Vĩnh Long|Sóc Trăng|Cà Mau|Hà Giang'.split(
    '|',
  );
const TITLES = [
  'Giám đốc',
  'Phó Giám đốc',
  'Quyền Giám đốc',
  'nguyên Giám đốc',
  'Trưởng phòng Kế hoạch - Nghiệp vụ',
  'Trưởng khoa Nội',
  'Chủ tịch Công đoàn',
];
const DEGREES = ['BS', 'BSCKI', 'BSCKII', 'ThS.BS', 'TS.BS', 'DS', 'CNĐD', 'Bác sĩ', 'TTƯT.BSCKII'];
const ILLNESSES =
  'sốt xuất huyết|tay chân miệng|thủy đậu|quai bị|sởi|cúm mùa|tiêu chảy|viêm não Nhật Bản|sốt rét|lao phổi'.split('|');
const RATES = [
  'Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ',
  'Tỷ lệ dân số tham gia bảo hiểm y tế',
  'Công suất sử dụng giường bệnh',
  'Tỷ lệ phụ nữ có thai được khám thai đủ 3 lần',
  'Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi',
  'Tỷ lệ hộ gia đình có nhà tiêu hợp vệ sinh',
  'Tỷ lệ tăng dân số tự nhiên',
  'Tỷ lệ hài lòng của người bệnh nội trú',
];

/** Sentences with slots; what a slot gives stands in `composeArticle`. A third of them hold nothing to extract. */
const SENTENCES = [
  'Sáng ngày {day}, {unit} tổ chức hội nghị sơ kết công tác y tế {half}, triển khai nhiệm vụ trọng tâm {half2}.',
  'Tham dự hội nghị có đồng chí {person} – {title} Sở Y tế tỉnh {province}; {degree} {person}, {title} {unit}; cùng đại diện lãnh đạo UBND huyện {district} và trưởng các khoa, phòng, trạm y tế.',
  'Theo báo cáo của {unit}, từ đầu năm {year} đến nay trên địa bàn ghi nhận {count} ca mắc {illness}, tăng {percent} so với cùng kỳ năm {yearBefore}, không có trường hợp tử vong.',
  '{rate} đạt {percent}, tăng {small} so với năm {yearBefore}; {rateLower} là {percent}, vượt chỉ tiêu được giao.',
  'Tổng số lượt khám bệnh trong {half} là {count} lượt, đạt {percent} kế hoạch năm; trong đó khám bảo hiểm y tế {count} lượt, điều trị nội trú {count} bệnh nhân.',
  'Phát biểu tại hội nghị, ông {person}, {title} {unit} nhấn mạnh công tác phòng, chống dịch bệnh cần được duy trì thường xuyên, không để bị động, bất ngờ trong mọi tình huống.',
  'Thực hiện Quyết định số {number}/QĐ-UBND ngày {day} của UBND tỉnh {province} về việc giao chỉ tiêu kế hoạch năm {year}, đơn vị đã phân công cụ thể cho từng khoa, phòng.',
  'Đến hết quý {quarter}/{year}, có {few}/{dozen} xã, phường đạt Bộ tiêu chí quốc gia về y tế xã; tỷ suất sinh thô {permille}, giảm {permille} so với cùng kỳ.',
  'Cán bộ, nhân viên y tế luôn nêu cao tinh thần trách nhiệm, đổi mới phong cách, thái độ phục vụ, hướng tới sự hài lòng của người bệnh và người nhà người bệnh.',
  'Bên cạnh những kết quả đạt được, công tác y tế trên địa bàn vẫn còn không ít khó khăn do trang thiết bị xuống cấp, thiếu bác sĩ chuyên khoa và địa bàn rộng, dân cư thưa thớt.',
  'Trong thời gian tới, {unit} tiếp tục đẩy mạnh truyền thông giáo dục sức khỏe, giám sát chặt chẽ các ổ dịch cũ, chuẩn bị đầy đủ thuốc, hóa chất và vật tư y tế.',
  'Người dân cần chủ động diệt loăng quăng, bọ gậy, ngủ màn kể cả ban ngày, giữ gìn vệ sinh nhà ở và đến ngay cơ sở y tế khi có dấu hiệu sốt cao liên tục, đau đầu, mệt mỏi kéo dài.',
  'Khoa Kiểm soát bệnh tật đã tổ chức {few} lớp tập huấn cho {count} học viên là nhân viên y tế thôn bản, cấp phát {count} tờ rơi và {count} khẩu trang.',
  'Bác sĩ {person} cho biết: “Bệnh có thể gặp ở mọi lứa tuổi, cha mẹ không nên tự ý dùng thuốc mà cần theo dõi sát tình trạng của trẻ tại nhà”.',
  'Phấn đấu đến năm {yearAfter}, {percent} người dân được quản lý sức khỏe bằng hồ sơ điện tử, {rateLower} đạt trên {percent}.',
  'Từ ngày {shortDay} đến ngày {shortDay}, đoàn công tác đã khám, cấp thuốc miễn phí cho {count} người dân với tổng kinh phí {money} triệu đồng.',
];

const STATING = SENTENCES.filter(sentence => sentence.includes('{'));

/** A small generator of pseudo-random numbers (mulberry32): seeded, so that runs can be compared. */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The article of that number: 1 to 8 KB of text, headline first, byline last. */
export function composeArticle(index, style = 'report') {
  const random = numbers(index + 1);
  const below = n => Math.floor(random() * n);
  const pick = list => list[below(list.length)];
  const grouped = n => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
  const decimal = (n, digits) => n.toFixed(digits).replace('.', ',');
  const year = 2005 + below(21);
  const district = pick(DISTRICTS);
  const province = pick(PROVINCES);
  const units = [
    `Trung tâm Y tế huyện ${district}`,
    `Bệnh viện Đa khoa tỉnh ${province}`,
    `TTYT ${district}`,
    `Trung tâm Kiểm soát bệnh tật tỉnh ${province}`,
    `Trạm Y tế xã ${pick(DISTRICTS)}`,
  ];
  const slots = {
    day: () => `${1 + below(28)}/${1 + below(12)}/${year}`,
    shortDay: () => `${1 + below(28)}/${1 + below(12)}`,
    half: () => `6 tháng đầu năm ${year}`,
    half2: () => `6 tháng cuối năm ${year}`,
    quarter: () => pick(['I', 'II', 'III', 'IV']),
    year: () => year,
    yearBefore: () => year - 1,
    yearAfter: () => year + 5,
    unit: () => pick(units),
    district: () => district,
    province: () => province,
    person: () => `${pick(SURNAMES)} ${pick(MIDDLES)} ${pick(GIVENS)}`,
    title: () => pick(TITLES),
    degree: () => pick(DEGREES),
    illness: () => pick(ILLNESSES),
    rate: () => pick(RATES),
    rateLower: () => pick(RATES).toLowerCase(),
    percent: () => `${decimal(random() * 100, 1 + below(2))}%`,
    permille: () => `${decimal(random() * 20, 2)}‰`,
    small: () => `${decimal(random() * 9, 1)}%`,
    few: () => 1 + below(12),
    dozen: () => 12 + below(8),
    count: () => grouped(2 + below(random() < 0.3 ? 200000 : 2000)),
    money: () => decimal(random() * 900, 1),
    number: () => 100 + below(4000),
  };
  const fill = sentence => sentence.replace(/\{(\w+)\}/g, (_, slot) => String(slots[slot]()));
  const size = 700 + below(5300);
  const paragraphs = [`${units[0].toUpperCase()} TỔ CHỨC HỘI NGHỊ SƠ KẾT CÔNG TÁC Y TẾ NĂM ${year}`];
  for (let length = 0; length < size; ) {
    const sentences = Array.from({ length: 2 + below(4) }, () =>
      style === 'prose' ? proseSentence(below) : fill(pick(SENTENCES)),
    );
    // The headline stands before the paragraphs.
    if (style === 'prose' && paragraphs.length % 3 === 0) sentences[below(sentences.length)] = fill(pick(STATING));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  paragraphs.push(`Bài và ảnh: ${slots.person()}`);
  return `${paragraphs.join('\n\n')}\n`;
}

/** The article up to the end of the paragraph that reaches so many characters: 700 leave some 1.3 KB of 5. */
export function composeShortArticle(index, characters, style = 'report') {
  const text = composeArticle(index, style);
  const end = text.indexOf('\n', characters);
  return end < 0 ? text : text.slice(0, end + 1);
}

/**
 * Writes `count` articles below `folder`, 1,000 a subfolder, in the encodings by turns; returns their size in bytes.
 * @param characters after which an article ends with its paragraph
 */
export function writeArticles(
  folder,
  count,
  { encodings = ['utf-8'], style = 'report', characters = Number.POSITIVE_INFINITY } = {},
) {
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const parent = join(folder, String(Math.floor(i / 1000)).padStart(4, '0'));
    if (i % 1000 === 0) mkdirSync(parent, { recursive: true });
    const text = composeShortArticle(i, characters, style);
    const content = iconv.encode(text, CODECS[encodings[i % encodings.length]]);
    bytes += content.length;
    writeFileSync(join(parent, `${String(i).padStart(6, '0')}.txt`), content);
  }
  return bytes;
}

/** What is wrong with the arguments of the command, or undefined. */
function complaint(folders, count, encodings, style) {
  const unknown = encodings.filter(name => !(name in CODECS));
  if (unknown.length > 0) return `cannot write ${unknown.join(', ')}; choose from ${Object.keys(CODECS).join(', ')}`;
  if (!STYLES.includes(style)) return `cannot write in the style ${style}; choose from ${STYLES.join(', ')}`;
  if (!Number.isInteger(count) || count < 1) return '--count takes a whole number from 1 on';
  if (folders.length !== 1) return 'usage: node bench/articles.mjs FOLDER [--count N] [--style S] [--encodings a,b]';
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '10000' },
      style: { type: 'string', default: 'report' },
      encodings: { type: 'string', default: 'utf-8' },
    },
  });
  const encodings = values.encodings.split(',');
  const wrong = complaint(positionals, Number(values.count), encodings, values.style);
  if (wrong) {
    console.error(wrong);
    process.exitCode = 2;
  } else {
    const bytes = writeArticles(positionals[0], Number(values.count), { encodings, style: values.style });
    console.log(`${values.count} articles, ${(bytes / 1e6).toFixed(1)} MB, in ${positionals[0]}`);
  }
}
