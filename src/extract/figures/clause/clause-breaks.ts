import type { Role } from '../../lexicon/role.js';

/** What stands before any clause, of a role: nothing, a sign, `trong khi`. Where more may, a rule adds its own to them. */
export const CLAUSE_BREAKS: readonly (Role | undefined)[] = [undefined, 'comma', 'semicolon', 'stop', 'boundary'];
