import { findFiles } from '../input/files.js';
import type { Source } from '../input/source.js';

/** How the annotations of `NAME.txt` may be called, after `NAME`. */
export const GOLD_ENDINGS = ['.gold.json', '.ann'] as const;

/** A path without the ending of an article. */
export function stemOf(path: string): string {
  return path.replace(/\.[^./\\]*$/, '');
}

/**
 * The annotations in a folder that have no article beside them, by their path in it.
 * @param articles what the folder holds to be read
 */
export async function goldWithoutArticle(folder: string, articles: readonly Source[]): Promise<readonly string[]> {
  const stems = new Set(articles.map(({ file }) => stemOf(file)));
  const { sources } = await findFiles([folder], { globs: GOLD_ENDINGS.map(ending => `*${ending}`), alone: true });
  return sources.flatMap(({ file }) => {
    const ending = GOLD_ENDINGS.find(one => file.endsWith(one))!;
    return stems.has(file.slice(0, -ending.length)) ? [] : [file];
  });
}
