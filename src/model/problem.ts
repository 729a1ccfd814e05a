/** Why an input gave no Document. It is returned, not thrown: a bad file does not stop a run. */
export interface Problem {
  readonly file: string;
  readonly code: 'unreadable' | 'binary' | 'undecodable' | 'malformed' | 'locked' | 'scan' | 'crashed';
  /** What was found and, if there is a remedy, what to type instead. */
  readonly reason: string;
}
