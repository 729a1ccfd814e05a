import type { Article } from '../../engine/article.js';
import type { Tokens } from '../../engine/tokens.js';
import type { WordLexicon } from '../../lexicon/lexicon.js';
import type { Sense } from '../../lexicon/sense.js';

/** What a sentence of a study opens: a section that speaks for others, how it was done, when, what was found, what follows from it. */
export type StudySection = 'others' | 'methods' | 'time' | 'results' | 'conclusion';

/** What opens each section. */
const SECTIONS: readonly (readonly [Sense, StudySection])[] = [
  ['section-time', 'time'],
  ['section-methods', 'methods'],
  ['section-results', 'results'],
  ['section-conclusion', 'conclusion'],
  ['section-others', 'others'],
];

/** After the name of a section: a few more words and a colon, or nothing more. */
const END = /^(?:[^:.;\n\d]{0,48}:|\.?$|\. )/u;
/** The name of a section and its colon take no more UTF-16 units. */
const HEAD = 80;
/** Signs and numbers before it: its number, a bullet. */
const MOST_MARKS = 8;
const ROMAN = /^[ivx]{1,4}$/i;

/** The section that the sentence at an offset opens, or undefined where it goes on with the one before. */
export function sectionAt(article: Article, words: WordLexicon, start: number, end: number): StudySection | undefined {
  const { text, tokens } = article;
  const first = afterMark(article, start);
  if (tokens.start(first) >= end) return undefined;
  for (const [sense, section] of SECTIONS) {
    const after = words.senseEnd(tokens, first, sense);
    if (after < 0) continue;
    if (END.test(text.slice(tokens.end(after - 1), Math.min(end, start + HEAD)))) return section;
    return section === 'results' && tellsFindings(tokens, words, after) ? section : undefined;
  }
  return undefined;
}

/** The first word of a sentence, its number left out: `2.1. | Thời gian`, `II. | Phương pháp`. */
function afterMark({ text, tokens }: Article, start: number): number {
  let at = tokens.indexAt(start);
  for (let marks = 0; marks < MOST_MARKS && !tokens.isWord(at); marks++) at++;
  const closed = text[tokens.start(at + 1)];
  const isNumber = (closed === '.' || closed === ')') && ROMAN.test(text.slice(tokens.start(at), tokens.end(at)));
  return isNumber ? at + 2 : at;
}

/** `Kết quả | nghiên cứu cho thấy …` after the methods: what was found, without a colon. */
function tellsFindings(tokens: Tokens, words: WordLexicon, at: number): boolean {
  return words.senseEnd(tokens, words.pastSense(tokens, at, 'inquiry', 1), 'shows') >= 0;
}
