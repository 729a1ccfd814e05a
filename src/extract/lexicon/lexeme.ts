import type { CountClass } from '../../model/counted.js';
import type { Comparator, IndicatorUnit } from '../../model/entity.js';
import type { OwnWord } from '../../model/own-words.js';
import type { Role } from './role.js';
import type { Sense } from './sense.js';

/** A counted word: its class, or null for a word that makes no count (`tuổi`, `ngày`). */
export interface CountNoun {
  readonly kind: CountClass | null;
  /** The row of a user's lexicon that it is. */
  readonly own?: OwnWord;
}

/** All that is known of a phrase. */
export interface Lexeme {
  readonly phrase: string;
  /** What it does in a clause; null where it does nothing. */
  readonly role: Role | null;
  readonly senses: ReadonlySet<Sense>;
  readonly comparator: Comparator | null;
  readonly noun: CountNoun | null;
  /** The multiplier that it is; 0 for words that begin as one and are none (`triệu chứng`). */
  readonly scale: number | null;
  /** The sign of a share that it is. */
  readonly share: IndicatorUnit | null;
  /** Why a percentage after it measures nothing. */
  readonly noShare: string | null;
}
