/**
 * What a reader of web pages, Word files or sheets found in a file, in reading order. Readers know their format and
 * nothing of text layout; `writeFlow` knows the layout and nothing of formats.
 */
export interface Flow {
  readonly blocks: readonly FlowBlock[];
  /** The headline as the file states it, white space as it came. */
  readonly title?: string | null;
  readonly author?: string | null;
  /** ISO `YYYY-MM-DD`. */
  readonly published?: string | null;
}

export type FlowBlock = FlowText | FlowTable;

/** One stretch of text that is one thing. */
export interface FlowText {
  readonly kind: 'headline' | 'heading' | 'paragraph' | 'item' | 'caption' | 'noise';
  /** Of a heading 1 to 6, of an item its depth from 1, else 0. */
  readonly level: number;
  /** `\n` ends a line inside it, as `<br>` does; spaces at the ends of lines count for nothing. */
  readonly text: string;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly FlowCell[])[];
}

/** A cell as the file has it, before its spans are spread. */
export interface FlowCell {
  readonly blocks: readonly FlowBlock[];
  /** How many rows and columns it covers, from 1. */
  readonly rows: number;
  readonly columns: number;
  /** The file marks it as a head. */
  readonly isHead: boolean;
}

export function paragraph(text: string): FlowText {
  return { kind: 'paragraph', level: 0, text };
}
