import type { Problem } from '../model/problem.js';

/** What the engine throws where a text is larger than it can hold, whatever it was doing. */
const TOO_LARGE =
  /^(?:Invalid (?:string|array|typed array) length|Cannot create a string longer than|Array buffer allocation failed)/;

/** Why a file is given up that needs more room than there is. */
export const TOO_LARGE_REASON = 'it needs more memory than there is; split it';

/**
 * Does the work on one file; what it throws becomes a problem of that file: one bad file costs one file.
 * A file that cannot be held is unreadable; anything else is a defect of the program.
 */
export async function contain<T>(file: string, work: () => T | Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (TOO_LARGE.test(message)) return { file, code: 'unreadable', reason: TOO_LARGE_REASON };
    return { file, code: 'crashed', reason: `a defect of the program: ${message}` };
  }
}
