import type { DecimalMark } from '../model/decimal-mark.js';
import type { DateSource } from '../model/document.js';
import { KINDS, type Kind } from '../model/entity.js';
import { NO_OWN_WORDS, type OwnWords } from '../model/own-words.js';
import type { NormalText, Sentences } from '../model/text.js';
import type { Structure } from '../structure/structure.js';
import type { Article, Draft, Extraction, Extractor, Refusal, Remark, Stage } from './engine/article.js';
import { KeptTables } from './engine/kept-tables.js';
import { Tokenizer } from './engine/tokenizer.js';
import { Triggers } from './engine/triggers.js';
import { Vocabulary } from './engine/vocabulary.js';
import { GROWN_TABLES } from './grown-tables.js';
import { STAGES } from './stages.js';

export interface ExtractionOptions {
  /** Kinds that are wanted; what they need is found too, and not returned. */
  readonly kinds?: readonly Kind[];
  readonly fileName?: string | null;
  /** ISO day; wins over what the text says. */
  readonly givenDate?: string | null;
  /** ISO day, for a text that states none. */
  readonly referenceDate?: string | null;
  /** The mark before decimals where it is known; else the numbers of each report tell. */
  readonly numbers?: DecimalMark;
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

/** What is wanted of an article, and who finds it. */
interface Plan {
  readonly asked: string;
  readonly wanted: ReadonlySet<Kind>;
  readonly extractors: readonly Extractor[];
}

/**
 * The extractors of all kinds over one vocabulary, with the words of one lexicon: each made when it is first needed, used for
 * every article.
 */
export class Engine {
  readonly #vocabulary: Vocabulary;
  readonly #tokenizer: Tokenizer;
  readonly #extractors = new Map<Stage, Extractor>();
  readonly #own: OwnWords;
  #plan: Plan | undefined;

  /** @param own a user's words, which count beside those of the program */
  constructor(own: OwnWords = NO_OWN_WORDS) {
    this.#own = own;
    // What is kept was grown of the program's words alone.
    const isPlain = Object.values(own).every(words => words.length === 0);
    this.#vocabulary = new Vocabulary(isPlain && GROWN_TABLES !== null ? new KeptTables(GROWN_TABLES) : undefined);
    this.#tokenizer = new Tokenizer(this.#vocabulary);
  }

  #extractor(stage: Stage): Extractor {
    const extractor = this.#extractors.get(stage) ?? stage.make(this.#vocabulary, this.#own);
    this.#extractors.set(stage, extractor);
    return extractor;
  }

  /** What is to be done for some kinds: nearly every article of a run asks for the same ones. */
  #planFor(kinds: readonly Kind[]): Plan {
    const asked = kinds.join();
    if (this.#plan?.asked !== asked) {
      const wanted = new Set(kinds);
      this.#plan = { asked, wanted, extractors: stagesFor(wanted).map(stage => this.#extractor(stage)) };
      const triggers = Array.from(this.#extractors.values()).flatMap(each => each.triggers);
      this.#tokenizer.triggers = new Triggers(this.#vocabulary, triggers);
    }
    return this.#plan;
  }

  /** Finds the mentions of the wanted kinds in one normalised text. Never throws for what a text holds. */
  extract(source: NormalText, sentences: Sentences, structure: Structure, options: ExtractionOptions = {}): Findings {
    // All tables are made before the text is cut: they say which words have a number.
    const { wanted, extractors } = this.#planFor(options.kinds ?? KINDS);
    const article: Article = {
      text: source.text,
      lower: source.lower,
      source,
      structure,
      sentences,
      tokens: this.#tokenizer.cut(source.text, source.lower),
      fileName: options.fileName ?? null,
      givenDate: options.givenDate ?? null,
      referenceDate: options.referenceDate ?? null,
      decimalMark: options.numbers ?? null,
      secondOpinion: options.secondOpinion ?? null,
    };
    const gathering = new Gathering(wanted);
    for (const extractor of extractors) gathering.take(extractor.extract(article, gathering));
    return gathering.findings();
  }
}

/**
 * The stages that find the wanted kinds, with those that they need. The report's own date is a field of every document, so
 * the dates are always read.
 */
function stagesFor(wanted: ReadonlySet<Kind>): readonly Stage[] {
  const asked = STAGES.filter(({ kinds }) => kinds.some(kind => wanted.has(kind)));
  const needed = new Set<Kind>(['date', ...asked.flatMap(({ needs }) => needs)]);
  return STAGES.filter(stage => asked.includes(stage) || stage.kinds.some(kind => needed.has(kind)));
}

/** What the stages have found so far: read by those that follow, and handed out at the end. */
class Gathering {
  dates: readonly Draft<'date'>[] = [];
  units: readonly Draft<'unit'>[] = [];
  people: readonly Draft<'person'>[] = [];
  reportDate: string | null = null;
  #dateSource: DateSource | null = null;
  readonly #tagged: Tagged[] = [];
  readonly #remarks: Remark[] = [];
  readonly #refusals: Refusal[] = [];

  constructor(readonly wanted: ReadonlySet<Kind>) {}

  take({ drafts, remarks = [], refusals = [], reportDate, dateSource }: Extraction): void {
    this.dates = drafts.date ?? this.dates;
    this.units = drafts.unit ?? this.units;
    this.people = drafts.person ?? this.people;
    this.reportDate = reportDate ?? this.reportDate;
    this.#dateSource = dateSource ?? this.#dateSource;
    // One by one: as arguments of one call, a hundred thousand do not fit on the stack.
    for (const kind of KINDS)
      if (this.wanted.has(kind)) for (const draft of drafts[kind] ?? []) this.#tagged.push({ kind, draft } as Tagged);
    // An impossible date is a fault of the report whatever is wanted of it; a broken number is one of its figure.
    for (const remark of remarks)
      if (remark.kind === 'date' || this.wanted.has(remark.kind)) this.#remarks.push(remark);
    for (const refusal of refusals) if (this.wanted.has(refusal.kind)) this.#refusals.push(refusal);
  }

  findings(): Findings {
    return {
      drafts: this.#tagged.sort(inOutputOrder),
      remarks: this.#remarks,
      refusals: this.#refusals,
      reportDate: this.reportDate,
      dateSource: this.#dateSource,
    };
  }
}

function inOutputOrder(a: Tagged, b: Tagged): number {
  const [one, other] = [a.draft.span, b.draft.span];
  if (one.start !== other.start) return one.start - other.start;
  return other.end - one.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}
