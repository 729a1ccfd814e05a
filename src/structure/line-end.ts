const SPACE = 32;

/** One line end with the white space around it and the empty lines after it, and the lines that it parts. */
export class LineEnd {
  constructor(
    readonly text: string,
    /** Where the line before begins. */
    readonly from: number,
    readonly start: number,
    readonly end: number,
    /** Empty lines follow. */
    readonly blank: boolean,
  ) {}

  /** The line before, without white space at its ends. */
  get before(): string {
    return this.text.slice(this.from, this.start);
  }

  /** The line after, without white space at its ends. */
  get after(): string {
    const at = this.text.indexOf('\n', this.end);
    return this.text.slice(this.end, at < 0 ? undefined : startOfSpace(this.text, this.end, at));
  }
}

/** Where the spaces before `at` begin, not before `from`. */
export function startOfSpace(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) === SPACE) start--;
  return start;
}
