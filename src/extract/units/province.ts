import { type Place, PlaceLevel, provinceOn } from './gazetteer.js';
import { CENTRAL_CITIES } from './provinces.js';
import type { PlaceReading, UnitReading } from './reading.js';

/** The province that a body lies in on `day`, when the gazetteer tells; undefined when it does not, or several fit. */
export function provinceOf(reading: UnitReading, day: string | null): string | undefined {
  for (const place of [...reading.places].reverse()) {
    const province = provinceOfPlace(place, reading);
    if (province) return provinceOn(province, day);
  }
  return undefined;
}

function provinceOfPlace({ match, word, name }: PlaceReading, { head }: UnitReading): string | null {
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
