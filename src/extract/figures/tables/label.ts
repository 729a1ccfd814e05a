import { isForeign } from '../../../language/syllables.js';
import type { TextSpan } from '../../../model/span.js';
import type { Draft } from '../../engine/article.js';
import { draftsWithin, type LabelContext } from './label-context.js';
import { isOfWhom, isPlainlyBody, isSpeciality, isStatus, isTotal } from './label-kinds.js';
import { namePart } from './label-names.js';
import { LabelWords } from './label-words.js';
import { ITEM } from './layout.js';
import {
  headsAreas,
  headsHamlets,
  headsPlaces,
  isNumberedName,
  isRegion,
  pastLevel,
  summedArea,
} from './place-words.js';
import { type Unit, unitOfCell, unitOfLabel } from './units.js';

const YEAR = /^(?:19|20)\d\d$/;
/** `06/9`: heads a column of a day, whose year the title states. */
const BARE_DAY = /^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])$/;
const YEAR_LAST = /^\p{L}[\p{L} ]{0,40} ((?:19|20)\d\d)$/u;
const TITLED = /^\p{Lu}\p{Ll}*(?:[ -]\p{Lu}\p{Ll}*){1,3}$/u;
/** A body is named by most of its label. */
const MOST_OF = 0.6;

/** The words of a head, a label or a title, and what they say of the figures that they govern. */
export class Label {
  /** In lower case, its lines parted by spaces. */
  readonly lower: string;
  readonly text: string;
  #name: readonly TextSpan[] | undefined;
  #words: LabelWords | undefined;

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

  get words(): LabelWords {
    this.#words ??= new LabelWords(this.context, this.parts);
    return this.#words;
  }

  /** The first word after the number of its row. */
  get #bare(): number {
    return this.words.at(ITEM.exec(this.lower)?.[0].length ?? 0);
  }

  /** The dates in it, in order. */
  get dates(): readonly Draft<'date'>[] {
    return this.parts.flatMap(part => draftsWithin(this.context.dates, this.context.dateStarts, part));
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
    const found = draftsWithin(this.context.units, this.context.unitStarts, part);
    return found.find(({ span }) => (span.end - span.start) / this.text.length >= MOST_OF) ?? null;
  }

  get isTotal(): boolean {
    return isTotal(this.words);
  }

  /** True for words that say of whom figures are. */
  get isGroup(): boolean {
    return isOfWhom(this.words, this.#bare);
  }

  /** True for words that head places: `Xã`, `Địa phương`. */
  get headsPlaces(): boolean {
    return headsPlaces(this.words);
  }

  /** True for words that head areas of the administration alone: `Xã, thị trấn`, not `Đơn vị`. */
  get headsAreas(): boolean {
    return headsAreas(this.words);
  }

  /** True for words that head hamlets: `Thôn, xóm`. */
  get headsHamlets(): boolean {
    return headsHamlets(this.words);
  }

  /** True for a label that begins as the names of health bodies do. */
  get isPlainlyBody(): boolean {
    return isPlainlyBody(this.words, this.#bare);
  }

  /** True for the speciality of a department: `Nội`. */
  get isSpeciality(): boolean {
    return isSpeciality(this.words, this.#bare);
  }

  /** True for what is measured, and for `Số điện thoại`, `Số liệu`: no place in any column. */
  get measures(): boolean {
    return this.context.lexicon.words.senseEnd(this.words.tokens, this.#bare, 'measure') >= 0;
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
    const { words } = this;
    const sum = summedArea(words);
    const at = sum < 0 ? this.#bare : sum;
    const level = pastLevel(words, at, inHamlets);
    const spanFrom = (from: number): TextSpan => ({ start: words.tokens.start(from), end: part.end });
    if (level > at && words.tokens.isCapitalised(level)) return spanFrom(level);
    // `Số 3` under `Tổ dân phố`
    if (sum >= 0 || (inHamlets && isNumberedName(words, at))) return spanFrom(at);
    if (this.unit !== null || this.measures || !words.tokens.isCapitalised(at)) return null;
    const isName = isHeaded || TITLED.test(words.textFrom(at)) || isRegion(words, at);
    return isName ? spanFrom(at) : null;
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
    return isStatus(new LabelWords(this.context, this.name));
  }

  /** What it measures: without the number of its row, its unit and its date; empty where nothing is left. */
  get name(): readonly TextSpan[] {
    this.#name ??= this.parts.map(part => namePart(this.context, part)).filter(({ start, end }) => end > start);
    return this.#name;
  }
}

const TRANSLATION = / [-–] ?([A-Z][ -~]{1,80})$/u;

/** `Huyện Đà Bắc - Da Bac district`: the same in another language is no part of a label. */
function withoutTranslation(text: string, part: TextSpan): TextSpan {
  const found = TRANSLATION.exec(text.slice(part.start, part.end));
  return found !== null && isForeign(found[1]!) ? { start: part.start, end: part.start + found.index } : part;
}
