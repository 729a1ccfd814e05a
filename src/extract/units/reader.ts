import type { UnitLevel } from '../../model/entity.js';
import type { Article } from '../engine/article.js';
import { Shape } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { isDocumentNumber, isPlural } from './context.js';
import type { Grammar, Head } from './heads/index.js';
import type { UnitReading } from './reading.js';
import { type UnitTables, unitTables } from './tables.js';
import { Tail } from './tail.js';

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
  readAt(article: Article, at: number, options: ReadOptions = {}): UnitReading | undefined {
    const match = this.tables.heads.longestAt(article.tokens, at);
    if (match === undefined || match.value === null) return undefined;
    const depth = options.depth ?? 0;
    if (depth > MAX_DEPTH) return undefined;
    const head = match.value;
    const { tokens } = article;
    if (isDocumentNumber(article, this.tables, at, match.end)) return undefined;
    const asked = options.asked === true;
    const small = tokens.shape(at) === Shape.Lower;
    const afterChief =
      asked || tokens.word(at - 1) === this.tables.word.chief || tokens.word(at - 1) === this.tables.word.deputy;
    if (small && head.shy && !afterChief && NEEDS_CAPITAL.has(head.grammar) && !tokens.isCapitalised(match.end)) {
      return undefined;
    }
    const next = tokens.word(match.end);
    if (next !== 0 && (next === this.tables.word.chief || next === this.tables.word.deputy)) return undefined;
    const tail = new Tail(this, article, head, at, match.end, depth, { asked, small });
    tail.read();
    const reading = tail.finish(levelOf(head, tail));
    if (depth > 0) return reading.bare && head.shy ? undefined : reading;
    if (asked) return reading;
    return this.#isMention(article, reading, small) ? reading : undefined;
  }

  /** False for common nouns: `các khoa Nội`, `18 trạm y tế xã`, a bare `bệnh viện`. */
  #isMention(article: Article, reading: UnitReading, small: boolean): boolean {
    if (this.tables.countries.longestAt(article.tokens, reading.end) && !reading.places.some(place => place.name)) {
      return false;
    }
    if (reading.named && !reading.byFieldOnly) return true;
    if (isPlural(article, this.tables, reading.start)) return false;
    if (reading.named) return true;
    return !small;
  }
}

/** The level that a place word tells, else the one of the head. */
function levelOf(head: Head, tail: Tail): UnitLevel | null {
  if (head.level === 'facility' || head.level === 'central') return head.level;
  return tail.placeLevel() ?? (tail.national ? 'central' : head.level);
}
