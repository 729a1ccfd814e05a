import { basename } from 'node:path';
import { analyse } from '../document/analysis.js';
import { type DocumentOptions, restyle } from '../document/pipeline.js';
import type { DraftFields } from '../extract/engine/draft.js';
import type { Decoded, DecodeOptions } from '../input/decode.js';
import type { Source } from '../input/source.js';
import type { Kind } from '../model/entity.js';
import type { OwnWord } from '../model/own-words.js';
import type { Problem } from '../model/problem.js';
import { contain } from './contain.js';
import { readSourceText } from './job.js';

/** A found or refused mention, at its place in its sentence. */
export interface Mark {
  readonly kind: Kind;
  /** Half-open range of the sentence's text. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface FoundMark extends Mark {
  readonly fields: DraftFields[Kind];
  /** The rows of a user's lexicon without which it would read otherwise. */
  readonly own: readonly OwnWord[];
}

export interface RefusedMark extends Mark {
  readonly why: string;
}

/** One sentence, normalised, with what was found in it and what was refused, both in order of place. */
export interface ExplainedSentence {
  readonly text: string;
  readonly found: readonly FoundMark[];
  readonly refused: readonly RefusedMark[];
}

export interface Explanation {
  /** The report's own date, ISO, or null. */
  readonly date: string | null;
  readonly sentences: readonly ExplainedSentence[];
}

/** An article with what explains it. */
export interface ExplainedArticle {
  readonly file: string;
  readonly decoded: Decoded;
  readonly explanation: Explanation;
}

/** Reads one file and explains it, or says why it cannot be read. */
export function explainSource(
  source: Source,
  options: DocumentOptions & DecodeOptions = {},
): Promise<ExplainedArticle | Problem> {
  return contain(source.file, async () => {
    const article = await readSourceText(source, options);
    if ('code' in article) return article;
    const { file, decoded, date: givenDate } = article;
    return { file, decoded, explanation: explain(file, decoded, { givenDate, ...options }) };
  });
}

/** Tells of every sentence of an article what was found in it, by which rule. */
export function explain(file: string, decoded: Decoded, options: DocumentOptions = {}): Explanation {
  const { source, sentences, findings } = analyse(
    decoded.text,
    { fileName: basename(file), ...options },
    decoded.outline,
  );
  const explained = Array.from({ length: sentences.count }, (_, i) => ({
    span: sentences.get(i),
    found: [] as FoundMark[],
    refused: [] as RefusedMark[],
  }));
  const place = (span: { readonly start: number; readonly end: number }) => {
    const sentence = explained[sentences.indexAt(span.start)]!;
    const { start } = sentence.span;
    return { sentence, start: span.start - start, end: Math.min(span.end, sentence.span.end) - start };
  };
  for (const { kind, draft } of findings.drafts) {
    const { span, rule, own = [], ...fields } = draft;
    const { sentence, start, end } = place(span);
    sentence.found.push({ kind, start, end, rule, fields: fields as DraftFields[Kind], own });
  }
  for (const { kind, span, rule, why } of findings.refusals) {
    const { sentence, start, end } = place(span);
    sentence.refused.push({ kind, start, end, rule, why });
  }
  const explanation: Explanation = {
    date: findings.reportDate,
    sentences: explained.map(({ span, found, refused }) => ({
      text: source.text.slice(span.start, span.end),
      found,
      refused: refused.sort((a, b) => a.start - b.start),
    })),
  };
  return options.toneStyle === 'new' ? restyle(explanation) : explanation;
}
