// Writes src/generated/review-page.ts: the script and the style of the review page, each as one string.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licenceTexts } from '../bundle/licence-texts.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the oldest browsers understand for which the page is made. */
const TARGET = ['chrome109', 'firefox115', 'safari16'];

/** @param {URL} folder where the module is written */
export async function write(folder) {
  const { outputFiles, metafile } = await build({
    entryPoints: ['main.ts', 'style/page.css'].map(name => fileURLToPath(new URL(`../review/${name}`, folder))),
    absWorkingDir: ROOT,
    outdir: 'out',
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const text = ending => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  const licences = licenceTexts(Object.keys(metafile.inputs), ROOT).replaceAll('*/', '* /');
  const script = `/*! vihealth review page. It holds these packages:\n\n${licences}*/\n${text('.js')}`;
  writeFileSync(
    new URL('review-page.ts', folder),
    `${HEAD}\nexport const PAGE_SCRIPT = ${JSON.stringify(script)};\nexport const PAGE_STYLE = ${JSON.stringify(text('.css'))};\n`,
  );
}

const HEAD = `// Made by scripts/generate/review-page.mjs from src/review. Do not edit.
`;
