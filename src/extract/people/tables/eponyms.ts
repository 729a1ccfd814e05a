/**
 * Words after which a person's name names something else: `đường Nguyễn Trãi`, `Trường THPT Chu Văn An`. Read backwards
 * from the name, up to four words.
 */
export const EPONYM_HEADS: readonly string[] = `
  đường | phố | phường | xã | huyện | quận | thị trấn | thị xã | thành phố | tp | tp. | tỉnh | đặc khu | thôn | ấp | bản | làng |
  khu phố | khu | khối | buôn | xóm | trường | thcs | thpt | tiểu học | mầm non | đại học | đh | cao đẳng | học viện | bệnh viện | bv |
  phòng khám | nhà thuốc | quầy thuốc | cửa hàng | quán | tiệm | nhà xe | công ty | giải thưởng | giải | cúp | quỹ | cầu | chợ | ngã tư | ngã ba | ngã năm | ngã sáu | quảng trường | công viên |
  tượng đài | tượng | lăng | đền | chùa | đình | núi | sông | hồ | đảo | bến xe | cảng | sân bay | nhà máy | hẻm | ngõ | ngách | kiệt |
  đại lộ | quốc lộ | nhà hát | bảo tàng | thư viện | nhà thi đấu | siêu thị | khách sạn | nhà hàng | thương hiệu | phong cách | tư tưởng |
  tập đoàn | doanh nghiệp | hãng | câu lạc bộ | clb | ngân hàng | nhãn hàng | đạo đức | gương | huân chương | huy chương | mang tên | cơ sở | chi nhánh | địa chỉ | tòa nhà | khu đô thị | kđt | p. | q. | tx |
  tx. | tt. | h. | đ. | tnts | tntp | tncs | đoàn tncs | đội tntp | chiến khu | trại | nghĩa trang | nghĩa trang liệt sĩ | hội trường |
  hộ kinh doanh | cơ sở kinh doanh | cơ sở sản xuất | doanh nghiệp tư nhân | dntn | hợp tác xã | htx |
  trại giam | bến | đèo | rạch | kênh | hồ chứa | phương pháp | công trình | thế hệ | cụm | dốc | vòng xoay | nút giao | lớp | ga | cù lao | dinh | phủ | miếu | nhà thờ
`
  .split('|')
  .map(phrase => phrase.trim());

/** Words that end like an eponym's head and are none: `đối tượng` is no statue, `yêu cầu` no bridge. In lower case. */
export const NO_EPONYM_HEADS: readonly string[] = `
  đối tượng | yêu cầu | nhu cầu | toàn cầu | chính phủ | tầng lớp | cơ bản | văn bản | kịch bản | đồng hồ | dẫn giải | áp giải | hòa giải | tôn giáo | nhà trường | môi trường | thị trường | hiện trường | công trường
`
  .split('|')
  .map(phrase => phrase.trim());

/** People of history whose names streets, wards, schools and hospitals bear: never a person without a title. */
export const HISTORICAL_NAMES: readonly string[] = `
  hồ chí minh | nguyễn trãi | lê lợi | trần hưng đạo | lý thường kiệt | phan đình phùng | trần phú | lê duẩn | lê hồng phong | hai bà trưng |
  bà triệu | nguyễn huệ | quang trung | ngô quyền | đinh tiên hoàng | lê đại hành | lý thái tổ | lý nam đế | trần nhân tông | lê thánh tông |
  nguyễn du | nguyễn bỉnh khiêm | chu văn an | lê quý đôn | nguyễn đình chiểu | nguyễn công trứ | phan bội châu | phan châu trinh | phan chu trinh |
  huỳnh thúc kháng | hoàng diệu | tôn thất tùng | tôn thất thuyết | tôn đức thắng | võ thị sáu | nguyễn thị minh khai | lý tự trọng | kim đồng |
  nguyễn văn cừ | nguyễn văn linh | nguyễn văn trỗi | nguyễn lương bằng | trường chinh | phạm văn đồng | võ nguyên giáp | võ văn kiệt |
  hoàng văn thụ | hoàng quốc việt | hoàng hoa thám | hoàng sa | trường sa | nguyễn thái học | phạm ngũ lão | phạm ngọc thạch | đặng thùy trâm |
  đặng văn ngữ | hồ đắc di | trần duy hưng | phạm hùng | lê văn lương | lê trọng tấn | văn tiến dũng | nguyễn chí thanh | nguyễn phong sắc |
  nguyễn hữu thọ | nguyễn tri phương | nguyễn sinh sắc | nguyễn sinh cung | nguyễn ái quốc | nguyễn khuyến | lê hữu trác | hải thượng lãn ông |
  tuệ tĩnh | trần quốc toản | trần quang khải | trần khánh dư | yết kiêu | dã tượng | bùi thị xuân | bùi hữu nghĩa | trương định | nguyễn trung trực |
  thủ khoa huân | trần văn thời | trần văn ơn | cao bá quát | cao thắng | mạc đĩnh chi | mạc thị bưởi | lương thế vinh | lương văn can | lương ngọc quyến |
  đào duy từ | đào duy anh | đoàn thị điểm | hồ xuân hương | hồ tùng mậu | hà huy tập | phùng hưng | phùng chí kiên | khúc thừa dụ | mai thúc loan |
  lê lai | lê chân | lê thanh nghị | lê văn sỹ | lê văn tám | lê văn duyệt | lê thị riêng | lê đức thọ | lê văn thịnh | tô hiến thành | tô hiệu |
  trần đại nghĩa | trần cao vân | trần quý cáp | trần bình trọng | trần thủ độ | trần nguyên hãn | trần nhật duật | trần đăng ninh | trần khát chân |
  nguyễn an ninh | nguyễn bính | nguyễn cảnh chân | nguyễn chánh | nguyễn cư trinh | nguyễn đức cảnh | nguyễn phúc nguyên | nguyễn hữu cảnh |
  nguyễn hữu huân | nguyễn khoái | nguyễn kiệm | nguyễn lộ trạch | nguyễn oanh | nguyễn siêu | nguyễn sơn | nguyễn thị định | nguyễn thiện thuật |
  nguyễn tuân | nguyễn viết xuân | nguyễn xí | nguyễn xiển | nguyễn văn bé | nguyễn bá học | nguyễn đình thi | phan huy chú | phan đăng lưu | phan văn trị |
  phan chánh | phan huy ích | phạm hồng thái | phạm văn nghị | phạm ngọc thảo | võ chí công | võ văn tần | võ trường toản | võ duy ninh | vũ trọng phụng | vũ tông phan |
  bạch đằng | đống đa | điện biên phủ | cách mạng tháng tám | xô viết nghệ tĩnh | khuất duy tiến | hoàng đạo thúy | hoàng minh giám | trần thái tông |
  duy tân | tản đà | ông ích khiêm | thái phiên | tăng bạt hổ | tống duy tân | dương đình nghệ | dương quảng hàm | cù chính lan | la văn cầu | phan đình giót | bế văn đàn | tô vĩnh diện |
  lý thái tông | lý chiêu hoàng | lý thánh tông | nguyễn minh không | từ đạo hạnh | ngô gia tự | ngô thì nhậm | ngô sĩ liên | ngô tất tố | châu văn liêm | nam cao |
  xuân diệu | tố hữu | chế lan viên | đinh công tráng | đinh lễ | đinh núp | n trang lơng | y jút | ama khê
`
  .split('|')
  .map(phrase => phrase.trim());

/** Places, bodies and things that begin as a name of a person does: no person even after a title (`ông Công đoàn`). */
export const PLACE_NAMES: readonly string[] = `
  thái bình dương | đại tây dương | ấn độ dương | bắc băng dương | hồ tây | hồ gươm | biển đông | gạc ma | tiệp khắc | cà mau | new york | hồng kông | đảng dân | đảng cộng |
  đoàn việt nam | ông thần tài | thần tài | cô vy | ông trời | mẹ thiên | bà nà | bà đen | bà rịa | bà triệu | bà trưng | bà chiểu | bà điểm | bà hom | ông lãnh | cô giang | cô bắc | ông tạ | ông táo | bà mụ |
  việt nam | hà nội | sài gòn | đà nẵng | hải phòng | cần thơ | nha trang | đà lạt | vũng tàu | trung ương | quảng yên | lý sơn | vũ quang | võ nhai | phan thiết | phan rang | mai châu |
  cao bằng | cao lãnh | cao lộc | cao phong | kim sơn | kim bảng | kim động | kim thành | thạch hà | thạch thất | thạch an | hà giang | hà nam | hà tĩnh | hà tiên | hà quảng | hà trung |
  lâm đồng | lâm thao | lâm hà | lâm bình | ninh bình | ninh thuận | ninh kiều | ninh giang | ninh hải | ninh sơn | ninh phước | thái bình | thái nguyên | thái thụy | vĩnh long | vĩnh phúc | sơn la |
  sơn động | sơn dương | sơn tây | sơn trà | sơn tịnh | sơn hà | châu thành | châu đốc | châu phú | châu đức | văn lâm | văn giang | văn bàn | văn yên | văn chấn | văn quan | văn lãng | yên bái | yên thế |
  yên dũng | yên phong | yên sơn | yên lập | yên mô | yên khánh | yên lạc | yên thành | quảng nam | quảng ngãi | quảng ninh | quảng bình | quảng trị | quảng xương | lương sơn | lương tài | vũ thư |
  hoàng mai | hoàng su phì | hồ chí minh | mường la | đồng nai | đồng tháp | đồng hới | đồng xuân | đồng văn | đồng phú | đồng hỷ | đồng xoài | phú thọ | phú yên | phú quốc | tiên yên | tiên lãng | tiên du | tiền giang | trà vinh | trà cú | trà ôn | trà lĩnh | trà bồng |
  kiên giang | kiên lương | tri tôn | tịnh biên | giang thành | hán dương | thuận thành | thuận an | thuận châu | thuận bắc | thuận nam | thành ủy | công ty | công an | công đoàn | công đoàn cơ sở | đảng ủy
`
  .split('|')
  .map(phrase => phrase.trim());

/** What is eaten and where it is sold: a title in a capital after it is a brand (`bánh mì Cô Bích`, `quán cơm Ông Tư`). */
export const BRAND_HEADS: readonly string[] = `
  bánh | bánh mì | bánh mỳ | bánh bao | bánh cuốn | bánh canh | bánh xèo | bánh chưng | bánh trung thu | phở | bún | bún bò | bún chả | bún riêu | mì | mì quảng | hủ tiếu |
  miến | cháo | xôi | chè | cơm | cơm gà | cơm tấm | cơm hộp | gà | vịt | bò | dê | ốc | lẩu | nem | chả | giò | giò chả | nước mắm | mắm | tương | tương ớt | kem |
  trà sữa | cà phê | cafe | nước mía | sữa chua | rượu | đậu phụ | chả cá | chả lụa | pate | quán | quán ăn | quán cơm | quán nhậu | quán phở | tiệm | tiệm bánh | lò | lò bánh | sạp | quầy |
  cửa hàng | cửa hiệu | nhà hàng | tạp hóa | shop | hiệu | hiệu thuốc | nhà thuốc | quầy thuốc | thương hiệu | nhãn hiệu | hãng | cơ sở | xưởng | bếp | bếp ăn | căng tin | spa | thẩm mỹ viện
`
  .split('|')
  .map(phrase => phrase.trim());
