const MARKS = /\p{M}+/gu;

/** A text as a search sees it: no capitals, no tone marks, `đ` as `d`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/**
 * Tells whether a text holds each word of a query. Words typed without marks find those with marks; words typed with marks
 * find only their like.
 * @example matcher('y te')('Sở Y tế') // true
 */
export function matcher(query: string): (text: string) => boolean {
  const words = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const plain = words.filter(word => folded(word) === word);
  const marked = words.filter(word => folded(word) !== word);
  return text => {
    const lower = marked.length > 0 ? text.normalize('NFC').toLowerCase() : '';
    if (!marked.every(word => lower.includes(word))) return false;
    if (plain.length === 0) return true;
    const simple = folded(text);
    return plain.every(word => simple.includes(word));
  };
}
