import { OLD_PROVINCES, PLACES } from '../../generated/places.js';
import type { Article } from '../engine/article.js';
import { TokenKind } from '../engine/tokens.js';
import { OTHER_PLACES, PLACE_ALIASES, SYLLABLE_VARIANTS } from './place-spellings.js';
import { MERGER_DAY, PROVINCES } from './provinces.js';

/** At which levels a name is known; a name may be of several (`Cà Mau`: province, district). */
export enum PlaceLevel {
  Province = 1,
  District = 2,
  Commune = 4,
  Region = 8,
}

/** Where the names of one group are known. */
interface Whereabouts {
  /** `PlaceLevel` bits. */
  readonly levels: number;
  /** The province (of before July 2025) that holds the place at that level; null when there are several, or none. */
  readonly province: string | null;
  readonly district: string | null;
  readonly commune: string | null;
}

/** A known name. */
export class Place {
  constructor(
    readonly name: string,
    readonly where: Whereabouts,
  ) {}

  /** `PlaceLevel` bits. */
  get levels(): number {
    return this.where.levels;
  }

  /** The province (of before July 2025) that holds the place of that level; null when there are several, or none. */
  provinceAt(level: PlaceLevel): string | null {
    if (level === PlaceLevel.Province) return this.where.province;
    if (level === PlaceLevel.District) return this.where.district;
    return level === PlaceLevel.Commune ? this.where.commune : null;
  }
}

/** A known name that stands in a text, from a token to before token `end`. */
export interface PlaceMatch {
  readonly place: Place;
  readonly end: number;
}

const MAX_TOKENS = 7;

/** Some 8,000 place names of both eras, looked up at a token. The list is read at the first look-up, in some 5 ms. */
export class Gazetteer {
  readonly #variants: ReadonlyMap<string, string> = new Map(SYLLABLE_VARIANTS);
  #places: ReadonlyMap<string, Place> | undefined;

  /** The longest known name that begins at token `at` with a capital, or undefined. */
  longestAt({ tokens, lower }: Article, at: number): PlaceMatch | undefined {
    if (!tokens.isCapitalised(at)) return undefined;
    this.#places ??= load(this.#variants);
    let key = '';
    let small = false;
    let found: PlaceMatch | undefined;
    for (let i = at; i < tokens.count && i < at + MAX_TOKENS; i++) {
      const kind = tokens.kind(i);
      if (kind === TokenKind.Break) break;
      const part = lower.slice(tokens.start(i), tokens.end(i));
      if (kind === TokenKind.Sign) {
        if (!isInnerSign(part)) break;
        continue;
      }
      const syllable = this.#variants.get(part) ?? part;
      key = key === '' ? syllable : `${key} ${syllable}`;
      const place = this.#places.get(key);
      // `Liên hợp quốc` is not the commune of Liên Hợp; a province is known in any case (`Hà nội`).
      small ||= kind === TokenKind.Word && !tokens.isCapitalised(i) && !tokens.isGlued(i);
      if (place !== undefined && (!small || place.levels & PlaceLevel.Province)) found = { place, end: i + 1 };
    }
    return found;
  }

  /** What is known of a whole name, or undefined. */
  get(name: string): Place | undefined {
    this.#places ??= load(this.#variants);
    return this.#places.get(keyOf(name.toLowerCase(), this.#variants));
  }
}

/** The province of `day` (ISO, or null for before the merger) that the territory of an old province lies in. */
export function provinceOn(oldProvince: string, day: string | null): string {
  if (day === null || day < MERGER_DAY) return oldProvince;
  return PROVINCES.find(province => province.madeOf.includes(oldProvince))?.name ?? oldProvince;
}

/** Signs inside a name (`Ea H'leo`, `Bà Rịa - Vũng Tàu`): they do not count. */
function isInnerSign(sign: string): boolean {
  return sign === '-' || sign === '–' || sign === "'" || sign === '’';
}

/** How a lower-case name is looked up: without inner signs, its syllables in one spelling. */
function keyOf(lower: string, variants: ReadonlyMap<string, string>): string {
  return lower
    .split(/[-–'’ ]+/)
    .map(syllable => variants.get(syllable) ?? syllable)
    .join(' ');
}

function load(variants: ReadonlyMap<string, string>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const provinces = OLD_PROVINCES.split(',');
  const lower = PLACES.toLowerCase().split('\n');
  // One look tells whether any name of a group needs more than its lower case to be looked up by.
  const odd = new RegExp(`[-'’]|(?<!\\p{L})(?:${[...variants.keys()].join('|')})(?!\\p{L})`, 'u');
  for (const [i, line] of PLACES.split('\n').entries()) {
    const [where, names] = line.split('|') as [string, string];
    const group = whereabouts(where, provinces);
    const keys = lower[i]!.slice(where.length + 1).split(',');
    const isOdd = odd.test(lower[i]!);
    for (const [n, name] of names.split(',').entries()) {
      places.set(isOdd ? keyOf(keys[n]!, variants) : keys[n]!, new Place(name, group));
    }
  }
  addOthers(places, variants);
  return places;
}

function whereabouts(where: string, provinces: readonly string[]): Whereabouts {
  const [province, district, commune] = where.split(',') as [string, string, string];
  const nameOf = (index: string): string | null => (index === '' || index === '*' ? null : provinces[Number(index)]!);
  return {
    levels:
      (province === '' ? 0 : PlaceLevel.Province) |
      (district === '' ? 0 : PlaceLevel.District) |
      (commune === '' ? 0 : PlaceLevel.Commune),
    province: nameOf(province),
    district: nameOf(district),
    commune: nameOf(commune),
  };
}

const LEVEL_OF = { province: PlaceLevel.Province, district: PlaceLevel.District, region: PlaceLevel.Region } as const;

/** Regions, provinces of long ago and other spellings; what is known of a name already stays. */
function addOthers(places: Map<string, Place>, variants: ReadonlyMap<string, string>): void {
  for (const [name, level, lies] of OTHER_PLACES) {
    const key = keyOf(name.toLowerCase(), variants);
    const known = places.get(key)?.where;
    const where: Whereabouts = {
      levels: (known?.levels ?? 0) | LEVEL_OF[level],
      province: known?.province ?? (level === 'province' ? (lies ?? name) : null),
      district: known?.district ?? (level === 'district' ? (lies ?? null) : null),
      commune: known?.commune ?? null,
    };
    places.set(key, new Place(name, where));
  }
  for (const [spelling, name] of PLACE_ALIASES) {
    const place = places.get(keyOf(name.toLowerCase(), variants));
    if (place !== undefined) places.set(keyOf(spelling, variants), place);
  }
}
