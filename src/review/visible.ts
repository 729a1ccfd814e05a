/** Controls, and what would turn the direction of the text around it. */
const UNSEEN = /\p{Bidi_Control}|[^\P{Cc}\t\n\r]/gu;

/** Stands for each of them, so that offsets stay what they are. */
const MARK = '\u25c7';

/** A text as it can be shown: no longer and no shorter, controls replaced by `◇`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, found => MARK.repeat(found.length));
}
