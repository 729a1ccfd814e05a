// One build, warm, in a process of its own: told by its parent what to do, it says how much CPU time that took.
//   fork('subject.mjs', [folder of a build | 'chrono-node'])
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composeArticle, STYLES } from '../articles.mjs';

/** Articles of each style: about a megabyte. */
const ARTICLES = 200;

const texts = Object.fromEntries(
  STYLES.map(style => [style, Array.from({ length: ARTICLES }, (_, i) => composeArticle(i, style))]),
);
const [folder] = process.argv.slice(2);
const work = folder === 'chrono-node' ? await chronoWork() : await buildWork();

process.on('message', ({ task, style, texts: given }) => {
  const known = task === 'digests' ? work.digests : work[task]?.[style];
  process.send(known === undefined ? null : task === 'digests' ? known(given) : cpuOf(known));
});
process.send('ready');

/** CPU milliseconds of all threads of this process: what the rest of the machine does counts less than by the clock. */
function cpuOf(pass) {
  const before = process.cpuUsage();
  pass();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function perStyle(passOf) {
  return Object.fromEntries(STYLES.map(style => [style, passOf(texts[style])]));
}

/** Dates alone, by chrono-node's Vietnamese locale. */
async function chronoWork() {
  const chrono = await import('chrono-node/vi');
  return { extraction: perStyle(articles => () => articles.forEach(text => void chrono.parse(text))) };
}

/** `extraction` of all kinds from text that was put in order before, and `document`: decoded text to document. */
async function buildWork() {
  const load = path => import(pathToFileURL(join(folder, 'dist', path)).href);
  const has = path => existsSync(join(folder, 'dist', path));
  const pipeline = await load(has('document/pipeline.js') ? 'document/pipeline.js' : 'pipeline.js');
  const { analyse } = has('document/analysis.js') ? await load('document/analysis.js') : pipeline;
  const { Engine } = await load('extract/index.js');
  const { splitSentences } = await load('text/sentences.js');
  // Before there was structure, a text was put in order in one step.
  const read = has('structure/read.js')
    ? (await load('structure/read.js')).readStructure
    : await load('text/normalize.js').then(({ normalize }) => text => ({ source: normalize(text) }));
  const { decode } = await load('input/decode.js');
  const engine = new Engine();
  const extraction = articles => {
    const parts = articles.map(text => {
      const { source, structure } = read(text);
      const sentences = splitSentences(source.text, source.lower);
      return structure === undefined ? [source, sentences] : [source, sentences, structure];
    });
    return () => parts.forEach(each => void engine.extract(...each));
  };
  const documents = articles => {
    const decoded = articles.map(text => decode(Buffer.from(text)));
    return () => decoded.forEach(each => void pipeline.readDocument('article.txt', each));
  };
  return {
    extraction: perStyle(extraction),
    document: perStyle(documents),
    ...(analyse === undefined ? {} : { digests: given => given.map(text => digest(analyse(text))) }),
  };
}

/**
 * Of all that is found, refused and remarked, in the order of its fields, in which `explain` shows them; a field that is null
 * says as much as one that is not there.
 */
function digest({ findings }) {
  return createHash('sha256').update(JSON.stringify(findings, withoutNulls)).digest('base64');
}

function withoutNulls(_, value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner != null));
}
