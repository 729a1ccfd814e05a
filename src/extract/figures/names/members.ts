import type { Clause, NameSpan } from '../clause/clause.js';
import type { Phrase } from '../clause/phrase.js';
import { isAge, isGroup, isOfPeople, isPeople } from './age-groups.js';
import { isPlace } from './place-names.js';
import { holdsShare, isSequel } from './sequels.js';
import type { SharedNames } from './shared-names.js';

/** No place or group given as an example has more words. */
const LONGEST_MEMBER = 4;

/** True for a name that begins with a word of measures: `tỷ lệ …`, `số …`. */
export function opensMeasure(clause: Clause, name: Phrase | null): boolean {
  return name !== null && (isRate(clause, name) || clause.opensWith(name, 'tally'));
}

/** True for the name of a share or a rate, which a place cannot hold: `tỷ lệ …`, and not `số …`. */
export function isRate(clause: Clause, name: Phrase): boolean {
  return clause.opensWith(name, 'rate');
}

/** True for a name that is only whom or where the measure stated before is said of. */
export function isMember(names: SharedNames, stop: number, local: NameSpan): boolean {
  return (
    isPlace(names.clause, local) ||
    (isSequel(names.clause, local) && opensMeasure(names.clause, names.nameBefore(stop))) ||
    isWhere(names, local) ||
    isAgeGroup(names, local) ||
    isGroupOfRate(names, local) ||
    isNextGroup(names, stop, local) ||
    isDoseOfRate(names, stop, local) ||
    isOfListedPlaces(names.clause, local) ||
    isExample(names, stop, local) ||
    isParallel(names, stop, local) ||
    isProperAfterMeasure(names, stop, local) ||
    isPairOfAreas(names, stop, local)
  );
}

/** `Tỷ lệ đạt 86%. Xét theo địa bàn, | Sơn Lâm và thị xã Sông Lam cùng đạt 88%`: two areas, of the measure stated before. */
export function isPairOfAreas(names: SharedNames, stop: number, local: NameSpan): boolean {
  const { clause } = names;
  if (local.opened || !clause.isNameAt(local.start) || !clause.isNameAt(local.end - 1)) return false;
  let joined = false;
  for (let at = local.start; at < local.end; at++) {
    const role = clause.role(at);
    joined ||= role === 'and';
    if (role !== 'and' && role !== 'place' && !clause.isNameAt(at)) return false;
  }
  return joined && opensMeasure(clause, names.nameBefore(stop) ?? names.spokenOf());
}

/** `nam chiếm 61%, nữ 39%`: each sex is named for itself. */
export function isSexOfItsOwn(names: SharedNames, stop: number, local: NameSpan): boolean {
  const { clause } = names;
  if (!isSex(clause, local)) return false;
  return clause.is(local.end, 'holds-share') || clause.isWholly(names.nameBefore(stop), 'sex');
}

/** `tỷ lệ hút thuốc ở nam giới là 45%, | nữ giới là 1%`: the name carried on without the place that the other takes. */
export function withoutWhere(names: SharedNames, name: Phrase, stop: number, local: NameSpan): Phrase {
  const { clause } = names;
  const last = clause.chunkEndingAt(name.end);
  const sex = isSex(clause, local);
  // `45% | nam giới hút thuốc, ở nữ giới 1%`
  const first = sex
    ? clause.chunkEndingAt(clause.lexicon.words.senseEnd(clause.tokens, name.start, 'sex', name.end))
    : -1;
  if (first >= 0 && first < last && clause.chunks[first]!.start === name.start)
    return { start: clause.chunks[first + 1]!.start, end: name.end };
  if (last < 0 || last >= names.previous(stop)) return name;
  const dose = isDose(clause, local);
  const where = clause.role(local.start - 1);
  const own = where === 'preposition' || where === 'within' ? clause.slice(local.start - 1, local.start) : '';
  for (let at = last; at > 0 && clause.chunks[at]!.start > name.start; at--) {
    const tail = { start: at, end: last + 1, opened: false };
    // `Tỷ lệ tiêm | mũi 1 98%, mũi 2 95%`
    if (dose && isDose(clause, tail)) return { start: name.start, end: clause.chunks[at - 1]!.end };
    // `Tỷ lệ béo phì nam 20%, nữ 12%`
    if (sex && at === last && clause.is(at, 'sex') && !isJoint(clause, at - 1))
      return { start: name.start, end: clause.chunks[at - 1]!.end };
    if (!isJoint(clause, at)) continue;
    const like = at < last && clause.beginsAlike(at + 1, local.start);
    const same = own !== '' && clause.slice(at, at + 1).toLowerCase() === own.toLowerCase();
    const whole = clause.is(at, 'at-whom') && (clause.is(local.start, 'at-whom') || bothGroups(clause, tail, local));
    const groups = at < last && isGroup(clause, { ...tail, start: at + 1 }) && isGroup(clause, local);
    if (
      same ||
      like ||
      whole ||
      groups ||
      (at < last &&
        isPlace(clause, { ...tail, start: at + 1 }) &&
        (isPlace(clause, local) || isShortProper(clause, local)))
    )
      return { start: name.start, end: clause.chunks[at - 1]!.end };
  }
  return name;
}

/** `béo phì | ở trẻ trai là 12%, | trẻ gái 9%`; not `ở trẻ em dưới 5 tuổi`, whom the next are a part of. */
function bothGroups(clause: Clause, tail: NameSpan, local: NameSpan): boolean {
  const { start, end } = clause.phrase(tail.start, tail.end)!;
  return isGroup(clause, local) && isPeople(clause, { start: start + 1, end });
}

/** True for a chunk that joins whom or where something is said of: `ở`, `của`, `ở người`. */
function isJoint(clause: Clause, at: number): boolean {
  const role = clause.role(at);
  if (role !== 'preposition' && role !== 'within' && role !== 'word') return false;
  return clause.is(at, 'joint') || clause.is(at, 'at-whom');
}

function isSex(clause: Clause, { start, end }: NameSpan): boolean {
  return end === start + 1 && clause.is(start, 'sex');
}

/** `ở các nước phát triển là trên 80%`: a place that begins its clause. */
function isWhere(names: SharedNames, local: NameSpan): boolean {
  const { clause } = names;
  if (local.opened) return false;
  // `ở người lớn là 3%`: the preposition is part of a compound.
  const whole = clause.is(local.start, 'at-whom');
  const before = clause.role(local.start - (whole ? 1 : 2));
  // `Tỷ lệ thiếu máu là 25%. | Ở trẻ em dưới 5 tuổi 30%`
  if (before === undefined && whole) return opensMeasure(clause, names.spokenOf());
  if (before !== 'comma' && before !== 'boundary' && before !== 'and' && before !== 'semicolon') return false;
  if (whole) return true;
  if (clause.is(local.start - 1, 'at')) return before !== 'and';
  return clause.is(local.start - 1, 'joint') && names.previous(local.start) >= 0;
}

/** `tỷ lệ nhiễm trong nhóm A là 9%, | nhóm B 3%`: the other of what the name was said of. */
function isParallel(names: SharedNames, stop: number, local: NameSpan): boolean {
  const { clause } = names;
  if (local.opened || clause.role(local.start - 1) !== 'comma') return false;
  const place = names.namedAt(names.previous(stop))?.place ?? null;
  const word = clause.tokens.word(clause.chunks[local.start]!.start);
  if (place !== null && word !== 0 && clause.tokens.word(place.start) === word) return true;
  const carried = names.nameBefore(stop);
  return carried !== null && opensMeasure(clause, carried) && withoutWhere(names, carried, stop, local) !== carried;
}

/** `Tỷ lệ tăng huyết áp là 27%. Theo nhóm tuổi: | 18-29 tuổi 4,6%`: an age, of the measure stated before. */
function isAgeGroup(names: SharedNames, local: NameSpan): boolean {
  const { clause } = names;
  // `chỉ số nhà có lăng quăng 22%, bệnh nhi từ 5-9 tuổi chiếm 41%`: a share of its own.
  if (!isAge(clause, local) || (isOfPeople(clause, local) && holdsShare(clause, local))) return false;
  return opensMeasure(clause, names.nameBefore(local.start)) || opensMeasure(clause, names.spokenOf());
}

/** `Tỷ lệ cận thị của lớp 6 là 29%, | lớp 7 là 35%`: a group, of the share stated before; not `lớp 7 chiếm 35%`, which is of all. */
function isGroupOfRate(names: SharedNames, local: NameSpan): boolean {
  const { clause } = names;
  if (!isGroup(clause, local) || holdsShare(clause, local)) return false;
  const measure = names.nameBefore(local.start) ?? names.spokenOf();
  if (measure === null || !isRate(clause, measure)) return false;
  // `tỷ lệ người bệnh nội trú hài lòng 95%, ngoại trú 91%`: the measure of the others is not true of these.
  return !(clause.holds(clause.phrase(local.start, local.end)!, 'treated') && clause.holds(measure, 'treated'));
}

/** `Tỷ lệ tiêm mũi 1 đạt 98%, | mũi 2 đạt 95%`: another dose, of the measure that the one before is of. */
function isDoseOfRate(names: SharedNames, stop: number, local: NameSpan): boolean {
  const { clause } = names;
  const measure = names.nameBefore(stop);
  return measure !== null && isRate(clause, measure) && isDose(clause, local) && !holdsShare(clause, local);
}

function isDose(clause: Clause, { start, end, opened }: NameSpan): boolean {
  return !opened && clause.isWholly(clause.phrase(start, end), 'which-dose');
}

/** `Sâu răng 34%; ở bậc mầm non 52%, | tiểu học 41%`: the next of the groups that the illness before is told of. */
function isNextGroup(names: SharedNames, stop: number, local: NameSpan): boolean {
  const { clause } = names;
  const before = clause.role(local.start - 1);
  if ((before !== 'comma' && before !== 'and' && before !== 'semicolon') || holdsShare(clause, local)) return false;
  const named = names.namedAt(names.previous(stop));
  const listed = named?.source === 'carried' && named.name !== null && named.place !== null;
  return listed && isPeople(clause, named.place!) && isPeople(clause, clause.phrase(local.start, local.end)!);
}

/** `Các xã đạt thấp: | Sơn Lâm 41%`: the first of the places that the words before the colon announce. */
function isOfListedPlaces(clause: Clause, local: NameSpan): boolean {
  if (local.opened || !clause.isTitled(local) || clause.role(local.start - 1) !== 'colon') return false;
  for (let back = local.start - 2; back > local.start - LONGEST_LEAD; back--) {
    const role = clause.role(back);
    if (role === 'place')
      return clause.opensWith(clause.phrase(back, back + 1)!, 'plural') || clause.role(back - 1) === 'figure';
    if (role === undefined || role === 'opener' || role === 'comma' || role === 'semicolon') return false;
  }
  return false;
}

/** The words that announce a list of places are no more chunks. */
const LONGEST_LEAD = 8;

/** `một số tỉnh tăng cao như Cao Bằng 23%, Bạc Liêu 18%`: a place given as an example of what was stated. */
function isExample(names: SharedNames, stop: number, local: NameSpan): boolean {
  const { clause } = names;
  if (!isShortProper(clause, local)) return false;
  const before = clause.role(local.start - 1);
  if (before === 'soft') return clause.is(local.start - 1, 'like');
  const previous = before === 'comma' ? names.previous(stop) : -1;
  return previous >= 0 && names.namedAt(previous)!.place !== null;
}

/** `tỷ lệ X 12,7%, huyện A 19%, B 21,4%`, `Tỷ lệ X đạt 90%. Cao nhất là Sa Pa với 95%`: a proper name after a measure. */
function isProperAfterMeasure(names: SharedNames, stop: number, local: NameSpan): boolean {
  const { clause } = names;
  if (!isShortProper(clause, local)) return false;
  return (
    opensMeasure(clause, names.nameBefore(stop)) || (clause.isTitled(local) && opensMeasure(clause, names.spokenOf()))
  );
}

function isShortProper(clause: Clause, local: NameSpan): boolean {
  return !local.opened && clause.length(local) <= LONGEST_MEMBER && clause.isProper(local);
}
