import { byFile, parseCorrections } from '../../src/corrections/parse.js';
import { readArticle } from '../../src/document/pipeline.js';
import { readDecoded } from '../../src/input/decode.js';
import type { Entity, Kind } from '../../src/model/entity.js';

/** Rows of a corrections file for one article, each by the words that it is about. */
export type Row = readonly [action: string, kind: Kind, words: string, field?: string, value?: string];

/** The text of a corrections file for `a.txt`; each row is about the first place with its words. */
export function csv(article: string, rows: readonly Row[]): string {
  const lines = rows.map(([action, kind, words, field = '', value = '']) => {
    const start = article.indexOf(words);
    return `a.txt,${start},${start + words.length},${kind},"${words}",${field},"${value}",${action},,`;
  });
  return `file,start,end,kind,text,field,value,action,by,note\n${lines.join('\n')}\n`;
}

/** What an article gives with corrections: its mentions, and why some were not applied. */
export function correct(article: string, rows: readonly Row[] | string, kinds?: readonly Kind[]) {
  const parsed = parseCorrections(typeof rows === 'string' ? rows : csv(article, rows));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { document, corrections, texts } = readArticle('a.txt', readDecoded(article), {
    corrections: byFile(parsed.corrections),
    ...(kinds && { kinds }),
  });
  return {
    entities: document.entities,
    texts,
    applied: corrections?.applied ?? 0,
    unapplied: (corrections?.unapplied ?? []).map(({ correction: { line }, reason }) => [line, reason] as const),
  };
}

/** The mention of these words. */
export function mention<K extends Kind>(entities: readonly Entity[], kind: K, words: string) {
  return entities.find(entity => entity.kind === kind && entity.text === words) as
    | Extract<Entity, { readonly kind: K }>
    | undefined;
}
