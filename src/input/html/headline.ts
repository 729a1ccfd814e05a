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
  if (element === undefined && titles.length === 0 && article !== null) {
    const heading = headingOver(article, page, all, title);
    if (heading !== undefined && shown(heading)) return { title: textOf(heading), element: heading };
  }
  return { title, element: element ?? null };
}

/** How far above an article its headline stands, in nodes, and how much of the article is looked at for words of a title. */
const OVER = 60;
const BEGINNING = 2000;

/**
 * Where a page has neither `h1` nor a title that is of its article, the heading over the article that is called a title.
 * @param title what the page is called
 */
function headingOver(
  article: Located,
  page: PageElement,
  all: readonly PageElement[],
  title: string,
): PageElement | undefined {
  const heading = all.findLast(
    ({ index, name, attributes }) =>
      index >= article.from - OVER &&
      index <= article.from &&
      /^h[2-4]$/.test(name) &&
      /title|tieu-?de|headline/i.test(`${attributes.class} ${attributes.id}`),
  );
  if (heading === undefined) return undefined;
  const beginning = elementsIn(page).find(({ index }) => index === article.from);
  const words = wordsOf(title);
  const isAbout = countIn(words, wordsOf(textOf(beginning!).slice(0, BEGINNING))) * 2 >= words.size;
  return isAbout ? undefined : heading;
}

/** Systems keep a headline for search engines beside the one that they show; both say the same in most of their words. */
const SAME_WORDS = 0.75;
const FEWEST_WORDS = 6;

function agrees(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  if (x === y || (Math.min(x.length, y.length) >= 8 && (x.includes(y) || y.includes(x)))) return true;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (Math.min(left.size, right.size) < FEWEST_WORDS) return false;
  return 2 * countIn(left, right) >= SAME_WORDS * (left.size + right.size);
}

/** The signs of a text without marks: pages write `hoá` and `hóa` for the same. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

function countIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (others.has(word)) count++;
  return count;
}
