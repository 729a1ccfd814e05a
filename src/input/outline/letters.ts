/** Characters that nobody sees: zero width, direction marks, byte order marks. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/g;

/** A soft hyphen; after a lead byte shown as a letter it is the second half of one that was encoded twice (`Ã\u00ad`). */
const SOFT_HYPHEN = /(?<![Â-ï])\u00ad/g;

/** Letters as a report's text has them: composed, without what nobody sees. Where a text is sound, no step of repair changes its length. */
export function soundLetters(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(SOFT_HYPHEN, '');
}
