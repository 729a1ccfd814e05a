import { type TextSpan, textSpan } from '../../../model/span.js';
import type { Cell } from '../../../structure/structure.js';
import type { Article, Found, Refusal } from '../../engine/article.js';
import type { ValueContext } from '../values/context.js';
import { type CellFrame, TableFrames } from './frames.js';
import { isInDate, labelContext } from './label-context.js';
import type { TablePlace } from './place.js';
import { type CellValue, readCell } from './values.js';

/** A place in a table with what the table says of the figures there. */
export interface InTable extends TablePlace {
  readonly frame: CellFrame;
  /** The first token of the line of the cell. */
  readonly from: number;
}

/** A number that is the whole of its cell. */
export interface TableFigure extends InTable, CellValue {}

/** What was read of the tables of an article. */
export interface Tables {
  /** The figures by their first token. */
  readonly figures: ReadonlyMap<number, TableFigure>;
  readonly refusals: readonly Refusal[];
  /** What the table says at a token of a cell that holds words, or undefined elsewhere. */
  readonly wordsAt: (token: number) => InTable | undefined;
  /** True where nothing is skipped. */
  readonly skipsNothing: boolean;
  /** Token after the head or the refused cell that holds a token, or undefined: nothing in it is a figure. */
  readonly skip: (token: number) => number | undefined;
}

/** Reads the tables of an article: each number under what says what it is. */
export function readTables(article: Article, found: Found, given: ValueContext): Tables {
  const { structure, tokens } = article;
  const figures = new Map<number, TableFigure>();
  const words = new Map<number, InTable>();
  const skipped = new Map<number, number>();
  const refusals: Refusal[] = [];
  const context = labelContext(article, found, given);
  // Cells are not read in the order of the text.
  const values: ValueContext = { ...given, inDate: offset => isInDate(context, offset) };
  let number = 0;
  const rangeOf = ({ start, end }: TextSpan): readonly [number, number] => [
    tokens.indexAt(start),
    tokens.indexAt(end - 1) + 1,
  ];
  for (const [index, { table }] of structure.blocks.entries()) {
    const cells = structure.tableAt(index);
    if (table === null || cells === undefined) continue;
    number++;
    const frames = new TableFrames(context, structure, index, cells);
    for (const cell of table.cells) {
      if (cells.isHead(cell)) {
        for (const [from, to] of cell.parts.map(rangeOf)) for (let at = from; at < to; at++) skipped.set(at, to);
        continue;
      }
      const place = { number, row: cell.row + 1, column: cell.column + 1 };
      const [from, to] = rangeOf(cell.parts[0]!);
      const value = readCell(values, from, to, () => frames.of(cell).unit);
      if (typeof value === 'string') {
        refusals.push({ kind: 'indicator', span: spanOf(cell), rule: 'table/cell', why: value });
        for (let at = from; at < to; at++) skipped.set(at, to);
      } else if (value !== undefined) {
        figures.set(value.figure.start, { ...place, frame: frames.of(cell), from, ...value });
      }
      if (value === undefined || cell.parts.length > 1) {
        const rest = value === undefined ? cell.parts : cell.parts.slice(1);
        for (const [first, end] of rest.map(rangeOf)) {
          const inTable = { ...place, frame: frames.of(cell), from: first };
          for (let at = first; at < end; at++) words.set(at, inTable);
        }
      }
    }
  }
  return {
    figures,
    refusals,
    wordsAt: token => words.get(token),
    skipsNothing: skipped.size === 0,
    skip: token => skipped.get(token),
  };
}

function spanOf({ parts }: Cell): TextSpan {
  return textSpan(parts[0]!.start, parts[0]!.end);
}
