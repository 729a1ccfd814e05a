import type { PeopleContext } from './context.js';
import { nameOf, type Person } from './person.js';
import { isForeignRun } from './spelling.js';

/** A person of the report: the mentions that name one. */
interface Individual {
  /** The longest form of the name. */
  readonly name: string;
  /** Index of the mention that has it. */
  readonly first: number;
  /** How the person is addressed and what degrees stand beside any mention of the full name. */
  readonly honorifics: Set<string>;
  readonly degrees: Set<string>;
  number: number;
  patient: boolean;
}

/** Forms of address that tell a man from a woman. */
const MALE = /^(?:ông|anh|chú|cậu|cụ ông|bé trai|Mr)$/u;
const FEMALE = /^(?:bà|chị|cô|dì|mẹ|má|cụ bà|bé gái|Ms)$/u;

/** What the other mentions of a person say of one. */
export interface Link {
  /** Number of the person in the report, from 1. */
  readonly person: number;
  readonly name: string;
  readonly fullName: string;
  readonly role: Person['role'];
}

/**
 * Numbers the people of a report from 1 in order of their first mention, and gives mentions by a shorter name (`bác sĩ
 * Sang`) the full name and, to those who are patients, the role of the person they stand for.
 * @returns a link for each mention
 */
export function linkMentions(c: PeopleContext, people: readonly Person[]): readonly Link[] {
  const names = people.map(({ start, end }) => nameOf(c, start, end));
  const full = fullNames(c, people, names);
  const linked = people.map((person, i) => individualOf(full, person, names[i]!.toLowerCase(), i));
  for (const [i, individual] of linked.entries()) individual.patient ||= people[i]!.role === 'patient';
  let count = 0;
  return linked.map((individual, i) => {
    if (individual.number === 0) individual.number = ++count;
    const { number, name } = individual;
    return { person: number, name: names[i]!, fullName: name, role: roleIn(individual, people[i]!) };
  });
}

/** The people whom the report calls by a name that ends no longer one, by each ending of that name. */
function fullNames(
  c: PeopleContext,
  people: readonly Person[],
  names: readonly string[],
): ReadonlyMap<string, readonly Individual[]> {
  const endings = new Map<string, Individual[]>();
  const whole = new Map<string, Individual>();
  const order = people.map((_, i) => i).sort((a, b) => people[b]!.syllables - people[a]!.syllables || a - b);
  for (const i of order) {
    const { honorific, degrees } = people[i]!;
    const name = names[i]!.toLowerCase();
    let individual = whole.get(name);
    if (individual === undefined) {
      if (endings.has(name)) continue;
      individual = { name: names[i]!, first: i, honorifics: new Set(), degrees: new Set(), number: 0, patient: false };
      whole.set(name, individual);
      for (const ending of endingsOf(name, isForeignRun(c, people[i]!))) {
        const known = endings.get(ending);
        if (known) known.push(individual);
        else endings.set(ending, [individual]);
      }
    }
    if (honorific !== null) individual.honorifics.add(honorific);
    for (const degree of degrees) individual.degrees.add(degree);
  }
  return endings;
}

/** `lê văn an`, `văn an`, `an`; of a foreign name, whose surname may stand first, the first word too. */
function endingsOf(name: string, foreign: boolean): readonly string[] {
  const endings = [name];
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) endings.push(name.slice(at + 1));
  if (foreign && name.includes(' ')) endings.push(name.slice(0, name.indexOf(' ')));
  return endings;
}

/**
 * Whom a mention stands for. Of several whose names end so, one whose form of address and degrees agree; then the one who
 * was named last before it, else first after it.
 */
function individualOf(
  full: ReadonlyMap<string, readonly Individual[]>,
  person: Person,
  name: string,
  at: number,
): Individual {
  const all = full.get(name)!;
  const same = all.filter(one => one.name.toLowerCase() === name);
  const fitting = all.filter(one => agrees(one, person));
  const [only, ...others] = same.length > 0 ? same : fitting.length > 0 ? fitting : all;
  return others.reduce((best, one) => (isNearer(one, best, at) ? one : best), only!);
}

function agrees({ honorifics, degrees }: Individual, person: Person): boolean {
  const { honorific } = person;
  const of = (sort: RegExp) => Array.from(honorifics).some(one => sort.test(one));
  if (honorific !== null && MALE.test(honorific) && of(FEMALE)) return false;
  if (honorific !== null && FEMALE.test(honorific) && of(MALE)) return false;
  return person.degrees.length === 0 || person.degrees.some(degree => degrees.has(degree));
}

function isNearer(one: Individual, best: Individual, at: number): boolean {
  if (one.first > at) return best.first > at && one.first < best.first;
  return best.first > at || one.first > best.first;
}

/** A patient is one in every mention that says nothing else. */
function roleIn({ patient }: Individual, { role, positions }: Person): Person['role'] {
  return role ?? (patient && positions.length === 0 ? 'patient' : null);
}
