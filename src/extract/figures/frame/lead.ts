import type { Change, Comparator } from '../../../model/entity.js';
import type { Role } from '../../lexicon/role.js';
import type { Sense } from '../../lexicon/sense.js';
import type { Clause } from '../clause/clause.js';
import type { Paired } from '../periods/paired.js';
import { isAmong, readBoundAfter, readBoundApart } from './bounds.js';
import { BRACKETED, readSign } from './signs.js';

/** What stands between a figure and the name before it. */
export interface Lead {
  /** The last chunk before the lead, or -1 at the start of the sentence. */
  readonly stop: number;
  readonly change: Change;
  readonly comparator: Comparator | null;
  /** True when a verb or a sign ties the figure to what stands before it. */
  readonly tied: boolean;
  /** True after `từ`: the lower end of `từ … lên …`. */
  readonly from: boolean;
  readonly respectively: boolean;
  readonly over: boolean;
  readonly colon: boolean;
  readonly goal: boolean;
  /** The chunk of a date in the lead, or -1. */
  readonly date: number;
  /** True after `hiện`, `đến nay`: no period said before holds. */
  readonly now: boolean;
  /** `tương đương 29,1%`: the same change, said in another way. */
  readonly same: boolean;
  /** True after a bare `còn`: what follows the figure is what is left. */
  readonly left: boolean;
  /** `cho`, `tại` right before the figure. */
  readonly preposition: boolean;
}

/** A lead as far as it has been read, walking back from its figure. */
class LeadInMaking implements Lead {
  stop: number;
  change: Change = 'level';
  comparator: Comparator | null = null;
  tied = false;
  from = false;
  respectively = false;
  over = false;
  colon = false;
  goal = false;
  date = -1;
  now = false;
  same = false;
  left = false;
  preposition = false;
  /** True once a word says that the figure is a level: a verb of change before it states no amount. */
  level = false;
  /** `thêm 2%`: an increase, unless a verb says of what it is more. */
  more = false;

  constructor(
    readonly clause: Clause,
    readonly figure: number,
    readonly paired: Paired | undefined,
  ) {
    this.stop = figure - 1;
  }

  /** True when the chunk that is read now has a sense. */
  is(sense: Sense): boolean {
    return this.clause.is(this.stop, sense);
  }

  /** Takes a sign right before the figure for its change; true where it is one. */
  takeSign(): boolean {
    const sign =
      this.stop === this.figure - 1 && this.change === 'level' ? readSign(this.clause, this.figure) : undefined;
    if (sign !== undefined) this.change = sign;
    return sign !== undefined;
  }

  tie(): true {
    this.tied = this.level = true;
    return true;
  }
}

/** Takes in the chunk at `lead.stop`; true when the lead goes on before it. */
type Step = (lead: LeadInMaking) => boolean;

function seeThrough(): boolean {
  return true;
}

function changes(change: Change): Step {
  return lead => {
    lead.tied = true;
    // `giảm dưới 8%`: to what it falls, and not by how much.
    const below = change === 'decrease' && lead.clause.chunks[lead.stop + 1]!.lexeme?.comparator === 'lt';
    if (!lead.level && !lead.from && !below && lead.change === 'level') lead.change = change;
    return true;
  };
}

/** What each role does in a lead; any other ends it. */
const STEPS: { readonly [R in Role]?: Step } = {
  adverb: lead => {
    lead.more ||= !lead.level && lead.is('more');
    return true;
  },
  modal: seeThrough,
  increase: changes('increase'),
  decrease: changes('decrease'),
  // `nhiều nhất với 3.360 ca`: the most of all, and no bound.
  bound: lead => {
    // `phấn đấu sớm hơn: 65%`
    if (lead.colon) return false;
    if (lead.clause.is(lead.stop, 'sequel') && lead.clause.is(lead.stop + 1, 'with')) return lead.tie();
    if (!isAmong(lead.clause, lead.stop)) lead.comparator ??= lead.clause.chunks[lead.stop]!.lexeme!.comparator;
    return true;
  },
  link: lead => {
    if (lead.clause.isPassive(lead.stop)) return false;
    lead.same ||= lead.is('same');
    return lead.tie();
  },
  to: lead => {
    lead.left = !lead.tied && lead.is('left');
    return lead.tie();
  },
  over: lead => {
    lead.over = !lead.level;
    return lead.tie();
  },
  from: lead => {
    // `giảm từ 0,5 - 1%`, `từ 95% trở lên`: both ends of one amount.
    const { clause, figure } = lead;
    const isWhole = clause.chunks[figure]!.figure!.max !== null && clause.role(figure + 1) !== 'to';
    lead.from = !isWhole && readBoundAfter(clause, figure) === null;
    return true;
  },
  within: lead => {
    const { clause, stop, figure } = lead;
    // `A và B cùng đạt 88%`; not `cùng hơn 20 cán bộ`
    if (stop < figure - 1 && clause.is(stop, 'both'))
      return lead.tied || clause.chunks[figure]!.figure!.kind === 'indicator' ? lead.tie() : false;
    const most = clause.is(stop - 1, 'most') || clause.is(stop - 1, 'sequel');
    return stop === figure - 1 && clause.is(stop, 'with') && most ? lead.tie() : false;
  },
  equals: lead => {
    lead.tied = true;
    return true;
  },
  colon: lead => {
    if (lead.colon) return false;
    lead.colon = true;
    return true;
  },
  date: lead => {
    if (lead.date < 0) lead.date = lead.stop;
    const { paired } = lead;
    if (paired !== undefined && lead.stop < paired.end) lead.stop = Math.min(lead.stop, paired.start);
    return true;
  },
  respectively: lead => {
    lead.respectively = true;
    return true;
  },
  goal: lead => {
    lead.goal = true;
    return true;
  },
  now: lead => {
    lead.now = true;
    return true;
  },
  // `tỷ lệ sống sau 5 năm`
  time: lead => lead.clause.role(lead.stop - 1) !== 'number',
  dash: lead => {
    lead.takeSign();
    return lead.stop > 0;
  },
  opener: lead => {
    if (!isBare(lead.clause, lead.stop)) return false;
    lead.tied = true;
    return true;
  },
  // `cho ít nhất 80% người dân`
  preposition: lead => {
    const { clause, stop, figure, tied } = lead;
    if (tied || (stop !== figure - 1 && clause.role(stop + 1) !== 'bound')) return false;
    lead.preposition = true;
    lead.stop--;
    return false;
  },
  // `từ 64,6% (năm 2011) lên 68%`: the bracket belongs to the figure before it.
  close: lead => {
    const { clause, stop, tied } = lead;
    if (lead.takeSign()) {
      lead.stop -= BRACKETED - 1;
      return true;
    }
    const open = clause.openOf(stop, Math.max(0, stop - 8));
    if (open > 0 && clause.role(open - 1) === 'figure' && tied) lead.stop = open - 1;
    return false;
  },
};

/** Reads the lead of the figure that is chunk `at`; `paired` where it goes by a list of periods. */
export function readLead(clause: Clause, at: number, paired?: Paired): Lead {
  const lead = new LeadInMaking(clause, at, paired);
  while (lead.stop >= 0 && STEPS[clause.role(lead.stop)!]?.(lead)) lead.stop--;
  // `ghi nhận thêm 12 ca`: so many, and not so many more.
  const isCount = clause.chunks[at]!.figure!.kind === 'quantity';
  if (lead.more && !isCount && lead.change === 'level') lead.change = 'increase';
  if (paired !== undefined) {
    // `lần lượt` goes by the periods, not by the places in the name, and ties each figure to the name.
    lead.respectively = false;
    lead.tied ||= paired.before >= 0 || clause.role(at - 1) === 'respectively';
  }
  lead.comparator ??= readBoundApart(clause, lead.stop);
  return lead;
}

/** True for an opener without a name of its own: `đạt tỷ lệ 99%`. */
function isBare(clause: Clause, at: number): boolean {
  if (!clause.is(at, 'bare')) return false;
  const next = clause.role(at + 1);
  const before = clause.role(at - 1);
  const name =
    next === 'figure' || next === 'bound' || next === 'link' || next === 'to' || next === 'colon' || next === 'from';
  return (
    name &&
    (before === 'link' ||
      before === 'have' ||
      before === 'within' ||
      before === 'open' ||
      before === 'increase' ||
      before === 'to' ||
      before === 'comma')
  );
}
