/**
 * What mammoth makes of a Word file before it turns that into HTML, as far as it is read here. Its types leave it open;
 * `tests/input/readers/docx.test.ts` holds what is relied upon.
 */
export interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
  /** Of a text. */
  readonly value?: string;
  /** Of a break: `line`, `page` or `column`. */
  readonly breakType?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  /** Of a run: the font that it names itself. */
  readonly font?: string | null;
  readonly isAllCaps?: boolean;
  /** Of a paragraph in a list: its depth from 0, a number as text. */
  readonly numbering?: { readonly level: string } | null;
  /** Of a row: it is a head, repeated on each page. */
  readonly isHeader?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a reference to a note. */
  readonly noteType?: string;
  readonly noteId?: string;
}

export interface DocumentElement extends Element {
  readonly notes: { resolve(reference: Element): { readonly body: readonly Element[] } | null };
}
