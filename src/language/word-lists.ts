// Word lists of the tables, written as running text.

/** The words of a list that white space parts. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** The phrases of a list that bars part: `cho biết | cho hay`. */
export function phrases(list: string): string[] {
  return list.split('|').map(phrase => phrase.trim());
}
