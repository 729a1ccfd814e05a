import { PLACE_LINES } from '../../generated/places.js';
import { maySeemSmall } from '../../language/tones.js';
import type { OwnPlace } from '../../model/own-words.js';
import type { Article } from '../engine/article.js';
import { BoundedMemo } from '../engine/bounded-memo.js';
import { Shape, TokenKind, type Tokens } from '../engine/tokens.js';
import type { OwnPlaces } from './own-places.js';
import { OTHER_PLACES, PLACE_ALIASES, SYLLABLE_VARIANTS } from './place-spellings.js';
import { NO_PROVINCE, uncoded } from './where/codes.js';
import { Place, PlaceLevel, type PlaceMatch } from './where/place.js';

export { Place, PlaceLevel, type PlaceMatch } from './where/place.js';

const MAX_TOKENS = 7;

/** Where a look-up stands after some syllables: the name that they make, and the syllables that may follow. */
interface Node {
  place: Place | undefined;
  /** The place that the name is another spelling of. */
  standsFor: Place | undefined;
  next: Map<string, Node> | undefined;
}

/** Some 8,500 place names of both eras, looked up at a token of one vocabulary. Only the names that begin as the text does are ever read. */
export class Gazetteer {
  readonly #variants: ReadonlyMap<string, string> = new Map(SYLLABLE_VARIANTS);
  /** What begins with each syllable, in all its spellings; made at the first look-up. */
  #lines: ReadonlyMap<string, Line> | undefined;
  /** Where each word of the vocabulary leads to as a first syllable; null for nowhere, undefined where nobody asked. */
  readonly #byWord: (Node | null | undefined)[] = [];
  readonly #named = new BoundedMemo(name => this.#read(name) ?? null);
  readonly #own: OwnPlaces | undefined;

  /** @param own the places of a user's lexicon, where it has any */
  constructor(own?: OwnPlaces) {
    this.#own = own;
  }

  /** The place of a user's lexicon that has this name or phrase, or undefined. */
  own(name: string): OwnPlace | undefined {
    return this.#own?.get(name)?.row;
  }

  /**
   * The longest known name that begins at token `at` with a capital or a number (`phường 2 Bảo Lộc`), or undefined.
   * @param smallLevels `PlaceLevel` bits of the places whose further syllables may be small (`Hà nội`)
   */
  longestAt(article: Article, at: number, smallLevels: number = PlaceLevel.Province): PlaceMatch | undefined {
    const own = this.#own?.longestAt(article, at);
    const known = this.#knownAt(article, at, smallLevels);
    return own !== undefined && (known === undefined || own.end >= known.end) ? own : known;
  }

  #knownAt({ tokens, lower, text }: Article, at: number, smallLevels: number): PlaceMatch | undefined {
    if (!tokens.isCapitalised(at) && !tokens.isNumber(at) && !hasLostCapital(tokens, lower, at)) return undefined;
    let found: Node | undefined;
    let end = at;
    let small = false;
    let syllable = '';
    let node: Node | undefined;
    let i = at;
    if (tokens.word(at) !== 0 && !isApostrophe(lower[tokens.start(at + 1)] ?? '')) {
      // A whole syllable that the vocabulary knows, as nearly all are.
      node = this.#firstAt(lower, tokens, at);
      i++;
      if (levelsOf(node) !== 0) {
        found = node;
        end = i;
      }
    } else node = this.#group(lower.slice(tokens.start(at), tokens.end(at)));
    for (; node?.next !== undefined && i < at + MAX_TOKENS; i++) {
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
      const levels = levelsOf(child);
      // The number after a name may be a count: `xã Bảo Lâm 1 ca`. Who knows what is counted takes it.
      const numbered = kind === TokenKind.Number && i > at && levels === PlaceLevel.Commune;
      if (levels !== 0 && !numbered && (!small || levels & smallLevels)) {
        found = child;
        end = i + 1;
      }
      // What an apostrophe parts is one syllable.
      if (isApostrophe(lower[tokens.start(i + 1)] ?? '')) continue;
      node = child;
      syllable = '';
    }
    const place = found?.standsFor ?? found?.place;
    if (found === undefined || place === undefined) return undefined;
    return { place, commune: found.place ?? place, end, written: text.slice(tokens.start(at), tokens.end(end - 1)) };
  }

  /** What is known of a whole name, or undefined. Of another spelling it is the place that it stands for. */
  get(name: string): Place | undefined {
    const own = this.#own?.get(name);
    if (own !== undefined) return own.place;
    const node = this.#named.of(name);
    return node?.standsFor ?? node?.place;
  }

  /** What is known of a whole name after the word of a commune: of `Sài Gòn` the ward. */
  commune(name: string): Place | undefined {
    const own = this.#own?.get(name);
    if (own !== undefined) return own.place;
    const node = this.#named.of(name);
    return node?.place ?? node?.standsFor;
  }

  #read(name: string): Node | undefined {
    let node: Node | undefined = this.#group(firstOf(name.toLowerCase()));
    for (const syllable of keyOf(name.toLowerCase(), this.#variants).split(' ')) node = node?.next?.get(syllable);
    return node;
  }

  /** The node of the word of the vocabulary at a token, as the first syllable of a name. */
  #firstAt(lower: string, tokens: Tokens, at: number): Node | undefined {
    const word = tokens.word(at);
    // Filled up without holes: a look-up in an array with holes is slow.
    while (this.#byWord.length <= word) this.#byWord.push(undefined);
    let node = this.#byWord[word];
    if (node === undefined) {
      const syllable = lower.slice(tokens.start(at), tokens.end(at));
      node = this.#group(syllable)?.next?.get(this.#variants.get(syllable) ?? syllable) ?? null;
      this.#byWord[word] = node;
    }
    return node ?? undefined;
  }

  /** The names that begin with a syllable, read when they are first asked for. */
  #group(first: string): Node | undefined {
    this.#lines ??= linesByFirst(this.#variants);
    const line = this.#lines.get(first);
    return line && (line.group ?? this.#groupOf(line));
  }

  #groupOf(line: Line): Node {
    const group: Node = { place: undefined, standsFor: undefined, next: undefined };
    line.group = group;
    const add = (name: string, place: Place): void => {
      const node = this.#nodeOf(group, name);
      node.place = node.place?.with(place) ?? place;
    };
    for (const names of line.names) {
      for (const entry of names.split(';')) {
        const [name, codes] = entry.split('=') as [string, string];
        // The list has `K' Dang` for what writes itself `K'Dang`.
        add(name, Place.named(name.replace("' ", "'"), codes.split(',')));
      }
    }
    for (const [name, level, code] of line.others) {
      add(name, otherPlace(name, level, code));
    }
    for (const [spelling, name] of line.aliases) this.#nodeOf(group, spelling).standsFor = this.get(name);
    return group;
  }

  /** The node of a whole name in its group, made where there is none. */
  #nodeOf(group: Node, name: string): Node {
    let node = group;
    for (const syllable of keyOf(name.toLowerCase(), this.#variants).split(' ')) {
      node.next ??= new Map();
      let child = node.next.get(syllable);
      if (child === undefined) {
        child = { place: undefined, standsFor: undefined, next: undefined };
        node.next.set(syllable, child);
      }
      node = child;
    }
    return node;
  }
}

/** A place of `OTHER_PLACES`. */
function otherPlace(...[name, level, code]: (typeof OTHER_PLACES)[number]): Place {
  if (level === 'region') return Place.region(name);
  return Place.named(name, level === 'province' ? [code ?? NO_PROVINCE] : ['', uncoded(code!)]);
}

function levelsOf(node: Node | undefined): number {
  return (node?.place?.levels ?? 0) | (node?.standsFor?.levels ?? 0);
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
  // Of nearly all names there are only spaces between the syllables.
  const isPlain = !/[-–'’‘`´ʼ]/.test(lower);
  const words = isPlain ? lower.split(' ') : lower.replace(/(['’‘`´ʼ]) /g, '$1').split(/ ?[-–] ?| /);
  let key = '';
  for (const word of words) {
    const syllables = isPlain ? [word] : word.split(/['’‘`´ʼ]/);
    const known = syllables.map(syllable => variants.get(syllable) ?? syllable);
    key += `${key === '' ? '' : ' '}${known.join('')}`;
  }
  return key;
}

/** All that begins with one syllable. */
interface Line {
  /** `name=where;name=where`, one for each spelling of the syllable. */
  readonly names: string[];
  readonly others: (typeof OTHER_PLACES)[number][];
  readonly aliases: (typeof PLACE_ALIASES)[number][];
  /** The same, read. */
  group: Node | undefined;
}

function linesByFirst(variants: ReadonlyMap<string, string>): Map<string, Line> {
  const lines = new Map<string, Line>();
  const lineOf = (first: string): Line => {
    let line = lines.get(first);
    if (line === undefined) {
      line = { names: [], others: [], aliases: [], group: undefined };
      lines.set(first, line);
    }
    return line;
  };
  for (const row of PLACE_LINES.split('\n')) {
    const bar = row.indexOf('|');
    const first = row.slice(0, bar);
    lineOf(variants.get(first) ?? first).names.push(row.slice(bar + 1));
  }
  const lineOfName = (lower: string): Line => {
    const first = firstOf(lower);
    return lineOf(variants.get(first) ?? first);
  };
  for (const row of OTHER_PLACES) lineOfName(row[0].toLowerCase()).others.push(row);
  for (const row of PLACE_ALIASES) lineOfName(row[0]).aliases.push(row);
  for (const [written, lookedUp] of variants) {
    const line = lines.get(lookedUp);
    if (line !== undefined) lines.set(written, line);
  }
  return lines;
}

/** The first syllable of a lower-case name. */
function firstOf(lower: string): string {
  return /^(?:\p{L}+|\d+)/u.exec(lower)?.[0] ?? lower;
}
