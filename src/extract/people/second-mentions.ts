import type { PeopleContext } from './context.js';
import { nameOf, type Person } from './person.js';

/** Gives mentions by given name (`bác sĩ Sang`) the full name and the role of the person they stand for. */
export function linkSecondMentions(c: PeopleContext, people: readonly Person[]): Person[] {
  const full = new Map<string, Person>();
  return people.map(person => {
    const name = nameOf(c, person.start, person.end);
    const known = full.get(name.toLowerCase());
    if (person.syllables >= 2 && !known) {
      const syllables = name.toLowerCase().split(' ');
      for (let i = 1; i < syllables.length; i++) full.set(syllables.slice(i).join(' '), person);
    }
    if (!known) return person;
    return {
      ...person,
      full_name: nameOf(c, known.start, known.end),
      role: person.role ?? (known.role === 'patient' ? 'patient' : null),
    };
  });
}
