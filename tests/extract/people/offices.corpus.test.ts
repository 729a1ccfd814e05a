import { type PeopleRow, people } from './brief.js';

/** Offices straight before a name, with what they give. */
const BEFORE: readonly (readonly [office: string, post: string])[] = [
  ['Giám đốc Sở Y tế', 'Giám đốc @ Sở Y tế'],
  ['Phó Giám đốc Sở Y tế', 'Phó Giám đốc @ Sở Y tế'],
  ['phó Giám đốc Sở Y tế', 'phó Giám đốc @ Sở Y tế'],
  ['giám đốc Trung tâm Y tế huyện Mường Tè', 'giám đốc @ Trung tâm Y tế huyện Mường Tè'],
  ['nguyên Giám đốc Sở Y tế', 'nguyên Giám đốc @ Sở Y tế'],
  ['Quyền Giám đốc Sở Y tế', 'Quyền Giám đốc @ Sở Y tế'],
  ['Q. Giám đốc Sở Y tế', 'Quyền Giám đốc @ Sở Y tế'],
  ['PGĐ Sở Y tế', 'Phó Giám đốc @ Sở Y tế'],
  ['GĐ Sở Y tế', 'Giám đốc @ Sở Y tế'],
  ['Phó GĐ Sở Y tế', 'Phó Giám đốc @ Sở Y tế'],
  ['Bộ trưởng Bộ Y tế', 'Bộ trưởng @ Bộ Y tế'],
  ['Bộ trưởng Y tế', 'Bộ trưởng'],
  ['bộ trưởng y tế', 'bộ trưởng'],
  ['Thứ trưởng Bộ Y tế', 'Thứ trưởng @ Bộ Y tế'],
  ['Thứ trưởng', 'Thứ trưởng'],
  ['Phó Thủ tướng', 'Phó Thủ tướng'],
  ['Chủ tịch nước', 'Chủ tịch nước'],
  ['Tổng Bí thư', 'Tổng Bí thư'],
  ['Cục trưởng Cục Y tế dự phòng', 'Cục trưởng @ Cục Y tế dự phòng'],
  ['Phó Cục trưởng Cục Quản lý Dược', 'Phó Cục trưởng @ Cục Quản lý Dược'],
  ['Vụ trưởng Vụ Bảo hiểm y tế', 'Vụ trưởng @ Vụ Bảo hiểm y tế'],
  ['Viện trưởng Viện Pasteur Nha Trang', 'Viện trưởng @ Viện Pasteur Nha Trang'],
  ['Chi cục trưởng Chi cục Dân số tỉnh Sơn La', 'Chi cục trưởng @ Chi cục Dân số tỉnh Sơn La'],
  ['Chủ tịch UBND tỉnh', 'Chủ tịch @ UBND tỉnh'],
  ['Phó Chủ tịch UBND huyện', 'Phó Chủ tịch @ UBND huyện'],
  ['Phó Chủ tịch Thường trực UBND tỉnh', 'Phó Chủ tịch Thường trực @ UBND tỉnh'],
  ['PCT UBND xã', 'Phó Chủ tịch @ UBND xã'],
  ['Chủ tịch HĐND tỉnh', 'Chủ tịch @ HĐND tỉnh'],
  ['Bí thư Tỉnh ủy', 'Bí thư @ Tỉnh ủy'],
  ['Phó Bí thư Thường trực Huyện ủy', 'Phó Bí thư Thường trực @ Huyện ủy'],
  ['Bí thư Đảng ủy', 'Bí thư @ Đảng ủy'],
  ['Bí thư Chi bộ', 'Bí thư @ Chi bộ'],
  ['Bí thư Đoàn Thanh niên', 'Bí thư @ Đoàn Thanh niên'],
  ['Chủ tịch Công đoàn cơ sở', 'Chủ tịch @ Công đoàn cơ sở'],
  ['Chủ tịch Hội Chữ thập đỏ tỉnh Gia Lai', 'Chủ tịch @ Hội Chữ thập đỏ tỉnh Gia Lai'],
  ['Trưởng khoa Nội', 'Trưởng khoa @ khoa Nội'],
  ['Phó trưởng khoa Nhi', 'Phó trưởng khoa @ khoa Nhi'],
  ['Phó khoa Ngoại', 'Phó khoa @ khoa Ngoại'],
  ['Trưởng phòng Kế hoạch - Tài chính', 'Trưởng phòng @ phòng Kế hoạch - Tài chính'],
  ['Trưởng phòng Tổ chức - Hành chính', 'Trưởng phòng @ phòng Tổ chức - Hành chính'],
  ['Trưởng Phòng Y tế huyện', 'Trưởng Phòng @ Phòng Y tế huyện'],
  ['Trưởng trạm Y tế xã Tà Rụt', 'Trưởng trạm @ trạm Y tế xã Tà Rụt'],
  ['Trạm trưởng Trạm Y tế xã Tà Rụt', 'Trạm trưởng @ Trạm Y tế xã Tà Rụt'],
  ['Phó Trưởng trạm Y tế xã Tà Rụt', 'Phó Trưởng trạm @ trạm Y tế xã Tà Rụt'],
  ['Trưởng Ban Tổ chức Thành ủy', 'Trưởng Ban @ Ban Tổ chức Thành ủy'],
  ['Chánh Văn phòng UBND tỉnh', 'Chánh Văn phòng @ Văn phòng UBND tỉnh'],
  ['Chánh Thanh tra Sở Y tế', 'Chánh Thanh tra @ Thanh tra Sở Y tế'],
  ['Hiệu trưởng Trường Cao đẳng Y tế Sơn La', 'Hiệu trưởng @ Trường Cao đẳng Y tế Sơn La'],
  ['Kế toán trưởng', 'Kế toán trưởng'],
  ['Điều dưỡng trưởng khoa Nhi', 'Điều dưỡng trưởng @ khoa Nhi'],
  ['điều dưỡng trưởng', 'điều dưỡng trưởng'],
  ['Tổ trưởng Tổ Công nghệ thông tin', 'Tổ trưởng @ Tổ Công nghệ thông tin'],
  ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Ủy viên @ Ban Thường vụ Tỉnh ủy'],
  ['Tỉnh ủy viên', 'Tỉnh ủy viên'],
  ['Huyện ủy viên', 'Huyện ủy viên'],
  ['Giám đốc', 'Giám đốc'],
  ['Phó Bí thư', 'Phó Bí thư'],
  ['Trưởng thôn', 'Trưởng thôn'],
  ['Chủ nhiệm Ủy ban Kiểm tra Huyện ủy', 'Chủ nhiệm @ Ủy ban Kiểm tra Huyện ủy'],
  ['Tổng Giám đốc BHXH Việt Nam', 'Tổng Giám đốc @ BHXH Việt Nam'],
  ['Cục trưởng Cục Quản lý môi trường (Bộ Y tế)', 'Cục trưởng @ Cục Quản lý môi trường'],
  ['Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh', 'Phó Bí thư @ Tỉnh ủy + Chủ tịch @ UBND tỉnh'],
  ['Bí thư Đảng ủy - Giám đốc Sở Y tế', 'Bí thư @ Đảng ủy + Giám đốc @ Sở Y tế'],
  ['Phó Giám đốc phụ trách Sở Y tế', 'Phó Giám đốc phụ trách @ Sở Y tế'],
];

people(
  'offices before the name',
  BEFORE.map(([office, post]): PeopleRow => [`Tại hội nghị, ${office} «Lê Thanh Đạm» phát biểu.`, post]),
);

/** Offices after a name, with what they give. */
const AFTER: readonly (readonly [office: string, post: string])[] = [
  [', Giám đốc Sở Y tế cho biết', 'Giám đốc @ Sở Y tế'],
  [' – Giám đốc Sở Y tế cho biết', 'Giám đốc @ Sở Y tế'],
  [' - Giám đốc Sở Y tế - cho biết', 'Giám đốc @ Sở Y tế'],
  ['- Giám đốc Sở Y tế cho biết', 'Giám đốc @ Sở Y tế'],
  [' –Giám đốc Sở Y tế cho biết', 'Giám đốc @ Sở Y tế'],
  [' — Giám đốc Sở Y tế cho biết', 'Giám đốc @ Sở Y tế'],
  [' (Giám đốc Sở Y tế) cho biết', 'Giám đốc @ Sở Y tế'],
  [' Giám đốc Sở Y tế cho biết', 'Giám đốc @ Sở Y tế'],
  [', Phó Giám đốc TTYT cho biết', 'Phó Giám đốc @ TTYT'],
  [', Giám đốc Trung tâm cho biết', 'Giám đốc @ Trung tâm'],
  [', Giám đốc Bệnh viện cho biết', 'Giám đốc @ Bệnh viện'],
  [', Phó Giám đốc cho biết', 'Phó Giám đốc'],
  [', nguyên Giám đốc Bệnh viện Mắt Hà Nam dự', 'nguyên Giám đốc @ Bệnh viện Mắt Hà Nam'],
  [', nguyên Phó Chủ tịch UBND tỉnh dự', 'nguyên Phó Chủ tịch @ UBND tỉnh'],
  [', Quyền Trưởng phòng Nghiệp vụ Y dự', 'Quyền Trưởng phòng @ phòng Nghiệp vụ Y'],
  [', Bí thư Đảng ủy, Giám đốc Trung tâm dự', 'Bí thư @ Đảng ủy + Giám đốc @ Trung tâm'],
  [' – TUV. Giám đốc Sở Y tế dự', 'Tỉnh ủy viên + Giám đốc @ Sở Y tế'],
  [' - TUV, Bí thư Đảng ủy, Giám đốc Sở Y tế dự', 'Tỉnh ủy viên + Bí thư @ Đảng ủy + Giám đốc @ Sở Y tế'],
  [', Tỉnh ủy viên, Giám đốc Sở Y tế dự', 'Tỉnh ủy viên + Giám đốc @ Sở Y tế'],
  [', HUV, Giám đốc Trung tâm dự', 'Huyện ủy viên + Giám đốc @ Trung tâm'],
  [', Huyện ủy viên – Phó Chủ tịch UBND huyện dự', 'Huyện ủy viên + Phó Chủ tịch @ UBND huyện'],
  [', UVBTV Tỉnh ủy, Phó Chủ tịch UBND tỉnh dự', 'Ủy viên @ BTV Tỉnh ủy + Phó Chủ tịch @ UBND tỉnh'],
  [', Ủy viên BTV Tỉnh ủy dự', 'Ủy viên @ BTV Tỉnh ủy'],
  [', UV BTV Huyện ủy dự', 'Ủy viên @ BTV Huyện ủy'],
  [', Ủy viên Ban Chấp hành Đảng bộ tỉnh dự', 'Ủy viên @ Ban Chấp hành Đảng bộ tỉnh'],
  [', Phó Chủ tịch TT UBND tỉnh dự', 'Phó Chủ tịch Thường trực @ UBND tỉnh'],
  [', Giám đốc kiêm Bí thư Chi bộ dự', 'Giám đốc + Bí thư @ Chi bộ'],
  [', Phó Giám đốc kiêm Trưởng khoa Ngoại dự', 'Phó Giám đốc + Trưởng khoa @ khoa Ngoại'],
  [', Trưởng khoa Nội, Bệnh viện Đa khoa tỉnh Hà Nam dự', 'Trưởng khoa @ khoa Nội'],
  [', Trưởng khoa Hồi sức tích cực - Chống độc nói', 'Trưởng khoa @ khoa Hồi sức tích cực - Chống độc'],
  [', Phó Trưởng phòng Kế hoạch - Nghiệp vụ nói', 'Phó Trưởng phòng @ phòng Kế hoạch - Nghiệp vụ'],
  [' (Trưởng trạm, Trạm Y tế phường Tân An) nói', 'Trưởng trạm @ Trạm Y tế phường Tân An'],
  [', Trưởng Ban Chỉ đạo chiến dịch nói', 'Trưởng Ban @ Ban Chỉ đạo chiến dịch'],
  [', Kế toán trưởng TTYT huyện Vũ Quang nói', 'Kế toán trưởng @ TTYT huyện Vũ Quang'],
  [', Chủ tịch UBND xã Mường Giôn nói', 'Chủ tịch @ UBND xã Mường Giôn'],
  [', Trưởng Đại diện UNFPA tại Việt Nam nói', 'Trưởng Đại diện @ UNFPA tại Việt Nam'],
  [', Chuyên viên Phòng Nghiệp vụ Y nói', 'Chuyên viên @ Phòng Nghiệp vụ Y'],
  [', Thứ trưởng Bộ Y tế làm trưởng đoàn', 'Thứ trưởng @ Bộ Y tế'],
  [' (45 tuổi), Trưởng khoa Dược nói', 'Trưởng khoa @ khoa Dược'],
  [', 45 tuổi, Trưởng khoa Dược nói', 'Trưởng khoa @ khoa Dược'],
  [', Phó Trưởng ban Ban Thực hiện chính sách BHYT nói', 'Phó Trưởng ban @ Ban Thực hiện chính sách BHYT'],
  [' (bên phải), Giám đốc Sở Y tế trao quà', 'Giám đốc @ Sở Y tế'],
  [', Hiệu trưởng Trường Mầm non Hoa Ban nói', 'Hiệu trưởng @ Trường Mầm non Hoa Ban'],
  [', Giám đốc Sở Y tế, Phó Trưởng Ban Chỉ đạo nói', 'Giám đốc @ Sở Y tế + Phó Trưởng Ban @ Ban Chỉ đạo'],
  [', Phó Bí thư Đoàn cơ sở nói', 'Phó Bí thư @ Đoàn cơ sở'],
  [', Đại biểu Quốc hội nói', 'Đại biểu Quốc hội'],
];

people(
  'offices after the name',
  AFTER.map(([office, posts]): PeopleRow => [`Đồng chí «Lê Thanh Đạm»${office}.`, `đồng chí | ${posts}`]),
);

people('offices that are said in a sentence, or held by nobody', [
  ['Ông «Lê Thanh Đạm» là người đứng đầu đơn vị.', 'ông'],
  ['Ông «Lê Thanh Đạm» được bổ nhiệm giữ chức Giám đốc Sở Y tế.', 'ông'],
  ['Bác sĩ «Lê Thanh Đạm» thôi giữ chức Phó Giám đốc Trung tâm Y tế.', 'BS'],
  ['Bà «Lê Thị Đạm» (TTYT huyện Mê Linh) đạt giải.', 'bà'],
  ['Giám đốc Sở Y tế yêu cầu các đơn vị báo cáo.'],
  ['Phó chủ tịch nhắc nhở các xã.'],
  ['Bí thư Đảng ủy, Giám đốc Trung tâm chủ trì hội nghị.'],
  ['Lãnh đạo Sở Y tế, đại diện Phòng Y tế tham dự.'],
  ['Chủ tịch UBND các xã, phường, thị trấn chịu trách nhiệm.'],
  ['Trưởng các khoa, phòng và trạm y tế xã dự họp.'],
  ['Quyết định của Bộ trưởng Bộ Y tế ban hành ngày 1/3/2020.'],
  ['Giám đốc Bệnh viện Nguyễn Tri Phương có mặt.'],
]);

people('heads of hamlets, whose name stands between', [
  ['Trưởng bản Nà Sản «Hà Văn Inh» nói', 'Trưởng bản'],
  ['Trưởng thôn «Nguyễn Văn Ba» nói', 'Trưởng thôn'],
  ['Bí thư chi bộ bản Lốm «Quàng Văn Tướng» nói', 'Bí thư @ chi bộ bản Lốm'],
  ['nhân viên y tế thôn bản Sín Chải vận động bà con'],
]);

people('two offices with a dash before the next name', [
  [
    'ông «Dương Văn Ngọc», Bí thư Chi bộ, Bí thư Đảng ủy - Giám đốc Bệnh viện «Trần Minh Hiếu» cùng dự',
    'ông | Bí thư @ Chi bộ',
    'Bí thư @ Đảng ủy + Giám đốc @ Bệnh viện',
  ],
  ['Điều dưỡng: ĐD. «Tuấn», ĐD. «Dung»', 'ĐD', 'ĐD'],
]);

people('heads of central bodies, whose title alone names the sort of body', [
  ['Viện trưởng Tim mạch Bệnh viện Bạch Mai, ông «Lê Văn An»', 'ông | Viện trưởng @ Viện Tim mạch Bệnh viện Bạch Mai'],
  [
    'Tiến sĩ «Lương Đức Bình», Viện trưởng Vệ sinh dịch tễ trung ương',
    'TS | Viện trưởng @ Viện Vệ sinh dịch tễ trung ương',
  ],
  ['PGS «Hà Đắc Sơn», Cục trưởng Y tế dự phòng (Bộ Y tế)', 'PGS | Cục trưởng @ Cục Y tế dự phòng'],
  [
    'Chi cục trưởng An toàn thực phẩm TP HCM «Huỳnh Lê Minh» cho biết',
    'Chi cục trưởng @ Chi cục An toàn thực phẩm TP HCM',
  ],
  ['Vụ trưởng Kế hoạch - Tài chính «Lê Văn Bình» dự', 'Vụ trưởng @ Vụ Kế hoạch - Tài chính'],
  ['Phó Vụ trưởng Bảo hiểm y tế «Phan Văn Tân» dự', 'Phó Vụ trưởng @ Vụ Bảo hiểm y tế'],
  ['Viện trưởng Pasteur Nha Trang «Đỗ Văn Hòa» phát biểu', 'Viện trưởng @ Viện Pasteur Nha Trang'],
  ['Viện trưởng Viện Dinh dưỡng «Trần Văn Dương» dự', 'Viện trưởng @ Viện Dinh dưỡng'],
  ['Viện trưởng «Lê Thị Quỳnh Hoa» và Cục trưởng «Trần Đắc Ninh» dự', 'Viện trưởng', 'Cục trưởng'],
]);

people('titles after the first word of a sentence, brackets inside the unit', [
  ['Theo Phó Chủ tịch UBND tỉnh Bắc Giang «Lê Văn Dương», cần kiện toàn', 'Phó Chủ tịch @ UBND tỉnh Bắc Giang'],
  [
    'Ông «Huỳnh Thanh Khang» - Phó giám đốc Sở Lao động Thương binh và Xã hội (LĐTB & XH) tỉnh Hà Nam',
    'ông | Phó giám đốc @ Sở Lao động Thương binh và Xã hội (LĐTB & XH) tỉnh Hà Nam',
  ],
]);

people('offices in a chain after a place whose second syllable is small', [
  [
    'ông «Lê Văn Khôi» - Thành ủy viên - Bí thư Quận ủy quận Kiến an - Chủ tịch HĐND quận dự',
    'ông | Thành ủy viên + Bí thư @ Quận ủy quận Kiến an + Chủ tịch @ HĐND quận',
  ],
]);

people('offices in boards of contests, blocks and teams', [
  ['ông «Lê Văn Khôi», Trưởng Ban tổ chức Hội thi nói', 'ông | Trưởng Ban @ Ban tổ chức Hội thi'],
  ['ông «Lê Văn Khôi», Trưởng ban giám khảo nói', 'ông | Trưởng ban @ ban giám khảo'],
  ['ông «Lê Văn Khôi», Trưởng Ban thi đua - Khen thưởng nói', 'ông | Trưởng Ban @ Ban thi đua - Khen thưởng'],
  [
    'ông «Lê Văn Khôi», Phó Trưởng ban Thường trực Ban Tuyên giáo Tỉnh ủy nói',
    'ông | Phó Trưởng ban Thường trực @ Ban Tuyên giáo Tỉnh ủy',
  ],
  ['ông «Lê Văn Khôi», Trưởng Ban Chỉ đạo cấp tỉnh nói', 'ông | Trưởng Ban @ Ban Chỉ đạo cấp tỉnh'],
  ['ông «Lê Văn Khôi», Cụm trưởng Cụm thi đua số 4 nói', 'ông | Cụm trưởng @ Cụm thi đua số 4'],
  ['ông «Lê Văn Khôi», Trưởng khối thi đua số 2 nói', 'ông | Trưởng khối @ khối thi đua số 2'],
  ['Khối phó Khối thi đua Y tế «Lê Văn Khôi» nói', 'Khối phó @ Khối thi đua Y tế'],
  ['Phó Cụm trưởng «Lê Văn Khôi» nói', 'Phó Cụm trưởng'],
  ['em «Lê Thị Nga», Liên đội trưởng, và ông «Lê Văn Khôi» nói', 'em | Liên đội trưởng', 'ông'],
  ['Phó Cụm trưởng Cụm thi đua số 4 nói'],
  ['khối trưởng thành của tế bào'],
]);
