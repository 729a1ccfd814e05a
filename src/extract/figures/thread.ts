import type { Change, Comparator } from '../../model/entity.js';
import type { TextSpan } from '../../model/span.js';
import type { Clause, Phrase } from './clause/clause.js';
import { isAim, isStriven } from './frame/aim.js';
import { readBase } from './frame/base.js';
import { readBoundAfter } from './frame/bounds.js';
import { changeOf } from './frame/change.js';
import { readLead } from './frame/lead.js';
import { Namer } from './names/namer.js';
import { phraseBefore } from './names/phrase-before.js';
import { Periods } from './periods/periods.js';
import type { Cell } from './tables/cells.js';
import { type Column, readColumns, readRow } from './tables/tables.js';
import type { Figure } from './values/scan.js';

/** A figure with all that its sentence says of it. */
export interface FramedFigure {
  readonly figure: Figure;
  readonly name: Phrase | null;
  readonly place: Phrase | null;
  readonly change: Change;
  readonly comparator: Comparator;
  readonly period: string | null;
  readonly base: string | null;
  readonly target: boolean;
}

/** What the sentences of an article hand on from one to the next, in order. */
export class Thread {
  readonly framed: FramedFigure[] = [];
  /** The period that holds until another is said. */
  #period: string | null = null;
  /** The name of the last indicator: for `tỷ lệ này`. */
  #last: Phrase | null = null;
  /** The line with a colon that a list stands under. */
  #heading: Phrase | null = null;
  /** The heads of the table that goes on. */
  #columns: readonly Column[] | undefined;

  constructor(
    readonly text: string,
    readonly cells: ReadonlyMap<number, Cell>,
  ) {}

  /** Takes in a sentence without figures. */
  pass(clause: Clause, { start, end }: TextSpan): void {
    if (startsParagraph(this.text, start)) this.#period = null;
    this.#handOn(new Periods(clause, this.#period));
    this.#columns = readColumns(clause) ?? (readRow(clause) && this.#columns);
    const header = this.text[end - 1] === ':' ? phraseBefore(clause, clause.chunks.length - 2) : undefined;
    if (header !== undefined) this.#heading = header.opened ? clause.phrase(header.start, header.end) : null;
    else if (!isListItem(this.text, start)) this.#heading = null;
  }

  /** Frames the figures of a sentence that begins at an offset. */
  frame(clause: Clause, start: number): void {
    if (startsParagraph(this.text, start)) this.#period = null;
    if (!isListItem(this.text, start)) this.#heading = null;
    const row = readRow(clause);
    if (row === undefined) this.#columns = undefined;
    const columns = this.#columns?.length === row?.cells.length ? this.#columns : undefined;
    const namer = new Namer(clause, { last: this.#last, heading: this.#heading });
    const periods = new Periods(clause, this.#period);
    // `tăng lần lượt 5% và 6% vào các năm 2019 và 2020`: one verb for each.
    const changes = new Map<number, Change>();
    let cell = 0;
    for (let at = 0; at < clause.chunks.length; at++) {
      const figure = clause.chunks[at]!.figure;
      if (figure === undefined) continue;
      const inTable = this.cells.get(figure.start);
      if (inTable !== undefined) {
        this.framed.push(framedCell(figure, inTable));
        continue;
      }
      const paired = periods.paired(at);
      const lead = readLead(clause, at, paired);
      const column = columns?.[cell++];
      const named = row ? namer.cell(at, row.name, column?.head ?? null) : namer.name(at, lead);
      if (figure.kind === 'indicator') this.#last = named.name ?? this.#last;
      const change = changeOf(clause, at, lead, named, this.framed.at(-1));
      const stated = change === 'level' && paired ? (changes.get(paired.before) ?? change) : change;
      this.framed.push({
        figure,
        name: named.name,
        place: named.place,
        change: stated,
        comparator: readBoundAfter(clause, at) ?? lead.comparator ?? 'eq',
        period: column?.period ?? periods.of(at, lead, stated, isStriven(clause, at)),
        base: readBase(clause, at, lead.tied && named.source !== 'after'),
        target: isAim(clause, at),
      });
      if (paired) changes.set(at, stated);
    }
    this.#handOn(periods);
  }

  #handOn(periods: Periods): void {
    const handed = periods.handedOn();
    if (handed !== undefined) this.#period = handed.value;
    else if (periods.hasOwnDate()) this.#period = null;
  }
}

/** A cell whose label stands on another line says nothing more of itself. */
function framedCell(figure: Figure, { name, period }: Cell): FramedFigure {
  return { figure, name, place: null, change: 'level', comparator: 'eq', period, base: null, target: false };
}

function startsParagraph(text: string, start: number): boolean {
  return start === 0 || text[start - 1] === '\n';
}

/** True for a line that begins with a bullet or a number: `- Năm 2020: 97%`. */
function isListItem(text: string, start: number): boolean {
  return /[-–+•*·\d]/.test(text[start] ?? '');
}
