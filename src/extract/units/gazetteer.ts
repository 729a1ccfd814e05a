import { OLD_PROVINCES, PLACE_LINES } from '../../generated/places.js';
import { maySeemSmall } from '../../language/tones.js';
import type { Article } from '../engine/article.js';
import { Shape, TokenKind, type Tokens } from '../engine/tokens.js';
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

/** Where a look-up stands after some syllables: the name that they make, and the syllables that may follow. */
interface Node {
  place: Place | undefined;
  next: Map<string, Node> | undefined;
}

/** Some 8,000 place names of both eras, looked up at a token. Only the names that begin as the text does are ever read. */
export class Gazetteer {
  readonly #variants: ReadonlyMap<string, string> = new Map(SYLLABLE_VARIANTS);
  readonly #provinces = OLD_PROVINCES.split(',');
  /** What is still to be read, by first syllable; made at the first look-up. */
  #lines: Map<string, Line> | undefined;
  readonly #groups = new Map<string, Node>();

  /**
   * The longest known name that begins at token `at` with a capital, or undefined.
   * @param smallLevels `PlaceLevel` bits of the places whose further syllables may be small (`Hà nội`)
   */
  longestAt({ tokens, lower }: Article, at: number, smallLevels: number = PlaceLevel.Province): PlaceMatch | undefined {
    if (!tokens.isCapitalised(at) && !hasLostCapital(tokens, lower, at)) return undefined;
    const first = lower.slice(tokens.start(at), tokens.end(at));
    let node: Node | undefined = this.#group(this.#variants.get(first) ?? first);
    let found: PlaceMatch | undefined;
    let small = false;
    let syllable = '';
    for (let i = at; node?.next !== undefined && i < at + MAX_TOKENS; i++) {
      const kind = tokens.kind(i);
      if (kind === TokenKind.Break || kind === 0) break;
      const part = lower.slice(tokens.start(i), tokens.end(i));
      if (kind === TokenKind.Sign) {
        if (!isInnerSign(part)) break;
        continue;
      }
      syllable += this.#variants.get(part) ?? part;
      // `Liên hợp quốc` is not the commune of Liên Hợp; a province is known in any case.
      small ||= i > at && kind === TokenKind.Word && !tokens.isCapitalised(i) && !tokens.isGlued(i);
      const child: Node | undefined = node.next.get(syllable);
      const place = child?.place;
      if (place !== undefined && (!small || place.levels & smallLevels)) found = { place, end: i + 1 };
      // What an apostrophe parts is one syllable.
      if (isApostrophe(lower[tokens.start(i + 1)] ?? '')) continue;
      node = child;
      syllable = '';
    }
    return found;
  }

  /** What is known of a whole name, or undefined. */
  get(name: string): Place | undefined {
    let node: Node | undefined = this.#group(firstOf(name.toLowerCase(), this.#variants));
    for (const syllable of keyOf(name.toLowerCase(), this.#variants).split(' ')) node = node?.next?.get(syllable);
    return node?.place;
  }

  /** The names that begin with a syllable, read when they are first asked for. */
  #group(first: string): Node | undefined {
    const known = this.#groups.get(first);
    if (known !== undefined) return known;
    this.#lines ??= linesByFirst(this.#variants);
    const line = this.#lines.get(first);
    if (line === undefined) return undefined;
    const group: Node = { place: undefined, next: undefined };
    this.#groups.set(first, group);
    for (const names of line.names) {
      for (const entry of names.split(';')) {
        const [name, where] = entry.split('=') as [string, string];
        // The list has `K' Dang` for what writes itself `K'Dang`.
        const place = new Place(name.replace("' ", "'"), whereabouts(where, this.#provinces));
        this.#nodeOf(group, name).place = place;
      }
    }
    for (const other of line.others) addOther(this.#nodeOf(group, other[0]), other);
    for (const [spelling, name] of line.aliases) {
      const place = this.get(name);
      if (place !== undefined) this.#nodeOf(group, spelling).place = place;
    }
    return group;
  }

  /** The node of a whole name in its group, made where there is none. */
  #nodeOf(group: Node, name: string): Node {
    let node = group;
    for (const syllable of keyOf(name.toLowerCase(), this.#variants).split(' ')) {
      node.next ??= new Map();
      let child = node.next.get(syllable);
      if (child === undefined) {
        child = { place: undefined, next: undefined };
        node.next.set(syllable, child);
      }
      node = child;
    }
    return node;
  }
}

/** The province of `day` (ISO, or null for before the merger) that the territory of an old province lies in. */
export function provinceOn(oldProvince: string, day: string | null): string {
  if (day === null || day < MERGER_DAY) return oldProvince;
  return PROVINCES.find(province => province.madeOf.includes(oldProvince))?.name ?? oldProvince;
}

/** `ứng Hòa`, `ý Yên`: the font had no capital for the first letter, the next syllable has one. */
function hasLostCapital(tokens: Tokens, lower: string, at: number): boolean {
  return (
    tokens.shape(at) === Shape.Lower &&
    maySeemSmall(lower, tokens.start(at)) &&
    tokens.shape(at + 1) === Shape.Title &&
    !tokens.isGlued(at + 1)
  );
}

/** Signs inside a name (`Ea H'leo`, `Bà Rịa - Vũng Tàu`): they do not count. */
function isInnerSign(sign: string): boolean {
  return sign === '-' || sign === '–' || isApostrophe(sign);
}

/** True for what writers put for the apostrophe of `Cư M'gar`. */
export function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’' || sign === '‘' || sign === '`' || sign === '´' || sign === 'ʼ';
}

/**
 * How a lower-case name is looked up: without inner signs, its syllables in one spelling. What an apostrophe parts is one
 * syllable (`Đắk G’long`, `Đắk Glong`).
 */
function keyOf(lower: string, variants: ReadonlyMap<string, string>): string {
  let key = '';
  for (const word of lower.replace(/(['’‘`´ʼ]) /g, '$1').split(/ ?[-–] ?| /)) {
    const syllables = word.split(/['’‘`´ʼ]/).map(syllable => variants.get(syllable) ?? syllable);
    key += `${key === '' ? '' : ' '}${syllables.join('')}`;
  }
  return key;
}

/** All that begins with one syllable. */
interface Line {
  /** `name=where;name=where`, one for each spelling of the syllable. */
  readonly names: string[];
  readonly others: (typeof OTHER_PLACES)[number][];
  readonly aliases: (typeof PLACE_ALIASES)[number][];
}

function linesByFirst(variants: ReadonlyMap<string, string>): Map<string, Line> {
  const lines = new Map<string, Line>();
  const lineOf = (first: string): Line => {
    let line = lines.get(first);
    if (line === undefined) {
      line = { names: [], others: [], aliases: [] };
      lines.set(first, line);
    }
    return line;
  };
  for (const row of PLACE_LINES.split('\n')) {
    const bar = row.indexOf('|');
    const first = row.slice(0, bar);
    lineOf(variants.get(first) ?? first).names.push(row.slice(bar + 1));
  }
  for (const row of OTHER_PLACES) lineOf(firstOf(row[0].toLowerCase(), variants)).others.push(row);
  for (const row of PLACE_ALIASES) lineOf(firstOf(row[0], variants)).aliases.push(row);
  return lines;
}

/** The first syllable of a lower-case name, as it is looked up by. */
function firstOf(lower: string, variants: ReadonlyMap<string, string>): string {
  const first = /^\p{L}+/u.exec(lower)?.[0] ?? lower;
  return variants.get(first) ?? first;
}

function whereabouts(where: string, provinces: readonly string[]): Whereabouts {
  const [commune = '', district = '', province = ''] = where.split(',');
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

/** A region, a province of long ago; what is known of the name already stays. */
function addOther(node: Node, [name, level, lies]: (typeof OTHER_PLACES)[number]): void {
  const known = node.place?.where;
  const where: Whereabouts = {
    levels: (known?.levels ?? 0) | LEVEL_OF[level],
    province: known?.province ?? (level === 'province' ? (lies ?? name) : null),
    district: known?.district ?? (level === 'district' ? (lies ?? null) : null),
    commune: known?.commune ?? null,
  };
  node.place = new Place(name, where);
}
