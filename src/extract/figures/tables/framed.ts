import type { Change } from '../../../model/entity.js';
import type { TextSpan } from '../../../model/span.js';
import type { Tokens } from '../../engine/tokens.js';
import type { Phrase } from '../clause/phrase.js';
import type { FramedFigure } from '../frame/framed-figure.js';
import type { PeriodAnswer } from '../periods/answer.js';
import type { FigureLexicon } from '../values/lexicon.js';
import type { InTable, TableFigure } from './read.js';

/** The frame of a number that is the whole of its cell. */
export function frameOfCell(tokens: Tokens, cell: TableFigure): FramedFigure {
  const { figure, frame, comparator } = cell;
  return {
    figure,
    ...namedBy(tokens, frame.name),
    nameRule: frame.name === null ? null : 'table',
    place: frame.place && phraseOf(tokens, frame.place),
    change: changeOf(cell),
    comparator,
    period: periodOf(frame.period),
    base: frame.base,
    target: frame.target,
    body: frame.body,
    inTable: cell,
  };
}

function changeOf({ frame: { change }, sign }: TableFigure): Change {
  if (change !== 'either' && change !== 'signed') return change;
  if (sign === null) return change === 'either' ? 'increase' : 'level';
  return sign === '-' ? 'decrease' : 'increase';
}

/** A figure of a sentence in a cell, with what the sentence leaves open said by the table. */
export function inCell(tokens: Tokens, lexicon: FigureLexicon, framed: FramedFigure, around: InTable): FramedFigure {
  const { frame } = around;
  const { name, figure } = framed;
  // `1.412/1.467 trẻ, đạt 96,3%`: the word that is counted says less than the label of the row.
  const isNoun = name !== null && figure.kind === 'indicator' && lexicon.nounAt(tokens, name.start)?.end === name.end;
  return {
    ...framed,
    // A name of another cell is none of this one.
    ...(name === null || name.start < around.from || (isNoun && frame.name !== null)
      ? { ...namedBy(tokens, frame.name), nameRule: 'table' }
      : {}),
    place: framed.place ?? (frame.place && phraseOf(tokens, frame.place)),
    period: framed.period ?? periodOf(frame.period),
    target: framed.target || frame.target,
    body: frame.body,
    inTable: around,
  };
}

function periodOf(value: string | null): PeriodAnswer | null {
  return value === null ? null : { value, rule: 'table' };
}

function namedBy(tokens: Tokens, name: readonly TextSpan[] | null): Pick<FramedFigure, 'name' | 'nameParts'> {
  const parts = name?.map(span => phraseOf(tokens, span)) ?? [];
  return { name: parts[0] ?? null, nameParts: parts.length > 1 ? parts : null };
}

function phraseOf(tokens: Tokens, { start, end }: TextSpan): Phrase {
  return { start: tokens.indexAt(start), end: tokens.indexAt(end - 1) + 1 };
}
