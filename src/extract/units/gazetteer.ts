import { PLACES } from '../../generated/places.js';
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

/** What is known of one name. */
export interface Place {
  readonly name: string;
  /** `PlaceLevel` bits. */
  readonly levels: number;
  /** The province (of before July 2025) that holds the place of that level; null when there are several, or none. */
  readonly provinceAt: (level: PlaceLevel) => string | null;
}

/** A known name that stands in a text, from a token to before token `end`. */
export interface PlaceMatch {
  readonly place: Place;
  readonly end: number;
}

const MAX_TOKENS = 7;

class Entry implements Place {
  levels = 0;
  /** Province at district and commune level: undefined none yet, null several. */
  #districtIn: string | null | undefined;
  #communeIn: string | null | undefined;

  constructor(readonly name: string) {}

  add(level: PlaceLevel, province: string | null): void {
    this.levels |= level;
    if (level === PlaceLevel.District) this.#districtIn = merge(this.#districtIn, province);
    if (level === PlaceLevel.Commune) this.#communeIn = merge(this.#communeIn, province);
  }

  provinceAt(level: PlaceLevel): string | null {
    if ((this.levels & level) === 0) return null;
    if (level === PlaceLevel.Province) return this.name === 'Huế' ? 'Thừa Thiên Huế' : this.name;
    return (level === PlaceLevel.District ? this.#districtIn : this.#communeIn) ?? null;
  }
}

function merge(known: string | null | undefined, province: string | null): string | null {
  return known === undefined || known === province ? province : null;
}

/** Some 9,000 place names of both eras, looked up at a token. Reading the list takes some 10 ms, at the first look-up. */
export class Gazetteer {
  #places: Map<string, Entry> | undefined;

  /** The longest known name that begins at token `at` with a capital, or undefined. */
  longestAt(article: Article, at: number): PlaceMatch | undefined {
    const { tokens, lower } = article;
    if (!tokens.isCapitalised(at)) return undefined;
    this.#places ??= load();
    let key = '';
    let found: PlaceMatch | undefined;
    for (let i = at; i < tokens.count && i < at + MAX_TOKENS; i++) {
      const kind = tokens.kind(i);
      if (kind === TokenKind.Break) break;
      const part = lower.slice(tokens.start(i), tokens.end(i));
      if (kind === TokenKind.Sign) {
        if (!isInnerSign(part)) break;
        continue;
      }
      key = key === '' ? part : `${key} ${part}`;
      const place = this.#places.get(key);
      if (place !== undefined) found = { place, end: i + 1 };
    }
    return found;
  }

  /** What is known of a whole name, or undefined. */
  get(name: string): Place | undefined {
    this.#places ??= load();
    return this.#places.get(keyOf(name));
  }
}

/** The province of `day` (ISO, or null for before the merger) that the territory of an old province lies in. */
export function provinceOn(oldProvince: string, day: string | null): string {
  if (day === null || day < MERGER_DAY) return oldProvince;
  return PROVINCES.find(province => province.madeOf.includes(oldProvince))?.name ?? oldProvince;
}

function isInnerSign(sign: string): boolean {
  return sign === '-' || sign === '–' || sign === "'" || sign === '’';
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-–'’ ]+/g, ' ')
    .trim();
}

function load(): Map<string, Entry> {
  const places = new Map<string, Entry>();
  const entryOf = (name: string): Entry => {
    const key = keyOf(name);
    let entry = places.get(key);
    if (entry === undefined) {
      entry = new Entry(name);
      places.set(key, entry);
    }
    return entry;
  };
  for (const line of PLACES.split('\n')) {
    const [province, districts, communes] = line.split('|') as [string, string, string];
    entryOf(province).add(PlaceLevel.Province, province);
    for (const name of districts.split(',')) entryOf(name).add(PlaceLevel.District, province);
    for (const name of communes.split(',')) entryOf(name).add(PlaceLevel.Commune, province);
  }
  const levels = { province: PlaceLevel.Province, district: PlaceLevel.District, region: PlaceLevel.Region };
  for (const [name, level] of OTHER_PLACES) {
    const entry = entryOf(name);
    if ((entry.levels & levels[level]) === 0) entry.add(levels[level], null);
  }
  addSpellings(places);
  return places;
}

function addSpellings(places: Map<string, Entry>): void {
  const variants = new Map(SYLLABLE_VARIANTS.map(([syllable, ...others]) => [syllable!, others]));
  for (const [key, entry] of [...places]) {
    for (const spelling of spellingsOf(key.split(' '), variants)) {
      if (!places.has(spelling)) places.set(spelling, entry);
    }
  }
  for (const [spelling, name] of PLACE_ALIASES) {
    const entry = places.get(keyOf(name));
    if (entry !== undefined) places.set(keyOf(spelling), entry);
  }
}

/** Every way of writing a name whose syllables have variants: `đắk lắk` → `đăk lăk`, `đăk lak` …; none for most. */
function spellingsOf(
  syllables: readonly string[],
  variants: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (!syllables.some(syllable => variants.has(syllable))) return [];
  return syllables
    .map(syllable => [syllable, ...(variants.get(syllable) ?? [])])
    .reduce((heads, tails) => heads.flatMap(head => tails.map(tail => (head === '' ? tail : `${head} ${tail}`))), ['']);
}
