import type { UnitLevel } from '../../model/entity.js';
import type { OwnUnit } from '../../model/own-words.js';
import type { PlaceMatch } from './gazetteer.js';
import type { Head } from './heads/index.js';
import type { LevelWord } from './words.js';

/** A place as it stands in a name. */
export interface PlaceReading {
  /** `Than Uyên`; null for a bare level word (`huyện`). */
  readonly name: string | null;
  readonly word: LevelWord | null;
  readonly match: PlaceMatch | null;
}

/** A body that was read from a text. */
export interface UnitReading {
  readonly head: Head;
  /** Tokens, half-open. */
  readonly start: number;
  readonly end: number;
  /** Canonical name. */
  readonly name: string;
  /** Canonical name before its place. */
  readonly stem: string;
  readonly named: boolean;
  readonly level: UnitLevel | null;
  readonly places: readonly PlaceReading[];
  /** The body that it is a part of, when its name holds that one's. */
  readonly parent: UnitReading | null;
  /** True when nothing stands after the head. */
  readonly bare: boolean;
  /** True when only a speciality tells the body from its like. */
  readonly byFieldOnly: boolean;
  /** The row of a user's lexicon that it was read by. */
  readonly own?: OwnUnit;
}

/** True for a bare place that shares the head of the body before it (`… Mai Châu và Lạc Thủy`): its name is whole. */
export function isShared(reading: UnitReading): boolean {
  return !reading.named && reading.parent === null && reading.places.some(place => place.name !== null);
}
