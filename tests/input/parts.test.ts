import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, isDecoded } from '../../src/input/decode.js';
import { detect } from '../../src/input/detect.js';
import { partsOf } from '../../src/input/parts.js';
import { ENCODERS } from '../support/encoders.js';

/** What health reports say, a line each; every line has some words with marks. */
const LINES = [
  'Trung tâm Y tế huyện tổ chức tiêm chủng mở rộng cho trẻ em dưới một tuổi.',
  'Bệnh viện Đa khoa tỉnh đã khám và cấp thuốc cho người dân nghèo vùng cao.',
  'Sở Y tế chỉ đạo các đơn vị phòng chống dịch bệnh sốt xuất huyết.',
  'Xã Tân Lập\t12 ca mắc\tkhông có tử vong',
  'Phụ nữ mang thai được quản lý\t1.250\tđạt chỉ tiêu',
  'Đoàn kiểm tra làm việc với trạm y tế các xã, phường, thị trấn.',
  'Tỷ lệ hộ gia đình có nhà tiêu hợp vệ sinh tăng so với cùng kỳ năm trước.',
  'Kết quả: 97,5% số trẻ được uống vitamin A; số còn lại được uống bổ sung.',
];
const NAMES = ['tcvn3', 'vni', 'windows-1258', 'utf-8'] as const;

interface Piece {
  readonly encoding: (typeof NAMES)[number];
  readonly text: string;
}

const pieces = fc
  .array(
    fc.record({
      encoding: fc.constantFrom(...NAMES),
      lines: fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 }),
    }),
    {
      minLength: 2,
      maxLength: 8,
    },
  )
  .map(list => list.map(({ encoding, lines }): Piece => ({ encoding, text: `${lines.join('\n')}\n` })));

function bytesOf(list: readonly Piece[]): Buffer {
  return Buffer.concat(list.map(({ encoding, text }) => ENCODERS[encoding]!(text)));
}

test('parts in four encodings, of every length and order, come back whole, and detection says which is what', () => {
  fc.assert(
    fc.property(pieces, list => {
      const bytes = bytesOf(list);
      const decoded = decode(bytes);
      expect(isDecoded(decoded) && decoded.text).toBe(list.map(({ text }) => text).join(''));
      // Neighbours in one encoding are one part.
      const wanted = list.flatMap(({ encoding }, i) => (encoding === list[i - 1]?.encoding ? [] : [encoding]));
      const detection = detect(bytes);
      const found = detection.encoding !== null && detection.parts?.map(({ encoding }) => encoding);
      expect(found ?? [detection.encoding]).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

test('a table of short lines after pages in another encoding', () => {
  const pages = `${LINES.slice(0, 3).join('\n')}\n`.repeat(60);
  const rows = 'Xã Tân Lập\t12\nXã Phú Thọ\t5\nThị trấn\t7\n';
  for (const [first, second] of [
    ['tcvn3', 'vni'],
    ['vni', 'tcvn3'],
    ['tcvn3', 'utf-8'],
    ['utf-8', 'windows-1258'],
  ] as const) {
    const bytes = bytesOf([
      { encoding: first, text: pages },
      { encoding: second, text: rows },
      { encoding: first, text: pages },
    ]);
    expect(decode(bytes)).toMatchObject({ text: pages + rows + pages, encoding: first, isMixed: true });
  }
});

test('a row of cells in two encodings', () => {
  const names = 'Trung tâm Y tế huyện Phú Thọ đã kiểm tra vệ sinh';
  const rows = Array.from({ length: 5 }, () => [
    ENCODERS.tcvn3!(`${names}\t`),
    ENCODERS.vni!('đạt chuẩn, kết quả tốt\n'),
  ]).flat();
  expect(decode(Buffer.concat(rows))).toMatchObject({ text: `${names}\tđạt chuẩn, kết quả tốt\n`.repeat(5) });
});

test('letters that stand alone, as units do, are no reason to see another encoding', () => {
  const unit = 'Tổng\nmức...đ\nđ/ca\nđ/ca\nđ/ca\n\nĐơn giá (đ)\n';
  const text = `${`${LINES[0]}\n`.repeat(20)}${unit}${`${LINES[1]}\n`.repeat(20)}`;
  for (const encoding of ['tcvn3', 'vni'] as const) {
    expect(detect(ENCODERS[encoding]!(text))).toEqual({ encoding, confidence: expect.any(Number), bom: false });
    expect(decode(ENCODERS[encoding]!(text))).toMatchObject({ text });
  }
});

describe('how sure an old encoding is', () => {
  const clear = ENCODERS.tcvn3!(`${LINES[0]}\n`.repeat(60));

  test('falls with what stays unreadable in the rest of the file', () => {
    const noise = Buffer.from('\xa6\xb2\xe7k \xf2\xfd\xdfq z\xc0\xc1x\n'.repeat(400), 'latin1');
    const detection = detect(Buffer.concat([clear, noise]));
    expect(detection).toMatchObject({ encoding: 'tcvn3' });
    expect((detection as { confidence: number }).confidence).toBeLessThan(0.6);
  });

  test('stays where all is read', () => {
    expect((detect(clear) as { confidence: number }).confidence).toBeGreaterThan(0.95);
  });
});

test('parts lie one after another and make up the file, whatever the bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(null, 'tcvn3' as const, 'utf-8' as const),
      (bytes, main) => {
        const parts = partsOf(bytes, main);
        let end = 0;
        for (const part of parts) {
          expect(part.start).toBe(end);
          end = part.end;
        }
        if (parts.length > 0) expect(end).toBe(bytes.length);
      },
    ),
  );
});
