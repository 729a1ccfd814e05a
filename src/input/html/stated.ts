import { dayOf } from './days.js';
import { type JsonLd, jsonLdOf } from './json-ld.js';
import { elementsIn, firstOf, type PageElement, textOf } from './tree.js';

/** What a page says of itself in its head. */
export interface Stated {
  /** Of the article: `og:title` and the like, the surest first. */
  readonly titles: readonly string[];
  /** Of the page, which often ends in the name of the site. */
  readonly pageTitle: string | null;
  readonly site: string | null;
  readonly author: string | null;
  /** ISO `YYYY-MM-DD` in Vietnam. */
  readonly published: string | null;
}

/** Names of `meta` under which systems keep each thing. */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'og:article:author', 'dable:author'];
const DAYS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'article:published',
  'article.published',
  'published_at',
  'cxenseparse:recs:publishtime',
  'og:published_time',
  'sailthru.date',
  'date',
];

/** Reads the head of a page. */
export function readStated(page: PageElement): Stated {
  const metas = new Map<string, string>();
  let data: JsonLd = { headline: null, author: null, published: null };
  for (const element of elementsIn(page)) {
    const { name, attributes } = element;
    if (name === 'meta') {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      const content = attributes.content?.trim() ?? '';
      if (key !== '' && content !== '' && !metas.has(key)) metas.set(key, content);
    } else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
      const found = jsonLdOf(scriptOf(element));
      data = {
        headline: data.headline ?? found.headline,
        author: data.author ?? found.author,
        published: data.published ?? found.published,
      };
    }
  }
  const of = (names: readonly string[]): readonly string[] => names.flatMap(name => metas.get(name) ?? []);
  const title = firstOf(page, 'title');
  const site = metas.get('og:site_name') ?? null;
  return {
    titles: [...of(TITLES), ...(data.headline === null ? [] : [data.headline])],
    pageTitle: title === undefined ? null : textOf(title) || null,
    site,
    author: [...(data.author === null ? [] : [data.author]), ...of(AUTHORS)].find(name => isPerson(name, site)) ?? null,
    published:
      [...(data.published === null ? [] : [data.published]), ...of(DAYS)].map(dayOf).find(day => day !== null) ?? null,
  };
}

function scriptOf({ children }: PageElement): string {
  return children.map(child => ('text' in child ? child.text : '')).join('');
}

/** Not the address of a profile, a system's user or the site itself. */
function isPerson(name: string, site: string | null): boolean {
  return (
    name !== site && name.length < 80 && !/[/@_]|^(?:admin\w{0,20}|administrator|root|user\d*|webmaster)$/i.test(name)
  );
}

/** The title of a page without the name of its site: what stands before or after a sign with spaces, the longest part. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title
    .replace(/\s+/g, ' ')
    .split(/ [|–—»«·•:-]{1,2} /)
    .filter(part => part !== '' && part !== site);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '') || title;
}
