import type { Article, Found } from '../../engine/article.js';

/** Bodies further into the text do not head the report. */
const HEAD = 1500;

/**
 * The names of the bodies over a report, in small letters, and the province of most bodies in it; spaces around each, so that
 * whole words are looked for: ` ubnd tỉnh sơn lâm `. What is said of their area is said of the whole.
 */
export function readReportArea({ lower, structure }: Article, { units }: Found): string {
  const first = structure.blocks.find(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'table');
  const end = Math.min(HEAD, first?.span.start ?? lower.length);
  const names: string[] = [];
  for (const { span } of units) {
    if (span.start >= end) break;
    names.push(lower.slice(span.start, span.end));
  }
  const province = provinceOfMost(units);
  if (province !== null) names.push(province.toLowerCase());
  return ` ${names.join(' ')} `;
}

/** The province that more than half of the bodies belong to, in a text that names bodies of no more than two. */
function provinceOfMost(units: Found['units']): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { province } of units) {
    if (province == null) continue;
    total++;
    counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  if (counts.size > 2) return null;
  for (const [province, count] of counts) if (2 * count > total) return province;
  return null;
}
