import { type Place, PlaceLevel, provinceOn } from './gazetteer.js';
import { CENTRAL_CITIES } from './provinces.js';
import type { PlaceReading, UnitReading } from './reading.js';

/**
 * The province that a body lies in on `day`: the one that the text states after the name, else the one that the gazetteer
 * tells; undefined when it does not, or several fit.
 * @param around the places named after the body, from the nearest out
 */
export function provinceOf(
  reading: UnitReading,
  around: readonly PlaceReading[],
  day: string | null,
): string | undefined {
  for (const place of [...reading.places, ...around].reverse()) {
    const bare = place.word === null && around.includes(place);
    const province = bare ? place.match?.place.provinceAt(PlaceLevel.Province) : provinceOfPlace(place, reading);
    if (province) return provinceOn(province, day);
  }
  return undefined;
}

/** The province that the gazetteer tells of a place in the name of a body; null when there are several, or none. */
export function provinceOfPlace({ match, word, name }: PlaceReading, { head }: UnitReading): string | null {
  if (match === null) return null;
  const { place } = match;
  const level = word?.level ?? head.level;
  const asProvince = place.provinceAt(PlaceLevel.Province);
  if (word?.name === 'thành phố') return (name !== null && CENTRAL_CITIES.has(name) && asProvince) || asDistrict(place);
  if (level === 'province' || (level === null && asProvince !== null)) return asProvince;
  return level === 'commune' ? place.provinceAt(PlaceLevel.Commune) : asDistrict(place);
}

function asDistrict(place: Place): string | null {
  const levels = [PlaceLevel.District, PlaceLevel.Province, PlaceLevel.Commune];
  return levels.map(level => place.provinceAt(level)).find(province => province !== null) ?? null;
}
