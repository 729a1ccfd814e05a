import { readFileSync, statSync } from 'node:fs';
import type { Floor } from '../../evaluation/score/floors.js';
import type { EarlierScores, PlacedError, ScoreFile, ScoreReport } from '../../evaluation/score/report.js';
import type { Source } from '../../input/source.js';
import { KINDS, type Kind } from '../../model/entity.js';
import type { ScoredCorrections } from '../../use-cases/score.js';
import { addToSummary, forEyes } from '../ci.js';
import type { Call, CommandSpec } from '../command.js';
import { CorrectionsReport, type GivenCorrections, readCorrections } from '../corrections.js';
import { EXIT, Failure, usageError } from '../exit.js';
import { findInputs, type InputOptions, READING_OPTIONS, type ReadingOptions, readingOptions } from '../inputs.js';
import { openReason } from '../open-reason.js';
import { closest } from '../suggest.js';
import { printable } from '../terminal.js';

interface ScoreOptions extends ReadingOptions, Pick<InputOptions, 'dates'> {
  readonly gold?: string;
  readonly kind?: readonly Kind[];
  readonly errors?: boolean;
  readonly min?: readonly string[];
  readonly compare?: string;
  readonly reporter?: string;
  readonly format?: string;
}

const REPORTERS = ['text', 'json', 'junit', 'github'];

export const scoreCommand: CommandSpec = {
  name: 'score',
  arguments: '[paths...]',
  options: [
    { flags: '--gold <path>' },
    { flags: '-k, --kind <kind>', choices: KINDS, list: true },
    { flags: '-e, --errors' },
    { flags: '--min <measure=F1>', list: true },
    { flags: '--compare <file>' },
    { flags: '-r, --reporter <name>', choices: REPORTERS },
    { flags: '-f, --format <name>', choices: REPORTERS },
    ...READING_OPTIONS,
  ],
  run: score,
};

async function score(call: Call<ScoreOptions>): Promise<number> {
  const { options, say, terminal } = call;
  if (options.reporter !== undefined && options.format !== undefined) {
    throw usageError(say.conflict('--reporter', '--format'));
  }
  const name = options.reporter ?? options.format ?? 'text';
  if (options.compare !== undefined && name === 'json') throw usageError(say.conflict('--compare', `--format ${name}`));
  const gold = await goldOf(call);
  const floors = await floorsOf(call);
  const earlier = await earlierScores(call);
  const [{ scoreReporterOf }, { below }, { print }, { scoreWords }] = await Promise.all([
    import('../../evaluation/score/reporters/index.js'),
    import('../../evaluation/score/floors.js'),
    import('../print.js'),
    import('../words.js'),
  ]);
  const { corrected, ...measured } = await measure(gold, call);
  const { articles, faults, measures } = measured;
  if ('folder' in gold && articles === 0 && faults.every(({ unmarked }) => unmarked)) {
    throw new Failure(EXIT.nothing, say.noGold(printable(gold.folder)));
  }
  corrected?.summary();
  if (corrected?.isOfThese === false) throw new Failure(EXIT.nothing, say.noneOfThese(printable(options.gold!)));
  const words = scoreWords(say);
  const missed = below(floors, measures);
  for (const { file, reason } of faults) {
    terminal.problem(`vihealth: ${say.skipped(printable(file), printable(say.reason(reason)))}`);
  }
  const reporter = scoreReporterOf(name);
  const report = { ...measured, floors, missed };
  const view = { errors: options.errors ?? false, ...(earlier && { earlier }) };
  const shown = reporter.format(report, view, words);
  await print(reporter.forEyes ? forEyes(shown) : shown, call);
  await addToSummary(reporter.page?.(report, view, words), call);
  for (const floor of missed) {
    terminal.problem(`vihealth: ${words.belowFloor(floor.measure, measures.get(floor.measure)?.f1, floor.least)}`);
  }
  if (missed.length > 0 || faults.some(({ unmarked }) => unmarked)) return EXIT.differs;
  return faults.length > 0 ? EXIT.inputs : (corrected?.exit ?? EXIT.done);
}

/** A file that gives no measure. */
interface Fault extends ScoreFile {
  /** True for an article without annotations and for annotations without article: a score would leave it out unseen. */
  readonly unmarked: boolean;
}

/** What was measured, and what came of the corrections where they are the gold. */
interface Measured extends Pick<ScoreReport, 'articles' | 'measures' | 'errors'> {
  readonly faults: readonly Fault[];
  readonly corrected?: CorrectionsReport;
}

/** Annotated articles with their gold, or articles and the file that corrects them. */
type Gold = { readonly folder: string } | { readonly corrections: GivenCorrections };

async function measure(gold: Gold, call: Call<ScoreOptions>): Promise<Measured> {
  const { options, streams } = call;
  const [{ scoreCorrected, scoreSource }, { goldWithoutArticle }, { Tally }, { inTurns }] = await Promise.all([
    import('../../use-cases/score.js'),
    import('../../use-cases/gold-files.js'),
    import('../../evaluation/score/tally.js'),
    import('../../use-cases/run.js'),
  ]);
  const tally = new Tally();
  const errors: PlacedError[] = [];
  let articles = 0;
  const { kind: kinds = KINDS } = options;
  const reading = await readingOptions(call);
  const { sources, problems } = await findInputs('folder' in gold ? { ...call, args: [gold.folder] } : call);
  const corrected = 'folder' in gold ? undefined : new CorrectionsReport(call, gold.corrections);
  const faults: Fault[] = problems.map(({ file, reason }) => ({ file, reason, unmarked: false }));
  const score = (source: Source): Promise<ScoredCorrections> =>
    'folder' in gold
      ? scoreSource(source, kinds, tally, reading)
      : scoreCorrected(source, kinds, tally, gold.corrections.byFile, reading);
  for await (const scored of inTurns(sources, score)) {
    streams.signal.throwIfAborted();
    if ('errors' in scored) {
      articles++;
      errors.push(...scored.errors);
      corrected?.article(scored.file, scored.corrections ?? null);
    } else {
      const { file, fault: reason, unmarked = false } = scored;
      faults.push({ file, reason, unmarked });
    }
  }
  if ('folder' in gold) {
    for (const file of await goldWithoutArticle(gold.folder, sources)) {
      faults.push({ file, reason: 'it has annotations and no article beside them', unmarked: true });
    }
  }
  return { articles, measures: tally.scores(), errors, faults, ...(corrected && { corrected }) };
}

/** A file of corrections, by its name. */
const CORRECTIONS_FILE = /\.(?:csv|tsv)$/i;

async function goldOf(call: Call<ScoreOptions>): Promise<Gold> {
  const { args, options, say } = call;
  const { gold } = options;
  const [first] = args;
  if (gold === undefined) throw usageError(first === undefined ? say.goldMissing : say.goldAsOption(printable(first)));
  const stats = statSync(gold, { throwIfNoEntry: false });
  if (stats === undefined) throw usageError(say.noSuchPath(printable(gold)));
  if (stats.isDirectory()) {
    if (first !== undefined) throw usageError(say.goldWithPaths(printable(first)));
    return { folder: gold };
  }
  if (!CORRECTIONS_FILE.test(gold)) throw usageError(say.notAFolder('--gold', printable(gold)));
  const corrections = await readCorrections('--gold', gold, call);
  if (first === undefined) throw usageError(say.goldNeedsPaths(printable(gold)));
  return { corrections };
}

async function floorsOf({
  options: { min = [], kind: kinds = KINDS },
  say,
}: Call<ScoreOptions>): Promise<readonly Floor[]> {
  const [{ parseFloor }, { measureNames }] = await Promise.all([
    import('../../evaluation/score/floors.js'),
    import('../../evaluation/score/article.js'),
  ]);
  const known = measureNames();
  return min.flatMap(given => {
    // Vietnamese writes numbers with a comma, which parts the floors here.
    const texts = given.split(',');
    const decimals = texts.findIndex(text => /^\d+$/.test(text));
    if (decimals > 0) {
      const right = `${texts[decimals - 1]}.${texts[decimals]}`;
      throw usageError(say.commaInFloor(printable(given), printable(right)));
    }
    return texts.map(text => {
      const floor = parseFloor(text.trim());
      if (floor === undefined) throw usageError(say.badFloor(printable(given)));
      const { measure } = floor;
      if (!known.includes(measure)) {
        const meant = closest(measure, known);
        const hint = meant === undefined ? say.measures(known.join(', ')) : say.didYouMean(meant);
        throw usageError(say.unknownMeasure(measure) + hint);
      }
      const [group] = measure.split('.', 1);
      if (KINDS.some(kind => kind === group && !kinds.includes(kind))) {
        throw usageError(say.conflict(`--min ${measure}`, `--kind ${kinds.join(',')}`));
      }
      return floor;
    });
  });
}

async function earlierScores({ options, say }: Call<ScoreOptions>): Promise<EarlierScores | undefined> {
  const { compare: path } = options;
  if (path === undefined) return undefined;
  const { readEarlier } = await import('../../evaluation/score/report.js');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw usageError(say.earlierUnreadable(printable(path), openReason(error, say)));
  }
  const earlier = readEarlier(text);
  if (earlier === undefined) throw usageError(say.notAScore(printable(path)));
  return earlier;
}
