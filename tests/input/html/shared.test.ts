import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Decoded } from '../../../src/input/decode.js';
import { readBytesOf } from '../../../src/input/readers.js';
import { normalize } from '../../../src/text/normalize.js';

const FOLDER = '../shared/html';

async function read(name: string): Promise<Decoded> {
  return (await readBytesOf(name, readFileSync(`${FOLDER}/${name}`))) as Decoded;
}

/** Of a page what its repaired text must hold and must not; more pages than these are collected beside the repository. */
const PAGES: readonly (readonly [name: string, holds: readonly string[], lacks: readonly string[]])[] = [
  ['amp.html', ['Họp', 'Có 5 ca.'], ['Hotline', 'cookie']],
  ['artfoot.html', ['Có 5 ca', 'ngày 12/3/2023'], []],
  ['br.html', ['97,2%', '1.234 ca', 'Bà Trần Thị Bình'], []],
  ['c.html', ['Thật 5 ca'], ['Rác']],
  ['dbl.html', ['Ngày 12/3 toàn xã đạt 97%, bà mẹ và trẻ em'], []],
  ['dbl2.html', ['Ngày 12/3/2023 có 5 ca'], []],
  [
    'h1.html',
    ['Tiêm chủng đạt 97,2%', 'Ngày 12/3/2023'],
    ['999', '888', '777', '666', '444', '333', '222', '111', '50%', '1.000', '100%', '05/06/2010'],
  ],
  ['header.html', ['Có 5 ca'], ['Hotline']],
  ['inl.html', ['Bệnh viện Đa khoa', 'Tiêm 97,2%', 'Ô 1\n\nÔ 2', 'Tổng: 15 ca'], []],
  ['layout.html', ['Họp giao ban', 'Có 5 ca.'], ['Trang chủ']],
  ['misc.html', ['Có 5 ca mắc', 'Có 12 ca'], ['2020', '99 ca', '8 ca', '11 ca', '4 ca']],
  ['msolist.html', ['Tiêm đạt 97%', '15 ca'], ['1.', '2.']],
  ['off.html', ['Xã Tự Lập họp.\n\nNgày 12/3/2023 có 5 ca.'], []],
  ['pre.html', ['Dòng 1\nDòng 2', 'A\nB'], []],
  ['side.html', ['Có 5 ca mắc tại xã.'], []],
  ['side2.html', ['Có 5 ca mắc.', 'tiêm 97% trẻ'], []],
  ['sup.html', ['120 m²', '97%, 250 ca', '10⁵ dân'], ['2503', '105']],
  ['t1.html', ['Huyện Sóc Sơn\t\t95,1%\t2 ca'], []],
  ['t2.html', ['Trạm Y tế xã Tự Lập\t97,2%'], []],
  ['t3.html', ['TT\tXã\tSố ca mắc\n\t\t2022\t2023', '2\t\t3 ca\t4 ca'], []],
  ['t6.html', ['Đơn vị\tSố ca mắc\tGhi chú\nTự Lập (điểm 1)\t12 ca\t'], []],
  ['time5.html', ['12/03/2023'], ['25/12/2024']],
  ['title1.html', [], ['Podcast', 'Thế giới']],
  ['unclosed.html', ['Có 5 ca mắc.'], ['Trang chủ']],
  ['up.HTM', ['Có 5 ca.'], ['<']],
  ['w1252.html', ['Sở Y tế Bình Dương họp, ông Hà nói: tiêm đạt 97,2%.'], []],
  ['w1252b.html', ['Ngày 12/3, ông Hồ Văn Tám'], []],
  ['w1252c.html', ['“Ông Hà” – Giám đốc', 'rõ ràng, có ý kiến.'], []],
  ['w1258.html', ['Dương', 'và đánh giá.'], []],
  ['x.aspx', ['Có 5 ca.'], ['<']],
  ['x.php', ['Có 5 ca.'], ['<']],
  ['x.xhtml', ['Có 5 ca.'], ['<']],
  ['y4.html', ['Mê Linh\tTự Lập\t12 ca\t15 ca\n\tChu Phan\t3 ca\t4 ca'], []],
];

describe.skipIf(!existsSync(FOLDER))('pages that are collected beside the repository (skipped without them)', () => {
  test.each(PAGES)('%s', async (name, holds, lacks) => {
    const { text } = normalize((await read(name)).text, { keepLineEnds: true });
    for (const wanted of holds) expect(text).toContain(wanted);
    for (const unwanted of lacks) expect(text).not.toContain(unwanted);
  });

  test.each([
    ['title1.html', 'Tiêm chủng đạt 97%', null],
    ['title2.html', 'Họp giao ban', null],
    ['stamp700.html', 'Tiêm chủng đạt 97%', '2023-03-12'],
    ['time1.html', 'Họp giao ban', '2023-03-12'],
    ['time2.html', 'Họp giao ban', '2023-03-12'],
    ['time3.html', 'Họp giao ban', '2023-03-12'],
    ['time4.html', 'Họp giao ban', '2023-03-12'],
    ['time5.html', 'Họp giao ban', '2023-03-12'],
    ['layout.html', 'Họp giao ban', null],
    ['unclosed.html', 'Họp', null],
  ])('%s: its title and its day', async (name, title, published) => {
    expect((await read(name)).outline).toMatchObject({ title, published });
  });
});
