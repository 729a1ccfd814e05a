import type { IndicatorUnit } from '../../../model/entity.js';
import type { PhraseMatch } from '../../engine/phrases.js';
import { TokenKind, type Tokens } from '../../engine/tokens.js';
import { RATE_BASES } from '../../lexicon/numbers/signs.js';
import type { Role } from '../../lexicon/role.js';
import type { FigureLexicon } from './lexicon.js';
import { readNumeral, readSpacedNumeral } from './numeral.js';
import { signAt } from './signs.js';

/** The name of a rate begins no further before what it is counted per. */
export const RATE_NAME_REACH = 24;

/** What parts a measure from its figure: `trên` behind it bounds the figure. */
const STATING: ReadonlySet<Role> = new Set(['link', 'to', 'increase', 'decrease', 'over', 'equals', 'colon']);

/** What a name says that its rate is counted per, from token `at`: `tỷ suất tử vong trẻ sơ sinh | trên 1.000 trẻ đẻ sống`. */
export function rateInName(
  text: string,
  tokens: Tokens,
  lexicon: FigureLexicon,
  at: number,
): PhraseMatch<IndicatorUnit> | undefined {
  const { words } = lexicon;
  if (!isPer(tokens, lexicon, at) || tokens.isNumber(at - 1)) return undefined;
  const base = baseAt(text, tokens, lexicon, lexicon.isEach(tokens, at + 1) ? at + 2 : at + 1);
  const end = base === undefined ? -1 : lexicon.populationEnd(tokens, base.end);
  if (base === undefined || end < 0) return undefined;
  const opener = openerBefore(text, tokens, lexicon, at);
  // `Số người được khám trên 1.000 người`: more than so many.
  const mayBound = opener === 'tally' && !words.is(tokens, at - 1, 'reckoned') && !words.is(tokens, end, 'states');
  if (opener === undefined || (mayBound && (!lexicon.isPeople(tokens, end - 1) || isEnd(text, tokens, end))))
    return undefined;
  return { value: base.unit, start: at, end };
}

/** `trên`, and after `tính` also `trong`, `cho`. */
function isPer(tokens: Tokens, { words }: FigureLexicon, at: number): boolean {
  if (words.is(tokens, at, 'on')) return true;
  if (!words.is(tokens, at - 1, 'reckoned')) return false;
  const role = words.word(tokens, at)?.role;
  return role === 'within' || role === 'preposition';
}

/** The number that a rate is counted per, and the token after it. */
function baseAt(text: string, tokens: Tokens, lexicon: FigureLexicon, at: number) {
  const numeral = readSpacedNumeral(text, tokens, at) ?? readNumeral(text, tokens, at);
  const scale = lexicon.scaleAt(tokens, numeral?.end ?? at);
  if (numeral === undefined && scale === undefined) return undefined;
  const unit = RATE_BASES.get(Number(numeral?.groups.join('') ?? 1) * (scale?.value ?? 1));
  const end = scale?.end ?? numeral!.end;
  return unit && { unit, end };
}

/** How the name that ends before token `at` opens: as that of a rate or of a count; undefined for neither. */
function openerBefore(
  text: string,
  tokens: Tokens,
  { words }: FigureLexicon,
  at: number,
): 'rate' | 'tally' | undefined {
  for (let back = at - 1; back > at - RATE_NAME_REACH; back--) {
    if (tokens.kind(back) === TokenKind.Break || tokens.kind(back) === 0 || isStop(text, tokens, back))
      return undefined;
    const role = words.roleAt(tokens, back, at)?.value;
    if (role?.role === 'opener') return role.senses.has('rate') ? 'rate' : 'tally';
    if (role !== undefined && STATING.has(role.role!)) return undefined;
  }
  return undefined;
}

function isEnd(text: string, tokens: Tokens, at: number): boolean {
  return (
    tokens.kind(at) === TokenKind.Break || tokens.kind(at) === 0 || ',.;'.includes(signAt(text, tokens, at) || ' ')
  );
}

/** A mark that ends a sentence or a clause; not that of a number or an abbreviation. */
function isStop(text: string, tokens: Tokens, at: number): boolean {
  const sign = signAt(text, tokens, at);
  return sign === ';' || sign === ':' || (sign === '.' && !tokens.isGlued(at + 1));
}
