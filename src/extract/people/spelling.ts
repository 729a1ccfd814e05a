import type { PeopleContext } from './context.js';

const VIETNAMESE =
  /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** True for a word that Vietnamese can spell. */
export function isVietnamese(syllable: string): boolean {
  return VIETNAMESE.test(syllable.toLowerCase());
}

/** True when the first or most words of the run are none of Vietnamese: `Kamal Malhotra`, `Kwon Myung Ho`. */
export function isForeignRun(
  c: PeopleContext,
  run: { readonly start: number; readonly end: number; readonly syllables: number },
): boolean {
  let foreign = 0;
  for (let i = run.start; i < run.end; i++) if (!isVietnamese(c.slice(i, i + 1))) foreign++;
  return foreign * 2 >= run.syllables || (run.syllables > 1 && !isVietnamese(c.slice(run.start, run.start + 1)));
}
