import { applyCorrections } from '../corrections/apply.js';
import type { Tagged } from '../extract/index.js';
import { type Decoded, damageOf } from '../input/decode.js';
import type { ToneStyle } from '../language/syllables.js';
import type { CorrectionAccount, CorrectionsByFile } from '../model/correction.js';
import type { Document, Warning } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import type { Reading } from '../output/reading.js';
import type { Structure } from '../structure/structure.js';
import { LineIndex } from '../text/lines.js';
import { normalize } from '../text/normalize.js';
import { placeTones } from '../text/tones.js';
import { type AnalysisOptions, analyse } from './analysis.js';
import { ArticleReader } from './article-reader.js';
import { entityOf } from './entities.js';
import { rawBlocks } from './raw-blocks.js';
import { settle } from './settle.js';
import { Surroundings } from './surroundings.js';

export interface DocumentOptions extends AnalysisOptions {
  /** Put the id of the rule that made it into each entity. */
  readonly rules?: boolean;
  /** Of all strings but the raw mention. Default `old`, in which the tables are written. */
  readonly toneStyle?: ToneStyle;
  /** What readers set right, by the file that it is of, composed (NFC). */
  readonly corrections?: CorrectionsByFile;
}

/** A document with what its rows need beside it, and what came of its corrections. */
export interface ArticleReading extends Reading {
  /** Null of an article without corrections. */
  readonly corrections: CorrectionAccount | null;
}

/** Reads one decoded file. */
export function readDocument(file: string, decoded: Decoded, options: DocumentOptions = {}): Document {
  return readArticle(file, decoded, options).document;
}

/** Reads one decoded file into a document and what its rows need beside it. */
export function readArticle(file: string, decoded: Decoded, options: DocumentOptions = {}): ArticleReading {
  const { reading, text } = readWithText(file, decoded, options);
  const given = options.corrections?.get(file.normalize('NFC'));
  const { reading: corrected, account } =
    given === undefined ? { reading, account: null } : applyCorrections(reading, given, text, options);
  return { ...inStyle(corrected, options), corrections: account };
}

/** Puts the tone marks of all that is normalised where the style has them. */
export function inStyle(reading: Reading, { toneStyle }: Pick<DocumentOptions, 'toneStyle'>): Reading {
  return toneStyle === 'new' ? inNewStyle(reading) : reading;
}

/** Reads one decoded file, in the old style of tones and without its corrections, and keeps its text for them. */
export function readWithText(
  file: string,
  asRead: Decoded,
  options: DocumentOptions = {},
): { readonly reading: Reading; readonly text: ArticleReader } {
  const decoded = settle(asRead);
  const analysis = analyse(decoded.text, options, decoded.outline);
  const { source, structure, sentences, findings } = analysis;
  const lines = new LineIndex(source.raw);
  const around = new Surroundings(source.text, sentences, structure);
  const entities = findings.drafts.map((found: Tagged): Entity => {
    const { span } = found.draft;
    const raw = source.toRaw(span);
    const { line, column } = lines.at(raw.start);
    const text = source.raw.slice(raw.start, raw.end);
    const place = { text, start: raw.start, end: raw.end, line, column, sentence: around.of(span) };
    return entityOf(found, place, options.rules ?? false);
  });
  const warnings: Warning[] = [...decoded.warnings];
  if (source.text.trim() === '') warnings.push({ code: 'empty', message: 'the file holds no text' });
  for (const remark of findings.remarks) {
    warnings.push({
      code: remark.code,
      message: remark.message,
      line: lines.at(source.toRaw(remark.span).start).line,
    });
  }
  const document: Document = {
    file,
    media: decoded.media,
    encoding: decoded.encoding,
    damage: damageOf(decoded, source.damage),
    confidence: decoded.confidence,
    title: titleOf(source.text, structure, decoded.outline?.title ?? null),
    date: findings.reportDate,
    date_source: findings.dateSource,
    entities,
    warnings,
  };
  const texts = findings.drafts.map(({ draft: { span } }) => source.text.slice(span.start, span.end));
  return {
    reading: { document, texts, raw: source.raw, blocks: () => rawBlocks(source, structure) },
    text: new ArticleReader(analysis, lines, options),
  };
}

/** A longer title is no headline, but a text without paragraphs. */
const LONGEST_TITLE = 300;

/**
 * The headline, on one line: what the file states as its title; else the headline that its text shows, else its first
 * paragraph, cut where it is long. Null of an empty text.
 */
function titleOf(text: string, { blocks }: Structure, stated: string | null): string | null {
  if (stated !== null) return cut(normalize(stated).text.replace(/\s+/g, ' ').trim());
  const block = blocks.find(({ kind }) => kind === 'headline') ?? blocks[0];
  return block === undefined ? null : cut(text.slice(block.span.start, block.span.end).split('\n', 1)[0]!.trim());
}

function cut(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const end = title.lastIndexOf(' ', LONGEST_TITLE);
  // The first half of a pair of surrogates is no character.
  return end > 0 ? title.slice(0, end) : title.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/, '');
}

/** Moves the tone marks of every string in a value: `hòa` becomes `hoà`. No string becomes longer or shorter. */
export function restyle<T>(value: T): T {
  if (typeof value === 'string') return placeTones(value, 'new') as T;
  if (Array.isArray(value)) return value.map(restyle) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, restyle(inner)])) as T;
}

/** Moves the tone marks of all that is normalised. What stands in the file stays. */
function inNewStyle({ document, texts, ...rest }: Reading): Reading {
  const entities = document.entities.map(entity => ({ ...restyle(entity), text: entity.text }));
  return { document: { ...document, title: restyle(document.title), entities }, texts: texts.map(restyle), ...rest };
}
