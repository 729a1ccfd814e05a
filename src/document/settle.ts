import type { Decoded } from '../input/decode.js';
import { LEGACY_NAMES } from '../language/legacy/index.js';
import type { Encoding } from '../model/document.js';
import type { Outline, OutlineBlock } from '../model/outline.js';
import { type RawSpan, rawSpan } from '../model/span.js';
import { forthThrough } from '../text/edits.js';
import { normalize } from '../text/normalize.js';

/**
 * Puts the letters of what was read from a page or an office file in order. Nobody sees such a text but as `normalize`
 * prints it, so that is what offsets are to refer to. A text file stays as it is.
 */
export function settle(decoded: Decoded): Decoded {
  if (decoded.media === 'text/plain') return decoded;
  const { text, layers, damage } = normalize(decoded.text, { keepLineEnds: true });
  if (layers.length === 0) return decoded;
  const forth = (span: RawSpan): RawSpan => {
    const { start, end } = forthThrough(layers, { start: span.start, end: span.end });
    return rawSpan(start, end);
  };
  return {
    ...decoded,
    text,
    encoding: encodingOf(decoded, damage),
    mended: [...new Set([...(decoded.mended ?? []), ...damage])],
    ...(decoded.outline && { outline: moved(decoded.outline, forth) }),
  };
}

/** Office files hold Unicode; the encoding of one is that of the old font in which its text is set. */
function encodingOf({ media, encoding }: Decoded, damage: readonly string[]): Encoding {
  const isOffice = media !== 'text/html' && encoding === 'utf-8';
  return (isOffice ? LEGACY_NAMES.find(name => damage.includes(name)) : undefined) ?? encoding;
}

function moved(outline: Outline, forth: (span: RawSpan) => RawSpan): Outline {
  return {
    ...outline,
    blocks: outline.blocks.map(
      (block): OutlineBlock => ({
        ...block,
        span: forth(block.span),
        cells: block.cells.map(cell => ({ ...cell, span: forth(cell.span) })),
      }),
    ),
  };
}
