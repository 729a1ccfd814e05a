import type { UnitLevel } from '../../model/entity.js';
import type { Article } from '../engine/article.js';
import { PlaceLevel, type PlaceMatch } from './gazetteer.js';
import type { UnitReading } from './reading.js';
import type { UnitTables } from './tables.js';
import type { LevelWord } from './words.js';

const LEVEL_BITS: Readonly<Partial<Record<UnitLevel, number>>> = {
  province: PlaceLevel.Province,
  district: PlaceLevel.District,
  commune: PlaceLevel.Commune,
  region: PlaceLevel.District | PlaceLevel.Commune,
};

interface ListedPlace {
  readonly word: LevelWord | null;
  readonly match: PlaceMatch;
  readonly start: number;
  readonly end: number;
}

/**
 * The bodies that share a head with the one that was read: `Trung tâm Y tế khu vực Mai Châu và Lạc Thủy` holds a second,
 * of `Lạc Thủy`. A list counts only when `và` closes it: what a bare comma adds is the place around the place.
 */
export function sharedBodies(article: Article, tables: UnitTables, first: UnitReading): readonly UnitReading[] {
  const place = first.places.at(-1);
  if (first.head.grammar !== 'site' || first.parent !== null || !place?.match || first.places.length > 1) return [];
  const listed: ListedPlace[] = [];
  let word = place.word;
  const { tokens } = article;
  for (let at = first.end; ; ) {
    const joiner = tokens.word(at);
    if (joiner !== tables.word.comma && joiner !== tables.word.and) return [];
    const next = placeAt(article, tables, at + 1);
    if (next === undefined || (tokens.isWord(next.end) && tokens.isCapitalised(next.end))) return [];
    if (!isSibling(next, word, first)) return [];
    word = next.word ?? word;
    listed.push({ ...next, word });
    at = next.end;
    if (joiner === tables.word.and) return listed.map(other => bodyOf(first, other));
  }
}

/** `TTYT các huyện Mê Linh, Sóc Sơn`: the first body, when a place follows the plural; else undefined. */
export function firstOfPlural(article: Article, tables: UnitTables, bare: UnitReading): UnitReading | undefined {
  const place = placeAt(article, tables, bare.end + 1);
  if (place === undefined || place.word === null || bare.head.grammar !== 'site') return undefined;
  return { ...bodyOf(bare, place), start: bare.start, named: true };
}

/** True when `các`, `những` follows: many bodies are meant. */
export function isFollowedByPlural({ tokens }: Article, { word }: UnitTables, end: number): boolean {
  const next = tokens.word(end);
  return next !== 0 && (next === word.all || next === word.some);
}

function placeAt(article: Article, { levels, gazetteer }: UnitTables, at: number): ListedPlace | undefined {
  const level = levels.longestAt(article.tokens, at);
  const match = gazetteer.longestAt(article, level?.end ?? at);
  return match && { word: level?.value ?? null, match, start: at, end: match.end };
}

function isSibling(next: ListedPlace, word: LevelWord | null, { level }: UnitReading): boolean {
  if (next.word !== null) return (word?.level ?? level) === next.word.level;
  return ((LEVEL_BITS[word?.level ?? level ?? 'district'] ?? 0) & next.match.place.levels) !== 0;
}

/** A body that leans on the head of another: its name is whole, its mention is a bare place. */
function bodyOf(first: UnitReading, { word, match, start, end }: ListedPlace): UnitReading {
  const name = match.place.spelledAs(match.written, LEVEL_BITS[word?.level ?? first.level ?? 'district'] ?? 0);
  return {
    ...first,
    start,
    end,
    name: [first.stem, word?.name, name].filter(Boolean).join(' '),
    named: false,
    level: word?.level ?? first.level,
    places: [{ name, word, match }],
    bare: false,
  };
}
