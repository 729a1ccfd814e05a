import { isCompound } from '../compounds.js';
import type { Draft } from '../engine/article.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { PeopleContext } from './context.js';
import { afterCountry, afterSeat, beginsForeignName } from './countries.js';
import { Flag } from './lexicon.js';
import { readName } from './names.js';
import { isGazetteered, isHistorical } from './refuse.js';
import { isVietnamese } from './spelling.js';

/** The unit of a post. */
export interface PostUnit {
  /** As worded. */
  readonly text: string;
  /** Canonical. */
  readonly name: string;
  /** Its `unit_id`, where the unit was found and has one. */
  readonly id: string | null;
  /** Token after it. */
  readonly end: number;
}

const MAX_TOKENS = 12;

/** A unit of a post that is worded so; `found` is the entity that was read there. */
export function postUnit(c: PeopleContext, text: string, end: number, found?: Draft<'unit'>): PostUnit {
  return { text, name: found?.name ?? c.bodies.nameOf(c.article, text), id: found?.unit_id ?? null, end };
}

/**
 * The unit that begins at token `at`: the unit entity there, else a run of words that reads like a body.
 * @param beyond the unit must reach past this token: `phòng` of `Trưởng phòng,` alone is none
 */
export function readUnit(c: PeopleContext, at: number, beyond: number): PostUnit | undefined {
  let from = at;
  if (at === beyond && c.sign(from) === '.' && c.tokens.isGlued(from)) from++;
  const unit = c.unitFrom(from);
  const whole = unit ? c.tokenAfter(unit.span.end) : c.bodies.endOfBody(c.article, from);
  // A unit that was found holds no name of a person: its reader ends it before one.
  const end = unit ? whole : beforeName(c, from, whole);
  if (end > beyond) {
    // `Chủ tịch Hội đồng Y khoa Quốc gia`: a bare head that goes on in capitals.
    const longer = unit || end < whole ? undefined : readLooseUnit(c, from, end, true);
    return abroad(c, from, end) ?? longer ?? postUnit(c, c.slice(from, end), end, unit);
  }
  return readLooseUnit(c, from, Math.max(from, beyond), beyond > at);
}

/** `Thứ trưởng Bộ Y tế Lào | Phouthone Muongpak`: a body of the country that follows, before a foreign name. */
function abroad(c: PeopleContext, from: number, at: number): PostUnit | undefined {
  const end = afterCountry(c, at);
  return end > at && beginsForeignName(c, end) ? postUnit(c, c.slice(from, end), end) : undefined;
}

/**
 * Where the unit ends when the words that were taken for its place are the name of who holds the post:
 * `Phó Chủ tịch UBND tỉnh Đặng Văn Xích`. Otherwise `end`.
 */
export function beforeName(c: PeopleContext, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if ((c.flags(i) & Flag.StrongSurname) === 0 || !c.tokens.isCapitalised(i)) continue;
    if (!/^(?:tỉnh|huyện|xã|quận|phường|phố|trấn|viện|tâm|tế|khu|ủy)$/u.test(c.slice(i - 1, i).toLowerCase())) continue;
    const run = readName(c, i);
    if (!run || run.end < end || isHistorical(c, run) || isGazetteered(c, run)) continue;
    const place = c.bodies.placeAt(c.article, i);
    const full = run.syllables >= 3 && (c.flags(i + 1) & Flag.Middle) !== 0;
    if (full || (run.syllables >= 2 && run.end > end && place?.end !== end)) return i;
  }
  return end;
}

/** A body that no table of units knows (`LHQ tại Việt Nam`): capitals, with small words inside, up to a sign or a verb. */
function readLooseUnit(c: PeopleContext, from: number, head: number, headed: boolean): PostUnit | undefined {
  const { tokens, lexicon } = c;
  if (!tokens.isCapitalised(head) || (c.flags(head) & (Flag.StrongSurname | Flag.Function)) !== 0) return undefined;
  if (lexicon.titles.longestAt(tokens, head)) return undefined;
  const shout = tokens.shape(head) === Shape.Upper;
  const known = headed || shout ? undefined : lexicon.bodies.longestAt(tokens, head);
  if (!headed && !shout && !known) return undefined;
  let end = known?.end ?? head;
  for (let i = end; i < head + MAX_TOKENS; i++) {
    const kind = tokens.kind(i);
    if (kind === TokenKind.Sign) {
      // `Chương trình phòng, chống lao`
      if (c.sign(i) === ',' && /^(?:chống|chữa)$/u.test(c.slice(i + 1, i + 2))) continue;
      if (!/[-–&]/u.test(c.sign(i)) || !tokens.isCapitalised(i + 1) || lexicon.titles.longestAt(tokens, i + 1)) break;
      continue;
    }
    if (kind !== TokenKind.Word && kind !== TokenKind.Number) break;
    if (i > head && endsLooseUnit(c, i)) {
      if (!/^(?:tại|ở|và|của)$/u.test(c.slice(i, i + 1)) || !tokens.isCapitalised(i + 1)) break;
      continue;
    }
    // `Tây Thái Bình Dương của WHO | Takeshi Kasai`
    if (i > head && tokens.shape(i - 1) === Shape.Upper && !isVietnamese(c.slice(i, i + 1)) && beginsForeignName(c, i))
      break;
    const name = i === head + 1 && shout && !headed && tokens.shape(i) === Shape.Title;
    // `UNICEF Việt Nam`, not `WHO Lê Văn An`
    if (name && c.slice(i, i + 2) !== 'Việt Nam') break;
    if (i > head && tokens.isCapitalised(i) && (c.flags(i) & Flag.StrongSurname) !== 0 && tokens.isCapitalised(i + 1))
      break;
    end = i + 1;
    // `WHO tại Việt Nam | Marion Keller`, `UNICEF Việt Nam | Rana Flowers`
    const land = i > head ? Math.max(afterCountry(c, i), afterSeat(c, i - 1)) : i;
    if (land > i) {
      end = land;
      i = land - 1;
      if (beginsForeignName(c, land)) break;
    }
  }
  return end > head ? postUnit(c, c.slice(from, end), end) : undefined;
}

/** True for a word of the sentence, not of the body: `nói`, `trong`; not for the second half of `Thực hiện`. */
function endsLooseUnit(c: PeopleContext, at: number): boolean {
  if (c.lexicon.saying.longestAt(c.tokens, at)) return true;
  if ((c.flags(at) & Flag.Function) === 0) return false;
  return !isCompound(c.slice(at - 1, at).toLowerCase(), c.slice(at, at + 1).toLowerCase());
}
