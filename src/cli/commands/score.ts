import { readFileSync, statSync } from 'node:fs';
import type { Floor } from '../../evaluation/score/floors.js';
import type { EarlierScores, PlacedError } from '../../evaluation/score/report.js';
import { KINDS, type Kind } from '../../model/entity.js';
import type { Call, CommandSpec } from '../command.js';
import { EXIT, Failure, usageError } from '../exit.js';
import { openReason } from '../inputs.js';
import { closest } from '../suggest.js';
import { printable } from '../terminal.js';

interface ScoreOptions {
  readonly gold?: string;
  readonly kind?: readonly Kind[];
  readonly errors?: boolean;
  readonly min?: readonly string[];
  readonly compare?: string;
  readonly format?: string;
}

export const scoreCommand: CommandSpec = {
  name: 'score',
  arguments: '',
  reads: true,
  options: [
    { flags: '--gold <folder>' },
    { flags: '-k, --kind <kind>', choices: KINDS, list: true },
    { flags: '-e, --errors' },
    { flags: '--min <measure=F1>', list: true },
    { flags: '--compare <file>' },
    { flags: '-f, --format <format>', choices: ['text', 'json'] },
  ],
  run: score,
};

async function score(call: Call<ScoreOptions>): Promise<number> {
  const { options, streams, say, terminal } = call;
  if (options.compare !== undefined && options.format === 'json') {
    throw usageError(say.conflict('--compare', '--format json'));
  }
  const folder = goldFolder(call);
  const floors = await floorsOf(call);
  const earlier = await earlierScores(call);
  const [{ scoreSource }, { Tally }, report, { below }, { findFiles }, { inTurns }, { print }] = await Promise.all([
    import('../../use-cases/score.js'),
    import('../../evaluation/score/tally.js'),
    import('../../evaluation/score/report.js'),
    import('../../evaluation/score/floors.js'),
    import('../../input/files.js'),
    import('../../use-cases/run.js'),
    import('../print.js'),
  ]);
  const tally = new Tally();
  const errors: PlacedError[] = [];
  let [articles, faults] = [0, 0];
  const { sources, problems } = await findFiles([folder], { alone: true });
  for (const { file, reason } of problems) {
    faults++;
    terminal.problem(`vihealth: ${say.skipped(printable(file), printable(reason))}`);
  }
  for await (const scored of inTurns(sources, source => scoreSource(source, options.kind ?? KINDS, tally))) {
    streams.signal.throwIfAborted();
    if ('errors' in scored) {
      articles++;
      errors.push(...scored.errors);
    } else if ('fault' in scored) {
      faults++;
      terminal.problem(`vihealth: ${say.skipped(printable(scored.file), printable(scored.fault))}`);
    }
  }
  if (articles + faults === 0) throw new Failure(EXIT.nothing, say.noGold(printable(folder)));
  const result = { articles, measures: tally.scores(), errors };
  const lines = options.errors ? errors.map(report.explainError) : undefined;
  await print(
    options.format === 'json'
      ? report.toJson(result, lines)
      : [
          ...(lines ?? []).map(line => line.split('\n').map(printable).join('\n')),
          report.toTable(result, earlier),
        ].join('\n'),
    call,
  );
  const low = below(floors, result.measures);
  for (const { measure, least } of low) {
    const f1 = result.measures.get(measure)?.f1;
    terminal.problem(`vihealth: ${say.belowFloor(measure, f1?.toFixed(4), least)}`);
  }
  if (low.length > 0) return EXIT.differs;
  return faults > 0 ? EXIT.inputs : EXIT.done;
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
        throw usageError(say.unknownMeasure(measure) + (meant === undefined ? '' : say.didYouMean(meant)));
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
