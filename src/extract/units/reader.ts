import { NO_OWN_WORDS, type OwnUnit, type OwnWords } from '../../model/own-words.js';
import type { Article } from '../engine/article.js';
import { NEVER_A_NAME } from '../engine/own-phrases.js';
import type { PhraseMatch } from '../engine/phrases.js';
import { Shape } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { isDocumentNumber, isPlainWord, isPlural } from './context.js';
import { ANY_FACULTY, COMMON_SPECIALITIES } from './field-words.js';
import type { Grammar, Head } from './heads/index.js';
import type { UnitReading } from './reading.js';
import { type UnitTables, unitTables } from './tables.js';
import { readTail } from './tail.js';

/** How a mention is read. */
export interface ReadOptions {
  /** True where a post asks for its unit: generic bodies in small letters count too. */
  readonly asked?: boolean;
  /** How deep the body stands inside others. */
  readonly depth?: number;
  /** Told why what begins like a body is no mention of one, with its first token and the one after it. */
  readonly refuse?: (start: number, end: number, grammar: Grammar, why: string) => void;
}

const MAX_DEPTH = 4;

/** One-syllable heads that are read in small letters only before a capital: `khoa Nội`, not `khoa nội trú`. */
const NEEDS_CAPITAL: ReadonlySet<Grammar> = new Set<Grammar>(['part', 'central', 'centre']);

/** Reads the body whose name begins at a token. Made once for a vocabulary; keeps nothing of an article. */
export class UnitReader {
  readonly tables: UnitTables;

  /** @param own the words of a user's lexicon */
  constructor(vocabulary: Vocabulary, own: OwnWords = NO_OWN_WORDS) {
    this.tables = unitTables(vocabulary, own);
  }

  /** True when a body may begin at a token, told by what it is compared by. */
  begins(edge: number): boolean {
    return this.tables.heads.begins(edge) || this.tables.bodies.begins(edge);
  }

  /**
   * The body whose name begins at token `at`, or undefined. Mentions that lean on the report are read too, with `named`
   * false; those that are no mention by themselves (`trung tâm`, `phòng`) only with `asked`.
   */
  readAt(article: Article, at: number, options: ReadOptions = {}): UnitReading | undefined {
    const own = this.tables.bodies.longestAt(article, at);
    return own === undefined ? this.#readUsual(article, at, options) : this.readOwn(article, own, options);
  }

  /**
   * A body of a user's lexicon. What the program reads at its place tells its type, level and place where it is the same
   * words, and wins where it is more of them: `Bệnh viện Hồng Đức II` is not `Bệnh viện Hồng Đức`.
   */
  readOwn(
    article: Article,
    { value: own, start, end }: PhraseMatch<OwnUnit>,
    options: ReadOptions = {},
  ): UnitReading | undefined {
    const { depth = 0 } = options;
    const usual = this.#readUsual(article, start, { asked: true, depth });
    if (usual !== undefined && usual.end > end) return this.#readUsual(article, start, options);
    if (this.#isBehindSurname(article, start)) {
      options.refuse?.(start, end, 'whole', 'part of the name of a person or a place');
      return undefined;
    }
    const same = usual?.end === end ? usual : undefined;
    // `Bệnh viện Hồng Đức` of Lai Châu is of no commune of Hồng Đức.
    const lies = own.place === null ? undefined : [{ name: own.place, word: null, match: null }];
    return {
      head: { name: own.name, type: own.type ?? same?.head.type ?? 'other', level: own.level, grammar: 'whole' },
      start,
      end,
      name: own.name,
      stem: own.name,
      named: true,
      level: own.level ?? (lies === undefined ? (same?.level ?? null) : null),
      places: lies ?? same?.places ?? [],
      parent: null,
      bare: false,
      byFieldOnly: false,
      own,
    };
  }

  #isBehindSurname({ tokens }: Article, at: number): boolean {
    return tokens.isCapitalised(at) && tokens.isCapitalised(at - 1) && this.tables.surnames.has(tokens.word(at - 1));
  }

  #readUsual(article: Article, at: number, options: ReadOptions): UnitReading | undefined {
    const match = this.tables.heads.longestAt(article.tokens, at);
    return match && this.readFrom(article, match, options);
  }

  /** As `readAt`, from a head that was found. */
  readFrom(article: Article, match: PhraseMatch<Head | null>, options: ReadOptions = {}): UnitReading | undefined {
    const { asked = false, depth = 0 } = options;
    const at = match.start;
    if (depth > MAX_DEPTH) return undefined;
    if (match.value === null) {
      const begun = options.refuse && this.tables.heads.longestAt(article.tokens, at, match.end - 1)?.value;
      if (begun) options.refuse(at, match.end, begun.grammar, 'a common word that only begins like a body');
      return undefined;
    }
    const head = match.value;
    const never = this.tables.bodies.neverEnd(article, at);
    if (never >= match.end) {
      options.refuse?.(at, never, head.grammar, NEVER_A_NAME);
      return undefined;
    }
    const afterChief = asked || this.#isChief(article.tokens.word(at - 1));
    const ofHospital = this.#needsHospital(article, head, at, match.end, afterChief);
    const why = this.#whyNoHead(article, head, at, match.end, asked, ofHospital);
    if (why !== undefined) {
      options.refuse?.(at, match.end, head.grammar, why);
      return undefined;
    }
    const reading = readTail({
      article,
      tables: this.tables,
      head,
      start: at,
      headEnd: match.end,
      asked,
      afterChief: afterChief || ofHospital,
      readBody: inner => this.readAt(article, inner, { depth: depth + 1 }),
    });
    // `khoa nhi bệnh viện`: of any hospital.
    if (ofHospital && (reading.parent === null ? !this.#isSpeciality(article, match) : !reading.parent.named))
      return undefined;
    if (depth > 0) return reading.bare && head.shy && head.name !== 'Trung tâm' ? undefined : reading;
    if (asked) return reading;
    const common = this.#whyNoMention(article, reading);
    if (common === undefined) return reading;
    options.refuse?.(at, reading.end, head.grammar, common);
    return undefined;
  }

  /** True for a head in small letters of a facility's part, which counts with a hospital after its field. */
  #needsHospital({ tokens }: Article, head: Head, at: number, end: number, afterChief: boolean): boolean {
    const small = tokens.shape(at) === Shape.Lower;
    return small && head.shy === true && !afterChief && NEEDS_CAPITAL.has(head.grammar) && !tokens.isCapitalised(end);
  }

  /** Why the words of a head are none where they stand; undefined when a name may follow. */
  #whyNoHead(
    article: Article,
    head: Head,
    at: number,
    end: number,
    asked: boolean,
    ofHospital: boolean,
  ): string | undefined {
    const { tokens } = article;
    if (isPlainWord(article, this.tables, at, end)) return 'a word that is spelled like an abbreviation';
    if (isDocumentNumber(article, this.tables, at, end)) return 'a number of a document';
    if (head.askedOnly && !asked) return 'a common noun without the post of its head';
    if (head.likeOffice && this.#isChief(tokens.word(at - 1)) && !this.#isFront(article, end))
      return 'part of an office';
    if (head.capital && tokens.shape(at) === Shape.Lower) return 'words of a sentence in small letters';
    if (
      ofHospital &&
      !this.#isFacultyOfHospital(article, head.name, end) &&
      !this.#isSpeciality(article, { value: head, start: at, end })
    )
      return 'a common noun in small letters';
    if (this.#isChief(tokens.word(end)) && !tokens.isCapitalised(end)) return 'part of an office';
    if (head.shy && this.#isInsideName(article, at, end)) return 'part of the name of a person or a place';
    // `Trưởng trạm Trạm Y tế xã A`, `Phó khoa Khoa Nội`: the word of the office.
    if (head.shy && tokens.shape(at) === Shape.Lower && this.#beginsAgain(article, at, end)) return 'part of an office';
    return undefined;
  }

  /** True where a body with a capital follows that begins with the same word. */
  #beginsAgain({ tokens }: Article, at: number, end: number): boolean {
    return end === at + 1 && tokens.isCapitalised(end) && tokens.word(end) === tokens.word(at) && tokens.word(at) !== 0;
  }

  /** The body whose head stands in a post alone: `Y tế dự phòng` after `Cục trưởng`. It begins at token `at`. */
  readHeadless(article: Article, headName: string, at: number): UnitReading | undefined {
    const head = this.tables.heads.get(headName);
    if (!head || !article.tokens.isCapitalised(at)) return undefined;
    const reading = readTail({
      article,
      tables: this.tables,
      head,
      start: at,
      headEnd: at,
      asked: true,
      afterChief: true,
      readBody: inner => this.readAt(article, inner, { depth: 1 }),
    });
    // `Chi cục trưởng Dân số`: of the province that the report is of.
    return reading.end > at && (reading.named || head.fields === true) ? reading : undefined;
  }

  /** `khoa cấp cứu BV quận Thủ Đức`: small letters throughout, but a hospital follows. */
  #isFacultyOfHospital({ tokens }: Article, head: string, at: number): boolean {
    if (head !== 'Khoa') return false;
    const field = this.tables.fields.longestAt(tokens, at);
    const type = field && this.tables.heads.longestAt(tokens, field.end)?.value?.type;
    return type === 'hospital' || type === 'health_centre';
  }

  /** `chuyển vào khoa cấp cứu`: a department is known by its speciality alone; not `mở khoa nhi`, `các khoa nội, ngoại`. */
  #isSpeciality({ tokens, lower }: Article, { value: head, start, end }: PhraseMatch<Head | null>): boolean {
    if (head?.name !== 'Khoa') return false;
    const field = this.tables.fields.longestAt(tokens, end);
    if (!field?.value.clinical) return false;
    const words = lower.slice(tokens.start(end), tokens.end(field.end - 1));
    return (
      !COMMON_SPECIALITIES.has(words) && !ANY_FACULTY.has(lower.slice(tokens.start(start - 1), tokens.end(start - 1)))
    );
  }

  /** `phòng Y tế`: the head is written small and its field as in a name. */
  #hasCapital({ tokens }: Article, { start, end }: UnitReading): boolean {
    return end > start + 1 && tokens.isCapitalised(start + 1);
  }

  /** True for a word of a name that only looks like a head: `Nguyễn Trường Giang`, `huyện Vụ Bản`, `phố Đội Cấn`. */
  #isInsideName(article: Article, at: number, end: number): boolean {
    const { tokens } = article;
    if (end > at + 1 || tokens.shape(at) !== Shape.Title) return false;
    if (tokens.shape(at - 1) === Shape.Title && this.tables.surnames.has(tokens.word(at - 1))) return true;
    // `phường Trường Vinh`
    const level = this.tables.levels.longestAt(tokens, at - 1);
    if (level?.value && level.end === at && tokens.isCapitalised(end) && !this.tables.fields.longestAt(tokens, end))
      return true;
    const place = this.tables.gazetteer.longestAt(article, at);
    return place !== undefined && place.end > end;
  }

  /** `Trưởng Ban Thường trực Ủy ban MTTQ`: the board of the Fatherland Front, not an office in a board. */
  #isFront({ tokens }: Article, at: number): boolean {
    return this.tables.heads.longestAt(tokens, at)?.value?.type === 'union';
  }

  #isChief(word: number): boolean {
    return word !== 0 && (word === this.tables.word.chief || word === this.tables.word.deputy);
  }

  /** Why a reading is no mention: common nouns and foreign bodies, `các khoa Nội`, `18 trạm y tế xã`, `bệnh viện`, `CDC Mỹ`. */
  #whyNoMention(article: Article, reading: UnitReading): string | undefined {
    const known = reading.places.some(place => place.name !== null);
    if (!known && this.tables.countries.longestAt(article.tokens, reading.end)) return 'a body of another country';
    // `vụ Hoài Đức`, `vụ Cát Tường`: what happened there. A department has a field.
    if (isInitials(article, reading)) return 'initials of a person';
    if (isNamesake(article, this.tables, reading)) return 'part of the name of a person or a place';
    if (isDelegation(reading)) return 'a delegation, or a person of that surname';
    if (isCase(article, this.tables, reading)) return 'an incident named after a place, not a department';
    if (reading.named && !reading.byFieldOnly) return undefined;
    if (isPlural(article, this.tables, reading.start)) return 'several bodies, or a number of them';
    const small = article.tokens.shape(reading.start) === Shape.Lower;
    return reading.named || !small || this.#hasCapital(article, reading) ? undefined : 'a common noun in small letters';
  }
}

/** True for `vụ` with anything after it but a field of work in a capital: `vụ Hoài Đức`, `vụ TNGT`, `Vụ sản phụ`. */
function isCase({ tokens }: Article, { fields }: UnitTables, { head, start, end, parent }: UnitReading): boolean {
  if (head.name !== 'Vụ' || end === start + 1) return false;
  const field = tokens.isCapitalised(start + 1) ? fields.longestAt(tokens, start + 1) : undefined;
  // The police and the courts have no such departments.
  return field === undefined || parent !== null || /^(?:Cảnh sát|Công an)/u.test(field.value.name);
}

/** `P.H.N`, `Y.J.P.H.Đ.`: letters that only look like `Phòng`, `huyện`. */
function isInitials({ tokens, text }: Article, { start, end }: UnitReading): boolean {
  return end - start > 2 && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(tokens.start(start), tokens.end(end - 1)));
}

/** `Ngọc Trường`: a bare head right after another capital that begins no sentence, and nothing after it. */
function isNamesake({ tokens }: Article, { openers }: UnitTables, { start, end, bare, head }: UnitReading): boolean {
  if (!bare || head.shy !== true || tokens.shape(start) !== Shape.Title || tokens.shape(start - 1) !== Shape.Title)
    return false;
  return !openers.has(tokens.word(start - 1)) && !tokens.isWord(end) && !tokens.isWord(start - 2);
}

/** `Đoàn Việt Nam`, `Đoàn Minh Đức (10 tuổi)`: the Youth Union of a place has its word (`Đoàn xã`). */
function isDelegation({ head, name, stem, places }: UnitReading): boolean {
  if (head.name !== 'Đoàn') return false;
  return name === 'Đoàn Việt Nam' || (stem === head.name && places.length > 0 && places[0]!.word === null);
}
