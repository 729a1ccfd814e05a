import { PROVINCES_SINCE, type Province, provinceOn } from '../provinces.js';
import { type District, districtOf } from './codes.js';
import type { Era, Locality } from './localities.js';

/** Where a body or a figure's place lies. What the text and the lists leave open is null. */
export interface Whereabouts {
  /** The province of the report's era. */
  readonly province: Province | null;
  /** The province since 1 July 2025. */
  readonly now: Province | null;
  /** The district of before. */
  readonly district: District | null;
  /** Code of the commune, of the era that its name is of. */
  readonly commune: string | null;
  /** True when several places of the name remain: two communes of one province. */
  readonly isOpen: boolean;
}

export const NOWHERE: Whereabouts = { province: null, now: null, district: null, commune: null, isOpen: true };

/** The localities that can lie in one of the larger ones, or hold one of them. */
export function within(localities: readonly Locality[], larger: readonly Locality[]): readonly Locality[] {
  return localities.filter(locality => larger.some(other => isWithin(locality, other)));
}

function isWithin(locality: Locality, larger: Locality): boolean {
  if (locality.since !== larger.since) return false;
  if (locality.before !== null && larger.before !== null && locality.before !== larger.before) return false;
  return locality.district === null || larger.district === null || locality.district === larger.district;
}

/** What all localities that a name may mean share, on `day` (ISO, or null) of an era. */
export function sharedBy(localities: readonly Locality[], era: Era, day: string | null): Whereabouts {
  const since = only(localities.map(locality => locality.since));
  if (since === null) return NOWHERE;
  const now = PROVINCES_SINCE.get(since)!;
  const before = only(localities.map(locality => locality.before));
  const district = only(localities.map(locality => locality.district));
  // Communes that only the time since knows say themselves which era the text is of.
  const isSince = era === 'since' || localities.every(locality => locality.before === null);
  return {
    province: isSince ? now : before === null ? null : provinceOn(before, day),
    now,
    district: district === null ? null : districtOf(district),
    commune: only(localities.map(locality => locality.commune)),
    isOpen: localities.length > 1,
  };
}

/** The one value of a list, or null where there are several, or none. */
function only(values: readonly (string | null)[]): string | null {
  const first = values[0];
  return first !== undefined && values.every(value => value === first) ? first : null;
}
