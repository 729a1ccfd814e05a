// What the heads, labels and titles of tables say by their words. All patterns read lower case.

import { words } from '../../../language/word-lists.js';

/** Words that say of a column how its figures were come by, not what they measure. */
export const STATUS_WORDS: ReadonlySet<string> = new Set(
  words(`
  kế hoạch kh chỉ tiêu giao được mục thực hiện th ước đạt kết quả so với sánh tăng giảm cùng kỳ năm tháng quý tuần trước
  nay cả số liệu lượng giá trị tỷ tỉ lệ sl tl tổng cộng lũy luỹ đầu cuối ghi chú trong báo cáo hoàn thành mức các theo của
  phấn đấu dự kiến nghị quyết nq chung ngày đến hết tính từ giai đoạn lần này hiện chênh lệch điểm phần trăm thời gian
  năm/ kh/ th/ và - / + ± : ; , . ( )
`),
);

/** What was set before: a plan, a budget, a resolution. */
const GOALS = 'kh|kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết|nq';
/** `ĐVT`, spelled out or not. */
const UNITS = 'đơn vị tính|đơn vị đo|đvt|đv tính';

/** A column of what is planned. */
export const PLAN = new RegExp(`(?<!\\p{L})(?:${GOALS}|phấn đấu|dự kiến|nhu cầu|giao)(?!\\p{L})`, 'u');
/** A column of what was reached. */
export const ACTUAL = /(?<!\p{L})(?:th|thực hiện|kết quả|ước|đạt|thực tế|hiện trạng|cùng kỳ)(?!\p{L})/u;

/** What a share is of, or a change against: `so với KH`, `% kế hoạch`, `đạt kế hoạch`, `TH/KH`. */
export const COMPARED = new RegExp(
  `(?:(?<!\\p{L})so (?:với |sánh (?:với )?)?(?:\\([%/\\p{L} ]{1,8}\\) )?|(?<!\\p{L})(?:đạt|hoàn thành|đạt tỷ lệ|tỷ lệ đạt)(?: %)? (?:so với )?|%(?: đạt)?(?: so(?: với)?)? )(?=(?:${GOALS}|cùng kỳ|năm|tháng|quý|tuần|kỳ|\\d)(?!\\p{L}))|` +
    `(?<!\\p{L})(?:th|thực hiện) ?/ ?(?=(?:kh|kế hoạch|chỉ tiêu)(?!\\p{L}))`,
  'u',
);
/** A plan: what is a share of it is counted in nothing else. */
export const PLANNED_BASE = new RegExp(`^(?:${GOALS})(?!\\p{L})`, 'u');

/** Columns of changes: the sign of the figure says which way. */
export const EITHER_WAY = /tăng ?(?:[,/\-–(]|hoặc|hay)? ?\(?giảm|\(? ?\+ ?[/,] ?- ?\)?|±|chênh lệch|biến động/u;
export const INCREASE = /^(?:tỷ lệ |tỉ lệ |số |mức )?tăng(?!\p{L})/u;
export const DECREASE = /^(?:tỷ lệ |tỉ lệ |số |mức )?giảm(?!\p{L})/u;

/** Rows and columns that sum up the others. */
const ALL =
  'toàn (?:tỉnh|huyện|xã|thành phố|thị xã|quốc|ngành|viện|khu vực|trung tâm|vùng|bộ)|cả (?:nước|tỉnh|huyện|xã|vùng)';
export const TOTAL = new RegExp(
  `^(?:(?:tổng(?: cộng| số| chung)?|cộng(?: chung| dồn)?|chung|bình quân(?: chung)?|trung bình(?: chung)?)(?: (?:${ALL}))?|${ALL})` +
    '(?: (?:giai đoạn|thời kỳ|các năm|\\d{1,2} năm)[\\s\\d–-]{0,16})?[\\s:.–-]{0,4}$',
  'u',
);

/** The smallest areas, of which a commune or a ward has many. */
const HAMLETS =
  'thôn|bản|xóm|ấp|khóm|buôn|bon|làng|sóc|phum|plei|khu phố|khu dân cư|khu|khối phố|khối|tổ dân phố|tổ nhân dân tự quản|tổ|tdp';
const AREAS = 'xã|phường|thị trấn|huyện|thị xã|quận|thành phố|đặc khu|tỉnh';
/** `Thôn, bản`, `Tổ dân phố (khóm)`, `Khu`; not `Khu điều trị`, `Tổ chức`, `Bản đồ`. */
const HAMLET_WORDS = `(?:${HAMLETS})(?= ?$| ?[,/(&;:+–-]| (?:và|hoặc|của|thuộc|trong|${AREAS}|${HAMLETS})(?!\\p{L}))`;
const LISTED = '^(?:tên )?(?:các )?';

/** What stands over a column of places or bodies. */
export const PLACE_HEAD = new RegExp(
  `${LISTED}(?:${HAMLET_WORDS}|(?:${AREAS}|địa phương|địa bàn|khu vực|vùng|đơn vị|nơi|tp|tyt|trạm(?: y tế)?|quốc gia)(?!\\p{L})(?! (?:tính|đo)))`,
  'u',
);

export const AREA_HEAD = new RegExp(`${LISTED}(?:${HAMLET_WORDS}|(?:${AREAS})(?!\\p{L}))`, 'u');

/** Over `Thôn Hạ`, `Tổ 5`: the level is not part of the name, but of a number it is. */
export const HAMLET_HEAD = new RegExp(`${LISTED}${HAMLET_WORDS}`, 'u');
export const HAMLET = new RegExp(`^(?:${HAMLETS})\\s+(?=\\p{L})`, 'u');

/** Departments by their speciality alone: `Nội`, `Ngoại - Sản`; under `Thôn` they are hamlets. */
const SPECIALITIES =
  'nội|ngoại|sản|phụ sản|nhi|mắt|tai mũi họng|răng hàm mặt|da liễu|truyền nhiễm|ung bướu|tim mạch|thần kinh|đông y|y học cổ truyền|yhct|phục hồi chức năng|phcn|hồi sức|hscc|cấp cứu|gây mê|xét nghiệm|chẩn đoán hình ảnh|cđha|dược|khám bệnh|lão khoa|tâm thần|lao';
export const SPECIALITY = new RegExp(
  `^(?:${SPECIALITIES})(?: tổng hợp| nhiễm| tích cực| hồi sức| cấp cứu)?(?: ?(?:[-–,&+]|và) ?(?:${SPECIALITIES})){0,4}$`,
  'u',
);

/** What is a body under a head of areas too: `Trạm Y tế Sơn Hà`, not `TT. Sơn Hà`. */
export const BODY = /^(?:trạm|tyt|bệnh viện|bv|bvđk|trung tâm|ttyt|phòng khám|pkđk|pk|khoa|trường)(?!\p{L})/u;

/** A level word before the name of a place: it is not part of the name. */
export const LEVEL = new RegExp(
  `^(?:${AREAS}|thôn|xóm|ấp|khóm|khu phố|tp\\.?|tx\\.?|tt\\.?|h\\.|x\\.|p\\.)\\s+(?=\\S)`,
  'u',
);
export const REGION =
  /^(?:khu vực|vùng|cụm|miền|thôn|bản|ấp|xóm|khóm) (?!(?:có|đạt|được|không|chưa|đã|là)(?!\p{L}))\S/u;

/** Begins the name of what is measured. */
export const MEASURE =
  /^(?:tỷ|tỉ|số|tổng số|công suất|mức|chỉ số|tần suất|hiệu suất|bình quân|trung bình|dân số|lượt)(?!\p{L})/u;

/** The column of the units. */
export const UNITS_ALONE = new RegExp(`^(?:${UNITS})(?!\\p{L})`, 'u');
export const UNIT_HEAD = new RegExp(`^(?:${UNITS}|đơn vị)(?!\\p{L})`, 'u');
/** `Đơn vị tính: trẻ`, up to the unit. */
export const BEFORE_UNIT = new RegExp(`^(?:${UNITS}|đơn vị)\\s*(?:[-–/] ?unit ?)?:?\\s*`, 'u');

/** Sums over more than the period of the report. */
/** `Cùng kỳ 2023 (%)` */
export const SAME_TIME = /(?<!\p{L})(?:cùng kỳ|cùng kì|ck)(?!\p{L})/u;
export const CUMULATED = /(?<!\p{L})(?:cộng dồn|lũy kế|luỹ kế|tích lũy|tích luỹ)(?!\p{L})/u;

/** The whole of the year that the table is about. */
export const WHOLE_YEAR = /^(?:cả năm|toàn năm|12 tháng|năm)$/u;

/** A plan for the year where the title names a part of it: `Kế hoạch năm`, `KH cả năm`. */
export const PLAN_OF_YEAR = /(?:kế hoạch|kh|chỉ tiêu)(?: được)?(?: giao)? (?:cả )?năm$/u;

/** A heading whose section holds what is planned. */
export const PLANNED_SECTION =
  /^(?:[ivx]{1,5}[.)/] ?|\d{1,2}[.)] ?|phần \S{1,5} |(?:phụ lục|phụ biểu|biểu|bảng)(?: số)?(?: \S{1,5})?[:.] ?)?(?:các )?(?:chỉ tiêu|mục tiêu|kế hoạch|phương hướng|nhiệm vụ|chỉ tiêu phấn đấu)(?!\p{L})(?! \p{L}{1,8} (?:đạt|hoàn thành))/u;

/** What names no period of a table though it holds a date: what it is taken from or goes with. */
export const WITHOUT_PERIOD = /(?:kèm theo|ban hành|nguồn|căn cứ|quyết định|công văn|so với|số: ?\d)/u;

/** Begins the name of a table of results. */
export const TELLS_RESULTS =
  /^(?:các |một số |bảng |biểu )?(?:kết quả|tình hình|số liệu|thống kê|tổng hợp|diễn biến|thực trạng|danh sách|cập nhật|phân bố|số(?!:| ?\d)|tổng số|tỷ|tỉ|công suất|chỉ số|mức|lượt)(?!\p{L})/u;
/** What has a day of its own beside the day of what is counted: what is done by its order, or told there. */
export const DAY_OF_NOTHING =
  /(?<!\p{L})(?:hướng dẫn|thông tư|nghị định|nghị quyết|chỉ thị|kế hoạch số|tờ trình|thông báo|báo cáo|văn bản|hội nghị|cuộc họp|giao ban|phê duyệt|có hiệu lực)(?!\p{L})/u;

/** Of whom, in a table of one measure: a sex, an age, a dose, town or country. What is measured stands elsewhere. */
export const GROUP =
  /^(?:nam|nữ|nam giới|nữ giới|chung|hai giới|thành thị|nông thôn|đô thị|miền núi|đồng bằng|ven biển|kinh|dân tộc (?:kinh|khác|thiểu số)|khác|(?:mũi|liều|vòng) (?:\d|nhắc lại|bổ sung)(?: \d)?|(?:trẻ(?: em)? |người |nhóm )?(?:[<>≤≥]|dưới|trên|từ)? ?\d{1,3} ?(?:(?:-|–|đến|đến dưới) ?<? ?\d{1,3}|\+|trở lên)?(?: ?(?:tháng|tuổi|tháng tuổi))?(?: trở lên)?)$/u;

/** `Số lượng`, `SL`, `n`: heads a count and not what is counted. */
export const COUNT_HEAD = /^(?:số|số lượng|sl|tần số|n)$/u;

/** `Cộng vùng cao`: the sum of an area. */
export const SUM_OF =
  /^(?:cộng|tổng(?: cộng| số)?) (?=(?:vùng|khu vực|miền|cụm|huyện|thị xã|thành phố|quận|xã|phường) )/u;

/** A number of an item before a label. */
export const ITEM = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]\s*|[-–+*•]\s*|[a-zđ][.)]\s+|[ivx]{1,5}[.)]\s+)/u;

/** `Bảng 2.`, `Biểu số 1:`, `Bảng 3.2a -` before the name of a table. */
export const TITLE_NUMBER =
  /^(?:bảng|biểu(?: đồ| mẫu)?|hình|phụ lục|phụ biểu)\s+(?:số\s+)?(?:\d{1,3}|[ivx]{1,5}|[a-e])(?:[.\-/]\d{1,2}){0,2}[a-e]?(?!\p{L})[.:\s–)-]*/u;

/** Up to the measure that a title names: `Kết quả thực hiện `, `So sánh `. */
export const MEASURE_IN_TITLE =
  /^((?:(?:kết quả|thực hiện|thống kê|tổng hợp|bảng|so sánh|phân bố|diễn biến|tình hình|đánh giá|theo dõi|về|các)\s+){0,4})(?:tỷ (?:lệ|suất|số|trọng)|tỉ (?:lệ|suất|số|trọng)|số(?! liệu)|tổng số|công suất|mức|chỉ số|tần suất|hiệu suất|bình quân|trung bình|dân số|lượt|độ bao phủ|tuổi thọ)(?!\p{L})/u;
/** `Số ca mắc và tỷ lệ mắc`: where the next measure of a title begins. */
export const NEXT_MEASURE = /(?:[,;]| ?,? và) (?=(?:tỷ|tỉ) (?:lệ|suất|số|trọng)(?!\p{L})|(?:tổng )?số (?!liệu)\p{L})/gu;
/** A measure that is no share. */
export const COUNTING = /^(?:số|tổng số|lượt|dân số)(?!\p{L})/u;

const LEVELS = 'tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|TP|TX|TT';
const SPREADS =
  'địa phương|địa bàn|đơn vị|khu vực|vùng|miền|năm|tháng|quý|tuần|ngày|giới|giới tính|nhóm tuổi|độ tuổi|lứa tuổi|tuổi|dân tộc|tuyến|giai đoạn|khoa|cơ sở|trình độ|loại|nhóm|nghề|thành thị';
/** What of a title says how its measure is spread, of where and of when: `, phân theo huyện`, ` tại tỉnh Hà Nam`. */
export const SPREAD = new RegExp(
  '[\\s,;(–-]{1,4}(?:' +
    `(?:phân|chia)(?: ra)? theo(?!\\p{L})|(?:được )?(?:tính |xếp |thống kê )?theo (?:các |từng )?(?:${LEVELS}|${SPREADS})(?!\\p{L})|` +
    '(?:qua|trong) (?:các|từng|\\d)|các năm(?!\\p{L})|(?:trong )?(?:giai đoạn|thời kỳ) \\d|(?:trong |của |từ |đến |hết )?(?:năm|tháng|quý|tuần) (?:\\d|I)|từ \\d{4}|' +
    `(?:trên địa bàn|của|tại|ở|thuộc) (?:các|toàn|một số|từng) (?:${LEVELS}|đơn vị|địa phương|vùng|khu vực|trạm|cơ sở|bệnh viện|khoa|trường)(?!\\p{L})|` +
    `(?:trên địa bàn |của |tại |ở |thuộc )?(?:${LEVELS})\\.? ?\\p{Lu}` +
    ')',
  'u',
);

/** `, năm`, ` trong`, ` của` between a name and its date. */
export const BEFORE_DATE = /[\s,;:–-]{0,3}(?:trong|của|vào|tính đến|đến|tại|hết|cả)?[\s,;:–-]{0,3}$/u;

/** Words that bound a figure in its cell. */
export const BOUND_WORDS: readonly (readonly [pattern: RegExp, comparator: 'gt' | 'ge' | 'lt' | 'le' | 'approx'])[] = [
  [/^(?:≥|>=|từ .* trở lên|tối thiểu|ít nhất)/u, 'ge'],
  [/^(?:≤|<=|không quá|tối đa|từ .* trở xuống)/u, 'le'],
  [/^(?:>|trên|hơn|vượt)/u, 'gt'],
  [/^(?:<|dưới)/u, 'lt'],
  [/^(?:~|≈|khoảng|gần|xấp xỉ|ước)/u, 'approx'],
];
