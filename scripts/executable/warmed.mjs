// The start of an executable with a snapshot. What runs here runs once, when the executable is made, in the folder of the
// project: the tables of all kinds are built and every stage has read an article. The executable begins with that in its memory.
import { readFileSync } from 'node:fs';
import { setFlagsFromString, startupSnapshot } from 'node:v8';
import { readArticle } from '../../src/document/pipeline.ts';
import { decode } from '../../src/input/decode.ts';
import { KINDS } from '../../src/model/entity.ts';
import { formatOf, streamsOf } from '../../src/output/formats.ts';

/** It holds mentions of every kind. Only one: a snapshot cannot be written of an engine that has made machine code. */
const ARTICLE = 'fixtures/articles/yen-bai-station-visit.txt';
const LAYOUT = { kinds: KINDS, split: false, headings: 'en', excel: false, rules: false };

// The engine makes machine code of a pattern that is tried a second time: for the time being, not so soon.
setFlagsFromString('--regexp-tier-up-ticks=1000');
const reading = readArticle('article.txt', decode(readFileSync(ARTICLE)));
for (const format of ['csv', 'ndjson']) {
  const layout = { ...LAYOUT, format };
  for (const table of streamsOf(layout)) formatOf(format).body(reading, table, layout);
}
setFlagsFromString('--regexp-tier-up-ticks=1');

startupSnapshot.setDeserializeMainFunction(() => {
  require('../../bin/vihealth.js');
});
