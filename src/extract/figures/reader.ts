import type { Change, Comparator } from '../../model/entity.js';
import type { Article, Found, Refusal } from '../engine/article.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { isAim, isStriven } from './aim.js';
import { readBase } from './base.js';
import { type Chunk, Chunker } from './chunks.js';
import { Clause } from './clause.js';
import { type Lead, readBoundAfter, readLead } from './lead.js';
import { FigureLexicon } from './lexicon.js';
import type { Named } from './naming/named.js';
import { Namer } from './naming/namer.js';
import { Periods } from './periods.js';
import { type Figure, scanFigures } from './scan.js';
import type { Phrase } from './sentence.js';
import { type Column, readColumns, readRow } from './tables.js';

/** A figure with all that its sentence says of it. */
export interface FramedFigure {
  readonly figure: Figure;
  readonly name: Phrase | null;
  readonly place: Phrase | null;
  readonly change: Change;
  readonly comparator: Comparator;
  readonly period: string | null;
  readonly base: string | null;
  readonly target: boolean;
}

/** What was read of the figures of one article. */
export interface FigureReading {
  /** In order of start. */
  readonly figures: readonly FramedFigure[];
  readonly refusals: readonly Refusal[];
}

/** Finds the figures of an article and frames them: what, how much, when, against what. */
export class FigureReader {
  static readonly #readers = new WeakMap<Vocabulary, FigureReader>();

  readonly #lexicon: FigureLexicon;
  readonly #chunker: Chunker;
  /** Indicators and quantities read the same figures: the second asks for what the first has read. */
  #last: { readonly article: Article; readonly reading: FigureReading } | undefined;

  private constructor(vocabulary: Vocabulary) {
    this.#lexicon = new FigureLexicon(vocabulary);
    this.#chunker = new Chunker(vocabulary);
  }

  /** The reader over a vocabulary: made once for both kinds that need it. */
  static over(vocabulary: Vocabulary): FigureReader {
    let reader = FigureReader.#readers.get(vocabulary);
    if (reader === undefined) {
      reader = new FigureReader(vocabulary);
      FigureReader.#readers.set(vocabulary, reader);
    }
    return reader;
  }

  /** The figures of an article with their frames, in order of start. */
  read(article: Article, found: Found): FigureReading {
    if (this.#last?.article === article) return this.#last.reading;
    const { figures, refusals } = scanFigures(article, found, this.#lexicon);
    const reading = { figures: this.#frame(article, found, figures), refusals };
    this.#last = { article, reading };
    return reading;
  }

  #frame(article: Article, found: Found, figures: readonly Figure[]): FramedFigure[] {
    const { text, tokens, sentences } = article;
    const framed: FramedFigure[] = [];
    let nextDate = 0;
    let inherited: string | null = null;
    let last: Phrase | null = null;
    let heading: Phrase | null = null;
    let columns: readonly Column[] | undefined;
    let before = -1;
    for (let next = 0; next < figures.length; ) {
      const index = sentences.indexAt(tokens.start(figures[next]!.start));
      const sentence = sentences.get(index);
      // Sentences without figures hand on periods and headings too; a few before this one are enough.
      for (let skipped = Math.max(before + 1, index - 4); skipped < index; skipped++) {
        const span = sentences.get(skipped);
        const { clause, date } = this.#clause(article, found, span.start, span.end, [], nextDate);
        nextDate = date;
        if (startsParagraph(text, span.start)) inherited = null;
        inherited = handOn(inherited, new Periods(clause, inherited));
        columns = readColumns(clause) ?? (readRow(clause) && columns);
        const header = endsWithColon(text, span.end) ? clause.before(clause.chunks.length - 2) : undefined;
        if (header !== undefined) heading = header.opened ? clause.phrase(header.start, header.end) : null;
        else if (!isListItem(text, span.start)) heading = null;
      }
      if (startsParagraph(text, sentence.start)) inherited = null;
      if (!isListItem(text, sentence.start)) heading = null;
      let count = 0;
      while (next + count < figures.length && tokens.start(figures[next + count]!.start) < sentence.end) count++;
      const own = figures.slice(next, next + Math.max(count, 1));
      const { clause, date } = this.#clause(
        article,
        found,
        sentence.start,
        Math.max(sentence.end, tokens.end(own.at(-1)!.end - 1)),
        own,
        nextDate,
      );
      nextDate = date;
      const namer: Namer = new Namer(clause, { last, heading });
      const periods = new Periods(clause, inherited);
      const row = readRow(clause);
      if (row === undefined) columns = undefined;
      let cell = 0;
      for (let at = 0; at < clause.chunks.length; at++) {
        const figure = clause.chunks[at]!.figure;
        if (figure === undefined) continue;
        const lead = readLead(clause, at);
        const column = row && columns?.length === row.cells.length ? columns[cell++] : undefined;
        const named: Named = row ? namer.cell(at, row.name, column?.head ?? null) : namer.name(at, lead);
        if (figure.kind === 'indicator') last = named.name ?? last;
        framed.push({
          figure,
          name: named.name,
          place: named.place,
          change: changeOf(clause, at, lead, named, framed.at(-1)),
          comparator: readBoundAfter(clause, at) ?? lead.comparator ?? 'eq',
          period: column?.period ?? periods.of(at, lead, isStriven(clause, at)),
          base: readBase(clause, at, lead.tied && named.source !== 'after'),
          target: isAim(clause, at),
        });
      }
      inherited = handOn(inherited, periods);
      before = index;
      next += own.length;
    }
    return framed;
  }

  /** The chunks of a range of the text, and the index of the first date that may lie after it. */
  #clause(article: Article, found: Found, start: number, end: number, figures: readonly Figure[], nextDate: number) {
    const { text, tokens } = article;
    let date = nextDate;
    while (date < found.dates.length && found.dates[date]!.span.end <= start) date++;
    let to = date;
    while (to < found.dates.length && found.dates[to]!.span.start < end) to++;
    const chunks: Chunk[] = this.#chunker.cut(
      text,
      tokens,
      tokens.indexAt(start),
      tokens.indexAt(end - 1) + 1,
      figures,
      found.dates.slice(date, to),
    );
    return { clause: new Clause(text, tokens, chunks, this.#lexicon), date };
  }
}

/** The change of a figure: of its own verb, of the verb before its name, or of the count that it says in another way. */
function changeOf(clause: Clause, at: number, lead: Lead, named: Named, before: FramedFigure | undefined): Change {
  if (lead.change !== 'level') return lead.change;
  if (!lead.tied && !lead.from && named.start > 0) {
    // `Giảm tỷ lệ mắc 10%`
    const verb = clause.role(named.start - 1);
    if (verb === 'increase' || verb === 'decrease') return verb;
  }
  if (!lead.tied && named.place !== null) return changeOfExamples(clause, lead.stop);
  // `giảm 58 ca, tương đương 29,1%`, `giảm 58 ca (29,1%)`
  const aside = clause.role(lead.stop) === 'open' && (!lead.tied || lead.same) && follows(clause, lead.stop);
  if ((lead.same && clause.role(lead.stop) === 'comma') || aside) {
    const unit = clause.chunks[at]!.figure;
    if (unit?.kind === 'indicator' && before?.figure.kind === 'quantity') return before.change;
  }
  return 'level';
}

/** No list of examples is longer than this many chunks. */
const EXAMPLES = 60;
const IN_EXAMPLES: ReadonlySet<string> = new Set(['word', 'place', 'figure', 'comma', 'and', 'dash', 'number']);

/** `tăng cao như Cao Bằng 23%, Bạc Liêu 18%`: the change that the verb before `như` states for each. */
function changeOfExamples(clause: Clause, stop: number): Change {
  let at = stop;
  while (at > Math.max(0, stop - EXAMPLES) && IN_EXAMPLES.has(clause.role(at)!)) at--;
  if (clause.role(at) !== 'soft' || clause.slice(at, at + 1) !== 'như') return 'level';
  at--;
  while (clause.role(at) === 'adverb' || clause.role(at) === 'comma') at--;
  const verb = clause.role(at);
  return verb === 'increase' || verb === 'decrease' ? verb : 'level';
}

/** True for the bracket after a count and what is counted: `giảm 30 ca mắc sởi so với năm 2019 (6%)`. */
function follows(clause: Clause, open: number): boolean {
  for (let at = open - 1; at >= Math.max(0, open - 10); at--) {
    const role = clause.role(at)!;
    if (role === 'figure') return true;
    if (role !== 'word' && role !== 'predicate' && role !== 'compared' && role !== 'date' && role !== 'place')
      return false;
  }
  return false;
}

function handOn(inherited: string | null, periods: Periods): string | null {
  const handed = periods.handedOn();
  if (handed !== undefined) return handed.value;
  return periods.hasOwnDate() ? null : inherited;
}

function startsParagraph(text: string, start: number): boolean {
  return start === 0 || text[start - 1] === '\n';
}

function endsWithColon(text: string, end: number): boolean {
  return text[end - 1] === ':';
}

/** True for a line that begins with a bullet or a number: `- Năm 2020: 97%`. */
function isListItem(text: string, start: number): boolean {
  return /[-–+•*·\d]/.test(text[start] ?? '');
}
