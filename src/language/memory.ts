const MOST = 1 << 14;

/** Of longer strings, which are no words, a slice would keep the whole text in memory. */
const LONGEST = 12;

/** A function of words that remembers what it found: a few thousand words make up most of any text. */
export function remembering<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (word.length > LONGEST) return found;
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
