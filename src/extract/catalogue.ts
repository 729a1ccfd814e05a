import { DATE_RULES } from './dates/rules/index.js';
import type { RuleEntry } from './engine/rules.js';
import { COUNT_RULE } from './figures/values/counts.js';
import { CELL_RULE, VALUE_RULES } from './figures/values/rates.js';
import { SHARED_UNIT_RULE } from './figures/values/shared-units.js';
import { WORD_RULES } from './figures/values/spoken.js';
import { STATED_RATE_RULE } from './figures/values/stated-rates.js';
import { PERSON_RULES } from './people/rules.js';
import { UNIT_RULES } from './units/rules.js';

/** What a rule's id ends in where the mention is a further member of a list that the rule's own mention begins. */
const LIST_MEMBER = '-list';

/** Every rule, in the order of the kinds. */
export function ruleCatalogue(): readonly RuleEntry[] {
  return [
    DATE_RULES,
    PERSON_RULES,
    UNIT_RULES,
    VALUE_RULES,
    WORD_RULES,
    [SHARED_UNIT_RULE],
    [STATED_RATE_RULE],
    [CELL_RULE],
    [COUNT_RULE],
  ].flat();
}

/** The rule of that id, also where the id is that of a further member of a list. */
export function findRule(id: string): RuleEntry | undefined {
  const rules = ruleCatalogue();
  const base = id.endsWith(LIST_MEMBER) ? id.slice(0, -LIST_MEMBER.length) : id;
  return rules.find(rule => rule.id === id) ?? rules.find(rule => rule.id === base);
}
