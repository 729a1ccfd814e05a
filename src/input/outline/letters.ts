/** Characters that nobody sees: zero width, direction marks, byte order marks. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/g;

/**
 * Letters as a report's text has them: composed, without what nobody sees. A soft hyphen stays until the
 * repair of old encodings has looked at it: in TCVN3 it is `ư`.
 */
export function soundLetters(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '');
}
