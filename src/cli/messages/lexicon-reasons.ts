/** What is wrong with a user's lexicon, in both languages: rows as those of `reasons.ts`. */
export const LEXICON_FAULTS: readonly (readonly [english: string, vietnamese: string])[] = [
  ['it is larger than any word list; split it', 'tệp lớn hơn mọi danh sách từ; hãy chia nhỏ'],
  [
    'it is not UTF-8 or UTF-16; in Excel save it as “CSV UTF-8”',
    'tệp không phải UTF-8 hay UTF-16; trong Excel hãy lưu dạng “CSV UTF-8”',
  ],
  ['it is empty', 'tệp trống'],
  ['it holds no words', 'tệp không có từ nào'],
  [
    'the JSON is broken here: a comma, a bracket or a quotation mark is missing or extra',
    'JSON sai từ chỗ này: thiếu hoặc thừa dấu phẩy, dấu ngoặc hay dấu nháy',
  ],
  ['it is nested deeper than any lexicon', 'các ngoặc lồng nhau sâu hơn mọi từ điển'],
  ['{} stands twice in one object: leave one of them out', '{1} có hai lần trong một đối tượng: hãy bỏ bớt một'],
  ['the CSV is broken here: a quotation mark is missing or extra', 'CSV sai từ chỗ này: thiếu hoặc thừa dấu nháy'],
  ['{} is not a column: the columns are {}', 'không có cột {1}: các cột là {2}'],
  ['the column {} stands twice: leave one of them out', 'cột {1} có hai lần: hãy bỏ bớt một'],
  [
    'the first line must be the names of the columns, such as kind,phrase,id,name',
    'dòng đầu phải là tên các cột, ví dụ kind,phrase,id,name',
  ],
  ['{} stands under no column', '{1} không nằm dưới cột nào'],
  ['{} is not a kind: it must be one of {}', 'không có loại {1}: phải là một trong các từ {2}'],
  ['a row of the kind {} has no {}: leave it empty', 'dòng thuộc loại {1} không có {2}: hãy để trống'],
  [
    '{} is {} here and {} in the line {}, of the same {}: make them the same',
    '{1} ở đây là {2} mà ở dòng {4} là {3}, trong khi cùng {5}: hãy viết như nhau',
  ],
  [
    'the phrase is empty: write the words as they stand in articles',
    'cụm từ trống: hãy viết các từ đúng như trong bài',
  ],
  [
    '{} holds a line end or a control character: leave it out',
    '{1} có ký tự xuống dòng hoặc ký tự điều khiển: hãy bỏ đi',
  ],
  ['{} looks like a pattern: write the words themselves', '{1} trông như một mẫu tìm kiếm: hãy viết chính các từ'],
  [
    '{} holds no letters: write the words as they stand in articles',
    '{1} không có chữ cái: hãy viết các từ đúng như trong bài',
  ],
  ['{} is too short: a phrase has two letters or more', '{1} quá ngắn: cụm từ phải có từ hai chữ cái trở lên'],
  [
    '{} is too long: a phrase has at most {} characters and {} words',
    '{1} quá dài: cụm từ có nhiều nhất {2} ký tự và {3} từ',
  ],
  ['{} holds a number: write the phrase without it', '{1} có chữ số: hãy viết cụm từ không kèm số'],
  [
    '{} holds “…”, which only stands between the words of a measure: write the words themselves',
    '{1} có “…”, dấu này chỉ đặt giữa các từ của một chỉ tiêu: hãy viết chính các từ',
  ],
  ['there are no phrases: write at least one', 'chưa có cụm từ nào: hãy viết ít nhất một'],
  [
    '{} has two meanings: the other is in {}; leave one of them out',
    '{1} có hai nghĩa: nghĩa kia ở {2}; hãy bỏ bớt một',
  ],
  [
    '{} is a word of the program, {}: leave it out, or write a longer phrase',
    '{1} là từ có sẵn của chương trình, {2}: hãy bỏ đi, hoặc viết cụm từ dài hơn',
  ],
  ['which begins no body', 'không mở đầu tên đơn vị nào'],
  ['the beginning of the name of a body', 'mở đầu tên của một đơn vị'],
  ['a place of the official lists', 'địa danh trong danh mục chính thức'],
  ['a title of people', 'chức danh hoặc xưng hô'],
  ['a surname', 'họ người'],
  ['a common word', 'từ thông thường'],
  ['which counts nothing', 'không dùng để đếm'],
  ['which is counted already', 'đã được đếm sẵn'],
  ['which says something of a figure', 'nói về một con số'],
  ['a phrase of the measure {}', 'cụm từ của chỉ tiêu {1}'],
  [
    '{} is a measure of the program, which phrases can be added to: leave its name and units out',
    '{1} là chỉ tiêu có sẵn của chương trình, chỉ thêm cụm từ được: hãy bỏ name và units',
  ],
  ['there is no province {}: write its name, such as Lai Châu', 'không có tỉnh {1}: hãy viết tên tỉnh, ví dụ Lai Châu'],
  ['the lexicon says that it is never a name', 'từ điển riêng ghi là không bao giờ là tên'],
];
