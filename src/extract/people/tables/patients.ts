// What is said of the ill: patterns over lower-case text, put together from lists of phrases.

import { phrases } from '../../../language/word-lists.js';

const list = (text: string): string => phrases(text).join('|');

/** Small words between a person and what befalls that person: `đã`, `vừa`, `không may`. */
const LEADS = list(
  `đã | vừa | mới | phải | đang | từng | cũng | bỗng | bất ngờ | không may | đột ngột | chẳng may | liên tục | may mắn | tiếp tục | bắt đầu | sau đó | trước đó | hiện | hiện đang | hiện vẫn | vẫn | đều | đều đang | thấy | có biểu hiện | có triệu chứng | có dấu hiệu | xuất hiện`,
);

/** Who takes the ill to hospital, between `được` and the verb. */
const HELPERS = list(
  `mọi người | mọi người xung quanh | người xung quanh | người đi đường | người nhà | gia đình | người thân | người dân | hàng xóm | bạn bè | đồng nghiệp | đồng đội | con cháu | các con | con trai | con gái | vợ | chồng | bố mẹ | bố | mẹ | cha mẹ | cha | mẹ con | nhà trường | công an | bà con | các bác sĩ | bác sĩ | các y bác sĩ | y bác sĩ | ê kíp | ê-kíp | tổ cấp cứu | trạm y tế | xe cấp cứu | lực lượng chức năng`,
);

/** A place of healing, after `chuyển lên`. */
const HOSPITAL = list(
  `bệnh viện | bv | bvđk | khoa | viện | trung tâm y tế | ttyt | trạm y tế | tuyến trên | tuyến tỉnh | tuyến trung ương | cơ sở y tế | phòng mổ | phòng khám | phòng cấp cứu | phòng hồi sức | cấp cứu | viện cấp cứu | trung tâm`,
);

/** What is done to the ill. */
const CARE = list(
  `mổ | phẫu thuật | cấp cứu | ghép (?:thận|gan|tim|phổi|tủy|giác mạc|tế bào) | cứu sống | cứu chữa | cứu | điều trị | chẩn đoán | truyền máu | lọc máu | chạy thận | hồi sức | thở máy | đặt (?:nội khí quản|stent|ống) | xuất viện | ra viện | nhập viện | cách ly | can thiệp | sơ cứu | gắp | lấy (?:dị vật|sỏi|khối u|thai) | nội soi | xạ trị | hóa trị | tiêm huyết thanh | khâu | bó bột | đỡ đẻ | chuyển viện`,
);

/** Illness and harm, after `bị`, `mắc`, `nhiễm`. */
const HARM = list(
  `tai nạn | ngộ độc | rắn | ong | chó | mèo | đột quỵ | tai biến | sốc | bỏng | gãy | chấn thương | đa chấn thương | thương | vỡ | thủng | viêm | ung thư | suy | xuất huyết | nhồi máu | tắc | xơ | sỏi | u | khối u | sốt(?! (?:sắng|ruột)) | liệt | cao huyết áp | tăng huyết áp | tiểu đường | đái tháo đường | nhiễm | phản vệ | dị ứng | hóc | điện giật | đuối nước | ngã | té | bệnh(?! viện) | hôn mê | ngất | co giật | băng huyết | tiền sản giật | sảy thai | thoát vị | chảy máu | đau(?! (?:đáu|lòng|xót)) | nặng | ho | tiêu chảy | hoại tử | ngạt | ngưng tim | ngừng tim | trầm cảm | rối loạn | mất máu | đứt | dập | chém | đâm | đánh(?! giá) | cắn | lao(?! động) | hen | phổi | tim | thận | gan | tâm thần | bại liệt | khuyết tật | nhiễm độc | chấn động | tràn`,
);

/** What the ill feel and show. */
const SYMPTOMS = list(
  `nôn | buồn nôn | sốt(?! (?:sắng|ruột)) | ho ra | ho nhiều | ho kéo dài | khó thở | đau(?! (?:đáu|lòng|xót)) | nhức | co giật | ngất | bất tỉnh | chóng mặt | choáng | tím tái | hôn mê | mệt lả | mê man | tiêu chảy | chảy máu | xuất huyết | lên cơn | chuyển dạ | vỡ ối | đau đẻ | trở dạ | sinh mổ | sinh non | hạ sinh | nổi mẩn | phát ban | liệt | yếu liệt | sụt cân | đột quỵ | ngã quỵ | nguy kịch`,
);

/** What befalls the ill, straight after their name. */
export const FALLING_ILL = new RegExp(
  `^ ?(?:(?:${LEADS}) ){0,3}(?:` +
    [
      `(?:nhập|vào|ra|xuất|nằm|chuyển) viện(?! (?:phí|trưởng))`,
      `tử vong`,
      `(?:rơi vào |đang )?(?:ở )?trong tình trạng (?:nguy kịch|nguy hiểm|hôn mê|nặng|rất nặng|bất tỉnh|chấn thương|đa chấn thương|mê man|sốc|suy|bỏng|co giật)`,
      `(?:có |bị )(?:nhiều )?(?:vết (?:bỏng|phỏng|thương|bầm|cắn|đâm|cắt))`,
      `chữa bệnh (?:tại|ở)`,
      `khỏi bệnh|bình phục|hồi phục|qua cơn nguy kịch|tái khám|phát bệnh|lâm bệnh|đổ bệnh`,
      // `được điều trị cho bệnh nhân`, `được điều trị viên …`: of who heals.
      `được (?:(?:${HELPERS}) )?(?:${CARE})(?! (?:viên|trưởng|cho(?! (?:đến|tới))))`,
      `được (?:(?:${HELPERS}) )?(?:kịp thời |khẩn cấp |nhanh chóng )?(?:đưa|chuyển|chở|cõng|khiêng|chuyển gấp|đưa ngay|chuyển thẳng)(?: (?:ngay|gấp|khẩn cấp|kịp thời))? (?:(?:vào|đến|tới|đi|lên|ra|về|xuống|sang) )?(?:${HOSPITAL})`,
      `được (?:phát hiện|xác định|ghi nhận)(?: là)?(?: đã)? (?:mắc|bị|nhiễm|dương tính)`,
      `bị (?:(?:một con|con|loài|đàn|bầy|tái phát|mắc) )?(?:${HARM})`,
      // `đang dọn cỏ vườn thì bị rắn cắn`
      `(?:đang|trong lúc|trong khi|khi|lúc)(?: [\\p{L}-]{1,9}){1,9},? (?:thì |bất ngờ |không may ){0,2}bị (?:(?:một con|con|loài|đàn|bầy) )?(?:${HARM})`,
      `(?:phát hiện |được phát hiện |nghi )?(?:mình |bản thân )?(?:bị|mắc|nhiễm) (?:phải )?(?:bệnh|chứng|căn|${HARM}|covid|sars|cúm|sởi|sốt|tay chân|hiv|virus|vi rút)`,
      `dương tính|có kết quả (?:xét nghiệm )?dương tính`,
      `điều trị (?:tại|ở|bằng|nội trú|ngoại trú|lao|ung thư|covid|methadone|dài|từ|ngay|tích cực)`,
      `(?:đi )?(?:chạy thận|lọc máu|xạ trị|hóa trị|truyền máu|ghép (?:thận|gan|tim|phổi))`,
      `(?:uống|dùng) thuốc (?:điều trị|tại nhà|đều|theo)`,
      `(?:${SYMPTOMS})`,
    ].join('|') +
    `)(?!\\p{L})`,
  'u',
);

/** `là bệnh nhân đầu tiên`, `là một trong những nạn nhân`. */
export const BEING_PATIENT =
  /^ ?(?:cũng |chính )?là (?:một |một trong |người |1 )?(?:trong )?(?:số )?(?:những |các )?(?:bệnh nhân|bệnh nhi|nạn nhân|người bệnh|ca bệnh|ca mắc|sản phụ|trường hợp (?:mắc|nhiễm|tử vong))/u;

/** What is done to who is named next, up to the first title before the name. */
export const BEFORE_PATIENT = new RegExp(
  `(?<![\\p{L}])(?:` +
    [
      `(?:mổ|phẫu thuật|cấp cứu|điều trị|chạy thận|lọc máu|truyền máu|xạ trị|hóa trị|hồi sức|nội soi|đỡ đẻ|sơ cứu|(?<!bào )chữa(?: khỏi| bệnh| trị)?|ghép (?:thận|gan|tim|phổi|tủy|giác mạc)|can thiệp|phẫu thuật nội soi)(?: (?:khẩn|cấp cứu|khẩn cấp|thành công|kịp thời|lấy thai|lấy con)){0,2} cho(?: (?:người bệnh|bệnh nhân|trường hợp|ca bệnh|gia đình|con|con trai|con gái|vợ|chồng))?`,
      `(?:cứu sống|cứu chữa|cứu mạng|tiếp nhận(?: và)? (?:cấp cứu|điều trị|ca bệnh|trường hợp)(?: cho)?|tính mạng(?: của| cho)?|tình trạng (?:sức khỏe |bệnh )?của|sức khỏe (?:của )?|ca mổ (?:của|cho)|ca phẫu thuật (?:của|cho)|ca ghép (?:thận|gan|tim) (?:của|cho)|ca bệnh (?:là)?|trường hợp(?: của)?|người bệnh(?: là)?|nạn nhân(?: là)?)`,
    ].join('|') +
    `) $`,
  'u',
);

/** `đưa | ông Lê Văn Sáu | đi cấp cứu`: the words on both sides of who is taken to hospital. */
export const TAKEN_FROM = /(?<![\p{L}])(?:đưa|chở|cõng|khiêng|chuyển) $/u;
export const TAKEN_TO = new RegExp(
  `^ ?(?:đi (?:cấp cứu|viện|khám|bệnh viện|trạm xá)|nhập viện|(?:vào|đến|tới|lên|ra|về|sang|xuống) (?:${HOSPITAL}))(?!\\p{L})`,
  'u',
);

/** A sentence that begins with a treatment speaks of who is named after its first comma. */
export const TREATED_FIRST =
  /^(?:đang |sau khi |phải |từng |khi |trong lúc )?(?:chạy thận|lọc máu|nằm viện|nhập viện|điều trị|xạ trị|hóa trị|truyền máu|ghép (?:thận|gan|tim)|phẫu thuật|cấp cứu|được (?:mổ|phẫu thuật|cấp cứu|ghép|cứu))/u;

/** Before a list of names: `các nạn nhân gồm:`, `5 lao động bị thương là`, up to where the names begin. */
export const VICTIMS =
  /(?<![\p{L}])(?:nạn nhân|bệnh nhân|bệnh nhi|người bệnh|bị thương|bị bỏng|bị ngộ độc|thương vong|tử vong|thiệt mạng|nhập viện)(?![\p{L}])[^.:;]{0,60}?(?: gồm(?: có)?|là|, gồm)(?: có)? ?[:,]? ?$/u;

/** Small words that stand between the names of a list, and inside the asides that tell who they are. */
export const LISTING: ReadonlySet<string> = new Set(
  'và cùng ông bà anh chị em cháu bé cụ cô chú tuổi sn sinh năm ở trú ngụ quê tại xã huyện tỉnh tp thành phố phường quận thôn'.split(
    ' ',
  ),
);

/** Whose or where something is, before a name: what befalls is not said of who bears it (`con của | bà Lan | bị sốt`). */
export const POSSESSION = /(?<![\p{L}])(?:của|chỗ|nhà|quán|tiệm|cơ sở) $/u;
