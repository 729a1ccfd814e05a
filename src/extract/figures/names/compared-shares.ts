import type { Role } from '../../lexicon/role.js';
import type { Sense } from '../../lexicon/sense.js';
import type { Figure } from '../values/figure.js';
import type { Named } from './named.js';
import { phraseAfter } from './phrase-after.js';
import type { Question } from './question.js';
import type { SharedNames } from './shared-names.js';

/** `288/367 trạm ở ba tỉnh quản lý, cấp thuốc | (78,5%)`: the share that the ratio before comes to. */
export function ofRatio(names: SharedNames, stop: number, at: number): Named | undefined {
  const { clause } = names;
  const previous = names.previous(stop);
  const ratio = clause.chunks[previous]?.figure;
  const share = clause.chunks[at]!.figure!;
  if (ratio?.kind !== 'indicator' || share.kind !== 'indicator' || !isRatio(ratio) || share.unit !== '%')
    return undefined;
  if (Math.abs(100 * ratio.value - share.value) > ROUNDED) return undefined;
  const { name } = names.namedAt(previous)!;
  return name === null ? undefined : names.carried(name);
}

/** A share told with one decimal is not further from its ratio. */
const ROUNDED = 0.06;

/** `Hoàn thành 105% | kế hoạch khám bệnh`: what was planned, where nothing else is named; not `đạt 105% kế hoạch năm`. */
export function ofPlan({ names, clause, at, figure, role, before }: Question): Named | undefined {
  if (before !== undefined || figure.kind !== 'indicator' || figure.unit !== '%') return undefined;
  if (clause.role(at + 1) !== 'goal' || clause.role(at + 2) !== 'word' || names.antecedent.heading) return undefined;
  // `Tổng số lượt khám 1.200 lượt, đạt 105% kế hoạch giao`: said of what was counted before.
  const alone = role === undefined || role === 'stop' || role === 'have' || role === 'aim' || role === 'colon';
  const listed = role === 'comma' && names.namedAt(names.previous(at - 1))?.rule === 'of-plan';
  if (!(listed || (alone && names.previous(at - 1) < 0)) || NO_PLANS.some(sense => clause.is(at + 2, sense)))
    return undefined;
  const planned = phraseAfter(clause, at + 2);
  return planned?.start === at + 2 && clause.length(planned) > 1 ? names.of(planned, 'after') : undefined;
}

/** `kế hoạch | được giao`, `kế hoạch | của tỉnh`: whose a plan is. */
const NO_PLANS: readonly Sense[] = ['setting', 'of', 'by-whom', 'year', 'time-unit', 'no-doer', 'area'];

/** `có 12/40 xã, phường dưới mốc | 80%`, `5 huyện đạt dưới | 80%`: what the measure told before is compared with; not `12 xã có dưới 5% hộ nghèo`. */
export function threshold({ names, clause, at, figure, lead, after }: Question): Named | undefined {
  if (after !== undefined || lead.comparator === null || lead.comparator === 'approx') return undefined;
  if (figure.kind !== 'indicator' || figure.unit !== '%' || clause.role(at + 1) === 'goal') return undefined;
  let before = at - 1;
  while (before > at - LONGEST_THRESHOLD && AT_THRESHOLD.has(clause.role(before)!)) before--;
  const those = clause.role(before) === 'figure' ? clause.chunks[before]!.figure! : undefined;
  const counted =
    those?.kind === 'quantity' ? those.counted === 'area' || those.counted === 'body' : those && isRatio(those);
  const measure = counted ? (names.measure() ?? names.spokenOf()) : null;
  return measure && clause.opensWith(measure, 'rate') ? names.carried(measure) : undefined;
}

/** `xã, phường, thị trấn | dưới mốc`: no more chunks stand between those that are so far and the threshold. */
const LONGEST_THRESHOLD = 10;
const AT_THRESHOLD: ReadonlySet<Role> = new Set(['bound', 'link', 'word', 'place', 'comma', 'goal', 'over', 'adverb']);

/** True for so many of so many. */
export function isRatio(figure: Figure): boolean {
  return figure.kind === 'indicator' && figure.unit === 'ratio';
}
