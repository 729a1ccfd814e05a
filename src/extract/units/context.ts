import type { Article } from '../engine/article.js';
import type { PhraseMatch } from '../engine/phrases.js';
import { Shape, TokenKind } from '../engine/tokens.js';
import type { UnitTables } from './tables.js';

/** True for an abbreviation inside the number of a document: `350/BYT-DP`, `1732/QĐ-BYT`, `214/BC-TTYT`, `43/CTr-HĐND`, `SYT-NVY`. */
export function isDocumentNumber({ tokens }: Article, { word }: UnitTables, at: number, end: number): boolean {
  if (tokens.shape(at) !== Shape.Upper) return false;
  const before = tokens.word(at - 1);
  if (tokens.isGlued(at) && tokens.isGlued(at - 1) && (before === word.slash || before === word.hyphen)) {
    const kind = tokens.shape(at - 2);
    if (tokens.kind(at - 2) === TokenKind.Number || kind === Shape.Upper || kind === Shape.Mixed) return true;
    // `43/Ctr-HĐND`
    if (tokens.isWord(at - 2) && tokens.word(at - 3) === word.slash && tokens.kind(at - 4) === TokenKind.Number)
      return true;
  }
  const after = tokens.word(end);
  return (
    end === at + 1 &&
    tokens.isGlued(end) &&
    tokens.isGlued(end + 1) &&
    (after === word.hyphen || after === word.slash) &&
    tokens.shape(end + 1) === Shape.Upper &&
    tokens.isGlued(at) &&
    before === word.slash
  );
}

/** True for a word that is only spelled like the abbreviation of a body, which has capitals throughout: `xã Tu Tra`. */
export function isPlainWord({ tokens }: Article, { abbreviations }: UnitTables, at: number, end: number): boolean {
  return end === at + 1 && tokens.shape(at) === Shape.Title && abbreviations.has(tokens.word(at));
}

/** The word at token `at` that makes a body one of the whole country: `Trung ương`, `TƯ` in capitals. */
export function nationalAt(
  { tokens, text }: Article,
  { national }: UnitTables,
  at: number,
): PhraseMatch<string> | undefined {
  const match = national.longestAt(tokens, at);
  const short = match !== undefined && match.end === at + 1 && tokens.end(at) - tokens.start(at) === 2;
  return short &&
    text.slice(tokens.start(at), tokens.end(at)) !== text.slice(tokens.start(at), tokens.end(at)).toUpperCase()
    ? undefined
    : match;
}

/** True right after an office or an occupation, whose holder's name may follow the body: `Giám đốc Bệnh viện Lê Minh Tú`. */
export function isAfterOffice({ tokens }: Article, { officeEnds }: UnitTables, at: number): boolean {
  return officeEnds.has(tokens.word(at - 1));
}

/** True when a plural word or a number stands before the head: `các Bệnh viện Phổi`, `hầu hết bệnh viện`, `18 trạm y tế`. */
export function isPlural({ tokens }: Article, { word }: UnitTables, at: number): boolean {
  if (tokens.kind(at - 1) === TokenKind.Number) return true;
  const before = tokens.word(at - 1);
  return (
    before !== 0 &&
    (before === word.all ||
      before === word.some ||
      before === word.each ||
      before === word.every ||
      before === word.many ||
      before === word.most ||
      before === word.part ||
      before === word.number ||
      before === word.any)
  );
}
