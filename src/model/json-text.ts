/** What JSON may hold as it is and a terminal, a log or an editor would act on: C1 controls, line ends, signs of direction. */
const ACTS = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/**
 * A value as JSON that acts on nothing it is shown in: what acts is written as `\\u202e`. It reads back the same.
 * @param indent spaces for each level; none: one line
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTS,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
