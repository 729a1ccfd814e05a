/** Signs of a Word text that are no letters. Source: [MS-DOC] 2.4.1. */
export const MARK = {
  cell: '\u0007',
  line: '\u000b',
  page: '\u000c',
  paragraph: '\r',
  column: '\u000e',
  fieldBegins: '\u0013',
  fieldShows: '\u0014',
  fieldEnds: '\u0015',
  hyphen: '\u001e',
  softHyphen: '\u001f',
} as const;

/** Follows fields: what one is told (`PAGE`) is not shown, what it shows is. */
export class Fields {
  /** Of each open field, whether what it shows has begun. */
  readonly #open: boolean[] = [];

  /** @returns whether the sign was a field's */
  take(sign: string): boolean {
    if (sign === MARK.fieldBegins) this.#open.push(false);
    else if (sign === MARK.fieldShows) this.#open[this.#open.length - 1] = true;
    else if (sign === MARK.fieldEnds) this.#open.pop();
    else return false;
    return true;
  }

  /** Whether what stands here is shown. */
  get isShown(): boolean {
    return !this.#open.includes(false);
  }
}

/** A text with what its fields show. */
export function withoutFields(text: string): string {
  const fields = new Fields();
  return text
    .split(/([\u0013-\u0015])/)
    .filter(part => !fields.take(part) && fields.isShown)
    .join('');
}
