import type { Kind } from '../../../model/entity.js';
import type { TextSpan } from '../../../model/span.js';
import type { WarningCode } from '../../../model/warning.js';
import type { Remark } from '../../engine/article.js';
import type { Figure } from './figure.js';

/** What to check of a figure that was read with doubt: `20.4000 người`. */
export function doubtful(code: WarningCode, { value }: Figure, text: string, span: TextSpan, kind: Kind): Remark {
  const written = text.slice(span.start, span.end);
  const message =
    code === 'ambiguous-number'
      ? `"${written}" is read as ${value}, yet its mark may mean the other thing: --numbers comma or point tells`
      : `the digits of "${written}" are grouped as no number is: check its value`;
  return { code, message, span, kind };
}

/** The warning of a number that was left out because it cannot be read: `80.90879.2462%`. */
export function leftOut(why: string, text: string, span: TextSpan, kind: Kind): Remark {
  const written = text.slice(span.start, span.end);
  return { code: 'irregular-number', message: `"${written}" is left out: ${why}`, span, kind };
}
