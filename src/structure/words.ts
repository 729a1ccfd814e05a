// The few words that tell the shape of a report. In lower case.

const list = (text: string): ReadonlySet<string> => new Set(text.split(',').map(phrase => phrase.trim()));

/** Heads of the column that numbers the rows. */
export const NUMBER_HEADS = list('tt, stt, số tt, s t t, s.t.t, t.t, số thứ tự, #, no, no.');

/** Heads of tables of people. */
export const PEOPLE_HEADS = list(`
  họ và tên, họ tên, họ, tên, họ và tên đại biểu, tên đại biểu, đại biểu, chức vụ, chức danh, cơ quan, đơn vị công tác,
  cơ quan đơn vị, cơ quan, đơn vị công tác, nơi công tác, ghi chú, năm sinh, ngày sinh, số điện thoại
`);

/** What stands on a page beside its article: whole lines, and how others begin. */
export const NOISE_LINES = list(`
  chia sẻ, in trang, in bài viết, in bài này, gửi phản hồi, phản hồi, bình luận, ý kiến bạn đọc, bài viết khác, tin khác,
  các tin khác, tin liên quan, các bài khác, tin cùng chuyên mục, bài viết liên quan, xem thêm, quay lại, về trang trước,
  đầu trang, trang chủ, facebook, zalo, twitter, email, in, tags, mới hơn, cũ hơn, đánh giá bài viết, các tin đã đưa
`);
export const NOISE_BEGINS: readonly string[] = [
  'lượt xem',
  'số lượt xem',
  'đã xem',
  'cỡ chữ',
  'từ khóa',
  'từ khoá',
  'tags:',
  'chia sẻ:',
  'trang chủ ',
  'địa chỉ email của bạn',
  'mới hơn ',
  'cũ hơn ',
  'xem thêm:',
];

/** How the lines over the name of a report begin: who writes, the motto, the number of the document. */
export const LETTERHEADS: readonly string[] = [
  'cộng hòa xã hội chủ nghĩa',
  'độc lập',
  'đảng cộng sản',
  'ubnd ',
  'ủy ban nhân dân',
  'sở y tế',
  'bộ y tế',
  'bộ ',
  'ttyt ',
  'trung tâm ',
  'bệnh viện ',
  'bảo hiểm xã hội',
  'bhxh ',
  'chi cục ',
  'cục ',
  'viện ',
  'phòng ',
  'trạm y tế',
  'số:',
  'số ',
  'mẫu số',
  'mẫu ',
  'biểu số',
  'phụ lục',
  'kính gửi',
  'v/v',
];

/** Sorts of document: the line in capitals over the name of a report. */
export const SORTS = list(`
  báo cáo, kế hoạch, thông báo, quyết định, công văn, tờ trình, bản tin, đề án, chương trình, hướng dẫn, thông cáo báo chí,
  báo cáo tóm tắt, báo cáo nhanh, báo cáo tuần, báo cáo tháng, báo cáo quý, báo cáo năm, phương án, nghị quyết, biên bản
`);

/** How the name of a table begins. */
export const TITLE = /^(?:bảng|biểu|phụ lục|phụ biểu|hình|biểu đồ)\s*(?:số\s*)?[\divx]/iu;

/** `ĐVT: %`, `Đơn vị tính: người`, also in brackets. */
export const UNIT_LINE = /^[(]?(?:đơn vị tính|đơn vị|đvt)\s*(?:[-–/] ?unit ?)?:/iu;

/** What stands between the name of a table and its heads and says nothing of it: the same in another language is told apart. */
export const TITLE_ASIDE = /^(?:sơ bộ|prel\.?|ước tính|[-–] unit:.{0,40})$/iu;
