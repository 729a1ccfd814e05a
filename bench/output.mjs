// What the program writes for one text, without its head.
import { readArticle } from '../dist/document/pipeline.js';
import { readDecoded } from '../dist/input/decode.js';
import { KINDS } from '../dist/model/entity.js';
import { formatOf, streamsOf } from '../dist/output/formats.js';

/** How many bytes a text gives in a format. */
export function outputOf(text, format) {
  const layout = { format, kinds: KINDS, split: false, excel: false, rules: false, headings: 'en' };
  const article = readArticle('text.txt', readDecoded(text));
  return streamsOf(layout).reduce(
    (sum, stream) => sum + Buffer.byteLength(String(formatOf(format).body(article, stream, layout))),
    0,
  );
}
