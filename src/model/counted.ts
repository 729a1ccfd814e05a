/** What a counted word is: decides what is a quantity and what may stand under a fraction bar. */
const COUNT_CLASSES = [
  'people',
  'case',
  'service',
  'body',
  'supply',
  'thing',
  'money',
  'measure',
  'area',
  'abstract',
  'dose',
] as const;
export type CountClass = (typeof COUNT_CLASSES)[number];
