import type { Article } from '../../engine/article.js';
import { Mark } from '../../engine/tokens.js';
import { PlaceLevel } from '../gazetteer.js';
import { MERGER_DAY } from '../provinces.js';
import type { UnitReading } from '../reading.js';
import type { UnitTables } from '../tables.js';
import { type Era, type Locality, localitiesOf } from './localities.js';
import { type NamedPlace, placesStatedAfter } from './statements.js';
import { NOWHERE, sharedBy, type Whereabouts, within } from './whereabouts.js';

/** A report that names more provinces is of no one of them. */
const MAX_PROVINCES = 2;

/** `Bắc Quảng Bình`: a part of a province, as hospitals of a region are called. */
const PART_OF_PROVINCE = /^(?:Bắc|Nam|Đông|Tây)(?: (?:Bắc|Nam))? /u;

/** What one report says of where its bodies lie. */
export class Surroundings {
  readonly era: Era;
  /** True where the day of the report tells its era. */
  readonly #isDated: boolean;
  /** Larger places, by the place that a body of the report is stated to lie in with them. */
  readonly #stated = new Map<string, readonly NamedPlace[]>();
  /** The same by the body itself: two huyện Châu Thành of one report lie in two provinces. */
  readonly #own = new Map<UnitReading, readonly NamedPlace[]>();
  /** Where bodies lie: rows and keys ask one after the other. */
  readonly #known = new Map<UnitReading, Whereabouts>();
  /** Codes, since 1 July 2025, of the provinces that the report names; made when first asked for. */
  #provinces: ReadonlySet<string> | undefined;

  /**
   * @param day the report's own day, ISO, or null
   * @param readings its bodies
   */
  constructor(
    readonly article: Article,
    readonly tables: UnitTables,
    readonly day: string | null,
    readings: readonly UnitReading[],
  ) {
    this.#isDated = day !== null;
    this.era = day === null ? eraByWords(readings) : day < MERGER_DAY ? 'before' : 'since';
    for (const reading of readings) this.#learn(reading);
  }

  /** Where a body lies. */
  of(reading: UnitReading): Whereabouts {
    const owner = ownerOf(reading);
    let known = this.#known.get(owner);
    if (known === undefined) {
      known = this.#whereIs(owner);
      this.#known.set(owner, known);
    }
    return known;
  }

  #whereIs(owner: UnitReading): Whereabouts {
    const named = namedPlaces(owner);
    const stated = this.#own.get(owner) ?? this.#stated.get(keyOf(owner) ?? '') ?? [];
    const [inner, ...outer] = [...named, ...stated];
    if (inner === undefined) return NOWHERE;
    return this.#placeOf(inner, inner.word?.level ?? owner.level, outer, new Set(named));
  }

  /** @param inName the places that the name of the body itself holds: there a bare province is never the next of a list */
  #placeOf(
    inner: NamedPlace,
    level: UnitReading['level'],
    outer: readonly NamedPlace[],
    inName: ReadonlySet<NamedPlace>,
  ): Whereabouts {
    // Who names the district speaks of the time when there were districts.
    const inDistrict = outer.some(({ word }) => word?.level === 'district' && word.name !== 'thành phố');
    const era = inDistrict ? 'before' : this.era;
    let localities = this.#localities(inner, level, era);
    for (const larger of outer) {
      const around = this.#localities(larger, larger.word?.level ?? null, era);
      const fitting = within(localities, around);
      if (fitting.length > 0) localities = fitting;
      else if (around.length > 0 && (localities.length === 0 || larger.word !== null || inName.has(larger)))
        localities = around;
    }
    return sharedBy(this.#inNamedProvinces(localities, outer.length > 0), this.era, this.day);
  }

  /** Of several places of a name the one in a province that the report names. */
  #inNamedProvinces(localities: readonly Locality[], isStated: boolean): readonly Locality[] {
    const [first] = localities;
    if (first === undefined || isStated || first.level === 'province') return localities;
    const isOpen = localities.some(({ since }) => since !== first.since);
    // The list of communes of before lacks those that were gone by 2023: another of the name may be meant.
    const isWhole = first.level === 'district' || this.era === 'since';
    if (!isOpen && isWhole) return localities;
    const provinces = this.#namedProvinces();
    const near = localities.filter(({ since }) => provinces.has(since));
    if (provinces.size <= MAX_PROVINCES && near.length > 0) return near;
    return isOpen || provinces.size === 1 ? [] : localities;
  }

  #localities({ name, word }: NamedPlace, level: UnitReading['level'], era: Era): readonly Locality[] {
    const { gazetteer } = this.tables;
    const whole = /^\d+$/.test(name) && word?.name === 'quận' ? `Quận ${name}` : name;
    const place = level === 'commune' ? gazetteer.commune(whole) : gazetteer.get(whole);
    if (place !== undefined) return localitiesOf(place, word?.name ?? null, level, era, this.#isDated);
    const province = PART_OF_PROVINCE.test(name) ? gazetteer.get(name.replace(PART_OF_PROVINCE, '')) : undefined;
    return province === undefined ? [] : localitiesOf(province, null, 'province', era, this.#isDated);
  }

  #learn(reading: UnitReading): void {
    const owner = ownerOf(reading);
    const key = keyOf(owner);
    if (key === undefined) return;
    const stated = placesStatedAfter(this.article, this.tables, owner);
    if (stated.length === 0) return;
    this.#own.set(owner, stated);
    if (!this.#stated.has(key)) this.#stated.set(key, stated);
  }

  /** The provinces whose names stand in the text, but for those after the word of a smaller place. */
  #namedProvinces(): ReadonlySet<string> {
    if (this.#provinces !== undefined) return this.#provinces;
    const { tokens } = this.article;
    const { gazetteer, levels } = this.tables;
    const found = new Set<string>();
    for (let at = tokens.next(Mark.Capital, 0); at < tokens.count; at = tokens.next(Mark.Capital, at + 1)) {
      const match = gazetteer.longestAt(this.article, at);
      if (match === undefined) continue;
      const word = levels.longestAt(tokens, at - 1);
      const isSmaller =
        word?.value && word.end === at && word.value.level !== 'province' && word.value.name !== 'thành phố';
      if (match.place.levels & PlaceLevel.Province && !isSmaller) {
        for (const { since } of localitiesOf(match.place, null, 'province', this.era, this.#isDated)) found.add(since);
      }
      at = match.end - 1;
    }
    this.#provinces = found;
    return found;
  }
}

/** The body whose places are those of a part: `Trung tâm Y tế Than Uyên` of its `Khoa Nội`. */
function ownerOf(reading: UnitReading): UnitReading {
  return reading.parent === null ? reading : ownerOf(reading.parent);
}

function namedPlaces({ places }: UnitReading): readonly NamedPlace[] {
  return places.filter((place): place is typeof place & { name: string } => place.name !== null);
}

function keyOf(reading: UnitReading): string | undefined {
  const [inner] = namedPlaces(reading);
  return inner && `${inner.name}/${inner.word?.level ?? reading.level}`;
}

/** Words that only the time since July 2025 has; a district in a body's name is of before. */
function eraByWords(readings: readonly UnitReading[]): Era {
  const words = readings.flatMap(({ head, places }) => places.map(({ word }) => ({ head: head.name, word })));
  if (words.some(({ word }) => word?.name === 'huyện' || word?.name === 'quận' || word?.name === 'thị xã'))
    return 'before';
  const isSince = words.some(
    ({ head, word }) => word?.name === 'đặc khu' || (word?.name === 'khu vực' && head === 'Trung tâm Y tế'),
  );
  return isSince ? 'since' : 'before';
}
