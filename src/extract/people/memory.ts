import type { Person } from './person.js';

/** What a title gives to all who share it: `hai bác sĩ A và B`, `đồng chí A và B`. */
export interface Shared {
  readonly honorific: string | null;
  readonly degrees: Person['degrees'];
  readonly positions: Person['positions'];
  /** The office is that of a second person after `và`, unless that one has another. */
  readonly onlyPair?: true;
}

/** What the reading of earlier parts of a report lends to later ones. */
export class Memory {
  readonly people: Person[] = [];
  /** Last syllables of full names, in lower case. */
  readonly given = new Set<string>();
  /** Last syllables of full names of those that the report tells of, not of who wrote it: alone they may name them again. */
  readonly calledBy = new Set<string>();
  /** Full names, in lower case. */
  readonly names = new Set<string>();
  /** Token after the last run that was refused as an eponym or a place: its neighbours in a list are refused too. */
  refusedEnd = -1;
  /** True when that run is a place or in the name of a body. */
  refusedPlace = false;
  /** Token after an office that the person before it takes: a second one may follow a comma. */
  takenEnd = -2;
  /** What the last title gives to the names that follow in its list. */
  shared: Shared | undefined;
}
