import type { Role } from '../../lexicon/role.js';

/** What ends a name, and what is cut off its ends. */

export const HARD_STOPS: ReadonlySet<Role> = new Set([
  'bar',
  'semicolon',
  'boundary',
  'stop',
  'open',
  'quote',
  'figure',
  'aim',
  'compared',
  'colon',
  'equals',
]);
export const NAME_VERBS: ReadonlySet<Role> = new Set(['link', 'to', 'increase', 'decrease', 'over']);
/** What belongs to neither end of a name. */
const ENDS: readonly Role[] = [
  'adverb',
  'now',
  'date',
  'time',
  'preposition',
  'within',
  'and',
  'comma',
  'dash',
  'have',
  'modal',
  'bound',
  'link',
  'to',
  'from',
  'over',
  'increase',
  'decrease',
  'slash',
  'compared',
  'respectively',
  'quote',
  'boundary',
  'colon',
];
export const LEFT_TRIM: ReadonlySet<Role> = new Set<Role>([...ENDS, 'goal', 'aim']);
export const RIGHT_TRIM: ReadonlySet<Role> = new Set<Role>([...ENDS, 'equals', 'soft']);
/** What is cut off the end of a name that stands after its figure. */
export const AFTER_TRIM: ReadonlySet<Role> = new Set([
  'now',
  'date',
  'time',
  'preposition',
  'within',
  'and',
  'comma',
  'dash',
  'bound',
  'slash',
  'boundary',
  'soft',
  'colon',
  'have',
  'from',
  'link',
]);
/** Verbs that may be all that follows the opener of a name: `tỷ lệ phát hiện`, `tốc độ tăng trưởng`. */
export const KEPT: ReadonlySet<Role> = new Set(['have', 'increase', 'decrease']);
export const PREDICATES: ReadonlySet<Role> = new Set(['predicate', 'have', 'modal', 'link']);

export const AFTER_COMMA_STOPS: ReadonlySet<Role> = new Set([
  'figure',
  'increase',
  'decrease',
  'link',
  'over',
  'boundary',
  'soft',
  'date',
  'bound',
  'opener',
]);
