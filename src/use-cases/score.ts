import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocument } from '../document/pipeline.js';
import { type ScoreError, scoreArticle } from '../evaluation/score/article.js';
import { parseBrat } from '../evaluation/score/brat.js';
import { goldOfCorrected } from '../evaluation/score/corrected.js';
import { type ParsedGold, parseGold } from '../evaluation/score/gold.js';
import type { PlacedError } from '../evaluation/score/report.js';
import type { Tally } from '../evaluation/score/tally.js';
import { type Source, systemReason } from '../input/source.js';
import type { CorrectionAccount, CorrectionsByFile } from '../model/correction.js';
import type { Kind } from '../model/entity.js';
import { LineIndex } from '../text/lines.js';
import { contain } from './contain.js';
import { GOLD_ENDINGS, stemOf } from './gold-files.js';
import { type JobOptions, readSource, readSourceText } from './job.js';

/** What came of measuring one article. */
export type Scored =
  | { readonly file: string; readonly errors: readonly PlacedError[] }
  /** The article or its annotations cannot be read; `unmarked` where it has none. */
  | { readonly file: string; readonly fault: string; readonly unmarked?: true };

/** How annotations are read, by the ending of their file. */
const PARSERS = { '.gold.json': parseGold, '.ann': parseBrat } as const;

/**
 * Reads one annotated article and measures what is found in it.
 * @param tally where the counts of every measure are added
 * @param options a user's words
 */
export async function scoreSource(
  source: Source,
  kinds: readonly Kind[],
  tally: Tally,
  options: JobOptions = {},
): Promise<Scored> {
  const scored = await contain(source.file, () => score(source, kinds, tally, options));
  return 'code' in scored ? { file: source.file, fault: scored.reason } : scored;
}

async function score(source: Source, kinds: readonly Kind[], tally: Tally, options: JobOptions): Promise<Scored> {
  const stem = stemOf(source.path!);
  const ending = GOLD_ENDINGS.find(one => existsSync(stem + one));
  if (ending === undefined) return { file: source.file, fault: 'it has no annotations beside it', unmarked: true };
  const article = await readSourceText(source, options);
  if ('code' in article) return { file: source.file, fault: article.reason };
  const { file, decoded, date: givenDate } = article;
  const parsed = parseFile(stem + ending, text => PARSERS[ending](text, decoded.text));
  if ('fault' in parsed) return { file: stemOf(source.file) + ending, fault: parsed.fault };
  const document = readDocument(file, decoded, { fileName: basename(source.file), givenDate, ...options });
  return { file, errors: placed(scoreArticle(parsed.gold, document, kinds, tally), file, decoded.text) };
}

/** What came of measuring one corrected article. */
export type ScoredCorrections = Scored & { readonly corrections?: CorrectionAccount | null };

/**
 * Reads one article and measures what is found in it against the same with its corrections applied.
 * @param tally where the counts of every measure are added
 */
export async function scoreCorrected(
  source: Source,
  kinds: readonly Kind[],
  tally: Tally,
  corrections: CorrectionsByFile,
  options: JobOptions = {},
): Promise<ScoredCorrections> {
  const found = await readSource(source, options);
  if ('problem' in found) return { file: source.file, fault: found.problem.reason };
  const { document, raw } = found.done;
  const corrected = corrections.has(document.file.normalize('NFC'))
    ? await readSource(source, { ...options, corrections })
    : found;
  if ('problem' in corrected) return { file: source.file, fault: corrected.problem.reason };
  const gold = goldOfCorrected(corrected.done.document);
  const errors = placed(scoreArticle(gold, document, kinds, tally), document.file, raw);
  return { file: document.file, errors, corrections: corrected.done.corrections };
}

/** Errors with their places in an article. */
function placed(errors: readonly ScoreError[], file: string, text: string): readonly PlacedError[] {
  const lines = new LineIndex(text);
  return errors.map(error => {
    const start = (error.entity ?? error.item)!.start;
    return { ...error, file, line: lines.at(start).line, sentence: error.entity?.sentence ?? lineOf(text, start) };
  });
}

function parseFile(path: string, parse: (text: string) => ParsedGold): ParsedGold {
  try {
    return parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    return { fault: systemReason(error) };
  }
}

/** Characters on each side of a missed mention that are shown of its line. */
const AROUND = 120;

/** The line around an offset, cut where it is long: of what was not found the sentence is not known. */
function lineOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - AROUND);
  const [line] = text.slice(start, offset + AROUND).split('\n', 1);
  return line!.replace(/\s+/g, ' ').trim();
}
