import type { UnitLevel } from '../../../model/entity.js';
import { CENTRAL_CITIES, PROVINCES_BEFORE, PROVINCES_SINCE, provinceSince } from '../provinces.js';
import { districtOf, districtOfCommune, NO_PROVINCE, provinceOfCommune, uncoded } from './codes.js';
import { COMMUNE_SORTS, type Place } from './place.js';

/** The 63 provinces with districts, or the 34 without, of 1 July 2025. */
export type Era = 'before' | 'since';

/** One place that a name may mean. */
export interface Locality {
  readonly level: 'province' | 'district' | 'commune';
  /** Code of the province of before; null where several became the one that is meant. */
  readonly before: string | null;
  /** Code of the province since 1 July 2025. */
  readonly since: string;
  /** Code of the district of before, or null. */
  readonly district: string | null;
  /** Code of the commune, of the era that it stands in, or null. */
  readonly commune: string | null;
}

/** What names may mean, by the rest of the question: a report asks the same of each mention of its province. */
const known = new WeakMap<Place, Map<string, readonly Locality[]>>();

/**
 * The places that a known name may mean.
 * @param word the level word that stands before it (`huyện`, `thành phố`), or null
 * @param level the level that the word or the body asks for; null for any
 * @param isExact false where nothing tells the era, so that names of the other one count too
 */
export function localitiesOf(
  place: Place,
  word: string | null,
  level: UnitLevel | null,
  era: Era,
  isExact: boolean,
): readonly Locality[] {
  let answers = known.get(place);
  if (answers === undefined) {
    answers = new Map();
    known.set(place, answers);
  }
  const question = `${word}/${level}/${era}/${isExact}`;
  let answer = answers.get(question);
  if (answer === undefined) {
    answer = readLocalities(place, word, level, era, isExact);
    answers.set(question, answer);
  }
  return answer;
}

function readLocalities(
  place: Place,
  word: string | null,
  level: UnitLevel | null,
  era: Era,
  isExact: boolean,
): readonly Locality[] {
  if (place.lies !== null) return [ownLocality(place.lies)];
  if (word === 'thành phố') {
    const provinces = provincesOf(place, era);
    if (provinces.length > 0 && CENTRAL_CITIES.has(place.name)) return provinces;
    return firstOf(districtsOf(place, word), provinces, communesOf(place, null, era, isExact));
  }
  switch (level) {
    case 'province':
      return provincesOf(place, era);
    case 'commune':
      return communesOf(place, word, era, isExact);
    case 'district':
      return firstOf(districtsOf(place, word), provincesOf(place, era), communesOf(place, null, era, isExact));
    default:
      // `Bệnh viện Đa khoa Cà Mau`: the largest that bears the name, but a region is called after its district.
      return level === null
        ? firstOf(provincesOf(place, era), districtsOf(place, word), communesOf(place, word, era, isExact))
        : firstOf(districtsOf(place, word), provincesOf(place, era), communesOf(place, null, era, isExact));
  }
}

/** Where a place of a user's lexicon lies: of a region, too, its province. */
function ownLocality({ level, province }: NonNullable<Place['lies']>): Locality {
  return {
    level: level === 'region' ? 'district' : level,
    before: province,
    since: provinceSince(province).code,
    district: level === 'district' ? uncoded(province) : null,
    commune: null,
  };
}

function firstOf(...lists: readonly (readonly Locality[])[]): readonly Locality[] {
  return lists.find(list => list.length > 0) ?? [];
}

function provincesOf(place: Place, era: Era): readonly Locality[] {
  return place.provinces
    .filter(code => code !== NO_PROVINCE)
    .map(code => {
      const since = provinceSince(code);
      // `tỉnh Lào Cai` since the merger is no longer the one of before.
      const grown = era === 'since' && PROVINCES_SINCE.get(since.code)!.name === nameSince(code);
      return { level: 'province', before: grown ? null : code, since: since.code, district: null, commune: null };
    });
}

/** Thừa Thiên Huế is Huế now. */
function nameSince(code: string): string {
  return code === '46' ? 'Huế' : PROVINCES_BEFORE.get(code)!.name;
}

function districtsOf(place: Place, word: string | null): readonly Locality[] {
  const districts = place.districts.map(id => ({ ...districtOf(id), id }));
  // `Kỳ Anh` is a huyện and a thị xã: the word tells them apart where both lie in one province.
  const fits = districts.filter(({ sort, province }) => {
    const sharesName = districts.filter(other => other.province === province).length > 1;
    return !sharesName || word === null || sort === null || sort === word;
  });
  return fits.map(({ id, province }) => ({
    level: 'district',
    before: province,
    since: provinceSince(province).code,
    district: id,
    commune: null,
  }));
}

function communesOf(place: Place, word: string | null, era: Era, isExact: boolean): readonly Locality[] {
  const before = place.oldCommunes.map(beforeOf);
  if (era === 'before' && isExact) return before;
  const sort = COMMUNE_SORTS.find(each => each === word);
  const all = place.communesSince().map(sinceOf);
  if (era === 'before') return firstOf(before, all);
  if (word === 'thị trấn') return firstOf(before, all);
  // `xã Hội An` is not `phường Hội An`; a word that no commune of the name has is of the time before.
  return sort === undefined ? firstOf(all, before) : firstOf(place.communesSince(sort).map(sinceOf), before, all);
}

function beforeOf(commune: string): Locality {
  const { code, province } = districtOfCommune(commune);
  return { level: 'commune', before: province, since: provinceSince(province).code, district: code, commune };
}

function sinceOf(commune: string): Locality {
  return { level: 'commune', before: null, since: provinceOfCommune(commune), district: null, commune };
}
