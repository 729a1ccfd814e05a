import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { inWords } from '../../src/cli/help.js';
import { MESSAGES } from '../../src/cli/messages/index.js';
import { inVietnamese } from '../../src/cli/messages/reasons.js';
import { folderWith, vihealth } from '../support/command.js';

const { en, vi } = MESSAGES;

/** Words by which a string of the sources is known to be an English sentence, not a phrase of a table. */
const ENGLISH =
  /(?<![\w-])(?:a|an|the|of|is|are|not|no|to|its|it|that|which|or|on|for|has|than|with|without|after|before|be|as|and|this|must)(?![\w-])/;

/** What those who read articles say to people, by folder or file. */
const SPEAKERS = [
  'extract',
  'input',
  'use-cases',
  'workers',
  'document',
  'evaluation',
  'corrections',
  'lexicon',
  'output/files.ts',
];

/** Tables of data in English, which documents and the schema give as they are. */
const DATA: readonly string[] = [
  join('src', 'extract', 'figures', 'measures'),
  join('src', 'extract', 'lexicon', 'sense.ts'),
];

/** Strings that look like a sentence and are shown to nobody as they are. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  'vitamin a',
  '{} {}',
  'and {} more',
  'h2 h3 h4 h5 div p strong b span td a center font',
  'a abbr acronym b bdi bdo big cite code em font i ins label mark q small span strong sub sup time tt u',
  'a credit',
  'an giang',
  'an sinh',
  'long an',
]);

/** Every English sentence in the strings of a file, `{}` for what is put into it; what is thrown is a bug, not a message. */
function sentences(path: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    let text = '';
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) text = node.text;
    else if (ts.isTemplateExpression(node)) {
      text = node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
    }
    if (/^[ -~“”«»]+$/.test(text) && text.includes(' ') && ENGLISH.test(text)) found.push(text);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

const SAID = SPEAKERS.flatMap(name => {
  const path = join('src', name);
  const files = name.endsWith('.ts')
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.ts'))
        .map(file => join(path, file));
  return files.filter(file => !DATA.some(data => file.startsWith(data))).flatMap(sentences);
});

test('every reason and warning has its line in Vietnamese', () => {
  expect(SAID.length).toBeGreaterThan(80);
  const silent = SAID.filter(text => !NOT_SHOWN.has(text) && translated(text) === undefined);
  expect([...new Set(silent)]).toEqual([]);
});

/** A template is tried with something in its holes. */
function translated(text: string): string | undefined {
  return inVietnamese(text.replaceAll('{}', 'X')) ?? inVietnamese(`X ${text.replaceAll('{}', 'X')}`);
}

test.each([
  ['it is a gzip file', 'đây là tệp nén gzip'],
  [
    'it may be tcvn3 or viscii; specify which with --encoding',
    'có thể là tcvn3 hoặc viscii; hãy chọn bảng mã đúng bằng --encoding',
  ],
  ['31/06/2014: no calendar has this day', '31/06/2014: lịch không có ngày này'],
  ['it took longer than 120 s', 'xử lý quá 120 giây'],
  ['a defect of the program: its worker ended', 'lỗi của chương trình: luồng xử lý dừng đột ngột'],
  ['/entities/0/value must be string or null, is 5', '/entities/0/value phải là string hoặc null, đang là 5'],
  [
    '"1,35 gói" is read as 1.35, yet its mark may mean the other thing: --numbers comma or point tells',
    '“1,35 gói” được đọc là 1,35, nhưng dấu ấy có thể mang nghĩa khác: hãy chọn bằng --numbers comma hoặc point',
  ],
  ['media is missing; date is missing', 'thiếu media; thiếu date'],
  ['media is missing; date is missing; and 7 more', 'thiếu media; thiếu date; và 7 lỗi nữa'],
  [
    "not JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
    'không phải JSON: sai ở dòng 1, cột 2',
  ],
  ['not JSON: Unexpected token x in JSON at position 5', 'không phải JSON: sai ở ký tự thứ 5, tính từ 0'],
  ['not JSON: Unexpected end of JSON input', 'không phải JSON: thiếu hoặc thừa dấu phẩy, dấu ngoặc hay dấu nháy'],
  ['it cannot be cut into cells: Quote Not Closed: …', 'không tách được thành các ô: thiếu hoặc thừa dấu nháy'],
  [
    '"2,4x10^5" is left out: scientific notation is not read',
    '“2,4x10^5” bị bỏ qua: không đọc số viết theo ký hiệu khoa học',
  ],
])('%s', (english, vietnamese) => {
  expect(vi.reason(english)).toBe(vietnamese);
});

test('every placeholder of help has its word', () => {
  const flags = COMMANDS.flatMap(({ arguments: words, options }) => [words, ...options.map(option => option.flags)]);
  const names = flags.flatMap(text => text.match(/(?<=[<[])[^>\].]+/g) ?? []);
  expect(names.filter(name => vi.placeholder(name) === name)).toEqual([]);
  expect(inWords('[paths...]', vi)).toBe('[đường dẫn...]');
});

/** All texts of a language, by where they stand. */
function texts(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, spoken(value as (...args: unknown[]) => unknown)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${path}.${name}`));
}

function spoken(text: (...args: unknown[]) => unknown): string {
  try {
    return String(text(...Array.from({ length: text.length }, () => ['X'])));
  } catch {
    return '';
  }
}

test('every text differs between the languages, but names and signs', () => {
  const english = new Map(texts(en));
  const same = texts(vi).filter(
    ([path, text]) =>
      english.get(path) === text && /\p{L}{2}.*\p{L}{2} /u.test(text) && !/\.examples\.\d+\.0$/.test(path),
  );
  expect(same.filter(([path]) => !path.startsWith('.rootExamples'))).toEqual(
    [
      ['.reports.check.title', 'vihealth check'],
      ['.reports.score.title', 'vihealth score'],
    ].filter(([, text]) => /\p{L}{2}.*\p{L}{2} /u.test(text!)),
  );
});

/** Words that the glossary has in another form. */
const AVOIDED: readonly (readonly [language: 'en' | 'vi', word: RegExp, instead: string])[] = [
  ['vi', /tập tin/i, 'tệp'],
  ['vi', /«|»/, '“ ”'],
  ['vi', /nhân sự/i, 'tên người'],
  ['vi', /mức sàn/i, 'mức tối thiểu'],
  ['vi', /rút (?:ngày|ra)/i, 'trích xuất'],
  ['vi', /lặp lại hoặc/i, 'có thể ghi nhiều lần, hoặc ngăn bằng dấu phẩy'],
  ['vi', /tại chỗ/i, 'ghi đè lên chính tệp gốc'],
  ['vi', /NNNN/, 'năm-tháng-ngày'],
  ['vi', /không được/i, 'không + động từ + được chỉ khi không làm nổi'],
  ['en', /(?<!there )\bis no \w+ /, 'is not a'],
  ['en', /\belse\b/, 'otherwise'],
  ['en', /\bending of\b/, 'extension'],
  ['en', /for good/, 'lost'],
  ['en', /difference to/, 'change since'],
];

test.each(AVOIDED)('%s: %s is said as %s', (language, word) => {
  expect(texts(MESSAGES[language]).filter(([, text]) => word.test(text))).toEqual([]);
});

test('under --lang vi a run, a check and an explanation say nothing in English', async () => {
  const cwd = folderWith({
    'r/a.txt': 'Ngày 31/06/2014 và 12/3/2021, Sở Y tế tỉnh Lâm Đồng trực 24/7, đạt 95,5%.\n',
    'r/b.txt': new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
    'r/c.txt': 'Năm 2020.\n',
    'r/c.txt.expected.json': '{"media":5}',
    'r/d.txt.expected.json': '{}',
  });
  const run = async (...args: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await vihealth([...args, '--lang', 'vi'], { cwd });
    return stdout + stderr;
  };
  const said = [
    await run('extract', 'r', '-v', '-o', 't.json'),
    await run('check', 'r'),
    await run('explain', 'r', '--refused'),
    await run('detect', 'r'),
  ].join('\n');
  expect(said).toContain('đây là tệp nén gzip');
  expect(said).toContain('31/06/2014: lịch không có ngày này');
  expect(said).toContain('suốt ngày đêm');
  expect(said).toMatch(/4 bài: .*1 sai định dạng/);
  expect(said.match(/\b(?:the|is|was|of|not|with|must|inferred)\b/gi) ?? []).toEqual([]);
});
