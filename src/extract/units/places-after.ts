import type { Article } from '../engine/article.js';
import { PlaceLevel } from './gazetteer.js';
import { provinceOfPlace } from './province.js';
import { CENTRAL_CITIES } from './provinces.js';
import type { PlaceReading, UnitReading } from './reading.js';
import type { UnitTables } from './tables.js';
import { CITY } from './words.js';

/** Most places that a report names after a body, each holding the one before: `, huyện Chương Mỹ, TP. Hà Nội`. */
const MAX_PLACES = 3;

/**
 * The places after the name of a body that say where it lies, from the nearest out: `Trạm Y tế xã Hòa Bình, tỉnh Lạng Sơn`,
 * `Trạm Y tế xã Yên Sơn (huyện Yên Châu, Sơn La)`. They stand outside the mention. A bare name counts where it can hold
 * what is before it; else it is the next of a list: `TTYT huyện Mai Châu, Sơn La và Lai Châu`.
 */
export function placesAfter(article: Article, tables: UnitTables, reading: UnitReading): readonly PlaceReading[] {
  if (!reading.named || reading.level === 'central' || reading.level === 'province') return [];
  const places: PlaceReading[] = [];
  let size = sizeOf(reading.places[0]);
  for (let at = reading.end; places.length < MAX_PLACES; ) {
    const sign = article.tokens.word(at);
    if (sign !== tables.word.comma && !(sign === tables.word.open && places.length === 0)) break;
    const next = placeAt(article, tables, at + 1);
    if (next === undefined) break;
    const { place, end } = next;
    if (place.word === null && !mayHold(article, tables, reading, places, next)) break;
    const larger = place.word === null ? PROVINCE_SIZE : sizeOf(place);
    if (larger <= size) break;
    places.push(place);
    size = larger;
    at = end;
  }
  return places;
}

const PROVINCE_SIZE = 3;

/** 1 for a commune, 2 for a district, 3 for a province; 0 for what bears no level. */
function sizeOf(place: PlaceReading | undefined): number {
  if (!place?.word) return 0;
  if (place.word.name === CITY.name && place.name !== null && CENTRAL_CITIES.has(place.name)) return PROVINCE_SIZE;
  return { province: PROVINCE_SIZE, district: 2, commune: 1 }[place.word.level as string] ?? 0;
}

interface PlaceAfter {
  readonly place: PlaceReading;
  readonly end: number;
}

function placeAt(article: Article, { levels, gazetteer }: UnitTables, at: number): PlaceAfter | undefined {
  const level = levels.longestAt(article.tokens, at);
  const match = gazetteer.longestAt(article, level?.end ?? at);
  if (match === undefined || level?.value === null) return undefined;
  return { place: { name: match.place.name, word: level?.value ?? null, match }, end: match.end };
}

/** True for a bare province that the gazetteer does not part from what stands before it, and that begins no list. */
function mayHold(
  article: Article,
  tables: UnitTables,
  reading: UnitReading,
  inner: readonly PlaceReading[],
  { place, end }: PlaceAfter,
): boolean {
  const province = place.match?.place.provinceAt(PlaceLevel.Province);
  if (!province) return false;
  const next = article.tokens.word(end);
  if ((next === tables.word.comma || next === tables.word.and) && placeAt(article, tables, end + 1)) return false;
  const nearest = inner.at(-1) ?? reading.places[0];
  if (nearest === undefined) return false;
  const known = provinceOfPlace(nearest, reading);
  return known === null || known === province;
}
