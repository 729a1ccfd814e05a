import { COUNTRIES, FOREIGN_CITIES, STATE_FORMS } from '../../language/countries.js';
import { FUNCTION_WORDS, PAGE_LABELS } from '../../language/openers.js';
import { HIGHLAND_SURNAMES, RARE_SURNAMES, STRONG_SURNAMES, WEAK_SURNAMES } from '../../language/surnames.js';
import { RANKS } from '../../language/titles.js';
import { NO_OWN_WORDS, type OwnTitle, type OwnWord, type OwnWords } from '../../model/own-words.js';
import { OwnPhrases } from '../engine/own-phrases.js';
import { PhraseTable } from '../engine/phrases.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { DEGREES, LEVELS, OPEN_DEGREES, RANK_SORTS } from '../lexicon/degrees.js';
import { BYLINE_LABELS, PRESS_NAMES } from './tables/bylines.js';
import { BRAND_HEADS, EPONYM_HEADS, HISTORICAL_NAMES, NO_EPONYM_HEADS, PLACE_NAMES } from './tables/eponyms.js';
import { GIVEN_NAMES } from './tables/given-names.js';
import { HONORIFICS, PLURALS } from './tables/honorifics.js';
import { MIDDLE_NAMES, PARTICLES } from './tables/middle-names.js';
import { COURT_WORDS, OCCUPATIONS, PATIENT_WORDS } from './tables/occupations.js';
import {
  GOVERNMENT_FIELDS,
  OFFICE_PREFIXES,
  OFFICE_SUFFIXES,
  OFFICES,
  type OfficeRow,
  TAKING_OFFICE,
} from './tables/offices.js';
import { LOOSE_BODIES, NOT_A_GIVEN_NAME, SAYING } from './tables/stops.js';

/** What a phrase before or after a name says about the person. */
export type TitleWord = (
  | { readonly is: 'honorific'; readonly value: string }
  | { readonly is: 'degree'; readonly degrees: readonly string[]; readonly open: boolean }
  | { readonly is: 'level'; readonly level: 'I' | 'II' | '?' }
  | { readonly is: 'prefix'; readonly canonical: string }
  | { readonly is: 'office'; readonly row: OfficeRow }
  /** `given`: a given name alone may follow. */
  | { readonly is: 'occupation'; readonly patient: boolean; readonly given?: true }
) & {
  /** The row of a user's lexicon that it is. */
  readonly own?: OwnTitle;
};

const BOARDS: readonly string[] = ['ban', 'đoàn'];

/** What a single word can be; bits, so that one look-up answers for a token. */
export enum Flag {
  StrongSurname = 1,
  WeakSurname = 2,
  Highland = 4,
  Middle = 8,
  /** Never part of a name although a sentence may begin with it. */
  Function = 16,
  Plural = 32,
  /** After a title it begins a field or a body, not a name. */
  NotGiven = 64,
  Given = 128,
  /** `Tin`, `Email`: no name goes on over it. */
  Label = 256,
  /** `Văn`, `Thị`: a name does not end with it. */
  NeverGiven = 512,
  /** `ban giám đốc`, `đoàn chủ tịch`: the office after it names a board. */
  Board = 1024,
  /** Ends a phrase by which somebody takes an office: `là`, `bầu`. */
  Taking = 2048,
  /** Begins a title: `Giám`, `ông`. */
  OpensTitle = 4096,
  /** Begins the label of a byline: `Ảnh`. */
  OpensLabel = 8192,
}

/** The tables of people over one vocabulary. */
export class Lexicon {
  readonly titles: PhraseTable<TitleWord>;
  readonly suffixes: PhraseTable<string>;
  readonly fields: PhraseTable<true>;
  readonly labels: PhraseTable<true>;
  readonly press: PhraseTable<true>;
  readonly historical: PhraseTable<true>;
  readonly bodies: PhraseTable<true>;
  readonly countries: PhraseTable<true>;
  /** Cities and states abroad. */
  readonly cities: PhraseTable<true>;
  /** `Vương quốc`, before a country. */
  readonly stateForms: PhraseTable<true>;
  readonly places: PhraseTable<true>;
  readonly saying: PhraseTable<true>;
  /** False for what only ends like one. */
  readonly eponymHeads: PhraseTable<boolean>;
  readonly brandHeads: PhraseTable<true>;
  readonly #flags: Uint16Array;
  readonly #vocabulary: Vocabulary;

  /** Words that are never a name, where a user's lexicon has any. */
  readonly never: OwnPhrases<OwnWord> | undefined;
  readonly hasOwnTitles: boolean;

  /** @param own the words of a user's lexicon */
  constructor(vocabulary: Vocabulary, own: OwnWords = NO_OWN_WORDS) {
    this.#vocabulary = vocabulary;
    this.hasOwnTitles = own.titles.length > 0;
    this.never = own.never.length > 0 ? new OwnPhrases(vocabulary, own.never) : undefined;
    const list = (name: string, phrases: readonly string[]) =>
      new PhraseTable(
        vocabulary,
        phrases.map(phrase => [phrase, true] as const),
        { name },
      );
    this.titles = new PhraseTable(vocabulary, titleRows(own.titles), { name: 'people/titles' });
    this.suffixes = new PhraseTable(vocabulary, OFFICE_SUFFIXES.flatMap(spelled), { name: 'people/suffixes' });
    this.fields = list('people/fields', GOVERNMENT_FIELDS);
    this.labels = list('people/labels', BYLINE_LABELS);
    this.press = list('people/press', PRESS_NAMES);
    this.historical = list('people/historical', HISTORICAL_NAMES);
    this.bodies = list('people/bodies', LOOSE_BODIES);
    this.countries = list('people/countries', COUNTRIES);
    this.cities = list('people/cities', FOREIGN_CITIES);
    this.stateForms = list('people/state-forms', STATE_FORMS);
    this.places = list('people/places', PLACE_NAMES);
    this.saying = list('people/saying', SAYING);
    this.eponymHeads = new PhraseTable(
      vocabulary,
      [EPONYM_HEADS, NO_EPONYM_HEADS].flatMap((heads, i) => heads.map(head => [head, i === 0] as const)),
      { name: 'people/eponym-heads' },
    );
    this.brandHeads = list('people/brand-heads', BRAND_HEADS);
    const kept = vocabulary.tables?.find('people/flags');
    this.#flags = kept === undefined ? this.#flagWords() : Uint16Array.from(kept[0]!);
    if (kept === undefined) vocabulary.tables?.keep('people/flags', [Int32Array.from(this.#flags)]);
  }

  /** What each word of the vocabulary can be. */
  #flagWords(): Uint16Array {
    const vocabulary = this.#vocabulary;
    const flagged: (readonly [words: readonly string[], flag: Flag])[] = [
      [STRONG_SURNAMES, Flag.StrongSurname],
      [[...WEAK_SURNAMES, ...RARE_SURNAMES], Flag.WeakSurname],
      [HIGHLAND_SURNAMES, Flag.Highland],
      [MIDDLE_NAMES, Flag.Middle],
      [PARTICLES, Flag.NeverGiven],
      [FUNCTION_WORDS, Flag.Function],
      [PAGE_LABELS, Flag.Function | Flag.Label],
      [PLURALS, Flag.Plural],
      [BOARDS, Flag.Board],
      [['là', ...Array.from(TAKING_OFFICE, lastWord)], Flag.Taking],
      [NOT_A_GIVEN_NAME, Flag.NotGiven],
      [GIVEN_NAMES, Flag.Given],
    ];
    const ids = flagged.map(([words, flag]) => [words.map(word => this.id(word.toLowerCase())), flag] as const);
    const flags = new Uint16Array(vocabulary.size);
    for (const [words, flag] of ids) for (const id of words) flags[id]! |= flag;
    for (let word = 1; word < vocabulary.size; word++) {
      if (this.titles.begins(word)) flags[word]! |= Flag.OpensTitle;
      if (this.labels.begins(word)) flags[word]! |= Flag.OpensLabel;
    }
    return flags;
  }

  /** Flags of a vocabulary id; 0 for a word that no table of people knows. */
  flags(word: number): number {
    return word > 0 && word < this.#flags.length ? this.#flags[word]! : 0;
  }

  /** Id of a word or a sign that code compares tokens with. */
  id(word: string): number {
    return this.#vocabulary.add(word.normalize('NFC'));
  }
}

function* titleRows(own: readonly OwnTitle[]): Generator<readonly [string, TitleWord]> {
  for (const row of own) yield [row.phrase, ownTitle(row)];
  for (const phrase of OCCUPATIONS) yield [phrase, { is: 'occupation', patient: false }];
  for (const phrase of COURT_WORDS) yield [phrase, { is: 'occupation', patient: false, given: true }];
  for (const phrase of PATIENT_WORDS) yield [phrase, { is: 'occupation', patient: true }];
  for (const row of HONORIFICS) for (const [phrase, value] of spelled(row)) yield [phrase, { is: 'honorific', value }];
  for (const rank of RANKS)
    for (const phrase of [rank, ...RANK_SORTS.map(sort => `${rank} ${sort}`)])
      yield [phrase, { is: 'degree', degrees: [rank], open: false }];
  for (const [list, open] of [[DEGREES, false] as const, [OPEN_DEGREES, true] as const])
    for (const row of list)
      for (const [phrase, value] of spelled(row)) yield [phrase, { is: 'degree', degrees: value.split(' '), open }];
  for (const [phrases, level] of LEVELS) for (const phrase of split(phrases)) yield [phrase, { is: 'level', level }];
  for (const row of OFFICE_PREFIXES)
    for (const [phrase, canonical] of spelled(row)) yield [phrase, { is: 'prefix', canonical }];
  for (const row of OFFICES) for (const phrase of split(row.spellings)) yield [phrase, { is: 'office', row }];
}

/** What a title of a user's lexicon says. */
function ownTitle(own: OwnTitle): TitleWord {
  const { type, phrase, name } = own;
  switch (type) {
    case 'honorific':
      return { is: 'honorific', value: name, own };
    case 'degree':
      return { is: 'degree', degrees: [name], open: false, own };
    case 'occupation':
      return { is: 'occupation', patient: false, own };
    case 'office':
      return { is: 'office', row: { spellings: phrase, title: name }, own };
  }
}

/** A row of a table whose first column holds spellings parted by `|`. */
function spelled([spellings, value]: readonly [string, string]): (readonly [string, string])[] {
  return split(spellings).map(spelling => [spelling, value] as const);
}

function split(spellings: string): string[] {
  return spellings.split('|').map(spelling => spelling.trim());
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}
