import { PlaceLevel } from '../gazetteer.js';
import type { Province } from '../provinces.js';
import type { PlaceReading, UnitReading } from '../reading.js';
import { COUNTRY_PARTS } from '../words.js';
import { knownBody } from './known-bodies.js';
import { slug } from './slug.js';
import type { Surroundings } from './surroundings.js';
import type { Whereabouts } from './whereabouts.js';

/**
 * The key of a body: the same for all spellings of it in all articles, different for two bodies; null where its level or its
 * province stays open. In lower-case ASCII: what sort of body, its level, the province of the text's own era, and the place
 * that it is of: `so-y-te.province.lai-chau`, `trung-tam-y-te.district.lai-chau.than-uyen`,
 * `tram-y-te.commune.ha-tinh.18715`, `bo-y-te.central`, `cuc-quan-ly-thi-truong-phia-nam.region`. A part of a body stands
 * before it: `khoa-noi.trung-tam-y-te.…`.
 */
export function unitIdOf(reading: UnitReading, surroundings: Surroundings): string | null {
  const own = surroundings.tables.bodies.ofReading(reading);
  if (own !== undefined) return own.id;
  if (reading.parent !== null) return partId(reading, unitIdOf(reading.parent, surroundings));
  const known = knownBody(reading.name);
  if (known !== undefined) return `${slug(known.name)}.${known.level}`;
  const place = reading.places.find(({ name }) => name !== null);
  if (place === undefined) return reading.level === 'central' && reading.named ? `${slug(reading.name)}.central` : null;
  if (reading.level === null || reading.level === 'facility') return null;
  if (isOfRegion(reading, place)) return `${slug(reading.name)}.${reading.level}`;
  const area = areaOf(reading, surroundings.of(reading));
  return area && `${slug(sortOf(reading))}.${reading.level}.${area}`;
}

/**
 * `Viện Vệ sinh dịch tễ Tây Nguyên`, `Trung tâm Giám định phía Bắc`: a body of a region of the country, which lies in no
 * province. A hospital of a `khu vực` is that of some province.
 */
function isOfRegion({ head, level, places }: UnitReading, { name, word, match }: PlaceReading): boolean {
  if (head.level === 'region' || places.length > 1) return false;
  const isRegion = match === null ? false : match.place.levels === PlaceLevel.Region;
  if (level === 'central') return isRegion;
  return level === 'region' && (word?.name === 'phía' || word?.name === 'miền') && COUNTRY_PARTS.has(name!);
}

/** The key of a part of a body, of that of the whole. */
export function partId({ name, parent }: UnitReading, whole: string | null): string | null {
  const own = parent !== null && name.endsWith(parent.name) ? name.slice(0, -parent.name.length) : name;
  return whole && `${slug(own)}.${whole}`;
}

/** The canonical name without the places that the key tells apart from it: those of a level word, and the first. */
function sortOf({ name, places }: UnitReading): string {
  let rest = name;
  for (const [i, place] of places.entries()) {
    if (place.name === null || (i > 0 && place.word === null)) continue;
    const written = place.word === null ? place.name : `${place.word.name} ${place.name}`;
    const at = rest.lastIndexOf(written);
    if (at !== -1) rest = rest.slice(0, at) + rest.slice(at + written.length);
  }
  return rest;
}

/** `Nam Bình Thuận` is `Nam` there, as in `phía Nam tỉnh Bình Thuận`. */
function withoutProvince(name: string, { name: province }: Province): string {
  return name.endsWith(` ${province}`) ? name.slice(0, -province.length - 1) : name;
}

/** The province and the place in it, or null where one of them stays open. */
function areaOf({ level, places }: UnitReading, { province, district, commune, isOpen }: Whereabouts): string | null {
  if (province === null || isOpen) return null;
  const within = slug(province.name);
  const name = slug(withoutProvince(places.find(place => place.name !== null)!.name!, province));
  switch (level) {
    case 'central':
    case 'province':
      return within;
    case 'commune':
      // Communes of one province may share a name, or differ in a tone alone.
      return [
        within,
        ...(commune === null ? [district?.name ? slug(district.name) : [], name].flat() : [commune]),
      ].join('.');
    default:
      // `huyện Kỳ Anh` and `thị xã Kỳ Anh`
      return `${within}.${name}${district?.isDouble ? `-${district.code}` : ''}`;
  }
}
