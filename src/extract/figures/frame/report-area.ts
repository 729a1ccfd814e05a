import type { Article, Found } from '../../engine/article.js';
import type { WordLexicon } from '../../lexicon/lexicon.js';
import { CENTRAL_CITIES } from '../../units/provinces.js';

/** Bodies further into the text do not head the report. */
const HEAD = 1500;

/** What the word before the name of an area says it is. */
export type AreaLevel = 'none' | 'province' | 'city' | 'area';

const CENTRAL: ReadonlySet<string> = new Set(Array.from(CENTRAL_CITIES, name => name.toLowerCase()));

/** The whole that a report speaks of: what is said of it is said of no part. */
export class ReportArea {
  /** The names of the bodies over the report, and its province; spaces around each, so that whole words are looked for. */
  readonly #names: string;

  /**
   * @param names of the bodies over the report, in small letters
   * @param levels the areas that they are of, each with the word before it: `huyện sơn lâm`
   * @param province of most bodies, in small letters, or null
   */
  constructor(
    names: readonly string[],
    readonly levels: readonly string[],
    readonly province: string | null,
  ) {
    this.#names = ` ${names.join(' ')} ${province ?? ''} `;
  }

  /**
   * True for the area of the report; `thị trấn Sơn Lâm` is a part of `huyện Sơn Lâm`, `TP. Bắc Giang` of the province.
   * @param area with the word before its name, in small letters
   * @param level what that word says of it
   */
  isWhole(name: string, area: string, level: AreaLevel): boolean {
    if (!this.#names.includes(` ${name} `)) return false;
    if (level === 'none' || (level === 'province' && name === this.province)) return true;
    const alike = this.levels.filter(known => known.endsWith(` ${name}`));
    if (alike.length > 0) return alike.includes(area);
    return level !== 'city' || name !== this.province || CENTRAL.has(name);
  }
}

/** Reads the bodies over a report, and the province of most bodies in it. */
export function readReportArea(article: Article, { units }: Found, words: WordLexicon): ReportArea {
  const { lower, structure, tokens } = article;
  const first = structure.blocks.find(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'table');
  const end = Math.min(HEAD, first?.span.start ?? lower.length);
  const names: string[] = [];
  const levels: string[] = [];
  for (const { span } of units) {
    if (span.start >= end) break;
    names.push(lower.slice(span.start, span.end));
    const last = tokens.indexAt(span.end - 1) + 1;
    for (let at = tokens.indexAt(span.start); at < last; at++)
      if (words.senseEnd(tokens, at, 'area', last) >= 0) levels.push(lower.slice(tokens.start(at), span.end));
  }
  return new ReportArea(names, levels, provinceOfMost(units)?.toLowerCase() ?? null);
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
