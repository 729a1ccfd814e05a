import type { Kind } from '../model/entity.js';
import type { ExplainedSentence, FoundMark, Mark, RefusedMark } from '../use-cases/explain.js';
import { type Paint, printable, type Style } from './terminal.js';

const STYLE_OF: Readonly<Record<Kind, Style>> = {
  date: 'cyan',
  person: 'yellow',
  unit: 'magenta',
  indicator: 'green',
  quantity: 'blue',
};

/** Widest text that is shown whole in the lines under a sentence. */
const WIDE = 44;

export interface ExplanationStyle {
  readonly paint: Paint;
  /** True where colours show; elsewhere brackets stand around the mentions. */
  readonly coloured: boolean;
  readonly refused: boolean;
}

/** A sentence with its mentions marked, and under it a line for each: kind, mention, value, rule. */
export function explainSentence(sentence: ExplainedSentence, style: ExplanationStyle): string {
  const { text, found } = sentence;
  const refused = style.refused ? sentence.refused : [];
  const lines = [
    ...found.map(mark => ({ mark, tail: `${value(mark)}  ${style.paint('dim', mark.rule)}` })),
    ...refused.map(mark => ({ mark, tail: refusal(mark, style.paint) })),
  ].sort((a, b) => a.mark.start - b.mark.start);
  const widest = Math.max(0, ...lines.map(({ mark }) => Math.min(WIDE, mark.end - mark.start)));
  return [
    marked(text, found, style),
    ...lines.map(({ mark, tail }) => {
      const mention = printable(text.slice(mark.start, mark.end)).padEnd(widest);
      return `    ${style.paint(STYLE_OF[mark.kind], mark.kind.padEnd(9))}  ${mention}  ${tail}`;
    }),
    '',
  ].join('\n');
}

/** What a mention means, in a few words. */
function value({ fields }: FoundMark): string {
  return printable(words(fields).filter(Boolean).join(' · '));
}

function words(fields: FoundMark['fields']): readonly (string | null)[] {
  if ('precision' in fields) {
    return [fields.value ?? '?', fields.inferred ? 'inferred' : null, fields.recurring ? 'recurring' : null];
  }
  if ('positions' in fields) {
    const posts = fields.positions.map(({ title, unit }) => (unit === null ? title : `${title}, ${unit}`));
    return [fields.name, fields.degrees.join(' '), ...posts, fields.role];
  }
  if ('named' in fields) return [fields.name, fields.type, fields.level];
  const figure = (number: number): string => String(Number(number.toPrecision(12)));
  const amount =
    fields.value_max === null ? figure(fields.value) : `${figure(fields.value)}-${figure(fields.value_max)}`;
  const change = 'change' in fields && fields.change !== 'level' ? fields.change : null;
  const comparator = fields.comparator === 'eq' ? null : fields.comparator;
  return [`${amount} ${fields.unit}`, comparator, change, fields.name, fields.period];
}

function refusal({ rule, why }: RefusedMark, paint: Paint): string {
  return `${paint('red', `✗ ${printable(why)}`)}  ${paint('dim', rule)}`;
}

/** The text with colour on each mention, the inner one's where they nest; or with brackets around each. */
function marked(text: string, marks: readonly Mark[], { paint, coloured }: ExplanationStyle): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  // Marks come in order of start: those that have begun and not ended are few, however many there are.
  let next = 0;
  let open: Mark[] = [];
  let out = '';
  for (const [i, at] of edges.entries()) {
    const left = open.filter(({ end }) => end > at);
    const ended = open.length - left.length;
    open = left;
    const before = open.length;
    while (next < marks.length && marks[next]!.start <= at) open.push(marks[next++]!);
    if (!coloured) out += ']'.repeat(ended) + '['.repeat(open.length - before);
    const piece = printable(text.slice(at, edges[i + 1] ?? at));
    if (piece === '') continue;
    const inner = open.at(-1);
    out += inner === undefined ? piece : paint(STYLE_OF[inner.kind], piece);
  }
  return out;
}
