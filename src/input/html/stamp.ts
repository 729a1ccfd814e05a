import { dayOf, dayOfStamp } from './days.js';
import type { Range } from './flow.js';
import { elementsIn, type PageElement, textOf } from './tree.js';

/** How many nodes before the headline and after it a stamp is looked for. */
const BEFORE = 40;
const AFTER = 80;

const LONGEST = 60;

/** Classes of clocks that tell when the page was seen. */
const CLOCK = /clock|dong-?ho|today|current|now/i;

/**
 * The day that a stamp beside the headline tells: `<time datetime>`, or a box with a day and nothing else in words.
 * @returns ISO `YYYY-MM-DD`, or null
 */
export function findStamp(page: PageElement, { from, to }: Range, headline: PageElement | null): string | null {
  const start = headline === null ? from : Math.max(0, headline.index - BEFORE);
  const near = headline === null ? from + AFTER : headline.last + AFTER;
  for (const element of elementsIn(page)) {
    const { name, attributes, index, size } = element;
    if (index < start || size === 0 || size > LONGEST) continue;
    if (index > near && index > to) break;
    if (CLOCK.test(`${attributes.class} ${attributes.id}`)) continue;
    if (name === 'time' && attributes.datetime !== undefined) {
      const day = dayOf(attributes.datetime);
      if (day !== null) return day;
    }
    const text = textOf(element);
    if (index > near && !IS_LABELLED.test(text)) continue;
    const day = dayOfStamp(text);
    if (day !== null && isStamp(element, headline, text)) return day;
  }
  return null;
}

const PAGE: ReadonlySet<string> = new Set(['body', 'html', '#page']);

/** A stamp below the article says what it is. */
const IS_LABELLED = /^(?:ngày (?:đăng|xuất bản)|đăng|cập nhật|xuất bản|post)/iu;

/**
 * Above the headline only a box that is called so is a stamp, or one with an hour beside the headline: pages tell there what
 * day it is.
 */
function isStamp({ attributes, index, parent }: PageElement, headline: PageElement | null, text: string): boolean {
  if (headline === null || index > headline.index) return true;
  if (/date|time|ngay|publish/i.test(`${attributes.class} ${attributes.id}`)) return true;
  if (!/\d[:hg]\d\d/.test(text)) return false;
  return [parent, parent?.parent].some(box => box && !PAGE.has(box.name) && box.last >= headline.index);
}
