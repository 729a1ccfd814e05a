import type { DateSource } from '../model/document.js';
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

/** Each kind may read what those before it found. */
const KINDS_IN_TURN: readonly Kind[] = ['date', 'unit', 'person', 'indicator', 'quantity'];

/** What each kind must have found before it: posts name units, figures name periods, counts are what no rate took. */
const NEEDS: { readonly [K in Kind]: readonly Kind[] } = {
  date: [],
  unit: [],
  person: ['unit', 'date'],
  indicator: ['date', 'unit', 'person'],
  quantity: ['date', 'unit', 'person', 'indicator'],
};

const CREATE: { readonly [K in Kind]: (vocabulary: Vocabulary) => Extractor<K> } = {
  date: createDateExtractor,
  unit: createUnitExtractor,
  person: createPersonExtractor,
  indicator: createIndicatorExtractor,
  quantity: createQuantityExtractor,
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
  readonly dateSource: DateSource | null;
}

/** A draft that says of which kind it is. */
export type Tagged = { readonly [K in Kind]: { readonly kind: K; readonly draft: Draft<K> } }[Kind];

/** The extractors of all kinds over one vocabulary: each made when it is first needed, used for every article. */
export class Engine {
  readonly #vocabulary = new Vocabulary();
  readonly #tokenizer = new Tokenizer(this.#vocabulary);
  readonly #extractors: { [K in Kind]?: Extractor<K> } = {};

  #extractor<K extends Kind>(kind: K): Extractor<K> {
    const known: Extractor<K> | undefined = this.#extractors[kind];
    if (known !== undefined) return known;
    const made = CREATE[kind](this.#vocabulary);
    (this.#extractors as { [L in K]?: Extractor<L> })[kind] = made;
    return made;
  }

  /** Finds the mentions of the wanted kinds in one normalised text. Never throws for what a text holds. */
  extract(source: NormalText, sentences: Sentences, options: ExtractionOptions = {}): Findings {
    const wanted = options.kinds ?? KINDS;
    // The report's own date is a field of every Document, so the dates are always read.
    const needed = KINDS_IN_TURN.filter(
      kind => kind === 'date' || wanted.some(each => each === kind || NEEDS[each].includes(kind)),
    );
    // All tables are made before the text is cut: they say which words have a number.
    for (const kind of needed) this.#extractor(kind);
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
    const run = <K extends Kind>(kind: K): Extraction<K> => {
      if (!needed.includes(kind)) return { drafts: [] };
      const extraction = this.#extractor(kind).extract(article, found);
      // An impossible date is a fault of the report whatever is wanted of it; a broken number is one of its figure.
      // One by one: as arguments of one call, a hundred thousand do not fit on the stack.
      if (kind === 'date' || wanted.includes(kind)) for (const remark of extraction.remarks ?? []) remarks.push(remark);
      if (wanted.includes(kind)) {
        for (const draft of extraction.drafts) tagged.push({ kind, draft } as Tagged);
        for (const refusal of extraction.refusals ?? []) refusals.push(refusal);
      }
      return extraction;
    };
    const dates = run('date');
    found.dates = dates.drafts;
    found.reportDate = dates.reportDate ?? null;
    found.units = run('unit').drafts;
    found.people = run('person').drafts;
    found.indicators = run('indicator').drafts;
    run('quantity');
    tagged.sort(inOutputOrder);
    return { drafts: tagged, remarks, refusals, reportDate: found.reportDate, dateSource: dates.dateSource ?? null };
  }
}

function inOutputOrder(a: Tagged, b: Tagged): number {
  return (
    a.draft.span.start - b.draft.span.start ||
    b.draft.span.end - a.draft.span.end ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
  );
}
