/** What the program's exit code says; the output contract lists them. */
export const EXIT = {
  done: 0,
  /** A check found differences, or a score is below its floor. */
  differs: 1,
  /** The command line is wrong, or a named path does not exist. */
  usage: 2,
  /** Done, but some inputs could not be read. */
  inputs: 3,
  /** No file matched. */
  nothing: 4,
  /** The output could not be written. */
  output: 5,
  /** A defect of the program. */
  defect: 70,
  interrupted: 130,
} as const;

/** Ends the run with a message for the user and an exit code; anything else that is thrown is a defect. */
export class Failure extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** The command line cannot work: what was given, why, and what to type instead. */
export function usageError(message: string): Failure {
  return new Failure(EXIT.usage, message);
}
