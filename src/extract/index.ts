import { KINDS, type Kind } from '../model/entity.js';
import type { NormalText, Sentences } from '../model/text.js';
import { createDateExtractor } from './dates/index.js';
import type { Article, Draft, Extraction, Extractor, Refusal, Remark } from './engine/article.js';
import { Tokenizer } from './engine/tokens.js';
import { Vocabulary } from './engine/vocabulary.js';
import { createIndicatorExtractor } from './indicators/index.js';
import { createPersonExtractor } from './people/index.js';
import { createQuantityExtractor } from './quantities/index.js';
import { createUnitExtractor } from './units/index.js';

/** What each kind must have found before it: posts name units, figures name periods, counts are what no rate took. */
const NEEDS: { readonly [K in Kind]: readonly Kind[] } = {
  date: [],
  unit: [],
  person: ['unit', 'date'],
  indicator: ['date', 'unit', 'person'],
  quantity: ['date', 'unit', 'person', 'indicator'],
};

export interface ExtractionOptions {
  /** Kinds that are wanted; what they need is found too, and not returned. */
  readonly kinds?: readonly Kind[];
  readonly fileName?: string | null;
  /** ISO day. */
  readonly referenceDate?: string | null;
  /** Ask another recogniser about doubtful names of people; needs the optional package vntk, and is slow. */
  readonly secondOpinion?: 'vntk';
}

/** All that was found in one article. */
export interface Findings {
  /** In order of start, then longest first, then kind. */
  readonly drafts: readonly Tagged[];
  readonly remarks: readonly Remark[];
  readonly refusals: readonly Refusal[];
  readonly reportDate: string | null;
}

/** A draft that says of which kind it is. */
export type Tagged = { readonly [K in Kind]: { readonly kind: K; readonly draft: Draft<K> } }[Kind];

/** The extractors of all kinds over one vocabulary: made once, used for every article. */
export class Engine {
  readonly #vocabulary = new Vocabulary();
  readonly #tokenizer = new Tokenizer(this.#vocabulary);
  readonly #date = createDateExtractor(this.#vocabulary);
  readonly #unit = createUnitExtractor(this.#vocabulary);
  readonly #person = createPersonExtractor(this.#vocabulary);
  readonly #indicator = createIndicatorExtractor(this.#vocabulary);
  readonly #quantity = createQuantityExtractor(this.#vocabulary);

  /** Finds the mentions of the wanted kinds in one normalised text. Never throws for what a text holds. */
  extract(source: NormalText, sentences: Sentences, options: ExtractionOptions = {}): Findings {
    const article: Article = {
      text: source.text,
      lower: source.lower,
      source,
      sentences,
      tokens: this.#tokenizer.cut(source.text, source.lower),
      fileName: options.fileName ?? null,
      referenceDate: options.referenceDate ?? null,
      ...(options.secondOpinion ? { secondOpinion: options.secondOpinion } : {}),
    };
    const wanted = options.kinds ?? KINDS;
    const isNeeded = (kind: Kind) => wanted.some(each => each === kind || NEEDS[each].includes(kind));
    const tagged: Tagged[] = [];
    const remarks: Remark[] = [];
    const refusals: Refusal[] = [];
    const found = {
      dates: [] as readonly Draft<'date'>[],
      units: [] as readonly Draft<'unit'>[],
      people: [] as readonly Draft<'person'>[],
      indicators: [] as readonly Draft<'indicator'>[],
      reportDate: null as string | null,
    };
    const run = <K extends Kind>(extractor: Extractor<K>): Extraction<K> => {
      const extraction = extractor.extract(article, found);
      if (wanted.includes(extractor.kind)) {
        for (const draft of extraction.drafts) tagged.push({ kind: extractor.kind, draft } as Tagged);
        remarks.push(...(extraction.remarks ?? []));
        refusals.push(...(extraction.refusals ?? []));
      }
      return extraction;
    };
    // The report's own date is a field of every Document, so the dates are always read.
    const dates = run(this.#date);
    found.dates = dates.drafts;
    found.reportDate = dates.reportDate ?? null;
    if (isNeeded('unit')) found.units = run(this.#unit).drafts;
    if (isNeeded('person')) found.people = run(this.#person).drafts;
    if (isNeeded('indicator')) found.indicators = run(this.#indicator).drafts;
    if (isNeeded('quantity')) run(this.#quantity);
    tagged.sort(inOutputOrder);
    return { drafts: tagged, remarks, refusals, reportDate: found.reportDate };
  }
}

function inOutputOrder(a: Tagged, b: Tagged): number {
  return (
    a.draft.span.start - b.draft.span.start ||
    b.draft.span.end - a.draft.span.end ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
  );
}
