/** Why an input gave no Document. It is returned, not thrown: a bad file does not stop a run. */
export interface Problem {
  readonly file: string;
  /** What the article calls itself, where `file` is only its line in a stream of records. */
  readonly article?: string;
  readonly code: 'unreadable' | 'binary' | 'undecodable' | 'malformed' | 'locked' | 'scan' | 'crashed';
  /** What was found and, if there is a remedy, what to type instead. */
  readonly reason: string;
}

/** The line that stands for a skipped file among the documents, where those are kept. */
export interface Skipped {
  /** As the file would be called in its Document; `-:12` for a record, the twelfth, whose own name cannot be read. */
  readonly file: string;
  readonly skipped: Pick<Problem, 'code' | 'reason'>;
}
