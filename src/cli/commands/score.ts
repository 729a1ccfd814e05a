import { readFileSync, statSync } from 'node:fs';
import type { Floor } from '../../evaluation/score/floors.js';
import type { EarlierScores, PlacedError, ScoreFile } from '../../evaluation/score/report.js';
import { KINDS, type Kind } from '../../model/entity.js';
import { addToSummary, forEyes } from '../ci.js';
import type { Call, CommandSpec } from '../command.js';
import { LEXICON_OPTION, NO_CONFIG_OPTION } from '../command.js';
import { EXIT, Failure, usageError } from '../exit.js';
import { type LexiconOption, lexiconOf } from '../lexicon.js';
import { openReason } from '../open-reason.js';
import { closest } from '../suggest.js';
import { printable } from '../terminal.js';

interface ScoreOptions extends LexiconOption {
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
  arguments: '',
  options: [
    { flags: '--gold <folder>' },
    { flags: '-k, --kind <kind>', choices: KINDS, list: true },
    { flags: '-e, --errors' },
    { flags: '--min <measure=F1>', list: true },
    { flags: '--compare <file>' },
    { flags: '-r, --reporter <name>', choices: REPORTERS },
    { flags: '-f, --format <name>', choices: REPORTERS },
    LEXICON_OPTION,
    NO_CONFIG_OPTION,
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
  const folder = goldFolder(call);
  const floors = await floorsOf(call);
  const earlier = await earlierScores(call);
  const [{ scoreReporterOf }, { below }, { print }, { scoreWords }] = await Promise.all([
    import('../../evaluation/score/reporters/index.js'),
    import('../../evaluation/score/floors.js'),
    import('../print.js'),
    import('../words.js'),
  ]);
  const measured = await measure(folder, call);
  const { articles, faults, measures } = measured;
  if (articles === 0 && faults.every(({ unmarked }) => unmarked)) {
    throw new Failure(EXIT.nothing, say.noGold(printable(folder)));
  }
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
  return faults.length > 0 ? EXIT.inputs : EXIT.done;
}

/** A file that gives no measure. */
interface Fault extends ScoreFile {
  /** True for an article without annotations and for annotations without article: a score would leave it out unseen. */
  readonly unmarked: boolean;
}

async function measure(folder: string, call: Call<ScoreOptions>) {
  const { options, streams } = call;
  const own = await lexiconOf(call);
  const [{ scoreSource }, { goldWithoutArticle }, { Tally }, { findFiles }, { inTurns }] = await Promise.all([
    import('../../use-cases/score.js'),
    import('../../use-cases/gold-files.js'),
    import('../../evaluation/score/tally.js'),
    import('../../input/files.js'),
    import('../../use-cases/run.js'),
  ]);
  const tally = new Tally();
  const errors: PlacedError[] = [];
  let articles = 0;
  const { sources, problems } = await findFiles([folder], { alone: true });
  const faults: Fault[] = problems.map(({ file, reason }) => ({ file, reason, unmarked: false }));
  for await (const scored of inTurns(sources, source => scoreSource(source, options.kind ?? KINDS, tally, own))) {
    streams.signal.throwIfAborted();
    if ('errors' in scored) {
      articles++;
      errors.push(...scored.errors);
    } else {
      const { file, fault: reason, unmarked = false } = scored;
      faults.push({ file, reason, unmarked });
    }
  }
  for (const file of await goldWithoutArticle(folder, sources)) {
    faults.push({ file, reason: 'it has annotations and no article beside them', unmarked: true });
  }
  return { articles, measures: tally.scores(), errors, faults };
}

function goldFolder({ options: { gold }, say }: Call<ScoreOptions>): string {
  if (gold === undefined) throw usageError(say.goldMissing);
  const stats = statSync(gold, { throwIfNoEntry: false });
  if (stats === undefined) throw usageError(say.noSuchPath(printable(gold)));
  if (!stats.isDirectory()) throw usageError(say.notAFolder('--gold', printable(gold)));
  return gold;
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
