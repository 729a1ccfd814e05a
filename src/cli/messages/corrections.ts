import type { CommandTexts } from './command-texts.js';
import { inputTexts, readingTexts } from './inputs.js';

type Texts = Readonly<Record<'corrections', CommandTexts>>;

const en: Texts = {
  corrections: {
    summary: 'Make a file of corrections from tables or annotations that somebody edited',
    arguments: 'a table (CSV, TSV, Excel), a folder of tables, or a folder of brat annotations that extract wrote',
    options: {
      against: 'the articles that it was made from, given as for extract; repeat it for several',
      output: 'the file of corrections (CSV); - is standard output',
      kind: 'the kinds that extract was asked for; repeat it or use commas',
      by: 'who made the corrections, for their column by',
      partial: 'the table holds only some of the rows: what is missing was not deleted',
      corrections: 'the earlier corrections with which the table was written; they are taken over',
      force: 'replace an existing output, and lose its corrections',
      ...inputTexts.en,
      ...readingTexts.en,
    },
    examples: [
      [
        'vihealth extract reports -o report.xlsx && vihealth corrections report.xlsx --against reports -o corrections.csv',
        'a workbook to edit (change cells, delete rows, add rows), and what was edited as corrections',
      ],
      [
        'vihealth extract reports -f brat -o marks/ && vihealth corrections marks --against reports > corrections.csv',
        'the same with annotations that were edited in brat',
      ],
    ],
  },
};

const vi: Texts = {
  corrections: {
    summary: 'Lập tệp đính chính từ các bảng hoặc nhãn đã có người sửa',
    arguments: 'bảng (CSV, TSV, Excel), thư mục các bảng, hoặc thư mục nhãn brat do lệnh extract ghi',
    options: {
      against: 'các bài đã cho ra bảng ấy, nêu như với extract; có thể ghi nhiều lần',
      output: 'tệp đính chính (CSV); - là đầu ra chuẩn',
      kind: 'những loại đã chọn với extract; có thể ghi nhiều lần, hoặc ngăn bằng dấu phẩy',
      by: 'người đính chính: ghi vào cột by',
      partial: 'bảng chỉ có một phần các dòng: dòng nào thiếu không phải do xóa',
      corrections: 'tệp đính chính trước, đã dùng khi ghi bảng; các đính chính ấy được giữ lại',
      force: 'ghi đè tệp đã có; các đính chính trong đó sẽ mất',
      ...inputTexts.vi,
      ...readingTexts.vi,
    },
    examples: [
      [
        'vihealth extract reports -o report.xlsx && vihealth corrections report.xlsx --against reports -o corrections.csv',
        'sổ Excel để sửa (đổi ô, xóa dòng, thêm dòng), rồi những gì đã sửa thành tệp đính chính',
      ],
      [
        'vihealth extract reports -f brat -o marks/ && vihealth corrections marks --against reports > corrections.csv',
        'cũng vậy với nhãn đã sửa trong brat',
      ],
    ],
  },
};

/** The texts of the command that makes corrections. */
export const correctionsTexts = { en, vi };
