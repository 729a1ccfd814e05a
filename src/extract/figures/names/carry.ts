import type { CountClass } from '../../../model/counted.js';
import type { Clause, NameSpan } from '../clause/clause.js';
import { areaBefore, spreadStart, withoutArea } from './area-lists.js';
import { betweenAt, isListedAfter } from './differences.js';
import { isLabel } from './labels.js';
import { isPairOfAreas, opensMeasure, withoutWhere } from './members.js';
import { isNameable, measureBefore } from './name-words.js';
import type { Named } from './named.js';
import { phraseBefore } from './phrase-before.js';
import { isPlace } from './place-names.js';
import { isAllSaidOfCount, isSaid, isSayable, saidOfCount } from './said-of-counts.js';
import { holdsShare, isSequel } from './sequels.js';
import type { SharedNames } from './shared-names.js';

/** `thấp nhất là những nơi như Nhà Bè (49%), Cần Giờ (42%)`: places before brackets, of the measure stated before. */
export function bracketed(names: SharedNames, stop: number): Named | undefined {
  const { clause } = names;
  const between = betweenAt(names, stop);
  if (between !== undefined) return between;
  const here: ListedPlace | undefined =
    announcedAt(clause, stop) ?? placeAt(clause, stop) ?? phraseBefore(clause, stop - 1);
  if (here === undefined || here.opened) return undefined;
  if (here.joint === undefined && !isPlace(clause, here) && !clause.isTitled(here)) return undefined;
  const read = names.nameBefore(stop) === null ? measureBefore(clause, here.start) : undefined;
  const measure = read && here.joint !== undefined ? { ...read, end: Math.min(read.end, here.joint) } : read;
  const stated = measure ? clause.phrase(measure.start, measure.end) : null;
  const name =
    names.nameBefore(stop) ??
    (here.joint !== undefined ? stated : null) ??
    names.exemplified(here) ??
    stated ??
    names.spokenOf();
  if (name === null || !(opensMeasure(clause, name) || isListedAfter(names, stop))) return undefined;
  return names.carried(withoutArea(clause, withoutWhere(names, name, stop, here)), clause.phrase(here.start, here.end));
}

/** A place that is told of in a list; `joint` is the chunk that joins the first of those announced to the measure. */
interface ListedPlace extends NameSpan {
  readonly joint?: number;
}

/** `thấp ở các xóm | Chiềng (58%)`, `cao ở các xã: | Lan (12%)`: the first of the places that a word in the plural announces. */
function announcedAt(clause: Clause, stop: number): ListedPlace | undefined {
  const end = stop;
  let start = stop;
  while (start > 0 && end - start < LONGEST_PLACE && clause.isNameAt(start - 1)) start--;
  const level = clause.role(start - 1) === 'colon' || clause.is(start - 1, 'like') ? start - 2 : start - 1;
  if (start === end || (clause.role(level) !== 'place' && !clause.is(level, 'settlement'))) return undefined;
  const whole = clause.opensWith(clause.phrase(level, level + 1)!, 'plural');
  const first = whole ? level : level - 1;
  if (!whole && !clause.is(first, 'plural')) return undefined;
  return { start, end, opened: false, joint: clause.is(first - 1, 'joint') ? first - 1 : first };
}

/** `cao nhất là huyện Mường Tè | (28,6%)`, `Thấp nhất ở Đông Nam Bộ | (16%)`: the place right before a bracket, after the words of a rank. */
function placeAt(clause: Clause, stop: number): ListedPlace | undefined {
  const area = areaBefore(clause, stop);
  const joint = area && clause.is(area.start - 1, 'at') ? spreadStart(clause, area.start - 1) : -1;
  if (area && joint >= 0 && joint < area.start - 1) return { ...area, joint };
  let start = stop;
  while (
    start > 0 &&
    stop - start < LONGEST_PLACE &&
    (clause.isNameAt(start - 1) || clause.role(start - 1) === 'place')
  )
    start--;
  const ranked = clause.is(start - 1, 'is') || clause.is(start - 1, 'sequel');
  return start < stop && ranked ? { start, end: stop, opened: false } : undefined;
}

/** No place has more chunks. */
const LONGEST_PLACE = 6;

/** The name of what stands before chunk `stop`: the clause there, or the figure there. */
export function carry(names: SharedNames, stop: number): Named | undefined {
  const { clause } = names;
  const previous = outside(names, names.previous(stop), stop);
  const read =
    clause.role(stop) === 'semicolon' || clause.role(stop) === 'figure'
      ? undefined
      : phraseBefore(clause, clause.role(stop) === 'word' ? stop : stop - 1);
  // `tỷ lệ của nam thấp hơn so với | nữ, tương ứng là 73%`: compared with, and not said of.
  const compared = read !== undefined && clause.role(read.start - 1) === 'compared';
  const here = read && !compared && isNameable(clause, read) ? read : undefined;
  if (previous < 0) return here && (ofPlace(names, here) ?? ofLabel(names, here));
  if (
    here !== undefined &&
    here.start > previous + 1 &&
    !isWithinName(names, previous, here) &&
    isApart(names, previous, here, stop)
  ) {
    const carried = isOfPrevious(names, previous, here) ? names.nameBefore(stop) : null;
    if (carried === null) return ofLabel(names, here);
    return names.carried(withoutWhere(names, carried, stop, here), clause.phrase(here.start, here.end));
  }
  const part = partOf(names, previous);
  const named = names.namedAt(part);
  // `khám cho 350 trẻ, | đạt 97%`: a lone verb gives way to those who are counted.
  if (named?.name && named.rule !== 'treated') return { ...named, start: -1, source: 'carried' };
  const counted = saidOfCount(clause, part, stop);
  return counted && names.carried(counted);
}

/** `90% trẻ được nuôi dưỡng, | trợ giúp vào năm 2025 và 95% …`: a part of the name that the figure before has. */
function isWithinName(names: SharedNames, previous: number, here: NameSpan): boolean {
  const name = names.namedAt(previous)?.name;
  const end = names.clause.chunks[here.end - 1]!.end;
  return name != null && name.start <= names.clause.chunks[here.start]!.start && end <= name.end;
}

/** `Tỷ lệ tiêm đạt 95%. Xã Nậm Xé thấp nhất, chỉ đạt | 87,2%`: a place, of the measure that the list or the sentence before states. */
function ofPlace(names: SharedNames, here: NameSpan): Named | undefined {
  const { clause } = names;
  if (isPairOfAreas(names, here.start, here)) return names.carried(names.spokenOf());
  const measured = clause.isTitled(here) && opensMeasure(clause, names.spokenOf());
  if (!measured && !isPlace(clause, here)) return undefined;
  return names.carried(names.spokenOf(), clause.phrase(here.start, here.end));
}

function ofLabel(names: SharedNames, here: NameSpan): Named | undefined {
  return here.opened || isLabel(names.clause, here) ? names.of(here, 'before') : undefined;
}

/**
 * `đạt 79% kế hoạch (162.000 lượt), | tăng 4,8%`, `xuống 17% (miền núi 28%) và | 15%`: the figure before the bracket of an
 * amount that has no name, or of a part of what it states.
 */
function outside(names: SharedNames, previous: number, stop: number): number {
  const { clause } = names;
  if (previous < 0) return previous;
  const whole = wholeOf(names, previous);
  if (whole >= 0) return whole;
  let close = previous + 1;
  while (close < stop && isSaid(clause, close)) close++;
  const open = clause.role(close) === 'close' && close < stop ? clause.openBefore(previous) : -1;
  const outer = open < 0 ? -1 : names.previous(open);
  if (outer < 0) return previous;
  const amount = clause.chunks[previous]!.figure!.kind === 'quantity' && !names.namedAt(previous)!.name;
  return amount || outer === open - 1 ? outer : previous;
}

/** `khám được 28.914 học sinh | của 54 trường, đạt 97%`, `1.200 người | tại 12 xã`: the count of those who are there, or -1. */
function wholeOf(names: SharedNames, where: number): number {
  const { clause } = names;
  const figure = clause.chunks[where]!.figure!;
  if (figure.kind !== 'quantity' || !WHERE.has(figure.counted)) return -1;
  if (!clause.is(where - 1, 'of') && !clause.is(where - 1, 'at') && !clause.is(where - 1, 'belongs')) return -1;
  const outer = names.previous(where - 2);
  const told = outer < 0 ? undefined : clause.chunks[outer]!.figure!;
  if (told?.kind !== 'quantity' || !isSayable(told) || (WHERE.has(told.counted) && told.counted === figure.counted))
    return -1;
  for (let at = outer + 1; at < where - 1; at++) if (!isSaid(clause, at)) return -1;
  return outer;
}

/** Classes of counts that say where others are. */
const WHERE: ReadonlySet<CountClass> = new Set(['area', 'body']);

/** `nhẹ cân (27,5%, 16,9%); thấp còi (62,4%) và gầy còm (5%)`: a label that is not of the figure before it. */
function isApart(names: SharedNames, previous: number, here: NameSpan, stop: number): boolean {
  const { clause } = names;
  const before = clause.role(here.start - 1);
  if (before === 'semicolon' || (before === 'and' && clause.role(here.start - 2) === 'close')) return true;
  if (isSequel(clause, here) || holdsShare(clause, here)) return true;
  if (isAllSaidOfCount(clause, previous, stop)) return false;
  return !names.onlyAside(previous, stop) && (here.opened || before === 'comma');
}

/** True when what stands apart is a place, or the next of a list, that the measure before is said of. */
function isOfPrevious(names: SharedNames, previous: number, here: NameSpan): boolean {
  const { clause } = names;
  const measured = opensMeasure(clause, names.namedAt(previous)?.name ?? null);
  // `thể thấp còi còn 37%, cao nhất là | Nậm Cang (49%)`
  if (isSequel(clause, here)) return measured || clause.isTitled(here);
  // `cao nhất ở A (5%), | nhóm trên 5 tuổi (4%)`
  const next = measured && names.namedAt(previous)!.place !== null && clause.role(here.start - 2) === 'close';
  return next || isPlace(clause, here);
}

/** `143 công nhân trong số 1.260 người ăn trưa (11,3%)`: the share is named after the part, not the whole. */
function partOf(names: SharedNames, whole: number): number {
  const { clause } = names;
  if (!clause.is(whole - 1, 'among-all')) return whole;
  const part = names.previous(whole - 2);
  return part >= 0 && part >= whole - 8 && clause.chunks[part]!.figure!.kind === 'quantity' ? part : whole;
}
