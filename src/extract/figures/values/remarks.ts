import type { Kind } from '../../../model/entity.js';
import type { TextSpan } from '../../../model/span.js';
import type { Remark } from '../../engine/article.js';

/** The warning of a number whose digits no school groups so: `20.4000 người`. */
export function irregular(text: string, span: TextSpan, kind: Kind): Remark {
  return {
    code: 'irregular-number',
    message: `the digits of "${text.slice(span.start, span.end)}" are grouped as no number is: check its value`,
    span,
    kind,
  };
}
