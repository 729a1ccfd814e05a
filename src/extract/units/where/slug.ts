import { BoundedMemo } from '../../engine/bounded-memo.js';

const MARKS = /\p{M}/gu;
/** Words that spellings of one name have or lack: `Kế hoạch và Tài chính`, `Kế hoạch - Tài chính`. */
const JOINERS = /(?<![\p{L}\p{M}\p{N}])(?:và|&)(?![\p{L}\p{M}\p{N}])/gu;

const slugs = new BoundedMemo(makeSlug);

/** Lower-case ASCII: `Bệnh viện Mắt - Tai mũi họng` is `benh-vien-mat-tai-mui-hong`. */
export function slug(name: string): string {
  return slugs.of(name);
}

function makeSlug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(JOINERS, ' ')
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
