// What heads and labels of tables say of places.

import type { Role } from '../../lexicon/role.js';
import type { LabelWords } from './label-words.js';

/** `Xã`, `Tên đơn vị`, `Thôn, bản`: heads a column of places or bodies; not `Đơn vị tính`. */
export function headsPlaces(head: LabelWords): boolean {
  const at = pastNaming(head);
  return (
    isAreaHead(head, at) || zoneEnd(head, at) >= 0 || (head.end(at, 'places-head') >= 0 && head.end(at, 'unit-of') < 0)
  );
}

/** `Xã, thị trấn`, `Thôn`: heads a column of areas of the administration. */
export function headsAreas(head: LabelWords): boolean {
  return isAreaHead(head, pastNaming(head));
}

/** Over `Thôn Hạ`, `Tổ 5`: the level is not part of the name, but of a number it is. */
export function headsHamlets(head: LabelWords): boolean {
  return isHamletHead(head, pastNaming(head));
}

/** `Tên | xã`, `Các | thôn` */
function pastNaming(head: LabelWords): number {
  return head.past(head.past(0, 'name-of'), 'plural');
}

function isAreaHead(head: LabelWords, at: number): boolean {
  return head.end(at, 'level') >= 0 || isHamletHead(head, at);
}

/** `Thôn, bản`, `Tổ dân phố (khóm)`, `Khu`; not `Khu điều trị`, `Tổ chức`, `Bản đồ`. */
function isHamletHead(head: LabelWords, at: number): boolean {
  const end = head.end(at, 'hamlet');
  if (end < 0) return false;
  if (end === head.count || head.sign(end) !== '' || head.endOfRole(end, 'and') >= 0) return true;
  return (['level', 'hamlet', 'of', 'belongs'] as const).some(sense => head.end(end, sense) >= 0);
}

/** Word after `khu vực`, `vùng`, `vùng cao`, a compound too, at word `at`; -1 for others. */
function zoneEnd(label: LabelWords, at: number): number {
  return label.context.lexicon.words.senseEnd(label.tokens, at, 'area-part');
}

/** Word after the level before the name of a place at word `at`, `at` for none: `Xã | Sơn Hà`, `TP. | Hà Lâm`. */
export function pastLevel(label: LabelWords, at: number, inHamlets: boolean): number {
  if (inHamlets) return label.past(at, 'hamlet');
  const short = label.end(at, 'level-short');
  if (short >= 0) return label.sign(short) === '.' ? short + 1 : short;
  const hamlet = label.end(at, 'hamlet');
  // `Bản Lầu` may be the name of a commune.
  if (hamlet >= 0 && label.end(at, 'area') === hamlet) return hamlet;
  return label.past(at, 'level');
}

/** Word at which the area begins that a sum is of, -1 for none: `Cộng | vùng cao`, `Tổng số | huyện Bắc Sơn`. */
export function summedArea(label: LabelWords): number {
  const at = label.end(0, 'sums-up');
  if (at < 0) return -1;
  const level = label.end(at, 'level');
  const isNamed = level >= 0 && label.tokens.isCapitalised(level);
  return isNamed || isRegion(label, at) ? at : -1;
}

/** `Khu vực I`, `Vùng cao`, `Bản Lầu`, `Xóm 3` from word `at` on; not `Khu vực có dịch`, `Thôn văn hóa`. */
export function isRegion(label: LabelWords, at: number): boolean {
  const { tokens } = label;
  const zone = zoneEnd(label, at);
  if (zone >= 0) {
    // `Vùng` is none by itself, `Vùng cao` is.
    const isWhole = zone === label.count && !(zone > at + 1 && label.isExactly('area-part', at, at + 1));
    return !isWhole && !TELLING.some(role => label.endOfRole(zone, role) >= 0);
  }
  const hamlet = label.end(at, 'hamlet');
  const isArea = hamlet >= 0 && label.noun(at)?.value.kind === 'area';
  return isArea && (tokens.isCapitalised(hamlet) || tokens.isNumber(hamlet));
}

/** Words after which more is told than which area it is: `Vùng | không có dịch`. */
const TELLING: readonly Role[] = ['have', 'predicate', 'modal', 'link'];

/** `Số 3`, `Số 3A` under `Tổ dân phố` from word `at` on. */
export function isNumberedName(label: LabelWords, at: number): boolean {
  const number = label.end(at, 'tally');
  return number === at + 1 && label.tokens.isNumber(number) && label.count <= number + 2;
}
