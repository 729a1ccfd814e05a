import { PlaceLevel, provinceOn } from './gazetteer.js';
import type { PlaceReading, UnitReading } from './reading.js';

/** The province that a body lies in on `day`, when the gazetteer tells; undefined when it does not, or several fit. */
export function provinceOf(reading: UnitReading, day: string | null): string | undefined {
  for (const place of [...reading.places].reverse()) {
    const province = provinceOfPlace(place, reading);
    if (province) return provinceOn(province, day);
  }
  return undefined;
}

function provinceOfPlace({ match, word }: PlaceReading, { head }: UnitReading): string | null {
  if (match === null) return null;
  const { place } = match;
  const level = word?.level ?? head.level;
  if (word?.name === 'thành phố' || word === null || level === 'province') {
    const province = place.provinceAt(PlaceLevel.Province);
    if (province !== null && (level === 'province' || level === null || word?.name === 'thành phố')) return province;
  }
  if (level === 'commune') return place.provinceAt(PlaceLevel.Commune);
  return (
    place.provinceAt(PlaceLevel.District) ??
    place.provinceAt(PlaceLevel.Province) ??
    place.provinceAt(PlaceLevel.Commune)
  );
}
