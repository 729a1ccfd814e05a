// Writes src/generated/review-page.ts: the script and the style of the review page, each as one string.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the oldest browsers understand for which the page is made. */
const TARGET = ['chrome109', 'firefox115', 'safari16'];

/** @param {URL} folder where the module is written */
export async function write(folder) {
  const { outputFiles, metafile } = await build({
    entryPoints: ['main.ts', 'style/page.css'].map(name => fileURLToPath(new URL(`../review/${name}`, folder))),
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
  const script = `/*! vihealth review page. It holds these packages:\n${notices(metafile)}*/\n${text('.js')}`;
  writeFileSync(
    new URL('review-page.ts', folder),
    `${HEAD}\nexport const PAGE_SCRIPT = ${JSON.stringify(script)};\nexport const PAGE_STYLE = ${JSON.stringify(text('.css'))};\n`,
  );
}

/** The licences of the packages of which something is in a bundle: who hands it on must hand them on too. */
function notices({ inputs }) {
  const folders = new Set();
  for (const input of Object.keys(inputs)) {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll('\\', '/')) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  /** Packages by the text of their licence: most of d3 has the same. */
  const byLicence = new Map();
  for (const folder of [...folders].sort()) {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const licence = licenceIn(folder);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
  }
  return [...byLicence].map(([licence, names]) => `${names.join(', ')}\n${licence}\n`).join('\n');
}

function licenceIn(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license']) {
    try {
      return readFileSync(join(folder, name), 'utf8').trim().replaceAll('*/', '* /').replaceAll('\r\n', '\n');
    } catch {
      // Under another name.
    }
  }
  throw new Error(`no licence in ${dirname(folder)}/${folder}`);
}

const HEAD = `// Made by scripts/generate/review-page.mjs from src/review. Do not edit.
`;
