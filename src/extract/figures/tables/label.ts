import { isForeign } from '../../../language/syllables.js';
import { countUpTo } from '../../../model/search.js';
import type { TextSpan } from '../../../model/span.js';
import type { Article, Draft, Found } from '../../engine/article.js';
import type { LabelContext } from './label-context.js';
import { type Unit, unitOfBracket, unitOfCell, unitOfLabel } from './units.js';
import {
  AREA_HEAD,
  BEFORE_DATE,
  BODY,
  GROUP,
  HAMLET,
  HAMLET_HEAD,
  ITEM,
  LEVEL,
  MEASURE,
  PLACE_HEAD,
  REGION,
  SPECIALITY,
  STATUS_WORDS,
  SUM_OF,
  TITLE_NUMBER,
  TOTAL,
} from './words.js';

const YEAR = /^(?:19|20)\d\d$/;
/** `06/9`: heads a column of a day, whose year the title states. */
const BARE_DAY = /^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])$/;
const YEAR_LAST = /^\p{L}[\p{L} ]{0,40} ((?:19|20)\d\d)$/u;
const TITLED = /^\p{Lu}\p{Ll}*(?:[ -]\p{Lu}\p{Ll}*){1,3}$/u;
const NUMBERED = /^[Ss]ố \d{1,3}[A-Za-z]?$/u;
const BRACKET = /\([^()]{1,40}\)/gu;
/** A body is named by most of its label. */
const MOST_OF = 0.6;

export function labelContext(
  article: Article,
  { dates, units }: Found,
  { lexicon, numbers }: Pick<LabelContext, 'lexicon' | 'numbers'>,
): LabelContext {
  const startsOf = (drafts: readonly Draft[]): readonly number[] => drafts.map(({ span }) => span.start);
  return { article, lexicon, numbers, dates, dateStarts: startsOf(dates), units, unitStarts: startsOf(units) };
}

/** True where a date covers an offset. */
export function isInDate({ dates, dateStarts }: LabelContext, offset: number): boolean {
  const date = dates[countUpTo(dateStarts, offset) - 1];
  return date !== undefined && offset < date.span.end;
}

/** The words of a head, a label or a title, and what they say of the figures that they govern. */
export class Label {
  /** In lower case, its lines parted by spaces. */
  readonly lower: string;
  readonly text: string;
  #name: readonly TextSpan[] | undefined;

  readonly parts: readonly TextSpan[];

  constructor(
    readonly context: LabelContext,
    given: readonly TextSpan[],
  ) {
    const { text, lower } = context.article;
    const parts = given.map(part => withoutTranslation(text, part));
    this.parts = parts;
    const read = (from: string): string => parts.map(({ start, end }) => from.slice(start, end)).join(' ');
    this.text = read(text);
    this.lower = read(lower);
  }

  /** The dates in it, in order. */
  get dates(): readonly Draft<'date'>[] {
    return this.parts.flatMap(part => within(this.context.dates, this.context.dateStarts, part));
  }

  /** EDTF of the period that it states, or null. */
  get period(): string | null {
    if (YEAR.test(this.text)) return this.text;
    const day = BARE_DAY.exec(this.text);
    if (day !== null) return `XXXX-${day[2]!.padStart(2, '0')}-${day[1]!.padStart(2, '0')}`;
    const known = this.dates.find(({ value }) => value !== null && !value.includes('XXXX'));
    // `Hiện trạng 2025`: a bare year after words that name no time.
    return known?.value ?? YEAR_LAST.exec(this.text)?.[1] ?? null;
  }

  /** The body that the label is, or null: its draft. */
  get body(): Draft<'unit'> | null {
    const [part] = this.parts;
    if (part === undefined) return null;
    const found = within(this.context.units, this.context.unitStarts, part);
    return found.find(({ span }) => (span.end - span.start) / this.text.length >= MOST_OF) ?? null;
  }

  get isTotal(): boolean {
    return TOTAL.test(this.lower);
  }

  /** True for words that say of whom figures are. */
  get isGroup(): boolean {
    return GROUP.test(this.lower.replace(ITEM, ''));
  }

  /** True for words that head places: `Xã`, `Địa phương`. */
  get headsPlaces(): boolean {
    return PLACE_HEAD.test(this.lower);
  }

  /** True for words that head areas of the administration alone: `Xã, thị trấn`, not `Đơn vị`. */
  get headsAreas(): boolean {
    return AREA_HEAD.test(this.lower);
  }

  /** True for words that head hamlets: `Thôn, xóm`. */
  get headsHamlets(): boolean {
    return HAMLET_HEAD.test(this.lower);
  }

  /** True for a label that begins as the names of health bodies do. */
  get isPlainlyBody(): boolean {
    return BODY.test(this.lower.replace(ITEM, ''));
  }

  /** True for the speciality of a department: `Nội`. */
  get isSpeciality(): boolean {
    return SPECIALITY.test(this.lower.replace(ITEM, '').trim());
  }

  get measures(): boolean {
    return MEASURE.test(this.lower.replace(ITEM, ''));
  }

  /** True for a day without its year. */
  get isDay(): boolean {
    return BARE_DAY.test(this.text);
  }

  /** True for what the numbers of the rows stand under, and for such a number. */
  get isNumber(): boolean {
    return !/\p{L}{2}/u.test(this.text) && !YEAR.test(this.text) && this.unit === null;
  }

  /**
   * The place that it names, without its level word, or null.
   * @param isHeaded true in a row or a column that is headed as places are
   * @param inHamlets true where these are hamlets, so that `Bản Lầu` is no commune of that name
   */
  placeOf(isHeaded: boolean, inHamlets = false): TextSpan | null {
    const [part] = this.parts;
    if (part === undefined || this.parts.length > 1 || this.isTotal || this.period !== null) return null;
    const { text, lower } = this.context.article;
    const label = lower.slice(part.start, part.end);
    const sum = SUM_OF.exec(label)?.[0].length ?? 0;
    const start = part.start + (sum || (ITEM.exec(label)?.[0].length ?? 0));
    const level = (inHamlets ? HAMLET : LEVEL).exec(lower.slice(start, part.end))?.[0].length ?? 0;
    if (level > 0 && /^\p{Lu}/u.test(text.slice(start + level, part.end)))
      return { start: start + level, end: part.end };
    const name = text.slice(start, part.end);
    // `Số 3` under `Tổ dân phố`
    if (sum > 0 || (inHamlets && NUMBERED.test(name))) return { start, end: part.end };
    if (this.unit !== null || this.measures || !/^\p{Lu}/u.test(name)) return null;
    return isHeaded || TITLED.test(name) || REGION.test(lower.slice(start, part.end)) ? { start, end: part.end } : null;
  }

  /** What its figures are counted in, or null where it does not say. */
  get unit(): Unit | null {
    return unitOfLabel(this.context, this.parts);
  }

  /** What the cell of a column of units says, or null. */
  get wholeUnit(): Unit | null {
    return unitOfCell(this.context, this.parts);
  }

  /** True for a word that says how a figure was come by, or when, and not what it measures. */
  get isStatus(): boolean {
    const rest = this.name.map(({ start, end }) => this.context.article.lower.slice(start, end)).join(' ');
    return rest.split(/[\s\d%‰]+/u).every(word => word === '' || STATUS_WORDS.has(word));
  }

  /** What it measures: without the number of its row, its unit and its date; empty where nothing is left. */
  get name(): readonly TextSpan[] {
    this.#name ??= this.parts.map(part => this.#trim(part)).filter(({ start, end }) => end > start);
    return this.#name;
  }

  #trim(part: TextSpan): TextSpan {
    const { lower } = this.context.article;
    const whole = lower.slice(part.start, part.end);
    const start = part.start + (ITEM.exec(whole) ?? TITLE_NUMBER.exec(whole) ?? [''])[0].length;
    let end = part.end;
    BRACKET.lastIndex = 0;
    for (const { index, 0: bracket } of whole.matchAll(BRACKET)) {
      const at = part.start + index;
      // What follows the first bracket of a unit is the same in another language, or its second half.
      if (at >= start && unitOfBracket(this.context, at, at + bracket.length) !== null) {
        end = at;
        break;
      }
    }
    for (const date of [...within(this.context.dates, this.context.dateStarts, part)].reverse()) {
      if (date.span.start >= end) continue;
      if (date.span.end >= end - 1 && date.span.start > start)
        end = start + lower.slice(start, date.span.start).replace(BEFORE_DATE, '').length;
      else if (date.span.start <= start && date.span.end >= end) end = start;
    }
    const rate = RATE.exec(lower.slice(start, end));
    if (rate !== null) end = start + rate.index;
    while (end > start && /[\s:;,–-]/u.test(lower[end - 1]!)) end--;
    return { start, end };
  }
}

const TRANSLATION = / [-–] ?([A-Z][ -~]{1,80})$/u;

/** `Huyện Đà Bắc - Da Bac district`: the same in another language is no part of a label. */
function withoutTranslation(text: string, part: TextSpan): TextSpan {
  const found = TRANSLATION.exec(text.slice(part.start, part.end));
  return found !== null && isForeign(found[1]!) ? { start: part.start, end: part.start + found.index } : part;
}

/** `/100.000 dân` at the end of a name. */
const RATE = /\/ ?[\d.]{0,9} ?(?:vạn|nghìn|ngàn)? ?(?:dân|người|trẻ|phụ nữ)[\p{L} ]{0,20}$/u;

/** The drafts that begin in a range, in order. */
function within<D extends Draft>(
  drafts: readonly D[],
  starts: readonly number[],
  { start, end }: TextSpan,
): readonly D[] {
  const found: D[] = [];
  for (let i = countUpTo(starts, start - 1); i < drafts.length && drafts[i]!.span.start < end; i++)
    found.push(drafts[i]!);
  return found;
}
