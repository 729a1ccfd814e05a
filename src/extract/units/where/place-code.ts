import type { UnitFields } from '../../../model/entity.js';
import type { Gazetteer } from '../gazetteer.js';
import { MERGER_DAY } from '../provinces.js';
import { NO_PROVINCE } from './codes.js';
import { type Era, type Locality, localitiesOf } from './localities.js';

/** What a report says that tells places of one name apart. */
export interface PlaceContext {
  /** The report's own day, ISO, or null. */
  readonly day: string | null;
  /** Where its bodies lie. */
  readonly units: readonly Partial<Pick<UnitFields, 'province_code' | 'district_code'>>[];
}

type AreaLevel = Locality['level'];

/** The order in which the places of a bare name count: the largest first. Since July 2025 there are no districts. */
const LEVELS: Readonly<Record<Era, readonly AreaLevel[]>> = {
  before: ['province', 'district', 'commune'],
  since: ['province', 'commune', 'district'],
};

/**
 * The official code of the area that a figure is said of, of the report's era: two digits of a province, three of a district,
 * five of a commune; null where no list has the name, or several places of it remain.
 * @param name without its level word: `Mường Lay`
 * @param level what its level word says (`huyện`: district), or null where none stands
 */
export function placeCodeOf(
  gazetteer: Gazetteer,
  name: string,
  level: AreaLevel | null,
  { day, units }: PlaceContext,
): string | null {
  const place = level === 'commune' ? gazetteer.commune(name) : gazetteer.get(name);
  // `Hà Bắc`: a province that had no code of today's list.
  if (place === undefined || (level === null && place.provinces.includes(NO_PROVINCE))) return null;
  const era: Era = day !== null && day >= MERGER_DAY ? 'since' : 'before';
  const levels = level === null ? LEVELS[era] : [level];
  const meant = levels
    .map(each => localitiesOf(place, null, each, era, day !== null).filter(locality => locality.level === each))
    .map(localities => near(localities, units, era));
  const inDistrict = meant.find(localities => isOfDistrict(localities, units));
  return codeOf(inDistrict ?? meant.find(localities => localities.length > 0) ?? [], era);
}

/** Those in the provinces of the bodies that the report names, where there are such. */
function near(localities: readonly Locality[], units: PlaceContext['units'], era: Era): readonly Locality[] {
  if (localities.length < 2) return localities;
  const inProvince = localities.filter(locality => {
    const province = era === 'since' ? locality.since : locality.before;
    return units.some(unit => unit.province_code === province);
  });
  const inDistrict = inProvince.filter(locality => isOfDistrict([locality], units));
  return inDistrict.length > 0 ? inDistrict : inProvince.length > 0 ? inProvince : localities;
}

/** A report of a district names its communes: `Tân Lập` there is no district elsewhere. */
function isOfDistrict([locality, ...others]: readonly Locality[], units: PlaceContext['units']): boolean {
  return (
    locality?.level === 'commune' &&
    others.length === 0 &&
    units.some(unit => unit.district_code != null && unit.district_code === locality.district)
  );
}

function codeOf([locality, ...others]: readonly Locality[], era: Era): string | null {
  if (locality === undefined || others.length > 0) return null;
  if (locality.level === 'commune') return locality.commune;
  if (locality.level === 'district') return /^\d/.test(locality.district!) ? locality.district : null;
  return era === 'since' ? locality.since : locality.before;
}
