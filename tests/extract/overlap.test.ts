import { expect, test } from 'vitest';
import { readDocument } from '../../src/document/pipeline.js';
import type { Entity } from '../../src/model/entity.js';

const BODIES = [
  'UBND tỉnh',
  'UBND huyện',
  'Trạm Y tế xã',
  'Bệnh viện',
  'Bệnh viện Đa khoa',
  'Trường Mầm non',
  'Đảng ủy',
];
const PLACES = [
  '',
  'Thái Bình',
  'Hà Nam',
  'Mai Sơn',
  'Lý Nhân',
  'Đặng Sơn',
  'Phùng',
  'Hoàng Mai',
  'Tân mỹ',
  'Trần Phú',
];
const NAMES = ['Lê Lan', 'Lê Văn Cảm', 'Hà Thái Sơn', 'Hoàng Mai Anh', 'Trường Thị Hà Vy', 'Đoàn Nguyễn Khoa Nam'];
const JOINTS = [' ', ', ', ' - ', ' (', '\n'];

function* texts(): Generator<string> {
  for (const body of BODIES)
    for (const place of PLACES)
      for (const name of NAMES)
        for (const joint of JOINTS) yield `Giám đốc ${[body, place].filter(Boolean).join(' ')}${joint}${name} nói.`;
}

function overlaps(a: Entity, b: Entity): boolean {
  return a.start < b.end && b.start < a.end;
}

test('no person shares a letter with a unit', () => {
  for (const text of texts()) {
    const decoded = { text, encoding: 'utf-8', confidence: 1, media: 'text/plain', warnings: [] } as const;
    const { entities } = readDocument('overlap.txt', decoded, { kinds: ['person', 'unit'] });
    const units = entities.filter(({ kind }) => kind === 'unit');
    const people = entities.filter(({ kind }) => kind === 'person');
    for (const person of people)
      expect(
        units.filter(unit => overlaps(unit, person)),
        text,
      ).toEqual([]);
  }
});
