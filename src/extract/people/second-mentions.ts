import type { PeopleContext } from './context.js';
import { nameOf, type Person } from './person.js';

/** Gives mentions by given name (`bác sĩ Sang`) the full name and the role of the person they stand for. */
export function linkSecondMentions(c: PeopleContext, people: readonly Person[]): Person[] {
  const full = new Map<string, Person>();
  return people.map(person => {
    const name = c.slice(person.start, person.end).toLowerCase();
    const known = full.get(name);
    if (person.syllables >= 2 && !known)
      for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) full.set(name.slice(at + 1), person);
    if (!known) return person;
    return {
      ...person,
      full_name: nameOf(c, known.start, known.end),
      role: person.role ?? (known.role === 'patient' ? 'patient' : null),
    };
  });
}
