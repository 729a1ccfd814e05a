/** What a page tells machines of its article. */
export interface JsonLd {
  readonly headline: string | null;
  readonly author: string | null;
  /** As it stands there. */
  readonly published: string | null;
}

const ARTICLES = /Article|BlogPosting|Report/;

/** So many objects of a page are looked at; some list every page of their site. */
const MOST_OBJECTS = 1000;

/** Reads a script of type `application/ld+json`: the first article in it. */
export function jsonLdOf(script: string): JsonLd {
  const none: JsonLd = { headline: null, author: null, published: null };
  let value: unknown;
  try {
    // Systems put line ends into strings, where JSON allows none.
    value = JSON.parse(script.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return none;
  }
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < MOST_OBJECTS; seen++) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_OBJECTS));
    else if (isObject(next)) {
      if ([next['@type']].flat().some(type => typeof type === 'string' && ARTICLES.test(type))) {
        const { headline, name, author, datePublished } = next;
        return { headline: textIn(headline) ?? textIn(name), author: nameOf(author), published: textIn(datePublished) };
      }
      waiting.push(next['@graph'], next.mainEntity);
    }
  }
  return none;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameOf(author: unknown): string | null {
  const [first] = [author].flat();
  // An organisation is the publisher, not a person.
  if (isObject(first)) return first['@type'] === 'Organization' ? null : textIn(first.name);
  return textIn(first);
}
