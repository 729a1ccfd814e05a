import { FORMS_OF_ADDRESS } from '../../language/titles.js';
import type { Article } from '../engine/article.js';

/** Forms of address of one word; the last word of the longer ones stands before a name too. */
const ADDRESS: ReadonlySet<string> = new Set(FORMS_OF_ADDRESS.map(form => form.slice(form.lastIndexOf(' ') + 1)));

/** True when a capital at `start` is that of a name's last word: `ông Phạm Sỹ Quý sau`, `bà Năm nay`; not `Trong Quý sau`. */
export function endsName({ text, lower, tokens }: Article, start: number): boolean {
  const at = tokens.indexAt(start);
  if (!tokens.isCapitalised(at) || !tokens.isWord(at - 1) || text[tokens.end(at - 1)] !== ' ') return false;
  if (ADDRESS.has(lower.slice(tokens.start(at - 1), tokens.end(at - 1)))) return true;
  return tokens.isCapitalised(at - 1) && tokens.isWord(at - 2);
}
