import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import { isPeople } from '../names/age-groups.js';

/** No name of a place has more chunks. */
export const LONGEST_AREA = 5;

/** False for a group (`nhóm 6-9 tuổi`, `nữ giới`) and for a body: they are no area. */
export function isArea(clause: Clause, place: Phrase): boolean {
  const { tokens, lexicon } = clause;
  if (clause.actors.covers(tokens.start(place.start))) return false;
  // `Học sinh nam`, `Ở người lớn`: the capital is that of the sentence.
  if (isPeople(clause, place) || clause.opensWith(place, 'at-whom')) return false;
  // `Nam Định`, `Nam Đông`: not the men.
  if (clause.opensWith(place, 'sex') && !tokens.isCapitalised(place.start + 1)) return false;
  // `bình quân của tỉnh`, `72 xã, phường`: no name of any; not `bình quân cả nước`.
  if (isOfLevels(clause, place)) return false;
  const isLevel = lexicon.words.roleEnd(tokens, place.start, 'place', place.end) >= 0;
  return isLevel || tokens.isCapitalised(place.start);
}

/** `tỉnh`, `phường, thị trấn`: levels of areas, and nothing else; not `khu vực thành phố`. */
function isOfLevels({ tokens, lexicon: { words } }: Clause, { start, end }: Phrase): boolean {
  for (let at = start; at < end; ) {
    const level = words.senseEnd(tokens, at, 'area', end);
    if (
      level < 0
        ? tokens.isWord(at) || tokens.isNumber(at)
        : level < end && words.senseEnd(tokens, at, 'zone', end) === level
    )
      return false;
    at = level < 0 ? at + 1 : level;
  }
  return true;
}

/** `ở`, `tại`, `trên địa bàn`, and `của` before an area: `tỷ lệ tiêm của | huyện A`. */
export function leadsToPlace(clause: Clause, at: number): boolean {
  return clause.is(at, 'at') || clause.is(at, 'of') || clause.is(at, 'in-area');
}

/** The area that begins with chunk `at` and is no part of the name of a body: `TP. Sơn Lâm`. */
export function areaAt(clause: Clause, at: number): Phrase | undefined {
  if (!clause.is(at, 'area')) return regionAt(clause, at);
  // `TP. Sơn Lâm`
  const first = clause.slice(at + 1, at + 2) === '.' ? at + 2 : at + 1;
  const region = regionAt(clause, first);
  // `vùng đồng bằng sông Hồng`; not `tỉnh duyên hải miền Trung này`, which is one of several.
  const isThat = region !== undefined && (!clause.is(at, 'no-doer') || clause.tokens.isCapitalised(region.start));
  if (isThat) return { start: clause.chunks[at]!.start, end: region.end };
  // `tại quận 6`
  if (clause.role(first) === 'number' && clause.is(at, 'numbered')) {
    const area: NameSpan = { start: at, end: first + 1, opened: false };
    return clause.isInActor(area) ? undefined : (clause.phrase(at, first + 1) ?? undefined);
  }
  if (!clause.isNameAt(first)) return undefined;
  let end = first;
  while (end < at + LONGEST_AREA && clause.isNameAt(end)) end++;
  const area: NameSpan = { start: at, end, opened: false };
  return clause.isInActor(area) ? undefined : (clause.phrase(at, end) ?? undefined);
}

/** The region or the province whose name alone begins with chunk `at`: `Hà Nội`, `Đồng bằng sông Hồng`. */
function regionAt({ text, chunks, tokens, lexicon: { words }, actors }: Clause, at: number): Phrase | undefined {
  const start = chunks[at]?.start;
  if (start === undefined || !tokens.isWord(start) || actors.covers(tokens.start(start))) return undefined;
  const end = words.senseEnd(tokens, start, 'region');
  // `đồng bằng sông Hồng`, and not `hòa bình`.
  if (end < 0 || !(tokens.isCapitalised(start) || tokens.isCapitalised(end - 1))) return undefined;
  // `Hà Giang Nam`: another name. `Sóc Trăng: khám cho …`: where the report comes from.
  if (tokens.isCapitalised(end) || (at === 0 && text[tokens.start(end)] === ':')) return undefined;
  return { start, end };
}

/** The chunk after the area that begins with chunk `at`. */
export function areaEnd(clause: Clause, at: number, area: Phrase): number {
  let next = at + 1;
  while (next < clause.chunks.length && clause.chunks[next]!.start < area.end) next++;
  return next;
}

/** `Hà Nội và | Hải Phòng có 20 ca`: an area that another is joined to. */
export function isOneOfSeveral(clause: Clause, at: number, area: Phrase): boolean {
  const end = areaEnd(clause, at, area);
  return clause.role(end) === 'and' && areaAt(clause, end + 1) !== undefined;
}

/** Of `phường A, quận B, thành phố C` the first, where `area` is the last and begins with chunk `at`; of `huyện A, huyện B` the last. */
export function smallest(clause: Clause, at: number, area: Phrase): Phrase {
  let found = area;
  let first = at;
  for (let levels = 1; levels < MOST_LEVELS; levels++) {
    const comma = clause.is(first - 1, 'belongs') ? first - 2 : first - 1;
    // `, huyện A có 20 ca`: nothing stands before.
    if (comma < 1 || clause.role(comma) !== 'comma') break;
    let start = comma - 1;
    while (start > comma - 1 - LONGEST_AREA && areaAt(clause, start) === undefined) start--;
    const within = areaAt(clause, start);
    if (within === undefined) return addressed(clause, comma) ?? found;
    if (within.end !== clause.chunks[comma - 1]!.end || isAlike(clause, start, first)) break;
    found = within;
    first = start;
  }
  return found;
}

/**
 * `Công ty A (Lương Tài, | Bắc Ninh)`: a proper name that opens a bracket is in the area after it; not `UBND xã Thanh Mai (Thanh
 * Chương, Nghệ An)`, where the body itself is of a smaller one.
 */
function addressed(clause: Clause, comma: number): Phrase | undefined {
  let start = comma;
  while (start > comma - LONGEST_AREA && clause.role(start - 1) !== 'open') start--;
  const name = { start, end: comma, opened: false };
  if (clause.role(start - 1) !== 'open' || isOfArea(clause, start - 1)) return undefined;
  if (start === comma || !clause.isTitled(name) || clause.isInActor(name)) return undefined;
  return clause.phrase(start, comma) ?? undefined;
}

/** True where the name of a body that ends before chunk `at` holds an area: `UBND | xã Thanh Mai`. */
function isOfArea({ chunks, tokens, actors, lexicon: { words } }: Clause, at: number): boolean {
  const { start } = chunks[at]!;
  for (let word = start - 1; word >= Math.max(0, start - LONGEST_BODY) && actors.covers(tokens.start(word)); word--)
    if (words.senseEnd(tokens, word, 'area') >= 0) return true;
  return false;
}

/** So many words at the end of the name of a body are looked at. */
const LONGEST_BODY = 8;

/** A hamlet, its commune, the district, the province. */
const MOST_LEVELS = 4;

/** `huyện A, | huyện B`, `Sau Hà Nội, | Nghệ An`: two areas of one level, and none within the other. */
function isAlike(clause: Clause, one: number, other: number): boolean {
  return clause.is(one, 'area') ? clause.beginsAlike(one, other) : !clause.is(other, 'area');
}

/** `huyện Mường Tè` is Mường Tè; `vùng cao`, `nữ giới` stay as they are. */
export function withoutLevel({ text, tokens, lexicon }: Clause, { start, end }: Phrase): Phrase {
  const level = lexicon.words.roleEnd(tokens, start, 'place', end);
  if (level < 0 || lexicon.words.senseEnd(tokens, start, 'region', end) === end) return { start, end };
  const first = text[tokens.start(level)] === '.' ? level + 1 : level;
  return first < end && tokens.isCapitalised(first) ? { start: first, end } : { start, end };
}

/**
 * The area after the body that what is counted is of, where a comma or a bracket stands between: `27 học sinh Trường Tiểu học Lê Lợi | , xã
 * Sơn Hà, huyện Mường Tè nhập viện`; not `20 ca ở Bệnh viện A, huyện B có 5 ca`.
 * @param joint the chunk of the comma or the bracket
 */
export function addressBehind(clause: Clause, joint: number): Phrase | undefined {
  const { chunks, tokens, actors } = clause;
  if (!actors.covers(tokens.start(chunks[joint]!.start - 1)) || isOfArea(clause, joint)) return undefined;
  if (!clause.is(joint + 1, 'area')) return undefined;
  const area = areaAt(clause, joint + 1);
  if (area === undefined) return undefined;
  let end = areaEnd(clause, joint + 1, area);
  for (let levels = 0; levels < MOST_LEVELS && clause.role(end) === 'comma'; levels++) {
    const larger = areaAt(clause, end + 1);
    if (larger === undefined) break;
    end = areaEnd(clause, end + 1, larger);
  }
  const tells = clause.role(end) === 'link' || (clause.role(end) === 'have' && !clause.is(end, 'passive'));
  return tells ? undefined : area;
}
