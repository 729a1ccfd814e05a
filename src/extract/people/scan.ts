import { TokenKind } from '../engine/tokens.js';
import { bareName } from './bare.js';
import { type Before, readBefore } from './before.js';
import { readCredits } from './bylines.js';
import { readCoauthors } from './coauthors.js';
import type { PeopleContext } from './context.js';
import { foreignName } from './foreign-names.js';
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

/** What a person begins at beside capitals. */
const TRIGGERS = Flag.OpensTitle | Flag.OpensLabel;

/** Walks through the tokens once and tries a person only at titles, surnames and labels. */
export function scan(c: PeopleContext, fixed: ReadonlyMap<number, Person>): Person[] {
  const { tokens } = c;
  const fixedAt = Array.from(fixed.keys()).sort((a, b) => a - b);
  let nextFixed = 0;
  const memory = new Memory();
  const keep = (person: Person) => {
    memory.people.push(person);
    const name = c.slice(person.start, person.end).toLowerCase();
    memory.names.add(name);
    if (person.syllables > 1) memory.given.add(name.slice(name.lastIndexOf(' ') + 1));
    // `Tanaka Hiroshi`: the surname may stand first or last.
    if (person.syllables > 1 && isForeignRun(c, person)) memory.given.add(name.slice(0, name.indexOf(' ')));
  };
  for (let i = 0; i < tokens.count; ) {
    while (nextFixed < fixedAt.length && fixedAt[nextFixed]! < i) nextFixed++;
    if (nextFixed < fixedAt.length && fixedAt[nextFixed] === i) {
      const known = fixed.get(i)!;
      keep(known);
      i = known.next;
      continue;
    }
    const flags = c.flags(i);
    if (((flags & TRIGGERS) === 0 && !tokens.isCapitalised(i)) || tokens.kind(i) !== TokenKind.Word) {
      i++;
      continue;
    }
    if ((flags & Flag.OpensLabel) !== 0) {
      const authors = readCredits(c, i);
      if (authors.length > 0) {
        authors.forEach(keep);
        i = authors.at(-1)!.next;
        continue;
      }
    }
    const coauthors = readCoauthors(c, i);
    if (coauthors.length > 0) {
      coauthors.forEach(keep);
      i = coauthors.at(-1)!.next;
      continue;
    }
    let next = i + 1;
    if ((flags & Flag.OpensTitle) !== 0) {
      const taken = i === memory.takenEnd + 1 || takesOffice(c, i, memory.people.at(-1));
      const before = readBefore(c, i, taken);
      if (before) {
        const read = titledName(c, before, memory);
        if (read) {
          const shared = sharesPost(c, before, read, memory);
          const person = shared ? { ...read, positions: shared.positions } : read;
          keep(person);
          i = person.next;
          memory.shared =
            shared ?? (person.positions.length === before.positions.length ? sharedTitle(before) : undefined);
          if (memory.shared && person.syllables === 1) {
            for (const other of readGivenList(c, person, memory.shared, memory)) {
              keep(other);
              i = other.next;
            }
          }
          continue;
        }
        if (taken) memory.takenEnd = before.end;
        if (!isSurname(c, i)) next = Math.max(next, before.end);
      }
    }
    const name = tokens.isCapitalised(i) ? nameWithoutTitle(c, i, memory) : undefined;
    if (name) {
      keep(name);
      next = name.next;
    }
    i = next;
  }
  return memory.people;
}

function nameWithoutTitle(c: PeopleContext, at: number, memory: Memory): Person | undefined {
  if (isSurname(c, at)) return bareName(c, at, memory);
  return isVietnamese(c.slice(at, at + 1)) ? undefined : foreignName(c, at);
}
