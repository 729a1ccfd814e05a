/** Why an input gave no Document. A value, never thrown past the stage that met it: a bad file does not stop a run. */
export interface Problem {
  readonly file: string;
  readonly code: 'unreadable' | 'binary' | 'undecodable' | 'malformed' | 'crashed';
  /** What was found and, where there is one, what to type instead. */
  readonly reason: string;
}
