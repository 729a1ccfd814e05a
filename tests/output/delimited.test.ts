import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf, streamsOf } from '../../src/output/formats.js';
import type { Layout } from '../../src/output/layout.js';
import { oneLine } from '../../src/output/rows.js';
import { layout, reading } from '../support/documents.js';

function table(rows: ReturnType<typeof reading>, how: Partial<Layout> = {}): string {
  const full = layout(how);
  const [stream] = streamsOf(full);
  const format = formatOf(full.format);
  return format.head(stream!, full) + format.body(rows, stream!, full);
}

const RATE = reading([
  {
    kind: 'indicator',
    text: '-5%',
    name: '=Tỷ lệ',
    value: -5.5,
    change: 'decrease',
    period: '2023-33',
    base: 'so với cùng kỳ',
    sentence: 'Giảm "mạnh",\n5%.',
  },
]);

test('one kind: its tidy table, by RFC 4180', () => {
  expect(table(RATE, { kinds: ['indicator'] })).toBe(
    'file,report_date,line,column,text,name,indicator,place,place_code,value,value_max,unit,numerator,denominator,change,comparator,target,period,period_from,period_to,base,pair,warning,of_unit,of_unit_id,table_number,table_row,table_column,corrected,start,end,sentence\r\n' +
      'a.txt,2023-06-30,1,1,-5%,\'=Tỷ lệ,,,,-5.5,,%,,,decrease,eq,false,2023-33,2023-01-01,2023-03-31,so với cùng kỳ,,,,,,,,false,0,3,"Giảm ""mạnh"", 5%."\r\n',
  );
});

test('several kinds: one long table', () => {
  const rows = reading([
    { kind: 'date', text: '30/6/2023' },
    {
      kind: 'person',
      text: 'Trần Thị Bình',
      degrees: ['BS', 'CKI'],
      positions: [
        { title: 'Tỉnh ủy viên', unit: null },
        { title: 'Giám đốc', unit: 'Sở Y tế' },
      ],
    },
    { kind: 'unit', text: 'Sở Y tế', place: 'Lâm Đồng', unit_id: 'so-y-te-lam-dong' },
    { kind: 'quantity', text: '3 ca', value: 1e21, period: '2023', target: true },
  ]);
  expect(table(rows).split('\r\n')).toEqual([
    'file,report_date,line,column,kind,text,name,value,value_max,unit,change,comparator,target,place,from,to,period,base,indicator,unit_id,degrees,titles,organisations,corrected,sentence',
    'a.txt,2023-06-30,1,1,date,30/6/2023,,,,,,,,,2023-06-30,2023-06-30,2023-06-30,,,,,,,false,Câu.',
    'a.txt,2023-06-30,1,1,person,Trần Thị Bình,Trần Thị Bình,,,,,,,,,,,,,,BS; CKI,Tỉnh ủy viên; Giám đốc,; Sở Y tế,false,Câu.',
    'a.txt,2023-06-30,1,1,unit,Sở Y tế,Sở Y tế,,,,,,,Lâm Đồng,,,,,,so-y-te-lam-dong,,,,false,Câu.',
    'a.txt,2023-06-30,1,1,quantity,3 ca,,1000000000000000000000,,ca,level,eq,true,,2023-01-01,2023-12-31,2023,,,,,,,false,Câu.',
    '',
  ]);
});

test('booleans are words and null is the empty cell', () => {
  const rows = reading([{ kind: 'date', text: 'hôm nay', value: null, from: null, to: null, deictic: true }]);
  expect(table(rows, { kinds: ['date'] }).split('\r\n')[1]).toBe(
    'a.txt,2023-06-30,1,1,hôm nay,,,,day,false,false,true,false,0,7,Câu.',
  );
});

test('for Excel: byte order mark, semicolons, decimal comma, and text that stays text', () => {
  const rows = reading([{ kind: 'quantity', text: '12/12', value: 12.5, place_code: '01' }]);
  expect(table(rows, { kinds: ['quantity'], excel: true })).toBe(
    '\uFEFFfile;report_date;line;column;text;name;place;place_code;value;value_max;unit;change;comparator;target;period;period_from;period_to;base;pair;warning;of_unit;of_unit_id;table_number;table_row;table_column;corrected;start;end;sentence\r\n' +
      "a.txt;2023-06-30;1;1;'12/12;;;'01;12,5;;ca;level;eq;false;;;;;;;;;;;;false;0;5;Câu.\r\n",
  );
});

test('headings in Vietnamese', () => {
  expect(table(reading([]), { kinds: ['person'], headings: 'vi' })).toBe(
    'Tệp,Ngày báo cáo,Dòng,Cột,Cụm từ trong bài,Họ tên,Họ tên đầy đủ,Người số,Xưng hô,"Học hàm, học vị",Chức vụ,Đơn vị,Vai trò,Đã đính chính,Vị trí đầu,Vị trí cuối,Câu\r\n',
  );
});

test('rules have columns of their own, when they are asked for', () => {
  const rows = reading([{ kind: 'quantity', text: '3 ca', rule: 'quantity/count', name_rule: 'name/label' }]);
  const [headings, cells] = table(rows, { kinds: ['quantity'], rules: true }).split('\r\n');
  expect(headings).toContain(',table_column,corrected,rule,name_rule,period_rule,start,end,sentence');
  expect(cells).toContain(',quantity/count,name/label,,0,4,Câu.');
  expect(table(rows, { rules: true })).toContain('organisations,corrected,rule,sentence\r\n');
  expect(table(rows)).not.toContain('rule');
});

const PYTHON = ['python3', 'python'].find(name => spawnSync(name, ['--version']).status === 0);

describe.skipIf(PYTHON === undefined)("Python's csv module (skipped where there is no Python)", () => {
  const READ =
    'import csv,io,json,sys\nsys.stdin.reconfigure(encoding="utf-8", newline="")\nprint(json.dumps(list(csv.reader(io.StringIO(sys.stdin.read(), newline=""), delimiter=sys.argv[1], strict=True))))';

  test.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('reads back any text from %s', (format, separator) => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 30 }), { numRuns: 300, seed: 1 });
    const names = [...texts, 'a,b', '"', '""', 'x\ty', 'x\r\ny', ' x '].map(name =>
      name.replace(/[\ud800-\udfff]/g, ''),
    );
    const rows = reading(names.map(name => ({ kind: 'unit', text: 'Sở', name })));
    const { stdout } = spawnSync(PYTHON!, ['-c', READ, separator], { input: table(rows, { format, kinds: ['unit'] }) });
    const read = JSON.parse(stdout.toString()) as readonly (readonly string[])[];
    const bare = read.slice(1).map(cells => cells[5]!.replace(/^'(?=[=+\-@])/, ''));
    expect(bare).toEqual(names.map(oneLine));
  });
});
