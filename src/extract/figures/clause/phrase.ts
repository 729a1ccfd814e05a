/** A stretch of the text: tokens `start` to before `end`. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}
