import type { Article } from '../engine/article.js';
import { Shape } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { isDocumentNumber, isPlainWord, isPlural } from './context.js';
import type { Grammar } from './heads/index.js';
import type { UnitReading } from './reading.js';
import { type UnitTables, unitTables } from './tables.js';
import { readTail } from './tail.js';

/** How a mention is read. */
export interface ReadOptions {
  /** True where a post asks for its unit: generic bodies in small letters count too. */
  readonly asked?: boolean;
  /** How deep the body stands inside others. */
  readonly depth?: number;
}

const MAX_DEPTH = 4;

/** One-syllable heads that are read in small letters only before a capital: `khoa Nội`, not `khoa nội trú`. */
const NEEDS_CAPITAL: ReadonlySet<Grammar> = new Set<Grammar>(['part', 'central', 'centre']);

/** Reads the body whose name begins at a token. Made once for a vocabulary; keeps nothing of an article. */
export class UnitReader {
  readonly tables: UnitTables;

  constructor(vocabulary: Vocabulary) {
    this.tables = unitTables(vocabulary);
  }

  /**
   * The body whose name begins at token `at`, or undefined. Mentions that lean on the report are read too, with `named`
   * false; those that are no mention by themselves (`trung tâm`, `phòng`) only with `asked`.
   */
  readAt(article: Article, at: number, { asked = false, depth = 0 }: ReadOptions = {}): UnitReading | undefined {
    const { tokens } = article;
    const match = this.tables.heads.longestAt(tokens, at);
    if (match === undefined || match.value === null || depth > MAX_DEPTH) return undefined;
    const head = match.value;
    if (isPlainWord(article, this.tables, at, match.end)) return undefined;
    if (isDocumentNumber(article, this.tables, at, match.end)) return undefined;
    if (head.askedOnly && !asked) return undefined;
    if (head.likeOffice && this.#isChief(tokens.word(at - 1)) && !this.#isFront(article, match.end)) return undefined;
    const small = tokens.shape(at) === Shape.Lower;
    const afterChief = asked || this.#isChief(tokens.word(at - 1));
    const needsCapital = small && head.shy === true && !afterChief && NEEDS_CAPITAL.has(head.grammar);
    const ofHospital = needsCapital && !tokens.isCapitalised(match.end);
    if (ofHospital && !this.#isFacultyOfHospital(article, head.name, match.end)) return undefined;
    if (this.#isChief(tokens.word(match.end)) && !tokens.isCapitalised(match.end)) return undefined;
    if (head.shy && this.#isInsideName(article, at, match.end)) return undefined;
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
    if (ofHospital && !reading.parent?.named) return undefined;
    if (depth > 0) return reading.bare && head.shy && head.name !== 'Trung tâm' ? undefined : reading;
    return asked || this.#isMention(article, reading, small) ? reading : undefined;
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
    return reading.end > at && reading.named ? reading : undefined;
  }

  /** `khoa cấp cứu BV quận Thủ Đức`: small letters throughout, but a hospital follows. */
  #isFacultyOfHospital({ tokens }: Article, head: string, at: number): boolean {
    if (head !== 'Khoa') return false;
    const field = this.tables.fields.longestAt(tokens, at);
    const type = field && this.tables.heads.longestAt(tokens, field.end)?.value?.type;
    return type === 'hospital' || type === 'health_centre';
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

  /** False for common nouns and foreign bodies: `các khoa Nội`, `18 trạm y tế xã`, `bệnh viện`, `CDC Mỹ`. */
  #isMention(article: Article, reading: UnitReading, small: boolean): boolean {
    const known = reading.places.some(place => place.name !== null);
    if (!known && this.tables.countries.longestAt(article.tokens, reading.end)) return false;
    if (reading.named && !reading.byFieldOnly) return true;
    if (isPlural(article, this.tables, reading.start)) return false;
    return reading.named || !small || this.#hasCapital(article, reading);
  }
}
