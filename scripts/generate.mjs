// Boils the word lists, place names and encodings of development packages down to the modules under src/generated.
import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
mkdirSync(new URL('../src/generated/', here), { recursive: true });
for (const name of readdirSync(fileURLToPath(new URL('./generate/', here))).sort()) {
  const { write } = await import(new URL(`./generate/${name}`, here).href);
  await write(new URL('../src/generated/', here));
}
