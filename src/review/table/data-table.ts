import { button, type Child, el, fill, on } from '../dom.js';
import type { Language } from '../words/language.js';
import { type SortKey, sorted } from './order.js';
import { matcher } from './search.js';

/** A column of a table of the page. */
export interface DataColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** Numbers stand under each other. */
  readonly isNumber?: boolean;
  /** Stays on one line: a day, a number. */
  readonly isShort?: boolean;
  /** The cell as text: what a filter searches. */
  readonly text: (row: Row) => string;
  /** What rows are put in order by; absent: their text. */
  readonly key?: (row: Row) => SortKey;
  /** What the cell shows; absent: its text. */
  readonly show?: (row: Row) => Child;
}

export interface DataTableOptions<Row> {
  readonly name: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly language: Language;
  /** The id of a row, by which it can be found again. */
  readonly id?: (row: Row) => string;
  /** Rows on a page. */
  readonly size?: number;
}

const PAGE = 100;

/** Rows that can be filtered, put in order and paged; only those of one page stand in the document. */
export class DataTable<Row> {
  readonly element: HTMLElement;
  readonly #options: DataTableOptions<Row>;
  readonly #body = el('tbody');
  readonly #status = el('p', { class: 'rows', role: 'status' });
  readonly #pager: HTMLElement;
  readonly #heads = new Map<string, HTMLTableCellElement>();
  #rows: readonly Row[] = [];
  #found: readonly Row[] = [];
  #query = '';
  #sortedBy: DataColumn<Row> | undefined;
  #isDescending = false;
  #page = 0;
  #current: string | undefined;

  constructor(options: DataTableOptions<Row>) {
    this.#options = options;
    const { name, columns, language } = options;
    const { say } = language;
    const head = el('tr', {}, ...columns.map(column => this.#head(column)));
    this.#pager = el('nav', { class: 'pager', 'aria-label': name, hidden: true });
    const filter = on(el('input', { type: 'search', placeholder: say.filter, 'aria-label': say.filterRows(name) }), {
      input: event => this.filter((event.target as HTMLInputElement).value),
    });
    this.element = el(
      'section',
      { class: 'data-table' },
      el('div', { class: 'tools' }, filter, this.#status),
      el(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name },
        el('table', {}, el('caption', { class: 'unseen' }, name), el('thead', {}, head), this.#body),
      ),
      this.#pager,
    );
  }

  /** Shows other rows. The filter and the order stay. */
  setRows(rows: readonly Row[]): void {
    this.#rows = rows;
    this.#update();
  }

  filter(query: string): void {
    this.#query = query;
    this.#page = 0;
    this.#update();
  }

  /**
   * Marks a row and turns to the page that holds it; undefined marks none.
   * @param goes true where the reader goes there too
   */
  mark(id: string | undefined, goes = false): void {
    this.#current = id;
    const at = id === undefined ? -1 : this.#found.findIndex(row => this.#options.id?.(row) === id);
    if (at >= 0) this.#page = Math.floor(at / this.#size);
    this.#draw();
    const row = this.#body.querySelector('[aria-current]');
    row?.scrollIntoView({ block: 'nearest' });
    if (goes) row?.querySelector<HTMLElement>('a, button')?.focus();
  }

  get #size(): number {
    return this.#options.size ?? PAGE;
  }

  #head(column: DataColumn<Row>): HTMLTableCellElement {
    const cell = el(
      'th',
      { scope: 'col', class: column.isNumber && 'number' },
      button({}, () => this.#sortBy(column), column.label),
    );
    this.#heads.set(column.id, cell);
    return cell;
  }

  #sortBy(column: DataColumn<Row>): void {
    this.#isDescending = this.#sortedBy === column && !this.#isDescending;
    this.#sortedBy = column;
    this.#page = 0;
    this.#update();
  }

  #update(): void {
    const { columns } = this.#options;
    const matches = matcher(this.#query);
    const isAll = this.#query.trim() === '';
    const found = isAll
      ? this.#rows
      : this.#rows.filter(row => matches(columns.map(({ text }) => text(row)).join(' ')));
    const by = this.#sortedBy;
    this.#found = by === undefined ? found : sorted(found, by.key ?? by.text, this.#isDescending);
    for (const [id, head] of this.#heads) {
      if (id === by?.id) head.setAttribute('aria-sort', this.#isDescending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    this.#draw();
  }

  #draw(): void {
    const { columns, language, id } = this.#options;
    const { say } = language;
    const pages = Math.max(1, Math.ceil(this.#found.length / this.#size));
    this.#page = Math.min(this.#page, pages - 1);
    const from = this.#page * this.#size;
    const rows = this.#found.slice(from, from + this.#size).map(row => {
      const key = id?.(row);
      const cells = columns.map(column =>
        el('td', { class: classOf(column) }, column.show === undefined ? column.text(row) : column.show(row)),
      );
      return el('tr', { 'aria-current': key !== undefined && key === this.#current ? 'true' : null }, ...cells);
    });
    fill(this.#body, ...rows);
    if (rows.length === 0) fill(this.#body, el('tr', {}, el('td', { colspan: columns.length }, say.noRows)));
    fill(this.#status, say.rows(language.number(this.#found.length), language.number(this.#rows.length)));
    this.#pager.hidden = pages === 1;
    const turn = (by: number): void => {
      this.#page += by;
      this.#draw();
    };
    fill(
      this.#pager,
      button({ disabled: this.#page === 0 }, () => turn(-1), say.previousRows),
      el('span', {}, say.pageOf(language.number(this.#page + 1), language.number(pages))),
      button({ disabled: this.#page === pages - 1 }, () => turn(1), say.nextRows),
    );
  }
}

function classOf({ isNumber, isShort }: Pick<DataColumn<never>, 'isNumber' | 'isShort'>): string | null {
  return isNumber ? 'number' : isShort ? 'short' : null;
}
