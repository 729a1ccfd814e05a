import type { Range } from './flow.js';
import type { Located } from './locate.js';
import { elementsIn, isElement, type PageElement } from './tree.js';

/** Between the headline and the article stand a stamp, a lead, an author: with more than so many signs of its own it is another column. */
const LONGEST_BETWEEN = 1500;

/** After the article comes a line with its author or its source. */
const LONGEST_AFTER = 150;
const OF_THE_ARTICLE = /(?<![a-z])(?:author|tac-?gia|byline|source|nguon|signature|but-?danh)|(?<=[a-z])Author/;

/** Which part of a page is its article: from the headline to the line with the author. */
export function articleRange(page: PageElement, article: Located | null, headline: PageElement | null): Range {
  const range = { within: page, headline };
  if (article === null) {
    const isFirst = headline !== null && ownAfter(page, headline.index) * 2 >= page.size - page.linked;
    return { ...range, from: isFirst ? headline.index : 0, to: page.last };
  }
  const { from, to } = article;
  const isNear = headline !== null && headline.index < from && ownBetween(page, headline.last, from) <= LONGEST_BETWEEN;
  return { ...range, from: isNear ? headline.index : from, to: withSource(page, to) };
}

/** How many signs outside links stand after a node. */
function ownAfter(element: PageElement, index: number): number {
  return ownBetween(element, index, Number.POSITIVE_INFINITY);
}

/** How many signs outside links stand in the elements that begin between two nodes. */
function ownBetween(element: PageElement, after: number, before: number): number {
  let own = 0;
  for (const child of element.children) {
    if (!isElement(child)) {
      if (child.index > after && child.index < before) own += child.text.trim().length;
    } else if (child.index > after && child.last < before) own += child.size - child.linked;
    else if (child.last > after && child.index < before) own += ownBetween(child, after, before);
  }
  return own;
}

/** The end of the article with the lines about it that follow. */
function withSource(page: PageElement, to: number): number {
  let end = to;
  for (const element of elementsIn(page)) {
    if (element.index <= end) continue;
    const { size, attributes, index, last } = element;
    if (size > LONGEST_AFTER || index > end + 40) break;
    if (size > 0 && OF_THE_ARTICLE.test(`${attributes.class} ${attributes.id}`)) end = last;
  }
  return end;
}
