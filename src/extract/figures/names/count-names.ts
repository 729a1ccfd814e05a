import type { CountClass } from '../../../model/counted.js';
import type { NameSpan } from '../clause/clause.js';
import { HARD_STOPS } from '../clause/name-ends.js';
import type { Lead } from '../frame/lead.js';
import { bracketed, carry } from './carry.js';
import {
  HAPPENING,
  IN_SENTENCES,
  isBareWhole,
  isCountLabel,
  isGiven,
  isOfOtherNoun,
  isState,
  isTreatment,
  isVerb,
} from './count-labels.js';
import type { CountQuestion } from './count-question.js';
import { type Counted, compoundUnit, countedPhrase } from './counted-phrase.js';
import { countByPlace, nounOf } from './listed-places.js';
import { isMember, opensMeasure, withoutWhere } from './members.js';
import { isNameable } from './name-words.js';
import { byRule, type Named, NONE } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { isPlace } from './place-names.js';
import { isContent, isHeadline } from './question.js';
import { carriedFrom, ofSameLabel, oneOfThose } from './same-counts.js';
import type { SharedNames } from './shared-names.js';
import { spokenAbout } from './spoken-about.js';
import { toldSoMany, withSoMany } from './spoken-counts.js';

/** `Số ca mắc ở Vân Hồ 120 ca, | Bắc Yên 95 ca`, `… có số ca mắc dưới 30 ca: | Bắc Yên 27 ca`: the name that the places of a list share. */
function memberName(names: SharedNames, stop: number, local: NameSpan): Named | undefined {
  const { clause } = names;
  const shared = names.nameBefore(stop);
  const before = clause.role(local.start - 1);
  const listed =
    before === 'boundary' ||
    before === 'comma' ||
    before === 'and' ||
    before === 'colon' ||
    clause.is(local.start - 1, 'sequel');
  // `tổng số lượt khám 171.000 lượt, trong đó trạm y tế 102.000 lượt`
  const proper = clause.isTitled(local) || clause.holdsProperName(local) || isPlace(clause, local);
  if (shared === null || !listed || !proper || !opensMeasure(clause, shared) || !isMember(names, stop, local))
    return undefined;
  return names.carried(withoutWhere(names, shared, stop, local), clause.phrase(local.start, local.end));
}

/** One way in which a sentence names a count. */
export interface CountNamingRule {
  readonly id: string;
  /** A sentence with one «count» whose [name] the rule finds; a test says so. */
  readonly example: string;
  readonly name: (question: CountQuestion) => Named | undefined;
}

function named(counted: Counted | null): Named | undefined {
  return counted === null ? undefined : { ...counted, place: null, start: -1, source: 'after' };
}

/** A count in a name has no label. */
function inName({ clause, at, counted }: CountQuestion): Named | undefined {
  return clause.chunks[at]!.role === 'word' ? (named(counted) ?? NONE) : undefined;
}

function summed({ names, at }: CountQuestion): Named | undefined {
  return names.summed(at);
}

function outOf({ names, clause, lead: { stop }, counted }: CountQuestion): Named | undefined {
  if (clause.role(stop) !== 'slash' || clause.role(stop - 1) !== 'figure') return undefined;
  return carry(names, stop - 1) ?? named(counted) ?? NONE;
}

function ofPlace({ names, lead: { stop, preposition }, local }: CountQuestion): Named | undefined {
  return local && !preposition ? (names.label(stop, local) ?? memberName(names, stop, local)) : undefined;
}

function byPlace({ names, at, lead, counted }: CountQuestion): Named | undefined {
  return counted === null ? countByPlace(names, at, lead) : undefined;
}

/** `khám bệnh cho 1,42 triệu lượt người`, `phẫu thuật cho 12 ca`: the service before `cho`, where what is counted says no more. */
function service({ names, clause, at, lead: { stop, preposition }, counted }: CountQuestion): Named | undefined {
  const figure = clause.chunks[at]!.figure!;
  if (!preposition || counted !== null || figure.kind !== 'quantity') return undefined;
  if (!SERVED.has(figure.counted)) return undefined;
  const done = phraseBefore(clause, stop);
  // `cấp thuốc ARV cho 731 bệnh nhân`; not `tặng quà cho 40 người`, `Khám định kỳ cho 8.500 | người cao tuổi`
  if (done && figure.counted === 'people' && !(isTreatment(clause, done) && compoundUnit(clause, figure) === null))
    return undefined;
  // A lone verb (`khám cho 12.450 lượt người`) gives way to what is counted.
  return done && clause.length(done) > 1 && !isPlace(clause, done) ? names.of(done, 'activity') : undefined;
}

/** To whom a service is done, and how often. */
const SERVED: ReadonlySet<CountClass> = new Set(['service', 'case', 'people']);

/** `tăng so với cùng kỳ (2.405 ca)`, `chiếm 47% (4.418 ca)`, `tiếp đến là Lộc An (950 ca)`: what stands before the bracket. */
function inBracket({ names, clause, at, lead: { stop }, counted }: CountQuestion): Named | undefined {
  if (clause.role(stop) !== 'open' || counted !== null || isOfOtherNoun(names, at, stop)) return undefined;
  return bracketed(names, stop) ?? (names.previous(stop) < 0 ? before(names, stop) : carry(names, stop));
}

/** `Lấy mẫu cho | người dân vùng dịch | (39.550 người)`: the words before the first bracket, to whom something is done. */
function before(names: SharedNames, stop: number): Named | undefined {
  const { clause } = names;
  // `Số tử vong do sốt xuất huyết | (42 ca)`
  const opened = phraseBefore(clause, stop - 1);
  if (opened?.opened && clause.is(opened.start, 'tally')) return names.of(opened, 'before');
  let start = stop;
  for (; start > Math.max(0, stop - LONGEST_LABEL); start--) {
    const role = clause.role(start - 1)!;
    // `người dân ở khu đang phong tỏa`: a part of a label is none.
    if (IN_SENTENCES.has(role)) return undefined;
    if (role === 'comma' || HARD_STOPS.has(role) || (role === 'preposition' && !clause.is(start - 1, 'at'))) break;
  }
  const label = { start, end: stop, opened: false };
  if (start === stop || !isNameable(clause, label) || isPlace(clause, label)) return undefined;
  return isCountLabel(clause, label) ? names.of(label, 'before') : undefined;
}

/** No label before a bracket has more chunks. */
const LONGEST_LABEL = 12;

function spokenOf({ names, at, lead: { stop }, counted }: CountQuestion): Named | undefined {
  return counted === null ? withSoMany(names, at, stop) : undefined;
}

function toldOf({ names, at, lead: { stop }, counted }: CountQuestion): Named | undefined {
  return counted === null ? toldSoMany(names, at, stop) : undefined;
}

function labelled({ names, clause, lead: { colon, preposition }, local, counted }: CountQuestion): Named | undefined {
  if (local === undefined) return undefined;
  // `trên tổng số 210 cơ sở được thanh tra`: a word for a whole says less than what it is a whole of.
  if (counted !== null && !colon && isBareWhole(clause, local)) return undefined;
  const label = local.opened || colon || (counted === null && !isPlace(clause, local) && !preposition);
  return label ? names.of(local, 'before') : undefined;
}

function ofCounted({ counted }: CountQuestion): Named | undefined {
  return named(counted);
}

/** `4 vụ ngộ độc với 58 người mắc, tăng 2 vụ`: a change is of the count before it that counts the same. */
function changeOfSame({ names, clause, at, lead: { stop, change } }: CountQuestion): Named | undefined {
  if (change === 'level') return undefined;
  const noun = nounOf(clause, at);
  for (let back = names.previous(stop), far = 0; back >= 0 && far < COUNTS_BACK; back = names.previous(back - 1), far++)
    if (noun !== 0 && nounOf(clause, back) === noun) return carriedFrom(names, back);
  return undefined;
}

/** A change is of none of the counts further back. */
const COUNTS_BACK = 4;

function tiedToOther(question: CountQuestion): Named | undefined {
  const { names, lead } = question;
  if (!lead.tied && !lead.from) return undefined;
  const { told } = names.antecedent;
  // `Ghi nhận 146 ca mắc. Cộng dồn từ đầu năm đến nay: | 4.918 ca`
  return carry(names, lead.stop) ?? (told ? names.carried(told) : (oneOfThose(question) ?? NONE));
}

/** What happened so often; of beds, people and things it is who has them: `Hội nghị có 120 đại biểu`. */
function subject({ names, clause, at, lead: { stop } }: CountQuestion): Named | undefined {
  const figure = clause.chunks[at]!.figure!;
  const had = clause.is(stop, 'with-count') && figure.kind === 'quantity' && !HAPPENING.has(figure.counted);
  return had ? undefined : names.subject(stop);
}

/** `Về ùn tắc giao thông, cả nước xảy ra | 46 vụ`: what the sentence is about, where nothing says what happened. */
function about({ names, clause, at, lead: { stop }, counted }: CountQuestion): Named | undefined {
  if (counted !== null || !clause.is(stop, 'happens') || names.previous(stop) >= 0) return undefined;
  const figure = clause.chunks[at]!.figure!;
  if (figure.kind !== 'quantity' || !HAPPENING.has(figure.counted)) return undefined;
  const name = spokenAbout(clause, stop);
  return name && names.of(name, 'before');
}

/** `Mở 4 | lớp tập huấn`: a unit that says what sort it is, where nothing else does. */
function byUnit({ clause, at }: CountQuestion): Named | undefined {
  const figure = clause.chunks[at]!.figure!;
  const name = figure.kind === 'quantity' ? compoundUnit(clause, figure) : null;
  return name === null ? undefined : { name, place: null, start: -1, source: 'after' };
}

/** `Khoa Phụ sản | đỡ đẻ 548 ca`, `khám được 900 học sinh`: the verb alone, where neither a label nor what is counted says more. */
function treated({ clause, at, lead: { stop }, counted }: CountQuestion): Named | undefined {
  const figure = clause.chunks[at]!.figure!;
  if (counted !== null || figure.kind !== 'quantity' || !SERVED.has(figure.counted)) return undefined;
  let last = clause.role(stop) === 'preposition' && !clause.is(stop, 'at') ? stop - 1 : stop;
  if (clause.is(last, 'passive') && clause.is(last, 'before-amount')) last--;
  const chunk = clause.chunks[last];
  if (chunk === undefined) return undefined;
  const first = clause.chunks[Math.max(0, last - 1)]!.start;
  const start = clause.lexicon.words.senseStart(clause.tokens, chunk.end, 'treats', first);
  return start < 0 ? undefined : { name: { start, end: chunk.end }, place: null, start: -1, source: 'activity' };
}

/** The ways to name a count, in the order in which they are asked: its label, else what it counts. */
export const COUNT_NAMING_RULES: readonly CountNamingRule[] = [
  { id: 'in-name', example: 'Tỷ lệ trẻ tiêm đủ «8 [loại» vắc xin] đạt 95%.', name: inName },
  { id: 'summed', example: '[Số lượt khám] trong tháng 612 lượt, lũy kế 9 tháng «5.200 lượt».', name: summed },
  { id: 'out-of', example: '[Số người được khám]: 4.873 người/«5.120 đối tượng».', name: outOf },
  { id: 'of-place', example: '[Tổng số lượt khám]: Tuyến huyện «24.518 lượt».', name: ofPlace },
  { id: 'by-place', example: 'Ghi nhận 85 [ca mắc], tập trung ở Nậm Cang «34 ca».', name: byPlace },
  { id: 'bracket', example: '[Trẻ béo phì] chiếm 12% («450 trẻ»).', name: inBracket },
  { id: 'with', example: 'Hôm qua ghi nhận [số ca mắc] cao nhất từ trước tới nay với «450 ca».', name: spokenOf },
  { id: 'told', example: '[Số ca nặng] chiếm tỷ lệ nhỏ, khoảng «40 ca».', name: toldOf },
  { id: 'service', example: 'Đã [khám bệnh] cho «1.420 lượt».', name: service },
  { id: 'label', example: '[Tổng số lượt khám] là «24.518 lượt».', name: labelled },
  { id: 'counted', example: 'Ghi nhận «45 [ca» mắc sởi].', name: ofCounted },
  { id: 'changed', example: 'Xảy ra 4 [vụ ngộ độc] với 58 người mắc, tăng «2 vụ».', name: changeOfSame },
  { id: 'tied', example: '[Số ca mắc] năm 2019 là 90 ca, năm 2020 còn «45 ca».', name: tiedToOther },
  { id: 'subject', example: '[Sốt xuất huyết] xảy ra «45 ca».', name: subject },
  { id: 'about', example: 'Về [ùn tắc giao thông], cả nước xảy ra «46 vụ».', name: about },
  { id: 'one-of-those', example: 'Có 90 [ca mắc sởi], trong đó «45 ca» tại cộng đồng.', name: oneOfThose },
  { id: 'same-label', example: '[Điều trị bằng Methadone]: 6 cơ sở, «412 người».', name: ofSameLabel },
  { id: 'by-unit', example: 'Mở «4 [lớp tập huấn]».', name: byUnit },
  { id: 'treated', example: 'Khoa Phụ sản [đỡ đẻ] «548 ca».', name: treated },
];

/** The name of the count that is chunk `at`. */
export function nameCount(names: SharedNames, at: number, lead: Lead): Named {
  const question = askForCount(names, at, lead);
  for (const rule of COUNT_NAMING_RULES) {
    const answer = rule.name(question);
    if (answer !== undefined) return byRule(answer, rule.id);
  }
  return NONE;
}

function askForCount(names: SharedNames, at: number, lead: Lead): CountQuestion {
  const { clause } = names;
  const { stop, colon } = lead;
  const chunk = clause.chunks[at]!;
  const read = isContent(names, stop) ? phraseBefore(clause, stop) : undefined;
  const isName =
    read &&
    // `đẩy nhanh | tiến độ 2 dự án`: how far they came, and not how many.
    !(read.opened && clause.is(read.start, 'goal')) &&
    (isNameable(clause, read) || isState(clause, at, read)) &&
    !isHeadline(clause, read, lead) &&
    (read.opened || colon || (isCountLabel(clause, read) && !isVerb(clause, at, read) && !isGiven(clause, read)));
  // `88 tỷ đồng chăm sóc người cao tuổi`: what money is for is no name of it.
  const money = chunk.figure!.kind === 'quantity' && chunk.figure!.counted === 'money';
  const counted = money ? null : countedPhrase(clause, at);
  return { names, clause, at, lead, local: isName ? read : undefined, counted };
}
