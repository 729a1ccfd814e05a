import type { Role } from '../../lexicon/role.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import { bracketed, carry } from './carry.js';
import { isRatio, ofPlan, ofRatio, threshold } from './compared-shares.js';
import { isBareWhole } from './count-labels.js';
import { countedBefore } from './counted-before.js';
import { countedPer } from './counted-per.js';
import { countedPhrase } from './counted-phrase.js';
import { measureBefore } from './name-words.js';
import { byRule, type Named, NONE } from './named.js';
import { nameBefore } from './names-before.js';
import { paidShare } from './paid-share.js';
import { pairedName } from './pairs.js';
import { hasPredicate, phraseAfter } from './phrase-after.js';
import { doerBefore, phraseBefore } from './phrase-before.js';
import { isPlace } from './place-names.js';
import { nameAfter, type Question } from './question.js';
import { sharedAfter } from './shared-after.js';
import { isSetTarget } from './targets.js';

/** One way in which a sentence names an indicator. */
export interface NamingRule {
  readonly id: string;
  /** A sentence with one «figure» whose [name] the rule finds; a test says so. */
  readonly example: string;
  /** The name, `NONE` where the rule knows that there is none, or undefined where it does not apply. */
  readonly name: (question: Question) => Named | undefined;
}

/** `nam 120 người, nữ 80 người, tương ứng 60% và 40%`: the shares follow the order of the counts. */
function paired({ names, at }: Question): Named | undefined {
  const name = pairedName(names, at);
  return name && names.carried(name);
}

/** `Số lượt khám trong tháng 612 lượt; lũy kế 7 tháng 4.105/6.800 lượt`: the sum of what was counted before. */
function summed({ names, at }: Question): Named | undefined {
  return names.summed(at);
}

/** `tỷ lệ này đạt 90%`, `con số đó là 5%`: the words before point back. */
function pointingBack({ names, clause, role, lead: { stop } }: Question): Named | undefined {
  const back = role === 'back' || (role === 'opener' && clause.role(stop + 1) === 'back');
  return back ? names.pointed(stop) : undefined;
}

/** `Tỷ lệ tiêm: ⏎ Sìn Hồ: 81,4%`: a place under the line that names the measure. */
function underLead({ names, clause, headline }: Question): Named | undefined {
  const { heading } = names.antecedent;
  return headline && heading ? names.carried(heading, clause.phrase(headline.start, headline.end)) : undefined;
}

/** `Số ca tử vong (2%)`: a figure in a bracket is of what stands before the bracket. */
function inBracket({ names, clause, at, role, lead, after }: Question): Named | undefined {
  if (role !== 'open') return undefined;
  const { stop, tied } = lead;
  if (after && !tied && (hasPredicate(clause, after) || isFirstOfSorts(clause, at, after)))
    return names.of(after, 'after');
  // `Tỷ lệ tiêm: 2020 (90,2%), 2021 (92%)`
  const label = clause.role(stop - 1) === 'date' && clause.role(stop - 2) === 'colon' && phraseBefore(clause, stop - 3);
  if (label) return names.of(label, 'before');
  return (
    ofRatio(names, stop, at) ??
    bracketed(names, stop) ??
    carry(names, stop) ??
    (after ? names.of(after, 'after') : NONE)
  );
}

/** `cao nhất ở Nậm Cang (17% nhẹ cân, 30% thấp còi)`: each figure of the bracket has its own name behind it. */
function isFirstOfSorts(clause: Clause, at: number, after: NameSpan): boolean {
  const role = clause.role(after.end);
  const next = after.end + 1;
  if (after.start !== at + 1 || (role !== 'comma' && role !== 'and') || clause.role(next) !== 'figure') return false;
  return clause.chunks[next]!.figure!.kind === 'indicator' && nameAfter(clause, next) !== undefined;
}

/** `Tỷ lệ này ở xã A là 5%`: the name before begins by pointing back. */
function beginningBack({ names, clause, before, lead }: Question): Named | undefined {
  return before && clause.role(before.start) === 'back' ? names.pointed(lead.stop) : undefined;
}

/** `lập hồ sơ cho 80% người dân`, `triển khai tại 100% số xã`: the activity before the preposition. */
function activity({ names, clause, figure, content, lead, after }: Question): Named | undefined {
  if (!lead.preposition) return undefined;
  const done = content ? phraseBefore(clause, lead.stop) : undefined;
  // `khám cho 12/15 trẻ`, and not `Xét nghiệm HIV cho 405/412 bệnh nhân`: a lone verb gives way to what is counted.
  const lone = done === undefined || isLoneActivity(clause, done);
  if (after && lone && figure.kind === 'indicator' && figure.unit === 'ratio') return names.of(after, 'after');
  if (done && !isPlace(clause, done)) return names.of(done, 'activity');
  return after ? names.of(after, 'after') : NONE;
}

/** `xét nghiệm`, `mới tiêm đầy đủ`: a verb that has no noun yet. */
function isLoneActivity(clause: Clause, done: NameSpan): boolean {
  const start = clause.is(done.start, 'no-name') ? done.start + 1 : done.start;
  return start + 1 >= done.end || clause.length({ ...done, start }) < LEAST_ACTIVITY;
}

/** A verb of two syllables, and its noun. */
const LEAST_ACTIVITY = 3;

/** `đạt mục tiêu của Bộ Y tế đề ra là 85%`, `vượt chỉ tiêu Chính phủ giao 85%`: of what was stated before. */
function setTarget({ names, clause, lead, before, after }: Question): Named | undefined {
  const set = lead.tied || lead.from ? isSetTarget(clause, lead) : clause.is(lead.stop, 'setting') && !before?.opened;
  if (!set) return undefined;
  const stated = names.previous(lead.stop) >= 0 || after === undefined || !hasPredicate(clause, after);
  return stated ? names.pointed(lead.stop) : names.of(after, 'after');
}

/** `đạt 12/15 chỉ tiêu`: so many of the targets. */
function targetsMet({ clause, at, figure }: Question): Named | undefined {
  if (!isRatio(figure) || clause.role(at + 1) !== 'goal') return undefined;
  return { name: clause.phrase(at + 1, at + 2), place: null, start: -1, source: 'after' };
}

/** `6,4 bác sĩ/vạn dân`: what the rate counts, where that says what it measures. */
function countedByRate(question: Question): Named | undefined {
  const { figure, before } = question;
  if (figure.kind !== 'indicator' || !figure.unit.startsWith('per_') || before?.opened) return undefined;
  const name = countedPer(question);
  return name && { name, place: null, start: -1, source: 'after' };
}

/** `phấn đấu giảm 50% số mắc`, `Toàn huyện còn 6,8% phụ nữ sinh con tại nhà`: what is strived for or left. */
function strivenOrLeft({ names, clause, role, lead, before, after }: Question): Named | undefined {
  if (after === undefined) return undefined;
  const left = lead.left && before && isPlace(clause, before);
  return role === 'aim' || left ? names.of(after, 'after') : undefined;
}

/** `Tỷ lệ bao phủ đạt 90%`, `Tỷ lệ bao phủ: 90%`: a verb or a sign ties the figure to the name before it. */
function tiedBefore(question: Question): Named | undefined {
  const { names, clause, lead, before, after } = question;
  const tied = lead.tied || lead.from;
  if (!tied && !(lead.colon && before !== undefined)) return undefined;
  // `Dinh dưỡng: 62% | ăn ít rau`, `Nhận thức: 80% | biết cách phòng bệnh`: what people do, under the heading of a list.
  if (after !== undefined && !tied && !before?.opened && clause.is(after.start, 'behaves'))
    return names.of(after, 'after');
  // `nâng tổng số lên 426/512 | kỹ thuật được phê duyệt`
  if (before !== undefined && after !== undefined && isBareWhole(clause, before)) return names.of(after, 'after');
  const ofPlace = placeBeforeMeasure(question);
  if (ofPlace !== undefined) return ofPlace;
  if (before !== undefined && !(after && !tied && !before.opened && hasPredicate(clause, after)))
    return nameBefore(question, before);
  // `…; giảm 50% | số cặp tảo hôn`, `giảm 2% mức sinh, giảm 5% | trường hợp sinh con thứ ba`: what falls stands after.
  const alike = names.namedAt(names.previous(lead.stop))?.source === 'after';
  if (
    after !== undefined &&
    lead.change !== 'level' &&
    (alike || clause.is(after.start, 'tally')) &&
    begins(clause, lead.stop)
  )
    return names.of(after, 'after');
  return (
    carry(names, lead.stop) ??
    names.heading() ??
    (after && !isOfPlaces(question) ? names.of(after, 'after') : (comparedMeasure(question) ?? names.unsaid()))
  );
}

/** True where a lead begins its clause: `…, | giảm 50%`. */
function begins(clause: Clause, stop: number): boolean {
  const role = clause.role(stop);
  return role === undefined || role === 'comma' || role === 'semicolon' || role === 'and' || role === 'stop';
}

/** `Tỷ lệ kết hôn của nam thấp hơn so với nữ, | tương ứng là 73% và 81%`: the measure that the clause compares. */
function comparedMeasure({ names, clause, lead: { stop } }: Question): Named | undefined {
  const measure = measureBefore(clause, stop);
  return measure && names.of(measure, 'before');
}

/** `Có 3 huyện đạt trên 95% | là Sa Pa, Bát Xát`: who reaches it, and not what is reached. */
function isOfPlaces({ clause, at, after }: Question): boolean {
  return after !== undefined && clause.is(at + 1, 'is') && (isPlace(clause, after) || clause.isTitled(after));
}

/** `Tam Đường đạt 94,3%, Phong Thổ đạt 89,9% tỷ lệ quản lý thai`: the measure after the last of the places. */
function placeBeforeMeasure({ names, clause, at, before }: Question): Named | undefined {
  if (before === undefined || before.opened || !(clause.isTitled(before) || isPlace(clause, before))) return undefined;
  for (let next = at; next < Math.min(clause.chunks.length, at + MEASURE_AHEAD); next++) {
    const role = clause.role(next);
    if (role === 'semicolon' || role === 'stop') return undefined;
    if (role !== 'figure' || clause.role(next + 1) !== 'opener') continue;
    const measure = phraseAfter(clause, next + 1);
    if (!measure || !clause.is(measure.start, 'rate')) return undefined;
    return names.carried(clause.phrase(measure.start, measure.end), clause.phrase(before.start, before.end));
  }
  return undefined;
}

/** No measure stands further behind its first figure. */
const MEASURE_AHEAD = 40;

/** `Tuyến huyện tiếp nhận 45% tổng số lượt điều trị`: who does it, since what follows is the whole. */
function shareOfWhole({ names, clause, figure, lead, after }: Question): Named | undefined {
  if (after === undefined || !clause.is(after.start, 'whole')) return undefined;
  if (figure.kind !== 'indicator' || figure.unit !== '%') return undefined;
  const doer = doerBefore(clause, lead.stop);
  return doer && names.of(doer, 'before');
}

/** `tỷ lệ mắc 5%`: the name stands right before the figure, and says more than what follows. */
function rightBefore(question: Question): Named | undefined {
  const { clause, figure, before, after } = question;
  if (before === undefined) return undefined;
  const thin = isRatio(figure) && clause.length(before) < 3 && after !== undefined && clause.length(after) > 1;
  // `Trung tâm Y tế phối hợp | sàng lọc 100% phạm nhân mới`: who does it.
  const done = after !== undefined && clause.isOfActor(before);
  const weaker =
    after !== undefined &&
    !before.opened &&
    (thin || done || hasPredicate(clause, after) || isLoneVerb(clause, before, after));
  return weaker ? undefined : nameBefore(question, before);
}

/** `phấn đấu | thu hồi 80% số nợ`: a verb without its noun, which stands after the figure; not `khám 45% tổng số lượt`. */
function isLoneVerb(clause: Clause, before: NameSpan, after: NameSpan): boolean {
  if (clause.length(before) > 2 || !clause.is(after.start, 'tally') || clause.is(after.start, 'whole')) return false;
  const role = clause.role(before.start - 1);
  return role === 'aim' || role === 'modal';
}

/** `Tỷ lệ mắc 5%, 6% và 7%`, `tại 100% số xã và 50% số thôn`: a list under one name. */
function listed({ names, clause, at, role, lead: { stop }, after }: Question): Named | undefined {
  if (role !== 'and' && role !== 'comma') return undefined;
  const before = names.previous(stop);
  const named = names.namedAt(before);
  if (named?.source === 'activity') return named;
  const sort = named?.name && clause.is(at - 1, 'average') ? withoutSort(clause, named.name) : undefined;
  if (sort !== undefined) return names.carried(sort);
  // `lần lượt bằng 70%, 60% và 50% mức phí của người thứ nhất`: what follows the last is what all are shares of.
  if (before === stop - 1 && named?.name && named.source !== 'after') return carry(names, stop);
  // `Trẻ em chiếm 30% số ca mắc và 60% số ca nặng`: one subject, two wholes.
  const wholes = clause.role(before + 1) === 'opener' && clause.role(at + 1) === 'opener';
  if (wholes && role === 'and' && named?.source === 'before') return carry(names, stop) ?? NONE;
  if (before >= 0 && names.onlyAside(before, stop) && after === undefined) return carry(names, stop) ?? NONE;
  return undefined;
}

/** `thiếu máu | nhẹ chiếm 12%, trung bình 8%`: what the next is another sort of. */
function withoutSort(clause: Clause, name: Phrase): Phrase | undefined {
  const last = clause.chunkEndingAt(name.end);
  if (!clause.is(last, 'sort-of-name') || clause.chunks[last]!.start <= name.start) return undefined;
  return { start: name.start, end: clause.chunks[last]!.start };
}

/** `Sốt xuất huyết năm 2018 có 29%`: the subject of the verb, where nothing follows the figure. */
function subject({ names, clause, figure, lead, after }: Question): Named | undefined {
  const bare = after === undefined || (isRatio(figure) && clause.length(after) === 1);
  return bare ? names.subject(lead.stop, true) : undefined;
}

/** `có 80% hộ dân dùng nước sạch`: what follows the figure. */
function rightAfter({ names, after }: Question): Named | undefined {
  return after && names.of(after, 'after');
}

/** `120 ca ghép thận, trong đó 85% được ghép từ người cho sống`: a verb without its noun is said of what was named before. */
function saidOfBefore({ names, clause, figure, lead: { stop, tied }, before, after }: Question): Named | undefined {
  if (after === undefined || before?.opened || tied || figure.kind !== 'indicator' || figure.unit !== '%')
    return undefined;
  if (!WITHOUT_NOUN.has(clause.role(after.start)!) && !clause.is(after.start, 'acts')) return undefined;
  return countedBefore(names, stop);
}

/** `Có 40 trẻ nhập viện, | 10% trong số này phải thở máy`: what was counted before. */
function ofThese({ names, clause, at, figure, lead: { stop, tied } }: Question): Named | undefined {
  if (tied || figure.kind !== 'indicator' || !clause.is(at + 1, 'these')) return undefined;
  return countedBefore(names, stop);
}

/** `87% trong tổng số hơn 8.000 trẻ đến tiêm chủng`, `30% trong 200 hộ được hỏi`: those that the whole is counted of. */
function ofCount({ names, clause, at, figure, lead: { tied }, before }: Question): Named | undefined {
  if (tied || before?.opened || figure.kind !== 'indicator' || figure.unit !== '%') return undefined;
  if (clause.role(at + 1) !== 'within' || !clause.is(at + 1, 'out-of')) return undefined;
  let whole = at + 2;
  while (whole < at + LONGEST_WHOLE && (clause.role(whole) === 'bound' || clause.is(whole, 'amount'))) whole++;
  const count = clause.chunks[whole]?.figure;
  if (count?.kind !== 'quantity' || clause.role(whole) !== 'figure') return undefined;
  const counted = countedPhrase(clause, whole)?.name;
  return counted === undefined ? undefined : names.carried(counted);
}

/** `trong | số | hơn`: no more chunks stand before the whole. */
const LONGEST_WHOLE = 5;

const WITHOUT_NOUN: ReadonlySet<Role> = new Set(['predicate', 'modal', 'soft']);

/** `…; năm 2021 92%`: the name of the figure before, or of the heading. */
function carriedOn(question: Question): Named | undefined {
  const { names, lead } = question;
  return carry(names, lead.stop) ?? names.heading() ?? (lead.respectively ? comparedMeasure(question) : undefined);
}

/** The ways to name an indicator, in the order in which they are asked. */
export const NAMING_RULES: readonly NamingRule[] = [
  { id: 'paired', example: '[Nhân viên nữ] 90 người, nhân viên nam 60 người, tương ứng «60%» và 40%.', name: paired },
  {
    id: 'summed',
    example: '[Số lượt khám] trong tháng 612 lượt; lũy kế 7 tháng «4.105/6.800» lượt.',
    name: summed,
  },
  { id: 'back', example: 'Năm ngoái [tỷ lệ bao phủ] đạt 88%, tỷ lệ này nay là «90%».', name: pointingBack },
  { id: 'of-these', example: 'Nhập viện 40 [trẻ sốt cao], «10%» trong số này phải thở máy.', name: ofThese },
  { id: 'of-count', example: 'Có «30%» trong số 200 [hộ được hỏi].', name: ofCount },
  { id: 'under-lead', example: '[Tỷ lệ tiêm vắc xin sởi mũi 2]:\nNậm Lúc: «81,4%»\nBản Phiệt: 78,9%', name: underLead },
  { id: 'bracket', example: '[Số trẻ thấp còi] («24%») còn cao.', name: inBracket },
  { id: 'begins-back', example: '[Tỷ lệ bao phủ] đạt 88%, tỷ lệ này ở miền núi là «75%».', name: beginningBack },
  { id: 'activity', example: '[Triển khai bệnh án điện tử] tại «100%» bệnh viện.', name: activity },
  { id: 'set-target', example: '[Tỷ lệ tiêm] đạt 93%, vượt mục tiêu của Bộ Y tế đề ra là «90%».', name: setTarget },
  { id: 'targets-met', example: 'Toàn ngành đạt «12/15» [chỉ tiêu].', name: targetsMet },
  { id: 'of-plan', example: 'Hoàn thành «105%» kế hoạch [khám bệnh].', name: ofPlan },
  { id: 'rate', example: 'Đạt «6,4 [bác sĩ]/vạn dân».', name: countedByRate },
  { id: 'striven-or-left', example: 'Phấn đấu «90%» [trẻ được tiêm đủ mũi].', name: strivenOrLeft },
  { id: 'paid', example: 'Quỹ bảo hiểm đã thanh toán «80%» [chi phí khám bệnh].', name: paidShare },
  {
    id: 'shared-after',
    example: 'Năm 2025, «75%» và đến năm 2030 100% [bệnh viện có khoa dinh dưỡng].',
    name: sharedAfter,
  },
  { id: 'threshold', example: '[Tỷ lệ bao phủ] đạt 90%; có 12 xã dưới «80%».', name: threshold },
  { id: 'tied', example: '[Tỷ lệ bao phủ] đạt «90%».', name: tiedBefore },
  {
    id: 'share-of-whole',
    example: '[Tuyến huyện tiếp nhận và điều trị] «45%» tổng số lượt bệnh nhân.',
    name: shareOfWhole,
  },
  { id: 'right-before', example: '[Tỷ lệ tử vong] «0,5%».', name: rightBefore },
  { id: 'listed', example: '[Lập hồ sơ sức khỏe] tại 100% xã và «90%» thôn.', name: listed },
  { id: 'subject', example: '[Tỷ lệ béo phì] có «5%».', name: subject },
  {
    id: 'said-of-before',
    example: 'Đã thực hiện 120 [ca ghép thận], trong đó «85%» được ghép từ người cho sống.',
    name: saidOfBefore,
  },
  { id: 'right-after', example: 'Có «80%» [hộ dân dùng nước sạch].', name: rightAfter },
  { id: 'carried-on', example: '[Tỷ lệ tiêm] là 85%; «87%».', name: carriedOn },
];

/** The name of an indicator. */
export function nameIndicator(question: Question): Named {
  for (const rule of NAMING_RULES) {
    const named = rule.name(question);
    if (named !== undefined) return byRule(named, rule.id);
  }
  return NONE;
}
