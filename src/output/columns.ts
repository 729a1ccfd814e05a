import type { ListName } from './closed-lists.js';
import type { Reading } from './reading.js';

/** What a cell shows. */
export type Value = string | number | boolean | null;

/** What a table holds in one place; a list is one cell in most formats. */
export type Field = Value | readonly (string | null)[];

/**
 * What a column holds. `text` is free text, guarded against being run as a formula, or digits that are no number (`01`);
 * `code` is a word of a closed list, a key or a value in EDTF; `day` is an ISO day; `list` is several texts.
 */
export type ColumnType = 'text' | 'code' | 'number' | 'integer' | 'boolean' | 'day' | 'list';

/** A column as a reader of the table sees it. */
export interface ColumnHead {
  /** The English heading: the field's name, but where tables would mean two things by it. */
  readonly id: string;
  readonly type: ColumnType;
  /** The closed list that its words are from. */
  readonly list?: ListName;
  /** Other words than those of the list stand in it too. */
  readonly isOpen?: true;
  /** Shown only when rules are asked for. */
  readonly ofRules?: true;
}

/** A column of a table whose rows are made from subjects of one sort. */
export interface Column<Subject> extends ColumnHead {
  readonly of: (subject: Subject) => Field;
}

/** A table of the output. */
export interface Table {
  /** Also the name of its file or sheet. */
  readonly name: string;
  readonly columns: readonly ColumnHead[];
  /** The rows that one document gives to it. */
  readonly rows: (reading: Reading) => Field[][];
  /** The same without the columns that say which rule found what. */
  readonly withoutRules: () => Table;
}

/**
 * A table over what a document holds.
 * @param subjects what its rows are made from, in order
 */
export function tableOf<Subject>(
  name: string,
  columns: readonly Column<Subject>[],
  subjects: (reading: Reading) => Iterable<Subject>,
): Table {
  return {
    name,
    columns,
    rows: reading => {
      const rows: Field[][] = [];
      for (const subject of subjects(reading)) rows.push(columns.map(column => column.of(subject)));
      return rows;
    },
    withoutRules: () =>
      tableOf(
        name,
        columns.filter(({ ofRules }) => !ofRules),
        subjects,
      ),
  };
}
