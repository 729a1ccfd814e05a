import type { Article } from '../../engine/article.js';
import { PlaceLevel } from '../gazetteer.js';
import type { UnitReading } from '../reading.js';
import type { UnitTables } from '../tables.js';
import type { LevelWord } from '../words.js';

/** A place that a text names, with its level word where it has one. */
export interface NamedPlace {
  readonly name: string;
  readonly word: LevelWord | null;
}

/** A commune may be followed by its district and its province, a district by its province. */
const MAX_STATED = 2;

/** The larger places that are stated right after a body: `Trạm Y tế xã Cẩm Lạc, huyện Cẩm Xuyên (Hà Tĩnh)`. */
export function placesStatedAfter(article: Article, tables: UnitTables, { end, places }: UnitReading): NamedPlace[] {
  const stated: NamedPlace[] = [];
  let rank = rankOf(places.at(-1)?.word?.level);
  for (let at = end; stated.length < MAX_STATED; ) {
    if (!isJoiner(article, tables, at)) break;
    const level = tables.levels.longestAt(article.tokens, at + 1);
    const match = tables.gazetteer.longestAt(article, level?.end ?? at + 1);
    if (match === undefined || level?.value === null) break;
    const word = level?.value ?? null;
    const { levels } = match.place;
    const larger = word === null ? rankOfBare(levels) : rankOf(word.level);
    // `Trung tâm Y tế huyện Mê Linh, Sóc Sơn`: its like, in a list.
    if (larger <= rank) break;
    stated.push({ name: match.place.spelledAs(match.written, 0), word });
    rank = larger;
    at = match.end;
  }
  return stated;
}

function isJoiner({ tokens, lower }: Article, { word }: UnitTables, at: number): boolean {
  const sign = tokens.word(at);
  if (sign === word.comma || sign === word.open) return sign !== 0;
  return tokens.isWord(at) && lower.slice(tokens.start(at), tokens.end(at)) === 'thuộc';
}

function rankOf(level: string | undefined): number {
  return level === 'province' ? 3 : level === 'district' ? 2 : level === 'commune' ? 1 : 0;
}

/** A bare name after a comma is a province, or the district of a commune. */
function rankOfBare(levels: number): number {
  return levels & PlaceLevel.Province ? 3 : levels & PlaceLevel.District ? 2 : 0;
}
