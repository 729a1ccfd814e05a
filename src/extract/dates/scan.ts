import { textSpan } from '../../model/span.js';
import type { Article, Refusal, Remark } from '../engine/article.js';
import type { Reading, RuleTable } from '../engine/rules.js';
import { Mark } from '../engine/tokens.js';
import { doubt, needOfRange } from './evidence.js';
import { isWholeHead } from './heads.js';
import { joinRange } from './joins.js';
import { YEAR_OFFSETS } from './lexicon.js';
import { gluedStamp, listMembers } from './lists.js';
import { endsName } from './names.js';
import { YEAR_BY_WORD } from './patterns.js';
import { isRecurring } from './recurring.js';
import type { Located, RuleContext } from './rules/index.js';
import { isNextInSeries } from './series.js';
import { bearsYear, type Grain, type Mention, type StatedDate } from './stated.js';

/** `Ngày Thầy thuốc 27/2, ngày | 26/2`: the day of what is told, and not a second feast. */
const EVENT_DAY = /^ ?, ?(?:vào )?(?:ngày|sáng|trưa|chiều|tối) /u;

/** Between the members of one list of days. */
const LIST_GAP = /^(?: ?[,;&/] ?|,? và |,? )(?:sáng |chiều |tối )?(?:ngày )?\(?$/u;
/** Furthest that the last of a list of bare days can be from its first, in UTF-16 units. */
const LIST_REACH = 64;

/** Finds what is written of dates, in order, not overlapping. */
export class Scanner {
  readonly #mentions: Mention[] = [];
  /** Members of a list of days that wait for the month of its last: `22` of `22 và 23-5`. */
  #waiting: Mention[] = [];

  constructor(
    readonly article: Article,
    readonly table: RuleTable<RuleContext, Located>,
    readonly remarks: Remark[],
    readonly refusals: Refusal[],
  ) {}

  scan(): readonly Mention[] {
    const { lower, tokens } = this.article;
    for (let at = tokens.next(Mark.Date, 0); at < tokens.count; ) {
      const reading = this.table.readAt(lower, tokens, at, this.article);
      const end = reading && (reading.value.impossible ? this.#warn(reading) : this.#read(reading));
      at = tokens.next(Mark.Date, end === undefined ? at + 1 : tokens.indexAt(end));
    }
    return this.#mentions;
  }

  /** Where to go on after a reading; undefined when it was refused and a shorter one may begin at the next token. */
  #read({ start, end, rule, value: located }: Reading<Located>): number | undefined {
    const { text, lower } = this.article;
    const join =
      located.relative === undefined ? joinRange(lower, located.point, { start, end }, this.#readPoint) : undefined;
    if (located.partial && join === undefined && located.point.grain !== 'day') return undefined;
    const stated: StatedDate = join?.stated ?? {
      from: located.point,
      to: null,
      ...(located.relative === undefined ? {} : { relative: located.relative }),
    };
    const last = join?.end ?? end;
    const inList = this.#isInList(start, stated.from.grain);
    const yearless = !bearsYear(stated) && located.relative === undefined;
    const byWord = yearless ? yearByWord(lower, last) : undefined;
    const named = yearless && byWord === undefined && isRecurring(text, lower, stated.from, start, last);
    const need = join === undefined ? located.need : needOfRange(located.need, stated, lower, last);
    const inSeries = need === 'year' && join === undefined && isNextInSeries(lower, start, last, this.#mentions.at(-1));
    const isHead = (need === 'year' || need === 'head') && isWholeHead(this.article.structure, start, last);
    const inName = located.relative !== undefined && endsName(this.article, start);
    const why = inName
      ? 'the end of a name'
      : doubt(need, { lower, start, end: last, inList, named, isHead, inSeries });
    if (why !== undefined) {
      this.refusals.push({ kind: 'date', span: textSpan(start, last), rule, why });
      return located.need === 'lunar' ? last : undefined;
    }
    const before = this.#mentions.at(-1);
    const inFeasts =
      yearless &&
      byWord === undefined &&
      inList &&
      before?.recurring === true &&
      !EVENT_DAY.test(lower.slice(before.end, start));
    const mention: Mention = {
      start,
      end: byWord?.end ?? last,
      rule,
      stated: byWord === undefined ? stated : { ...stated, from: { ...stated.from, yearOffset: byWord.years } },
      recurring: named || inFeasts,
    };
    if (located.partial && join === undefined) {
      this.#waiting.push(mention);
      return mention.end;
    }
    return this.#add(mention);
  }

  /** Adds a mention with the members of its list before and after it; returns the end of the last. */
  #add(mention: Mention): number {
    const { from } = mention.stated;
    if (from.grain === 'day' && from.month !== null)
      for (const member of this.#waiting)
        if (mention.start - member.end < LIST_REACH)
          this.#mentions.push({ ...member, stated: { from: { ...member.stated.from, month: from.month }, to: null } });
    this.#waiting = [];
    const { lower } = this.article;
    const stamp = gluedStamp(lower, mention);
    const members = [mention, ...(stamp === undefined ? listMembers(lower, mention) : [stamp])];
    for (const member of members) this.#mentions.push(member);
    return members.at(-1)!.end;
  }

  #warn({ start, end, value: { need } }: Reading<Located>): number {
    const { text, lower } = this.article;
    if (doubt(need, { lower, start, end, inList: false, inSeries: false, named: false, isHead: false }) === undefined)
      this.remarks.push({
        kind: 'date',
        code: 'impossible-date',
        message: `${text.slice(start, end)}: no calendar has this day`,
        span: textSpan(start, end),
      });
    return end;
  }

  /** The second end of a range, read by the same rules. */
  readonly #readPoint = (offset: number) => {
    const { lower, tokens } = this.article;
    const at = tokens.indexAt(offset);
    if (at >= tokens.count || tokens.start(at) !== offset) return undefined;
    const reading = this.table.readAt(lower, tokens, at, this.article);
    if (reading === undefined) return undefined;
    const { point, relative, partial, impossible, need } = reading.value;
    return relative !== undefined || partial || impossible || need === 'lunar'
      ? undefined
      : { point, end: reading.end };
  };

  /** True when a member of the same list ends right before: days with a comma, years in the cells of one line. */
  #isInList(start: number, grain: Grain): boolean {
    const previous = this.#waiting.at(-1) ?? this.#mentions.at(-1);
    if (previous === undefined || start - previous.end > 12 || previous.stated.from.grain !== grain) return false;
    const gap = this.article.lower.slice(previous.end, start);
    return grain === 'day' ? LIST_GAP.test(gap) : grain === 'year' && /^ ?(?:\| ?)?$/.test(gap);
  }
}

function yearByWord(lower: string, at: number): { readonly years: number; readonly end: number } | undefined {
  YEAR_BY_WORD.lastIndex = at;
  const word = YEAR_BY_WORD.exec(lower)?.[1];
  return word === undefined ? undefined : { years: YEAR_OFFSETS[word]!, end: YEAR_BY_WORD.lastIndex };
}
