import { TokenKind, type Tokens } from '../../engine/tokens.js';

/** The sign at token `at`, or the empty string for anything else. */
export function signAt(text: string, tokens: Tokens, at: number): string {
  return tokens.kind(at) === TokenKind.Sign ? text[tokens.start(at)]! : '';
}

const DASHES = '-–—‒−~÷';

/** True for the marks that stand between the ends of a range: `5 - 10`, `5 ~ 10`. */
export function isDash(sign: string): boolean {
  return sign !== '' && DASHES.includes(sign);
}
