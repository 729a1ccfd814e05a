import { DAY_RULES } from './days.js';
import { MONTH_RULES } from './months.js';
import { RELATIVE_RULES } from './relative.js';
import type { DateRule } from './rule.js';
import { YEAR_RULES } from './years.js';

export type { DateRule, Located, Need, RuleContext } from './rule.js';

/** Rules for one point of the calendar, in the order in which they are tried. Ranges are points joined together. */
export const DATE_RULES: readonly DateRule[] = [...MONTH_RULES, ...DAY_RULES, ...YEAR_RULES, ...RELATIVE_RULES];
