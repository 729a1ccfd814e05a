import type { TextSpan } from '../../../model/span.js';
import type { Label } from './label.js';
import { type Unit, unitOfLabel } from './units.js';
import { COUNTING, MEASURE_IN_TITLE, NEXT_MEASURE, SPREAD } from './words.js';

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
  const { lower } = label.context.article;
  const [whole] = label.name;
  if (whole === undefined) return null;
  const begin = MEASURE_IN_TITLE.exec(lower.slice(whole.start, whole.end));
  if (begin === null) return null;
  const start = whole.start + begin[1]!.length;
  const end = endOf(label, start, whole.end);
  const measures: TextSpan[] = [];
  let from = start;
  for (const { index, 0: joint } of lower.slice(start, end).matchAll(NEXT_MEASURE)) {
    measures.push({ start: from, end: start + index });
    from = start + index + joint.length;
  }
  measures.push({ start: from, end });
  const counting = measures.map(span => COUNTING.test(lower.slice(span.start, span.end)));
  const count = measures[counting.indexOf(true)];
  const unit = count === undefined ? null : unitOfLabel(label.context, [count]);
  return new TitleNames(
    measures.map(span => [span]),
    counting,
    unit?.share === null ? unit : null,
  );
}

/** Where the words end that say what is measured: before those that say how it is spread, of where and of when. */
function endOf({ context: { article } }: Label, start: number, end: number): number {
  const title = article.text.slice(start, end);
  const cut = SPREAD.exec(title)?.index ?? title.length;
  return start + title.slice(0, cut).trimEnd().length;
}
