import type { Words } from '../evaluation/words.js';
import type { Kind } from '../model/entity.js';
import type { ExplainedSentence, FoundMark, Mark, RefusedMark } from '../use-cases/explain.js';
import { shownFields } from './fields.js';
import type { Messages } from './messages/index.js';
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
  readonly words: Words;
  readonly say: Messages;
}

/** A sentence with its mentions marked, and under it a line for each: kind, mention, value, rule. */
export function explainSentence(sentence: ExplainedSentence, style: ExplanationStyle): string {
  const { text, found } = sentence;
  const refused = style.refused ? sentence.refused : [];
  const lines = [
    ...found.map(mark => ({ mark, tail: `${value(mark, style)}  ${style.paint('dim', ruleOf(mark, style))}` })),
    ...refused.map(mark => ({ mark, tail: refusal(mark, style) })),
  ].sort((a, b) => a.mark.start - b.mark.start);
  const widest = Math.max(0, ...lines.map(({ mark }) => Math.min(WIDE, mark.end - mark.start)));
  const kinds = Math.max(...Object.values(style.say.kind).map(({ length }) => length));
  return [
    marked(text, found, style),
    ...lines.map(({ mark, tail }) => {
      const mention = printable(text.slice(mark.start, mark.end)).padEnd(widest);
      return `    ${style.paint(STYLE_OF[mark.kind], style.say.kind[mark.kind].padEnd(kinds))}  ${mention}  ${tail}`;
    }),
    '',
  ].join('\n');
}

/** What a mention means, in a few words. */
function value(mark: FoundMark, { words, say }: ExplanationStyle): string {
  return printable(shownFields(mark, words, say).join(' · '));
}

/** The rule that found a mention, and the words of a user's lexicon that it took. */
function ruleOf({ rule, own }: FoundMark, { say }: ExplanationStyle): string {
  return [rule, ...own.map(({ phrase, at }) => say.settings.ownWord(printable(phrase), printable(at)))].join('  ');
}

function refusal({ rule, why }: RefusedMark, { paint, say }: ExplanationStyle): string {
  return `${paint('red', `✗ ${printable(say.reason(why))}`)}  ${paint('dim', rule)}`;
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
