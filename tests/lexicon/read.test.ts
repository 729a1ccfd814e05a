import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readLexicon } from '../../src/lexicon/read.js';
import { faultsOf, wordsOf } from '../support/lexicon.js';
import { read } from '../support/read.js';

test.each([
  ['', 'words.json: it is empty'],
  ['{}', 'words.json:1:1: it holds no words'],
  [
    '{"units": [',
    'words.json:1:12: the JSON is broken here: a comma, a bracket or a quotation mark is missing or extra',
  ],
  [
    '{\n  // note\n}',
    'words.json:2:3: the JSON is broken here: a comma, a bracket or a quotation mark is missing or extra',
  ],
  ['{"counted": [],\n "counted": []}', 'words.json:2:2: "counted" stands twice in one object: leave one of them out'],
  ['[]', 'words.json:1:1: it must be object, is []'],
  ['{"unit": []}', 'words.json:1:10 unit: unit is not a field here'],
  ['{"units": [{"name": "Trạm Sao"}]}', 'words.json:1:12 units[0].id: units[0].id is missing'],
  [
    '{"units": [{"id": "a b", "name": "Trạm Sao"}]}',
    'words.json:1:19 units[0].id: units[0].id must look like ^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:\\/-]{0,99}$, is "a b"',
  ],
  [
    '{"never_a_name": [" "]}',
    'words.json:1:19 never_a_name[0]: the phrase is empty: write the words as they stand in articles',
  ],
  ['{"never_a_name": ["x"]}', 'words.json:1:19 never_a_name[0]: "x" is too short: a phrase has two letters or more'],
  [
    '{"never_a_name": ["12"]}',
    'words.json:1:19 never_a_name[0]: "12" holds no letters: write the words as they stand in articles',
  ],
  [
    '{"never_a_name": ["Mai .* Linh"]}',
    'words.json:1:19 never_a_name[0]: "Mai .* Linh" looks like a pattern: write the words themselves',
  ],
  [
    '{"never_a_name": ["Mai … Linh"]}',
    'words.json:1:19 never_a_name[0]: "Mai … Linh" holds “…”, which only stands between the words of a measure: write the words themselves',
  ],
  [
    '{"never_a_name": ["Mai\\nLinh"]}',
    'words.json:1:19 never_a_name[0]: "Mai\\nLinh" holds a line end or a control character: leave it out',
  ],
  [
    '{"never_a_name": ["Nguyễn"]}',
    'words.json:1:19 never_a_name[0]: "Nguyễn" is a word of the program, a surname: leave it out, or write a longer phrase',
  ],
  [
    '{"counted": [{"phrases": ["suất 12"]}]}',
    'words.json:1:27 counted[0].phrases[0]: "suất 12" holds a number: write the phrase without it',
  ],
  [
    '{"counted": [{"phrases": ["bệnh nhân"]}]}',
    'words.json:1:27 counted[0].phrases[0]: "bệnh nhân" is a word of the program, which is counted already: leave it out, or write a longer phrase',
  ],
  ['{"counted": [{"phrases": []}]}', 'words.json:1:26 counted[0].phrases: there are no phrases: write at least one'],
  [
    '{"titles": [{"phrases": ["Giám đốc"]}]}',
    'words.json:1:26 titles[0].phrases[0]: "Giám đốc" is a word of the program, a title of people: leave it out, or write a longer phrase',
  ],
  [
    '{"places": [{"phrases": ["Than Uyên"], "level": "district"}]}',
    'words.json:1:26 places[0].phrases[0]: "Than Uyên" is a word of the program, a place of the official lists: leave it out, or write a longer phrase',
  ],
  [
    '{"places": [{"phrases": ["Nậm Pục"], "level": "commune", "province": "Lai Chu"}]}',
    'words.json:1:70 places[0].province: there is no province "Lai Chu": write its name, such as Lai Châu',
  ],
  [
    '{"measures": [{"code": "w", "phrases": ["tiêm chủng đầy đủ"]}]}',
    'words.json:1:41 measures[0].phrases[0]: "tiêm chủng đầy đủ" is a word of the program, a phrase of the measure full_immunization: leave it out, or write a longer phrase',
  ],
  [
    '{"measures": [{"code": "full_immunization", "phrases": ["đủ bộ"], "name": "x"}]}',
    'words.json:1:15 measures[0]: full_immunization is a measure of the program, which phrases can be added to: leave its name and units out',
  ],
  [
    '{"units": [{"id": "a", "name": "Trạm Sao", "phrases": ["TSX"]},\n{"id": "b", "name": "Trạm Song", "phrases": ["tsx"]}]}',
    'words.json:2:46 units[1].phrases[0]: "tsx" has two meanings: the other is in words.json:1:56; leave one of them out',
  ],
  [
    '{"units": [{"id": "a", "name": "Tổ A-B"},\n{"id": "b", "name": "Tổ A - B"}]}',
    'words.json:2:21 units[1].name: "Tổ A - B" has two meanings: the other is in words.json:1:32; leave one of them out',
  ],
  [
    '{"titles": [{"phrases": ["đ / c"]}]}',
    'words.json:1:26 titles[0].phrases[0]: "đ / c" is a word of the program, a title of people: leave it out, or write a longer phrase',
  ],
])('%s', (content, fault) => {
  expect(faultsOf(content)).toEqual([fault]);
});

test.each([
  ['kind;phrase\ntitle;già bản', []],
  [
    'a,b\n',
    [
      'words.csv:1: "a" is not a column: the columns are kind, phrase, id, code, name, type, level, place, province, units, not',
    ],
  ],
  ['phrase,id\nTrạm,1', ['words.csv:1: the first line must be the names of the columns, such as kind,phrase,id,name']],
  [
    'kind,phrase\nword,Trạm',
    ['words.csv:2: "word" is not a kind: it must be one of unit, title, measure, counted, place, never_a_name'],
  ],
  ['kind,phrase,id\ncounted,suất cháo,7', ['words.csv:2: a row of the kind counted has no id: leave it empty']],
  [
    'kind,phrase,id,name\nunit,TSX,a,Trạm Sao\nunit,TSA,a,Trạm Song',
    ['words.csv:3: name is "Trạm Song" here and "Trạm Sao" in the line 2, of the same id: make them the same'],
  ],
  [
    'kind,phrase,id,name\nunit,TSX,a,Trạm Sao\nunit,x,a,',
    ['words.csv:3: "x" is too short: a phrase has two letters or more'],
  ],
  ['kind,phrase\n"title,già bản', ['words.csv:2: the CSV is broken here: a quotation mark is missing or extra']],
  [
    'kind,phrase,level\nplace,Nậm Pục,xã',
    ['words.csv:2: places[0].level must be "province" or "district" or "commune" or "region", is "xã"'],
  ],
])('CSV %j', (content, faults) => {
  expect(faultsOf(content, 'words.csv')).toEqual(faults);
});

test('CSV and JSON give the same words', () => {
  const csv = readLexicon(
    '\ufeffkind,phrase,id,code,name,type,units,not\nunit,BVHĐ,BV-1,,Bệnh viện Hồng Đức,hospital,,\nunit,BV HĐ,BV-1,,,,,\ncounted,suất cháo,,,,thing,,\nmeasure,phân loại rác,,waste,,,%|ratio,rác y tế\nnever_a_name,Mai Linh,,,,,,\n',
    'words.csv',
  );
  const json = wordsOf({
    units: [{ id: 'BV-1', name: 'Bệnh viện Hồng Đức', phrases: ['BVHĐ', 'BV HĐ'], type: 'hospital' }],
    measures: [{ code: 'waste', phrases: ['phân loại rác'], units: ['%', 'ratio'], not: ['rác y tế'] }],
    counted: [{ phrases: ['suất cháo'], type: 'thing' }],
    never_a_name: ['Mai Linh'],
  });
  const bare = (words: unknown) =>
    JSON.parse(JSON.stringify(words, (key, value) => (key === 'at' ? undefined : value)));
  expect('words' in csv && bare(csv.words)).toEqual(bare(json));
});

test('the two forms in the documents say the same', () => {
  const words = ['csv', 'json'].map(form => {
    const path = fileURLToPath(new URL(`../../fixtures/lexicon/words.${form}`, import.meta.url));
    const given = readLexicon(readFileSync(path), 'words');
    return JSON.stringify(given, (key, value) => (key === 'at' ? undefined : value));
  });
  expect(words[0]).toContain('BV-0123');
  expect(words[0]).toBe(words[1]);
});

test.each([
  ['Lai Châu', '12'],
  ['hà tây', '28'],
  ['Huế', '46'],
])('the province of a place by its name: %s', (province, code) => {
  const { places } = wordsOf({ places: [{ phrases: ['Nậm Pục'], level: 'commune', province }] });
  expect(places).toMatchObject([{ province: code }]);
});

test('phrases are put in order as texts are', () => {
  const { never } = wordsOf({ never_a_name: ['  Hoà   Thuỷ '.normalize('NFD')] });
  expect(never.map(({ phrase }) => phrase)).toEqual(['Hòa Thủy']);
});

test('rows that differ in white space alone are one, and meet those of the program', () => {
  const words = wordsOf({
    titles: [{ phrases: ['ống-nghiệm', 'chết / mắc'] }],
    measures: [{ code: 'w', phrases: ['Tỷ Lệ … rác-thải', 'tỷ lệ … rác - thải y tế'] }],
    counted: [{ phrases: ['ống - nghiệm', 'ống-nghiệm'] }],
    places: [{ phrases: ['nậm-Pục A', 'Nậm - Pục B'], level: 'commune' }],
  });
  expect(words.counted.map(({ phrase }) => phrase)).toEqual(['ống - nghiệm']);
  const { entities } = read('Có 3 ống-nghiệm, 4 ống - nghiệm.', { own: words });
  expect(entities).toMatchObject([{ unit: 'ống-nghiệm' }, { unit: 'ống - nghiệm' }]);
});

test.each([
  ['windows-1258', Uint8Array.of(0x6b, 0x69, 0x6e, 0x64, 0x2c, 0xd0, 0xd3)],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0)],
])('bytes in another encoding: %s', (_, bytes) => {
  expect(faultsOf(bytes, 'words.csv')).toEqual([
    'words.csv: it is not UTF-8 or UTF-16; in Excel save it as “CSV UTF-8”',
  ]);
});

test('UTF-16, as Excel writes “Unicode text”', () => {
  const bytes = Buffer.from('\ufeffkind\tphrase\nnever_a_name\tMai Linh', 'utf16le');
  const given = readLexicon(bytes, 'words.txt');
  expect('words' in given && given.words.never).toMatchObject([{ phrase: 'Mai Linh', at: 'words.txt:2' }]);
});

test('JSON that is nested without end is a fault, not a crash', () => {
  expect(faultsOf('['.repeat(200_000))).toHaveLength(1);
});
