import { NEVER_A_NAME } from '../engine/own-phrases.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import { type After, readAfter } from './after.js';
import { isNamed } from './bylines.js';
import type { PeopleContext } from './context.js';
import { isCountry } from './countries.js';
import { Flag } from './lexicon.js';
import type { Memory, Shared } from './memory.js';
import { type NameRun, readName } from './names.js';
import { isPatient } from './patients.js';
import { type Person, PLAIN } from './person.js';
import { afterEponymHead, afterHouseNumber, IN_BODY, isGazetteered, isHistorical, isPlaceName } from './refuse.js';
import type { PersonRuleId } from './rules.js';
import { acrossLineEnd } from './wrapped.js';

/** A full name without a title before it. */
export function bareName(c: PeopleContext, at: number, memory: Memory): Person | undefined {
  const { tokens } = c;
  if (continuesRun(c, at)) return undefined;
  const line = readName(c, at);
  if (line === undefined || line.syllables < 2 || line.syllables > 5) return undefined;
  const run = acrossLineEnd(c, line);
  const why = whyNoPerson(c, run, memory);
  if (why !== undefined) {
    memory.refusedEnd = run.end;
    memory.refusedPlace = why === IN_BODY || isGazetteered(c, run);
    c.refuse(run, 'person/full-name', why);
    return undefined;
  }
  const after = readAfter(c, run.end, true);
  const strength = strengthOf(c, run);
  const listed = isListed(c, run, memory);
  const sure =
    (strength === 2 && !isGazetteered(c, run)) ||
    after.positions.length > 0 ||
    listed !== undefined ||
    (strength === 1 && (hasAge(c, run.end) || speaks(c, run.end) || isCalled(c, run.start))) ||
    memory.names.has(c.slice(run.start, run.end).toLowerCase());
  const shouted = tokens.shape(at) === Shape.Upper && listed === undefined && after.positions.length === 0;
  if (shouted || (!sure && !isSeconded(c, run))) {
    c.refuse(run, 'person/full-name', whyUnsure(c, run, shouted));
    return undefined;
  }
  const share = (listed === 'shared' && sharedWith(c, run, memory, after.positions.length > 0)) || PLAIN;
  return {
    ...PLAIN,
    start: run.start,
    end: run.end,
    next: Math.max(run.end, after.end),
    syllables: run.syllables,
    honorific: share.honorific,
    degrees: [...share.degrees, ...after.degrees],
    positions: [...share.positions, ...after.positions],
    role: isPlain(share, after) && isPatient(c, run.start, run) ? 'patient' : null,
    rule: ruleOf(sure, after.positions.length > 0),
  };
}

/** True for a name without a degree or a post: who has one heals. */
function isPlain(share: Pick<Shared, 'degrees' | 'positions'>, after: After): boolean {
  return share.degrees.length + share.positions.length + after.degrees.length + after.positions.length === 0;
}

/** What the title before the list gives to this name; an office in the singular goes to one more name, after `và`. */
function sharedWith(c: PeopleContext, run: NameRun, { shared, people }: Memory, office: boolean): Shared | undefined {
  if (!shared?.onlyPair) return shared;
  const pair =
    !office &&
    c.slice(run.start - 1, run.start) === 'và' &&
    people.at(-1)!.positions.length === shared.positions.length;
  return pair ? shared : { ...shared, positions: [] };
}

function ruleOf(sure: boolean, office: boolean): PersonRuleId {
  if (!sure) return 'person/second-opinion';
  return office ? 'person/before-office' : 'person/full-name';
}

/** True when the second opinion, if one is asked, takes the run for a person. */
function isSeconded(c: PeopleContext, run: NameRun): boolean {
  if (!c.opinion || isGazetteered(c, run)) return false;
  const { text, sentences } = c.article;
  const start = c.tokens.start(run.start);
  const sentence = sentences.at(start);
  const end = c.tokens.end(run.end - 1);
  return c.opinion.isPerson(text.slice(sentence.start, sentence.end), start - sentence.start, end - sentence.start);
}

/** True when the word before is part of the same run of capitals: `Trường THPT Chu Văn An`. */
function continuesRun(c: PeopleContext, at: number): boolean {
  const { tokens } = c;
  if (!tokens.isWord(at - 1) || !tokens.isCapitalised(at - 1)) return false;
  return (c.flags(at - 1) & Flag.Function) === 0;
}

/** Why a run that may be a name is none where nothing beside it says so. */
function whyUnsure(c: PeopleContext, run: NameRun, shouted: boolean): string {
  if (isGazetteered(c, run)) return 'a place';
  return shouted ? 'words of a heading' : 'no title, post or age says that it is a person';
}

/** Why a run that begins like a full name is no person; undefined when it may be one. */
function whyNoPerson(c: PeopleContext, run: NameRun, memory: Memory): string | undefined {
  if (c.unitOver(run.start, run.end) !== undefined) return IN_BODY;
  if (c.isNever(run.start, run.end)) return NEVER_A_NAME;
  if (afterEponymHead(c, run.start)) return 'a street, a school or the like that bears the name';
  if (afterHouseNumber(c, run)) return 'a street after a house number';
  if (isHistorical(c, run) && !hasAge(c, run.end)) return 'a historical figure, after whom places are named';
  if (isPlaceName(c, run)) return 'a place';
  if (c.lexicon.press.longestAt(c.tokens, run.start)?.end === run.end) return 'a newspaper';
  if (isCountry(c, run)) return 'a country';
  const joint = c.sign(run.start - 1) || c.slice(run.start - 1, run.start);
  const listed = memory.refusedEnd === run.start - 1 && /^(?:[-–,]|và)$/u.test(joint);
  // `Viện Kiểm sát tỉnh Phú Thọ, Lê Văn Cảm là người …`: a place ends what comes before, and no street is named.
  if (listed && joint === ',' && memory.refusedPlace && strengthOf(c, run) === 2 && !isGazetteered(c, run))
    return undefined;
  return listed ? 'a list whose first item is not a person' : undefined;
}

/** 2: a name by itself; 1: a name with some evidence beside it; 0: only a title or a post makes it one. */
function strengthOf(c: PeopleContext, run: NameRun): 0 | 1 | 2 {
  const strong = (c.flags(run.start) & Flag.StrongSurname) !== 0;
  if (strong && run.syllables >= 3 && isNamed(c, run)) return 2;
  const middle = (c.flags(run.start + 1) & Flag.Middle) !== 0;
  if (
    run.syllables >= 3 &&
    middle &&
    (strong || /^(?:văn|thị)$/u.test(c.slice(run.start + 1, run.start + 2).toLowerCase()))
  )
    return 2;
  return strong ? 1 : 0;
}

/** How a name is an item of a list: under the title of the person before it, after another person, or after a number. */
function isListed(c: PeopleContext, run: NameRun, memory: Memory): 'shared' | 'listed' | undefined {
  const previous = memory.people.at(-1);
  const joint = c.sign(run.start - 1) || c.slice(run.start - 1, run.start);
  if (previous && /^(?:[,;]|và|cùng)$/u.test(joint)) {
    if (previous.end === run.start - 1 && joint !== ';' && joint !== 'cùng') return 'shared';
    if (previous.next === run.start - 1) return 'listed';
  }
  const numbered =
    c.tokens.kind(run.start - 2) === TokenKind.Number &&
    /^[.)]$/u.test(joint) &&
    (c.tokens.kind(run.start - 3) === TokenKind.Break || run.start < 3);
  return numbered && (c.flags(run.start) & Flag.StrongSurname) !== 0 ? 'listed' : undefined;
}

/** `(56 tuổi)`, `(SN 1986)`, `, sinh năm 1986`. */
function hasAge(c: PeopleContext, at: number): boolean {
  const text = c.slice(at, at + 4).toLowerCase();
  return /^[(,] ?(?:\d+ tuổi|sn \d|sinh năm|\d{4} ?\))/u.test(text);
}

const CALLED = /(?:^| )tên(?: thật)?(?: là)?$/u;
const NAMED_AFTER = /(?:^| )(?:mang|lấy|đặt) tên(?: thật)?(?: là)?$/u;

/** `một nhân chứng tên Nguyễn Hùng`, `một người tên thật là Trần Hùng`. */
function isCalled(c: PeopleContext, at: number): boolean {
  const before = c.slice(Math.max(0, at - 4), at);
  return CALLED.test(before) && !NAMED_AFTER.test(before);
}

function speaks(c: PeopleContext, at: number): boolean {
  return /^(?:cho biết|cho hay|chia sẻ|tâm sự|phát biểu|nhấn mạnh|khẳng định|cho rằng|nói|kể)/u.test(
    c.slice(at, at + 2).toLowerCase(),
  );
}
