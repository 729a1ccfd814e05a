// Texts made to be slow, each as a piece to repeat. The benchmark times them beside prose, and a test counts that eight times
// the text takes about eight times the work.

/** Repeats a piece up to a size in UTF-16 units, after a lead if it has one. */
export function fill({ lead = '', piece }, size) {
  return (lead + piece.repeat(Math.ceil(size / piece.length))).slice(0, size);
}

/**
 * The longest sentences that each mention in them shows whole: a text of such sentences, without line ends in them, gives the
 * most output for its size.
 */
export function fillSentences({ lead, piece }, size) {
  const sentence = fill({ piece: piece.replaceAll('\n', ' ') }, 1990);
  return fill({ lead, piece: `${sentence}.\n` }, size);
}

/** @type {readonly { name: string, piece: string, lead?: string, from?: number }[]} */
export const SHAPES = [
  // Signs and letters
  { name: 'line ends only', piece: '\n' },
  { name: 'spaces only', piece: ' ' },
  { name: 'full stops', piece: '. ' },
  { name: 'open brackets', piece: '(' },
  { name: 'open tags', piece: '<a href=' },
  { name: 'entities', piece: '&aacute;' },
  { name: 'unfinished entities', piece: '&aacute' },
  { name: 'alternating scripts', piece: 'Аa中ệ' },
  { name: 'combining marks', piece: 'e\u0302\u0323' },
  { name: 'marks without a letter', piece: '\u0301' },
  { name: 'zero-width spaces', piece: 'a\u200b' },
  { name: 'misread bytes', piece: 'Tiáº¿ng ' },
  { name: 'emoji', piece: '📌👉' },
  { name: 'lines that may be wrapped', piece: 'và Nguyễn\nTrần ' },
  // Dates
  { name: 'digits', piece: '1' },
  { name: 'digits and dots', piece: '1.' },
  { name: 'digits and slashes', piece: '12/' },
  { name: 'dates without an end', piece: 'ngày 1/1, ' },
  { name: 'ranges without an end', piece: 'từ ngày 1/1 đến ' },
  { name: 'days relative to others', piece: 'ngày 12/1/2020 đến tuần sau, ', from: 10_000 },
  // Units
  { name: 'unit heads', piece: 'Trung tâm Y tế ' },
  { name: 'unit heads without names', piece: 'Sở Y tế của Sở Y tế, ' },
  { name: 'units in brackets', piece: 'Bệnh viện (Trung tâm (' },
  { name: 'places in places', piece: 'xã Nậm Búng, huyện Văn Chấn, ' },
  { name: 'fields of work', piece: 'Khoa Nội, Ngoại, Sản - Nhi và ' },
  // People
  { name: 'surnames', piece: 'Nguyễn ' },
  { name: 'capital words', piece: 'Văn An ' },
  { name: 'capitals only', piece: 'TRUNG TÂM ' },
  { name: 'initials', piece: 'A.' },
  { name: 'titles', piece: 'Giám đốc, Phó Giám đốc, ' },
  { name: 'deputies', piece: 'Phó ' },
  { name: 'degrees', piece: 'BS.' },
  { name: 'titles and dashes', piece: 'đồng chí Trần Văn A - Bí thư - ' },
  { name: 'names and dashes', piece: 'Nguyễn Văn An - ' },
  { name: 'names and open brackets', piece: 'Ông Nguyễn Văn An (' },
  { name: 'posts in unfinished bodies', piece: 'Giám đốc Bệnh viện Nguyễn ' },
  { name: 'signatures', piece: 'GIÁM ĐỐC\n' },
  // Figures
  { name: 'percents', piece: '5%, ' },
  { name: 'percents without spaces', piece: '5%,' },
  { name: 'counts', piece: '5 ca, ' },
  { name: 'amounts without a noun', piece: '5 triệu ' },
  { name: 'rate names without numbers', piece: 'tỷ lệ trẻ em được tiêm chủng ' },
  { name: 'changes', piece: 'tăng 5% so với 4%, ' },
  { name: 'respective figures', piece: '5%, 6% và ', lead: 'Tỷ lệ tiêm chủng ở ba xã lần lượt là ' },
  { name: 'places with figures', piece: 'xã Nậm Búng 5%, xã Nậm Búng 1%, ', lead: 'Tỷ lệ tiêm chủng thấp ở ' },
  { name: 'spoken fractions', piece: 'cứ 100 người thì có hai phần ba ' },
  { name: 'rows of a table', piece: 'Tỷ lệ tiêm | % | 5 | 6\n' },
  // Structure
  { name: 'table: cells parted by tabs', piece: 'Xã Nậm Búng\t145\t93,8\n', lead: 'Xã\tSố trẻ\tTỷ lệ (%)\n' },
  { name: 'table: one row of many columns', piece: '93,8\t' },
  { name: 'table: many heads over one row', piece: 'Tỷ lệ (%)\t' },
  { name: 'table: ragged rows', piece: 'A | 5 | 6\nB | 7\n' },
  { name: 'table: labels alone', piece: 'Xã\t\t\nĐội\t5\t6\n' },
  { name: 'table: rows that are no table', piece: 'Xã;Hội\n' },
  { name: 'table: cells under each other', piece: 'Xã Tà Lèng        312       74,4\n' },
  { name: 'table: gaps that are no table', piece: 'Trạm  đã  khám\n' },
  { name: 'table: label and number lines', piece: 'Tổng số lượt khám\n58.300\n' },
  { name: 'table: one cell a line', piece: 'Số ca mắc\n12\n15\n', lead: 'Chỉ số\nQuý I\nQuý II\n' },
  { name: 'table: a label and a number, again and again', piece: 'Abc\n5\n' },
  { name: 'table: row numbers alone', piece: 'STT\n1\n' },
  { name: 'table: numbers alone', piece: '12\n' },
  { name: 'table: short lines', piece: 'Xã Nậm Búng\n' },
  { name: 'table: years over rows', piece: 'Năm Tỷ lệ (%)\n2019 7,1\n' },
  { name: 'table: borders of one column', piece: '|Xã|\n' },
  { name: 'table: one gap a line', piece: 'Trạm  đã\n' },
  { name: 'table: pairs under headings', piece: 'KẾT QUẢ NĂM\nTổng số lượt khám\n58\nSố ca mắc\n12\n' },
  { name: 'headings in headings', piece: 'I. KẾT QUẢ\n1. Tiêm chủng\n1.1. Kết quả\na) Nội dung\n' },
  { name: 'items in items', piece: '- Kết quả như sau:\n+ Tiêm đủ: 95%;\n' },
];
