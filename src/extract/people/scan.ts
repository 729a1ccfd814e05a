import { Mark } from '../engine/tokens.js';
import { bareName } from './bare.js';
import { type Before, readBefore } from './before.js';
import { readCoauthors } from './coauthors.js';
import type { PeopleContext } from './context.js';
import { readCredits } from './credits.js';
import { foreignName } from './foreign-names.js';
import { givenName } from './given.js';
import { Flag } from './lexicon.js';
import { readGivenList, sharedTitle } from './lists.js';
import { Memory, type Shared } from './memory.js';
import { isSurname } from './names.js';
import { takesOffice } from './offices-taken.js';
import type { Person } from './person.js';
import { isForeignRun, isVietnamese } from './spelling.js';
import { titledName } from './titled.js';

/** The office of the list that a name with degrees of its own goes on: `các Phó Giám đốc: BSCKII A, ThS B`. */
function sharesPost(c: PeopleContext, before: Before, person: Person, memory: Memory): Shared | undefined {
  if (before.last !== 'degree' || before.honorific !== null || person.positions.length > 0) return undefined;
  if (!memory.shared || memory.shared.positions.length === 0 || memory.people.at(-1)?.next !== before.start - 1)
    return undefined;
  return /^(?:,|và)$/u.test(c.slice(before.start - 1, before.start)) ? memory.shared : undefined;
}

const BEGINNINGS = Mark.Person | Mark.Capital;
const NOBODY: readonly Person[] = [];
const VOWEL = /[aeiouyà-ỹ]/u;

/**
 * Visits the tokens at which a person may begin, from left to right: titles, surnames, labels.
 * @param fixed people whom the layout names, by the token at which each begins
 */
export function scan(c: PeopleContext, fixed: ReadonlyMap<number, Person>): Person[] {
  const { tokens } = c;
  const scanner = new Scanner(c);
  const fixedAt = Array.from(fixed.keys()).sort((a, b) => a - b);
  let nextFixed = 0;
  for (let from = 0; ; ) {
    while (nextFixed < fixedAt.length && fixedAt[nextFixed]! < from) nextFixed++;
    const at = tokens.next(BEGINNINGS, from);
    if (nextFixed < fixedAt.length && fixedAt[nextFixed]! <= at) from = scanner.keep(fixed.get(fixedAt[nextFixed]!)!);
    else if (at < tokens.count) from = scanner.read(at);
    else return scanner.memory.people;
  }
}

/** Reads the people that begin at single tokens; each step gives the token to go on with. */
class Scanner {
  readonly memory = new Memory();

  constructor(readonly c: PeopleContext) {}

  keep(person: Person): number {
    const { c, memory } = this;
    memory.people.push(person);
    const name = c.slice(person.start, person.end).toLowerCase();
    memory.names.add(name);
    if (person.syllables > 1) {
      const given = name.slice(name.lastIndexOf(' ') + 1);
      memory.given.add(given);
      // Authors are not told of; initials (`Phạm Văn Th`, `N. Người`) hide who somebody is.
      if (person.role !== 'author' && !name.includes('.') && VOWEL.test(given)) memory.calledBy.add(given);
    }
    // `Tanaka Hiroshi`: the surname may stand first or last.
    if (person.syllables > 1 && isForeignRun(c, person)) memory.given.add(name.slice(0, name.indexOf(' ')));
    return person.next;
  }

  read(at: number): number {
    const { c } = this;
    const flags = c.flags(at);
    const authors = (flags & Flag.OpensLabel) === 0 ? NOBODY : readCredits(c, at);
    const named = authors.length > 0 ? authors : readCoauthors(c, at);
    if (named.length > 0) {
      for (const author of named) this.keep(author);
      return named.at(-1)!.next;
    }
    return (flags & Flag.OpensTitle) === 0 ? this.#bare(at, at + 1) : this.#titled(at);
  }

  #titled(at: number): number {
    const { c, memory } = this;
    const taken = at === memory.takenEnd + 1 || takesOffice(c, at, memory.people.at(-1));
    const before = readBefore(c, at, taken, memory.people.at(-1)?.end === at);
    if (before === undefined) return this.#bare(at, at + 1);
    const read = titledName(c, before, memory);
    if (read === undefined) {
      if (taken) memory.takenEnd = before.end;
      return this.#bare(at, isSurname(c, at) ? at + 1 : Math.max(at + 1, before.end));
    }
    const shared = sharesPost(c, before, read, memory);
    const person = shared ? { ...read, positions: shared.positions } : read;
    let next = this.keep(person);
    memory.shared = shared ?? (person.positions.length === before.positions.length ? sharedTitle(before) : undefined);
    if (memory.shared && person.syllables === 1)
      for (const other of readGivenList(c, person, memory.shared, memory)) next = this.keep(other);
    return next;
  }

  /** @param next token to go on with where no name without a title begins */
  #bare(at: number, next: number): number {
    const { c, memory } = this;
    const name = c.tokens.isCapitalised(at) ? nameWithoutTitle(c, at, memory) : undefined;
    return name === undefined ? next : this.keep(name);
  }
}

function nameWithoutTitle(c: PeopleContext, at: number, memory: Memory): Person | undefined {
  if (isSurname(c, at)) return bareName(c, at, memory) ?? givenName(c, at, memory);
  const known = givenName(c, at, memory);
  return known ?? (isVietnamese(c.slice(at, at + 1)) ? undefined : foreignName(c, at));
}
