/** One line of a text in which a line end is `\n`. */
export interface Line {
  /** Offset of its first character. */
  readonly from: number;
  /** Offset of its first character that is no white space; `end` where there is none. */
  readonly start: number;
  /** Offset after its last character that is no white space. */
  readonly end: number;
  /** Offset of its line end, or of the end of the text. */
  readonly to: number;
}

/** The lines of a text, blank ones too, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    let end = to;
    while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
    let start = from;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    lines.push({ from, start, end, to });
    from = to + 1;
  }
  return lines;
}

/** True for white space that is no line end: space, tab, form feed. */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13 && unit !== 10);
}

export function isBlank({ start, end }: Line): boolean {
  return start === end;
}
