// The texts on which two builds must find the same.
import { testTexts } from '../../scripts/test-texts.mjs';
import { composeArticle, STYLES } from '../articles.mjs';
import { fill, SHAPES } from '../shapes.mjs';

const ARTICLES = 300;
/** UTF-16 units of a hostile text. */
const HOSTILE = 6000;

/** Names and texts: both generators, every hostile shape, every row of the tests' corpora, composed and decomposed. */
export function comparedTexts() {
  const composed = STYLES.flatMap(style =>
    Array.from({ length: ARTICLES }, (_, i) => ({ name: `${style} ${i}`, text: composeArticle(i, style) })),
  );
  const hostile = SHAPES.map(shape => ({ name: `shape: ${shape.name}`, text: fill(shape, HOSTILE) }));
  const rows = testTexts().flatMap(({ text, file }) => [
    { name: file, text },
    { name: `${file} (decomposed)`, text: text.normalize('NFD') },
  ]);
  return [...composed, ...hostile, ...rows];
}
