import type { Furniture } from './furniture.js';
import type { Located } from './locate.js';
import { type Stated, withoutSite } from './stated.js';
import { elementsIn, type PageElement, textOf } from './tree.js';

/** The headline of a page and, where the page shows it, the element that holds it. */
export interface Headline {
  readonly title: string | null;
  readonly element: PageElement | null;
}

const LONGEST = 300;

/** Elements that sites set headlines in, apart from `h1`. */
const OTHERS: ReadonlySet<string> = new Set('h2 h3 h4 h5 div p strong b span td a center font'.split(' '));

/**
 * The headline: the `h1` that agrees with what the head of the page says; else the `h1` of the article; else what the head
 * says, where it is shown; else the title of the page without the name of the site. Never an entry of a menu.
 */
export function findHeadline(
  page: PageElement,
  stated: Stated,
  article: Located | null,
  furniture: Furniture,
): Headline {
  const { titles, pageTitle, site } = stated;
  const all = elementsIn(page).filter(({ size }) => size > 0 && size <= LONGEST);
  const shown = (element: PageElement): boolean => {
    for (let at: PageElement | null = element; at !== null; at = at.parent) if (furniture.holds(at)) return false;
    return true;
  };
  const heads = all.filter(element => element.name === 'h1' && shown(element) && textOf(element) !== site);
  const said = [...titles, ...(pageTitle === null ? [] : [pageTitle])];
  const agreed = heads.find(head => said.some(title => agrees(textOf(head), title)));
  const own = article && heads.findLast(({ index }) => index <= article.to);
  const inside = own && own.index >= article.from ? own : undefined;
  const head = agreed ?? inside ?? (titles.length === 0 ? (own ?? heads[0]) : undefined);
  if (head !== undefined) return { title: textOf(head), element: head };
  const title = titles[0] ?? (pageTitle === null ? null : withoutSite(pageTitle, site));
  if (title === null) return { title: own ? textOf(own) : null, element: own ?? null };
  const signs = title.replace(/\s/g, '').length;
  // Most elements differ in size: only the text of few is looked at.
  const element = all.find(
    one => one.size === signs && OTHERS.has(one.name) && folded(textOf(one)) === folded(title) && shown(one),
  );
  return { title, element: element ?? null };
}

function agrees(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  return x === y || (Math.min(x.length, y.length) >= 8 && (x.includes(y) || y.includes(x)));
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
