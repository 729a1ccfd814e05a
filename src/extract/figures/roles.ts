import type { Comparator } from '../../model/entity.js';

/** What a phrase does in a clause that states a figure. */
export type Role =
  | 'word'
  | 'number'
  | 'figure'
  | 'date'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'equals'
  | 'open'
  | 'close'
  | 'dash'
  | 'quote'
  | 'slash'
  | 'stop'
  | 'and'
  | 'bound'
  | 'link'
  | 'to'
  | 'from'
  | 'increase'
  | 'decrease'
  | 'over'
  | 'adverb'
  | 'respectively'
  | 'now'
  | 'time'
  | 'preposition'
  | 'within'
  | 'boundary'
  | 'have'
  | 'predicate'
  | 'modal'
  | 'opener'
  | 'compared'
  | 'goal'
  | 'aim'
  | 'back'
  | 'place'
  | 'or-more'
  | 'or-less';

/** Phrases by role. The longest phrase at a place wins, so a compound may take back what its first word would mean. */
export const ROLES: { readonly [R in Role]?: readonly string[] } = {
  and: ['và', 'hoặc', 'hay', '&', 'cùng với'],
  // Between the name and the number: the figure is a level.
  link: [
    'là', 'đạt', 'đạt được', 'đạt mức', 'đạt tỷ lệ', 'đạt tỉ lệ', 'chiếm', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'chiếm khoảng', 'bằng', 'ở mức', 'ở mức cao', 'ở mức thấp',
    'tương đương', 'tương đương với', 'tương ứng', 'tương ứng với', 'ứng với', 'thực hiện', 'thực hiện được', 'thực hiện đạt', 'đạt và vượt', 'ước đạt', 'đều đạt', 'cao nhất là',
    'thấp nhất là', 'dao động', 'dao động từ', 'vào khoảng', 'duy trì ở mức', 'được duy trì ở mức', 'được duy trì ở mức cao', 'được duy trì', 'đã đạt', 'có tỷ lệ',
    'có tỉ lệ', 'lên mức', 'ở ngưỡng', 'tại mức', 'với mức', 'mức', 'đạt gần', 'ổn định ở mức',
  ],
  to: ['lên', 'xuống', 'còn', 'xuống còn', 'xuống mức', 'lên đến', 'lên tới', 'lên thành', 'thành', 'tới', 'đến', 'chỉ còn', 'còn khoảng', 'lên trên', 'xuống tới', 'nay còn', 'lên còn'],
  from: ['từ', 'từ mức', 'từ chỗ', 'từ tỷ lệ'],
  increase: [
    'tăng', 'tăng thêm', 'tăng được', 'tăng hơn', 'tăng mạnh', 'tăng nhanh', 'tăng nhẹ', 'tăng cao', 'tăng vọt', 'tăng gần', 'tăng trưởng', 'tăng bình quân', 'tăng trung bình', 'gia tăng', 'tăng đến',
    'tăng tới', 'cao hơn', 'nhiều hơn', 'mức tăng', 'tốc độ tăng',
  ],
  decrease: [
    'giảm', 'giảm được', 'giảm thêm', 'giảm mạnh', 'giảm nhanh', 'giảm nhẹ', 'giảm sâu', 'giảm gần', 'giảm bình quân', 'giảm trung bình', 'giảm đến', 'giảm tới', 'hạ', 'hạ được', 'sụt giảm', 'thấp hơn', 'ít hơn',
    'mức giảm', 'tốc độ giảm', 'suy giảm',
  ],
  over: ['vượt', 'vượt mức', 'vượt chỉ tiêu', 'vượt kế hoạch', 'vượt trên', 'vượt quá'],
  adverb: [
    'chỉ', 'mới', 'cũng', 'đều', 'bình quân', 'trung bình', 'tính trung bình', 'tính bình quân', 'thêm', 'mạnh', 'nhẹ', 'nhanh', 'nhanh hơn', 'tiếp tục', 'luôn', 'luôn luôn', 'dự kiến', 'ước', 'ước tính', 'bắt đầu', 'chung',
    'hàng năm', 'hằng năm', 'mỗi năm', 'mỗi tháng', 'mỗi tuần', 'mỗi ngày', 'hàng tháng', 'hằng tháng', 'hàng tuần', 'hàng ngày', 'hằng ngày', 'tổng cộng', 'cộng dồn', 'lũy kế', 'tích lũy', 'chỉ đạt', 'tăng dần', 'giảm dần', 'cao',
    'thấp', 'rất cao', 'rất thấp', 'đáng kể', 'rõ rệt', 'đột biến', 'ngày càng', 'vẫn còn', 'có thể', 'lại', 'nữa', 'theo đó', 'đến thời điểm này', 'nhất', 'liên tục', 'cơ bản', 'riêng biệt', 'bước đầu',
  ],
  respectively: ['lần lượt', 'theo thứ tự', 'tương ứng là', 'lần lượt là', 'lần lượt đạt', 'tương ứng lần lượt'],
  now: ['hiện', 'hiện nay', 'hiện tại', 'đến nay', 'cho đến nay', 'tới nay', 'hiện còn', 'hiện có', 'nay', 'hiện đang', 'hiện chỉ', 'tính đến nay', 'đến thời điểm hiện tại', 'hiện đã'],
  time: ['vào', 'vào năm', 'trong năm', 'tính đến', 'tính đến hết', 'đến hết', 'đến cuối', 'cuối', 'đầu', 'giữa', 'năm', 'tháng', 'ngày', 'quý', 'kể từ', 'vào cuối', 'vào đầu', 'tính từ', 'cả năm', 'cả', 'riêng năm', 'đến năm', 'ước năm', 'tính chung'],
  preposition: ['cho', 'tại', 'ở', 'trên', 'cho tới', 'đối với', 'đến với', 'tới cho'],
  within: ['với', 'của', 'trong', 'trong số', 'trong tổng số', 'trong số đó', 'cùng', 'bởi', 'từ các', 'như'],
  boundary: [
    'trong đó', 'trong đó có', 'riêng', 'đồng thời', 'tuy nhiên', 'tuy vậy', 'nhưng', 'song', 'bên cạnh đó', 'ngoài ra', 'do đó', 'đặc biệt', 'cụ thể', 'cụ thể là', 'nhất là', 'gồm', 'bao gồm', 'kết quả', 'kết quả là', 'cho thấy',
    'cho biết', 'cho hay', 'nêu rõ', 'nhấn mạnh', 'khẳng định', 'rằng', 'nhằm', 'để', 'nếu', 'khi', 'do', 'vì', 'nên', 'mà', 'thì', 'còn lại', 'ngược lại', 'qua đó', 'góp phần', 'theo', 'qua', 'trong khi', 'trong khi đó', 'tức', 'nghĩa là',
    'dù', 'mặc dù', 'bởi vì', 'như vậy', 'tuy', 'kế đến', 'tiếp đến', 'sau đó', 'trước đó', 'đáng chú ý', 'dẫn đến', 'yêu cầu', 'đề nghị', 'số còn lại', 'ngoại trừ', 'kể cả', 'nhờ', 'ví dụ', 'chẳng hạn', 'đến dự', 'tham dự', 'thông tin',
  ],
  // Verbs that take the figure with its noun as their object.
  have: [
    'có', 'đã có', 'có tới', 'có đến', 'ghi nhận', 'phát hiện', 'xảy ra', 'tiếp nhận', 'đã ghi nhận', 'đã phát hiện', 'đã xảy ra', 'xuất hiện', 'thu hút', 'huy động', 'tổ chức', 'thành lập', 'tặng', 'trao', 'xử phạt', 'hỗ trợ', 'vận động',
    'tiêu hủy', 'cấp phát', 'đã tiêm', 'kết nạp', 'bổ sung', 'cứu được', 'tiếp đón', 'phân bổ', 'bố trí', 'thiếu', 'chưa có', 'không có', 'khiến', 'bảo đảm', 'đảm bảo', 'duy trì', 'hoàn thành', 'nâng', 'đưa', 'được', 'mở', 'lập', 'kiểm tra', 'thu được', 'cần', 'ủng hộ', 'trang bị', 'đầu tư xây dựng', 'phun', 'đón',
  ],
  predicate: ['được', 'bị', 'không', 'chưa', 'vi phạm', 'tham gia', 'dương tính', 'âm tính', 'mắc', 'nhiễm', 'thuộc', 'khỏi', 'tử vong', 'đủ', 'biết', 'phải', 'hài lòng', 'đồng ý', 'kiện toàn', 'triển khai', 'áp dụng', 'nghi', 'khuyết', 'đăng ký'],
  modal: ['sẽ', 'đã', 'đang', 'vẫn', 'đã được'],
  opener: [
    'tỷ lệ', 'tỉ lệ', 'tỷ suất', 'tỉ suất', 'tỷ số', 'tỉ số', 'tỷ trọng', 'tỉ trọng', 'tỷ lệ phần trăm', 'chỉ số', 'công suất', 'hệ số', 'mật độ', 'số', 'tổng số', 'tổng', 'tốc độ', 'mức độ', 'mức tăng', 'mức giảm', 'mức sinh', 'mức đóng',
    'mức hưởng', 'mức độ bao phủ', 'độ bao phủ', 'diện bao phủ', 'hiệu suất', 'năng suất', 'xác suất', 'tuổi thọ', 'tần suất', 'cơ cấu', 'tổng kinh phí', 'kinh phí', 'ngân sách', 'doanh thu', 'số tiền', 'tổng số tiền', 'tổng thu', 'tổng chi', 'dân số', 'bình quân đầu người', 'nguồn thu', 'độ che phủ', 'tổng mức đầu tư', 'tổng giá trị', 'trị giá', 'giá trị', 'quỹ',
    'thu nhập', 'chi phí', 'số lượng', 'số lượt', 'số ca', 'tỷ lệ bao phủ', 'khả năng', 'số người', 'nguy cơ', 'quy mô', 'kế hoạch giường bệnh', 'công suất sử dụng giường bệnh',
  ],
  compared: ['so với', 'so cùng kỳ', 'so', 'cùng kỳ', 'so sánh với'],
  goal: [
    'chỉ tiêu', 'kế hoạch', 'mục tiêu', 'nghị quyết', 'mốc', 'ngưỡng', 'quy định', 'yêu cầu đề ra', 'chỉ tiêu giao', 'kế hoạch giao', 'chỉ tiêu kế hoạch', 'mục tiêu đề ra', 'chỉ tiêu đề ra', 'kế hoạch đề ra', 'chỉ tiêu năm', 'kế hoạch năm', 'mục tiêu là',
    'chỉ tiêu được giao', 'kế hoạch được giao', 'chỉ tiêu pháp lệnh', 'chỉ tiêu nghị quyết', 'mục tiêu chung', 'dự toán', 'dự toán giao', 'kh', 'kh năm', 'ct', 'đề ra',
  ],
  aim: ['phấn đấu', 'phấn đấu đạt', 'đặt mục tiêu', 'đề ra mục tiêu', 'hướng tới', 'hướng đến', 'tiến tới', 'cam kết', 'quyết tâm', 'đặt chỉ tiêu', 'phấn đấu đến', 'kéo', 'phấn đấu tăng', 'phấn đấu giảm'],
  back: [
    'tỷ lệ này', 'tỉ lệ này', 'con số này', 'số này', 'chỉ số này', 'tỷ lệ trên', 'tỷ lệ đó', 'con số trên', 'tỷ lệ tương ứng', 'tỉ lệ tương ứng', 'tỷ suất này', 'con số đó', 'chỉ tiêu này', 'mức này', 'con số', 'tỷ số này', 'công suất này', 'tỉ lệ trên', 'tỉ lệ đó',
  ],
  place: ['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh', 'tp', 'các xã', 'các huyện', 'các tỉnh', 'các phường', 'khu vực', 'vùng', 'toàn tỉnh', 'toàn huyện', 'toàn xã', 'toàn quốc', 'cả nước', 'toàn thành phố', 'toàn ngành', 'trên địa bàn', 'địa bàn', 'toàn viện', 'toàn thị xã', 'thành thị', 'nông thôn', 'miền núi', 'đồng bằng', 'tuyến tỉnh', 'tuyến huyện', 'tuyến xã', 'trạm y tế', 'bệnh viện', 'trung tâm y tế', 'trung tâm', 'bv', 'ttyt', 'tyt', 'khoa', 'việt nam', 'nước ta', 'nam', 'nữ', 'nam giới', 'nữ giới'],
  'or-more': ['trở lên', 'trở đi', 'hoặc cao hơn', 'hoặc hơn'],
  'or-less': ['trở xuống', 'hoặc thấp hơn'],
  // Compounds that take back the role of their first words.
  word: [
    'một số', 'đa số', 'thiểu số', 'thông số', 'tham số', 'chữ số', 'dân tộc thiểu số', 'số hóa', 'chuyển đổi số', 'bảo hiểm y tế', 'y tế', 'vượt tuyến', 'vượt qua', 'có thai', 'có thẻ', 'có bác sĩ', 'có bác sỹ', 'có công', 'đầy đủ', 'đầu tiên', 'từ đủ', 'còn sống',
    'được sống', 'tăng huyết áp', 'tăng dân số', 'tăng tự nhiên', 'tăng dân số tự nhiên', 'giảm nghèo', 'giảm sinh', 'giảm đau', 'tăng cân', 'tăng cường', 'giảm thiểu', 'trung bình', 'trên đầu người', 'đạt chuẩn', 'đạt tiêu chí', 'đạt yêu cầu', 'đạt tiêu chuẩn', 'đạt chỉ tiêu', 'đạt loại',
    'đạt bộ tiêu chí', 'không đạt', 'chưa đạt', 'đạt giải', 'ở trẻ', 'ở người', 'ở trẻ em', 'ở phụ nữ', 'ở người lớn', 'trên địa bàn', 'trên cạn', 'trước sinh', 'sau sinh', 'mới sinh', 'mới mắc', 'mắc mới', 'ca mắc', 'nhiễm mới', 'mới', 'khám chữa bệnh', 'khám bệnh', 'khám sức khỏe', 'khám thai', 'tiêm chủng', 'tiêm phòng',
    'điều trị', 'quản lý thai', 'sử dụng giường bệnh', 'tử vong', 'nhiễm khuẩn', 'chuyển tuyến', 'thứ', 'hạ tầng', 'đầu tư', 'cả hai', 'năm tuổi', 'cao tuổi', 'thấp còi', 'cao đẳng', 'nhẹ cân', 'thu gom', 'thu dung', 'tiêm đủ', 'tiêm đầy đủ', 'năm tuổi', 'cuối cùng', 'đến viện', 'đến khám', 'đến trường', 'tới khám', 'lên tuyến trên',
    'từ chối', 'từ thiện', 'còi xương', 'có ca bệnh', 'cho vay', 'cho con bú', 'trên cơ sở', 'cơ sở', 'trong và', 'hệ thống', 'đưa vào sử dụng', 'hoàn thành nhiệm vụ', 'hoàn thành tốt nhiệm vụ', 'hoàn thành xuất sắc', 'hoàn thành xuất sắc nhiệm vụ', 'mức lương', 'mức sống', 'mức thấp nhất', 'con thứ', 'của người',
    'ổn định', 'nâng cao', 'đạo đức', 'nhiệm vụ', 'nên', 'thông tin', 'khi sinh', 'theo dõi', 'theo quy định', 'do lao', 'do covid', 'do sốt', 'do tai nạn', 'mang thai', 'chết/mắc', 'kế hoạch hóa gia đình', 'quản lý', 'sử dụng', 'được giao', 'lao động', 'đúng hạn', 'đủ mũi', 'phòng bệnh', 'sản xuất', 'chế biến', 'trước khi', 'khi đến', 'từ 0 tuổi', 'dưới 0 tuổi', 'trên 0 tuổi', 'trên 0', 'dưới 0 tháng tuổi', 'từ 0 tháng tuổi', 'từ 0 - 0 tuổi', 'từ 0-0 tuổi', 'từ 0 đến 0 tuổi', 'từ 0 đến dưới 0 tuổi', '0 tuổi', '0 tháng tuổi', 'từ 0 tuổi trở lên', 'sinh con thứ 0', 'sinh con thứ 0 trở lên', 'con thứ 0 trở lên', 'từ 0 – 0 tháng tuổi', 'từ 0 - 0 tháng tuổi', 'dưới 0 tháng', 'từ 0 đến 0 tháng tuổi', '0 - 0 tuổi', '0 – 0 tháng', '0 - 0 tháng',
  ],
};

/** Words before a number that bound it. */
export const COMPARATORS: readonly (readonly [phrase: string, means: Comparator])[] = [
  ['trên', 'gt'],
  ['hơn', 'gt'],
  ['quá', 'gt'],
  ['lớn hơn', 'gt'],
  ['>', 'gt'],
  ['đạt trên', 'gt'],
  ['ít nhất', 'ge'],
  ['tối thiểu', 'ge'],
  ['không dưới', 'ge'],
  ['chí ít', 'ge'],
  ['không thấp hơn', 'ge'],
  ['không ít hơn', 'ge'],
  ['≥', 'ge'],
  ['> =', 'ge'],
  ['dưới', 'lt'],
  ['chưa tới', 'lt'],
  ['chưa đến', 'lt'],
  ['chưa đầy', 'lt'],
  ['nhỏ hơn', 'lt'],
  ['<', 'lt'],
  ['không quá', 'le'],
  ['tối đa', 'le'],
  ['không vượt quá', 'le'],
  ['không trên', 'le'],
  ['không hơn', 'le'],
  ['nhiều nhất', 'le'],
  ['≤', 'le'],
  ['< =', 'le'],
  ['khoảng', 'approx'],
  ['khoảng trên', 'approx'],
  ['khoảng hơn', 'approx'],
  ['vào khoảng', 'approx'],
  ['gần', 'approx'],
  ['xấp xỉ', 'approx'],
  ['chừng', 'approx'],
  ['độ', 'approx'],
  ['ngót', 'approx'],
  ['ước khoảng', 'approx'],
  ['ước chừng', 'approx'],
  ['~', 'approx'],
  ['≈', 'approx'],
];
