import type { Kind } from '../model/entity.js';
import type { Difference } from './check/compare.js';
import type { Result } from './check/result.js';

/** What reports of every sort say, in the language of their reader. */
export interface Words {
  readonly kind: Readonly<Record<Kind, string>>;
  /** What a field is called, of a kind or, with null, of the document. */
  field(kind: Kind | null, name: string): string;
  /** A word of a closed list, such as a role; any other value as it is. */
  value(kind: Kind | null, field: string, value: unknown): string;
  /** A number with the decimals that are asked for, or its own. */
  number(value: number, decimals?: number): string;
  /** Why something could not be read; the program reasons in English. */
  reason(text: string): string;
  quote(text: string): string;
  /** A line of a text file, from 1. */
  line(number: number): string;
  /** The sentence that a mention stands in. */
  inside(sentence: string): string;
  /** Articles that were looked at. */
  articles(count: number): string;
  /** What is left out of a list that has its length. */
  more(count: number): string;
  readonly nothing: string;
}

/** What `check` says. */
export interface CheckWords extends Words {
  readonly title: string;
  readonly change: Readonly<Record<Exclude<Difference['change'], 'moved'>, string>>;
  moved(mentions: number): string;
  differences(count: number): string;
  /** Why an article fails though nothing differs. */
  readonly orphan: string;
  readonly unchecked: string;
  readonly outdated: (contract: string, current: string) => string;
  readonly malformed: (reason: string) => string;
  readonly unread: (reason: string) => string;
  /** What is said of an article that does not fail. */
  readonly noExpectation: string;
  readonly written: string;
  readonly updated: string;
  /** How many articles are in a state: `3 different`. */
  readonly state: Readonly<Record<Result['state'], (count: string) => string>>;
}

/** What went wrong with a mention, beside its fields. */
export type ScoreFault = 'missed' | 'false alarm' | 'value' | 'year';

/** What `score` says. */
export interface ScoreWords extends Words {
  readonly title: string;
  readonly fault: Readonly<Record<ScoreFault, string>>;
  annotated(articles: number): string;
  readonly columns: Readonly<
    Record<'measure' | 'precision' | 'recall' | 'f1' | 'gold' | 'found' | 'change' | 'floor', string>
  >;
  /** A measure that an earlier run did not have. */
  readonly fresh: string;
  gone(measures: string): string;
  /** What was marked, and what was found in its place. */
  found(marked: string, found: string): string;
  wrongField(mention: string, expected: string, found: string): string;
  belowFloor(measure: string, f1: number | undefined, least: number): string;
}
