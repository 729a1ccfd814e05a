import { TokenKind, type Tokens } from '../../engine/tokens.js';
import { signAt } from './signs.js';

/** A letter that names a floor or a ward: `khoa a3`; not the glued word of `ở5 xã`. */
const BASIC_LETTER = /[a-z]/i;

/** True for the digits of `H5N1`, `Covid-19`, `khoa a3`, `12/5`, `1.5.2020`. */
export function isPartOfName(text: string, tokens: Tokens, at: number): boolean {
  const before = at - 1;
  if (tokens.isGlued(at)) {
    const sign = signAt(text, tokens, before);
    if ('/.,:'.includes(sign || ' ') && tokens.kind(before - 1) === TokenKind.Number && tokens.isGlued(before))
      return true;
    if (sign === '-' && tokens.isGlued(before) && (tokens.isWord(before - 1) || tokens.isNumber(before - 1)))
      return true;
    if (tokens.isWord(before)) {
      const length = tokens.end(before) - tokens.start(before);
      if (length === 1 && BASIC_LETTER.test(text[tokens.start(before)]!)) return true;
      if (length <= 3 && tokens.isCapitalised(before)) return true;
    }
  }
  return false;
}
