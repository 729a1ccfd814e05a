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
  const lower = name.toLowerCase().normalize('NFC');
  // The engine takes milliseconds to make the pattern: many a run never needs it.
  const apart = lower.includes('và') || lower.includes('&') ? lower.replace(JOINERS, ' ') : lower;
  return apart
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
