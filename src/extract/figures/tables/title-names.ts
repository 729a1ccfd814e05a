import type { TextSpan } from '../../../model/span.js';
import type { Sense } from '../../lexicon/sense.js';
import type { Label } from './label.js';
import { LabelWords } from './label-words.js';
import { spreadIn } from './title-spread.js';
import { type Unit, unitOfLabel } from './units.js';

/** What a title says is measured: `Bảng 4. Số ca mắc và tỷ lệ mắc sởi theo huyện` names two measures, and of which areas. */
export class TitleNames {
  constructor(
    /** Each in one stretch of the title, in order. */
    readonly measures: readonly (readonly TextSpan[])[],
    /** True of each that counts, false of one that is a share. */
    readonly counting: readonly boolean[],
    /** What the one that counts is counted in, or null. */
    readonly counted: Unit | null,
  ) {}

  /** The name of figures in a unit: of shares the share, of counts the count; a lone measure names all. */
  of(unit: Unit | null): readonly TextSpan[] | null {
    if (this.measures.length < 2 || unit === null) return this.measures[0] ?? null;
    const isCount = unit.share === null;
    const at = this.counting.indexOf(isCount);
    return this.measures[Math.max(0, at)] ?? null;
  }
}

/** What a title names, or null for one that names no measure: `Kết quả hoạt động năm 2023`. */
export function titleNames(label: Label): TitleNames | null {
  const [whole] = label.name;
  if (whole === undefined) return null;
  const title = new LabelWords(label.context, [whole]);
  let from = pastLead(title);
  const opener = title.end(from, 'measure');
  // `Số 12/BC-TTYT`, `Kết quả công tác dân số`
  if (opener < 0 || (title.tokens.isNumber(opener) && title.end(from, 'tally') >= 0)) return null;
  if (from > 0 && title.end(from, 'modifier') >= 0) return null;
  const end = spreadIn(title, from, title.count);
  const measures: TextSpan[] = [];
  const counting: boolean[] = [];
  for (let at = from + 1; at <= end; at++) {
    const next = at < end ? afterJoint(title, at) : end;
    if (next < 0) continue;
    measures.push({ start: title.tokens.start(from), end: title.tokens.end(at - 1) });
    counting.push(title.end(from, 'counting') >= 0);
    from = next;
  }
  const count = measures[counting.indexOf(true)];
  const unit = count === undefined ? null : unitOfLabel(label.context, [count]);
  return new TitleNames(
    measures.map(span => [span]),
    counting,
    unit?.share === null ? unit : null,
  );
}

/** Word after what a title says before its measure: `Kết quả thực hiện | tỷ lệ tiêm`, `So sánh các | số ca mắc`. */
function pastLead(title: LabelWords): number {
  let at = 0;
  for (let times = 0; times < MOST_LEADS && title.end(at, 'measure') < 0; times++)
    at = LEADS.reduce((end, sense) => Math.max(end, title.end(at, sense)), at);
  return at;
}

const LEADS: readonly Sense[] = ['results', 'listing', 'against', 'title-word', 'plural', 'about'];
const MOST_LEADS = 4;

/** `Số ca mắc | và | tỷ lệ mắc`: the word after a joint at word `at`, where the next measure begins; -1 for none. */
function afterJoint(title: LabelWords, at: number): number {
  const comma = ',;'.includes(title.sign(at) || ' ') ? at + 1 : at;
  const next = Math.max(comma, title.endOfRole(comma, 'and'));
  const measure = next > at ? title.end(next, 'measure') : -1;
  // `dân số`, `mức`, `lượt` may be words of the name before.
  const begins = title.end(next, 'tally') >= 0 || title.end(next, 'whole') >= 0 || title.end(next, 'bare') >= 0;
  return begins && measure >= 0 && title.tokens.isWord(measure) ? next : -1;
}
