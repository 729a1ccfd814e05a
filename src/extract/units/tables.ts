import { COUNTRIES } from '../../language/countries.js';
import { FUNCTION_WORDS, PAGE_LABELS } from '../../language/openers.js';
import { STRONG_SURNAMES, WEAK_SURNAMES } from '../../language/surnames.js';
import { CHIEFS, DEGREE_WORDS, FORMS_OF_ADDRESS, RANKS, SHORT_DEGREES } from '../../language/titles.js';
import { NO_OWN_WORDS, type OwnWords } from '../../model/own-words.js';
import { PhraseTable } from '../engine/phrases.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { WordSet } from '../engine/word-set.js';
import { TASKS, WORKS } from './field-words.js';
import { dashVariants, type Field, fieldTable, type Modifier, modifierTable, spellingsOf } from './fields/index.js';
import { AFTER_NAME } from './fields/modifiers.js';
import { Gazetteer } from './gazetteer.js';
import { HEADS, type Head } from './heads/index.js';
import { NO_HEADS, STOP_WORDS } from './no-heads.js';
import { OwnBodies } from './own-bodies.js';
import { OwnPlaces } from './own-places.js';
import { PLACE_SYLLABLES } from './place-spellings.js';
import { FRIENDSHIPS, PROPER_NAMES } from './proper-names.js';
import { HAMLET_WORDS, LEVEL_WORDS, type LevelWord, NATIONAL_WORDS, OFFICE_ENDS, PROVINCE_PARTS } from './words.js';

/** All tables that the reader of units looks words up in, over one vocabulary. */
export interface UnitTables {
  /** Heads; null for a phrase that only looks like one and is read over. */
  readonly heads: PhraseTable<Head | null>;
  readonly fields: PhraseTable<Field>;
  /** Heads of one word in capitals: `BYT`. */
  readonly abbreviations: WordSet;
  readonly modifiers: PhraseTable<Modifier>;
  readonly tasks: PhraseTable<true>;
  readonly works: PhraseTable<true>;
  /** Words after a name that need it as their subject. */
  readonly afterName: PhraseTable<true>;
  /** Level words; null for a phrase that only begins like one (`xã hội`). */
  readonly levels: PhraseTable<LevelWord | null>;
  readonly provinceParts: PhraseTable<string>;
  /** Words for a quarter of a commune, to their canonical form. */
  readonly hamlets: PhraseTable<string>;
  readonly national: PhraseTable<string>;
  readonly properNames: PhraseTable<string>;
  readonly countries: PhraseTable<true>;
  /** Forms of address, degrees and posts: a person begins there, and the name of the body is over. */
  readonly address: PhraseTable<true>;
  /** Words that tell a name of a person after a body from the name of the body. */
  readonly surnames: WordSet;
  readonly officeEnds: WordSet;
  /** Words in a capital that begin the next sentence. */
  readonly openers: WordSet;
  readonly stops: PhraseTable<true>;
  readonly placeSyllables: WordSet;
  readonly gazetteer: Gazetteer;
  /** The bodies of a user's lexicon. */
  readonly bodies: OwnBodies;
  /** Ids of single words and signs that the grammar names. */
  readonly word: Words;
}

/** Vocabulary ids of the words that the grammar names. */
type Words = Readonly<Record<keyof typeof WORDS, number>>;

const WORDS = {
  year: 'năm',
  open: '(',
  close: ')',
  hyphen: '-',
  dash: '–',
  longDash: '—',
  slash: '/',
  ampersand: '&',
  plus: '+',
  comma: ',',
  dot: '.',
  percent: '%',
  and: 'và',
  number: 'số',
  month: 'tháng',
  all: 'các',
  block: 'khối',
  zone: 'miền',
  area: 'vùng',
  some: 'những',
  each: 'mỗi',
  every: 'từng',
  many: 'nhiều',
  most: 'hết',
  part: 'lớn',
  any: 'mọi',
  chief: 'trưởng',
  deputy: 'phó',
  son: 'văn',
  daughter: 'thị',
  brother: 'anh',
  member: 'viên',
  time: 'lần',
  at: 'thứ',
  own: 'cơ',
  site: 'sở',
  office: 'quan',
  nation: 'gia',
  about: 'về',
  of: 'của',
  seat: 'tại',
} as const;

/** `TT Truyền thông`: of a centre with a field the first words may be short. */
const CENTRE = /^trung tâm /iu;

const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** `Trưởng phòng`, `phó trưởng khoa`. */
const DEPUTIES = ['trưởng', 'phó trưởng'];

/** Surnames that after a body are the name of its district: `Trung tâm Y tế huyện Quảng Xương`. */
const BEGINS_DISTRICTS: ReadonlySet<string> = new Set(['Quảng']);

/**
 * Builds the tables: some milliseconds.
 * @param own the words of a user's lexicon
 */
export function unitTables(vocabulary: Vocabulary, own: OwnWords = NO_OWN_WORDS): UnitTables {
  const bodies = HEADS.flatMap(withSiblings);
  const heads: (readonly [string, Head | null])[] = NO_HEADS.map(phrase => [phrase, null]);
  for (const head of bodies) for (const spelling of spelled(head)) heads.push([spelling, head]);
  const list = (name: string, phrases: readonly string[]) =>
    new PhraseTable(
      vocabulary,
      phrases.map(phrase => [phrase, true] as const),
      { name },
    );
  return {
    heads: new PhraseTable(vocabulary, heads, { name: 'units/heads', fallbacks: () => variantsOf(bodies) }),
    fields: fieldTable(vocabulary),
    abbreviations: WordSet.of(
      vocabulary,
      heads
        .filter(([spelling, head]) => head !== null && ABBREVIATION.test(spelling))
        .map(([spelling]) => spelling.toLowerCase()),
      'units/abbreviations',
    ),
    modifiers: modifierTable(vocabulary),
    tasks: list('units/tasks', TASKS),
    works: list('units/works', WORKS),
    afterName: list('units/after-name', AFTER_NAME),
    levels: new PhraseTable(vocabulary, LEVEL_WORDS, { name: 'units/levels' }),
    provinceParts: new PhraseTable(vocabulary, PROVINCE_PARTS, { name: 'units/province-parts' }),
    hamlets: new PhraseTable(
      vocabulary,
      HAMLET_WORDS.map(word => [word, word] as const),
      { name: 'units/hamlets' },
    ),
    national: new PhraseTable(vocabulary, NATIONAL_WORDS, { name: 'units/national' }),
    properNames: new PhraseTable(
      vocabulary,
      PROPER_NAMES.flatMap(name => dashVariants(name).map(variant => [variant, name] as const)),
      {
        name: 'units/proper-names',
        fallbacks: () => FRIENDSHIPS.flatMap(name => dashVariants(name).map(variant => [variant, name] as const)),
      },
    ),
    countries: list('units/countries', COUNTRIES),
    address: list('units/address', [
      ...FORMS_OF_ADDRESS,
      ...SHORT_DEGREES,
      ...DEGREE_WORDS,
      ...RANKS,
      ...CHIEFS,
      ...DEPUTIES,
      ...own.titles.map(({ phrase }) => phrase),
    ]),
    stops: list('units/stops', STOP_WORDS),
    surnames: WordSet.of(
      vocabulary,
      [...STRONG_SURNAMES, ...WEAK_SURNAMES]
        .filter(name => !BEGINS_DISTRICTS.has(name))
        .map(name => name.toLowerCase()),
      'units/surnames',
    ),
    openers: WordSet.of(vocabulary, [...FUNCTION_WORDS, ...PAGE_LABELS, 'ảnh'], 'units/openers'),
    officeEnds: WordSet.of(vocabulary, OFFICE_ENDS, 'units/office-ends'),
    placeSyllables: WordSet.of(vocabulary, PLACE_SYLLABLES, 'units/place-syllables'),
    gazetteer: new Gazetteer(own.places.length > 0 ? new OwnPlaces(vocabulary, own.places) : undefined),
    bodies: new OwnBodies(vocabulary, own),
    word: Object.fromEntries(Object.entries(WORDS).map(([key, word]) => [key, vocabulary.add(word)])) as Words,
  };
}

/** How a head is written, beside its variants; the name of `CAH` is that of another row. */
function spelled({ name, placeWord, spellings = [] }: Head): readonly string[] {
  return placeWord === undefined ? [name, ...spellings] : spellings;
}

/** Every other way to write the heads, those with a short first word before the rest. */
function variantsOf(heads: readonly Head[]): readonly (readonly [string, Head])[] {
  const variants: (readonly [string, Head])[] = [];
  const short: (readonly [string, Head])[] = [];
  for (const head of heads) {
    for (const spelling of spelled(head)) {
      for (const variant of spellingsOf(spelling)) {
        variants.push([variant, head]);
        if (CENTRE.test(variant))
          for (const centre of ['TT', 'TT.']) short.push([variant.replace(CENTRE, `${centre} `), head]);
      }
    }
  }
  return [...short, ...variants];
}

/** A row of the table as one head for each body that it lists. */
function withSiblings(head: Head): readonly Head[] {
  return [...(head.also ?? []).map(name => ({ ...head, name, spellings: [] })), head];
}
