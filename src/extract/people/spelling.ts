import { BoundedMemo } from '../engine/bounded-memo.js';
import type { PeopleContext } from './context.js';
import { Flag } from './lexicon.js';

const VIETNAMESE =
  /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

const spellable = new BoundedMemo(syllable => VIETNAMESE.test(syllable.toLowerCase()));

/** True for a word that Vietnamese can spell. */
export function isVietnamese(syllable: string): boolean {
  return spellable.of(syllable);
}

/**
 * True when most words of the run are none of Vietnamese (`Kamal Malhotra`), or the first and no Vietnamese name begins after
 * it (`Kwon Myung Ho`, not the `Rock Phạm Anh Khoa` of a singer).
 */
export function isForeignRun(
  c: PeopleContext,
  run: { readonly start: number; readonly end: number; readonly syllables: number },
): boolean {
  let foreign = 0;
  let surname = false;
  for (let i = run.start; i < run.end; i++) {
    if (!isVietnamese(c.slice(i, i + 1))) foreign++;
    surname ||= (c.flags(i) & Flag.StrongSurname) !== 0;
  }
  if (foreign * 2 >= run.syllables) return true;
  return run.syllables > 1 && !surname && !isVietnamese(c.slice(run.start, run.start + 1));
}
