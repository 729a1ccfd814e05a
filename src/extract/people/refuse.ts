import { Shape, TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';
import type { NameRun } from './names.js';

/** Why the words of a body's name are nobody's. */
export const IN_BODY = 'part of the name of a body';

/** Most words of an eponym's head: `doanh nghiệp tư nhân`. */
const MAX_HEAD = 4;

/** True when a word of an eponym stands before token `at`: `đường`, `Trường THPT`. */
export function afterEponymHead(c: PeopleContext, at: number): boolean {
  const { tokens, lexicon } = c;
  // Of two heads that end here the longer one tells: `yêu cầu` before `cầu`.
  for (let from = Math.max(0, at - MAX_HEAD); from < at; from++) {
    const head = lexicon.eponymHeads.longestAt(tokens, from);
    if (head?.end !== at) continue;
    if (!head.value) return false;
    // `Chủ hộ kinh doanh Lê Thị An`: its owner.
    return c.slice(from - 1, from).toLowerCase() !== 'chủ';
  }
  return false;
}

/** True when a street, a school or the like is named after the person whose titles begin at `at`: `đường Bác sĩ Yersin`. */
export function isStreet(c: PeopleContext, at: number): boolean {
  const street =
    c.tokens.isWord(at - 1) && /^(?:đường|phố|phường|cầu|hẻm|ngõ|tàu)$/u.test(c.slice(at - 1, at).toLowerCase());
  return street && c.lexicon.eponymHeads.longestAt(c.tokens, at - 2)?.value !== false;
}

/** How many words may stand between what is sold and its brand: `bánh mì cóc Cô Bích`. */
const MAX_SORT = 2;

/** True when the title at `at`, in a capital within a sentence, is the first word of a brand: `phở Bà Hằng`. */
export function beginsBrand(c: PeopleContext, at: number): boolean {
  const { tokens, lexicon } = c;
  if (tokens.shape(at) !== Shape.Title) return false;
  for (let from = at - 1; from >= 0 && from >= at - MAX_SORT - 2; from--) {
    if (!tokens.isWord(from) || (c.flags(from) & Flag.Function) !== 0) return false;
    const head = lexicon.brandHeads.longestAt(tokens, from);
    if (head && head.end <= at && at - head.end <= MAX_SORT) return true;
  }
  return false;
}

/** True for the name of a person of history, which places bear. */
export function isHistorical(c: PeopleContext, run: NameRun): boolean {
  return c.lexicon.historical.longestAt(c.tokens, run.start)?.end === run.end;
}

/** True for a run that is a place and not a name, whatever stands before it. */
export function isPlaceName(c: PeopleContext, run: NameRun): boolean {
  return c.lexicon.places.longestAt(c.tokens, run.start)?.end === run.end;
}

/** True for the name of a province, a district or a commune. */
export function isGazetteered(c: PeopleContext, run: NameRun): boolean {
  return c.bodies.placeAt(c.article, run.start)?.end === run.end;
}

/** True for the name of a province, or of a district too. */
export function isLargePlace(c: PeopleContext, run: NameRun, districts = true): boolean {
  const place = c.bodies.placeAt(c.article, run.start);
  return place?.end === run.end && (place.size === 'province' || (districts && place.size === 'district'));
}

/** True when the title itself is the first word of a place: `Cô Tô`, `Bà Nà`. */
export function isTitledPlace(c: PeopleContext, at: number, run: NameRun): boolean {
  if (!c.tokens.isCapitalised(at)) return false;
  return c.lexicon.places.longestAt(c.tokens, at)?.end === run.end || c.bodies.placeAt(c.article, at)?.end === run.end;
}

/** True for a house number before the run: `số 12 Nguyễn Trãi`, `tại 38 Trần Quang Khải`, `71 Lê Phụng Hiểu, quận Sơn Trà`. */
export function afterHouseNumber(c: PeopleContext, { start, end }: NameRun): boolean {
  if (c.tokens.kind(start - 1) !== TokenKind.Number) return false;
  if (/^(?:số|\/|nhà|,|hẻm|ngõ|ngách|kiệt|tại|ở)$/u.test(c.slice(start - 2, start - 1).toLowerCase())) return true;
  return /^[,(]$/u.test(c.sign(end)) && PLACE_WORD.test(c.slice(end + 1, end + 3).toLowerCase());
}

const PLACE_WORD = /^(?:quận|phường|huyện|xã|tp|thành phố|thị xã|thị trấn|q|p)(?!\p{L})/u;
