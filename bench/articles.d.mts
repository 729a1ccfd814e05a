/** The article of that number: 1 to 8 KB of text, headline first, byline last. */
export function composeArticle(index: number, style?: 'report' | 'prose'): string;
