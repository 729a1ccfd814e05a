import { Engine, type ExtractionOptions, type Findings } from '../extract/index.js';
import type { Outline } from '../model/outline.js';
import { NO_OWN_WORDS, type OwnWords } from '../model/own-words.js';
import type { NormalText, Sentences } from '../model/text.js';
import { readStructure } from '../structure/read.js';
import type { Structure } from '../structure/structure.js';
import { splitSentences } from '../text/sentences.js';

export interface AnalysisOptions extends ExtractionOptions {
  /** A user's words, which count beside those of the program. */
  readonly own?: OwnWords;
}

/** A text and what was found in it, before it is mapped back to the raw file. */
export interface Analysis {
  readonly source: NormalText;
  readonly structure: Structure;
  readonly sentences: Sentences;
  readonly findings: Findings;
}

/** An engine for each lexicon: its tables are built once, and no article is read with the words of another. */
const engines = new WeakMap<OwnWords, Engine>();

function engineOf(own: OwnWords): Engine {
  const engine = engines.get(own) ?? new Engine(own);
  engines.set(own, engine);
  return engine;
}

/**
 * Puts a decoded text through the stages of text, structure and extraction: the one place that names them in order.
 * @param outline the shape of the text, where its file states it
 */
export function analyse(text: string, options: AnalysisOptions = {}, outline?: Outline): Analysis {
  const engine = engineOf(options.own ?? NO_OWN_WORDS);
  const { source, structure } = readStructure(text, outline);
  const sentences = splitSentences(source.text, source.lower);
  const findings = engine.extract(source, sentences, structure, options);
  return { source, structure, sentences, findings };
}
