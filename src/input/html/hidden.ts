import type { PageElement } from './tree.js';

/** Elements whose content is not read by people, or not as a part of the article: controls, pictures, other pages. */
const UNSEEN: ReadonlySet<string> = new Set(
  `script style template noscript svg math iframe object embed canvas audio video button select textarea input datalist
  head meta link map rp rt del s strike`.split(/\s+/),
);

const HIDING_STYLE = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;

/** Word writes the number of an item as text before it. */
const MARKER = /mso-list\s{0,3}:\s{0,3}ignore/i;

/** Classes by which style sheets that many sites use hide a box. */
const HIDING_CLASSES: ReadonlySet<string> = new Set(
  'd-none hidden hide invisible visually-hidden sr-only screen-reader-text offscreen'.split(' '),
);

/** Such a box is shown again on wide screens: `d-none d-md-block`, `hidden lg:flex`. */
const SHOWN_AGAIN = /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-(?!none)|(?:sm|md|lg|xl|2xl):(?!hidden))/;

/** Whether an element of this kind is never read. */
export function isUnseen({ name, attributes }: PageElement): boolean {
  return UNSEEN.has(name) || MARKER.test(attributes.style ?? '');
}

/** Whether style or attributes hide an element. */
export function isHidden({ attributes }: PageElement): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (HIDING_STYLE.test(attributes.style ?? '')) return true;
  const classes = attributes.class ?? '';
  return classes.split(/\s+/).some(one => HIDING_CLASSES.has(one)) && !SHOWN_AGAIN.test(classes);
}
