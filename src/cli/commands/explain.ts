import type { RuleEntry } from '../../extract/engine/rules.js';
import { KINDS, type Kind } from '../../model/entity.js';
import { LEXICON_SORTS, type OwnWord, type OwnWords } from '../../model/own-words.js';
import type { Problem } from '../../model/problem.js';
import type { Call, CommandSpec } from '../command.js';
import { EXIT, usageError } from '../exit.js';
import {
  findInputs,
  INPUT_OPTIONS,
  type InputOptions,
  READING_OPTIONS,
  type ReadingOptions,
  readingOptions,
} from '../inputs.js';
import { lexiconOf } from '../lexicon.js';
import { isFailure, lossIn } from '../report.js';
import { closest } from '../suggest.js';
import { type ColorOption, colorWish, isColoured, painter, printable } from '../terminal.js';

interface ExplainOptions extends InputOptions, ReadingOptions {
  readonly kind?: readonly Kind[];
  readonly rule?: string;
  readonly refused?: boolean;
  readonly structure?: boolean;
  readonly color?: ColorOption;
}

export const explainCommand: CommandSpec = {
  name: 'explain',
  arguments: '[paths...]',
  options: [
    { flags: '-k, --kind <kind>', choices: KINDS, list: true },
    { flags: '-r, --rule <id>' },
    { flags: '--refused' },
    { flags: '--structure' },
    ...INPUT_OPTIONS,
    ...READING_OPTIONS,
  ],
  run,
};

/** Options that need no article; with any other one a path has been forgotten. */
const NO_READING: ReadonlySet<string> = new Set(['rule', 'lexicon', 'noConfig', 'lang', 'quiet', 'verbose', 'color']);

async function run(call: Call<ExplainOptions>): Promise<number> {
  const { args, options, settled, streams, say } = call;
  const [{ toStream, ReaderGone }, { writeFailure }] = await Promise.all([
    import('../../output/destination.js'),
    import('../outputs.js'),
  ]);
  const out = toStream(streams.stdout, streams.signal);
  const isAlone =
    args.length === 0 &&
    options.rule !== undefined &&
    Object.keys(options).every(name => NO_READING.has(name) || settled.has(name));
  const rules = options.rule === undefined ? [] : await knownRules(options.rule, isAlone, call);
  const failures: Problem[] = [];
  try {
    if (isAlone) {
      for (const { id, example } of rules) await out.write(`${say.ruleReads(id, printable(example))}\n`);
    } else {
      for await (const piece of explainAll(call, failures)) await out.write(piece);
    }
    await out.complete();
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.done;
    streams.signal.throwIfAborted();
    throw error instanceof Error && 'syscall' in error ? writeFailure(error, undefined, call) : error;
  }
  return failures.length > 0 ? EXIT.inputs : EXIT.done;
}

/**
 * The articles, piece by piece, as a person reads them.
 * @param failures takes up what the run is to end with an error for
 */
async function* explainAll(call: Call<ExplainOptions>, failures: Problem[]): AsyncGenerator<string> {
  const { options, streams, terminal, say } = call;
  const [{ explainSource }, { explainSentence }, { inTurns }, { checkWords }, { explainStructure }, { viewBlock }] =
    await Promise.all([
      import('../../use-cases/explain.js'),
      import('../explanation.js'),
      import('../../use-cases/run.js'),
      import('../words.js'),
      import('../../use-cases/explain-structure.js'),
      import('../structure-view.js'),
    ]);
  const reading = { ...(await readingOptions(call)), ...(options.kind && { kinds: options.kind }) };
  const found = await findInputs(call);
  const coloured = isColoured(streams.stdout, colorWish(options.color, streams.env));
  const paint = painter(coloured);
  const style = { paint, coloured, refused: options.refused === true, words: checkWords(say), say };
  const fail = (problem: Problem): void => {
    if (isFailure(problem, found.named)) failures.push(problem);
    const why = printable(say.reason(problem.reason));
    terminal.problem(`vihealth: ${say.skipped(printable(problem.file), `${say.problemCodes[problem.code]}: ${why}`)}`);
  };
  for (const problem of found.problems) fail(problem);
  let [isShown, refusals] = [false, 0];
  for await (const article of inTurns(found.sources, source => explainSource(source, reading))) {
    streams.signal.throwIfAborted();
    if ('code' in article) {
      fail(article);
      continue;
    }
    const { file, decoded, explanation } = article;
    const loss = lossIn(file, decoded.encoding, decoded.warnings, say);
    if (loss !== undefined) terminal.problem(loss);
    if (options.structure) {
      yield `${paint('bold', printable(file))}  ${decoded.encoding}\n\n`;
      for (const block of explainStructure(decoded)) yield `${viewBlock(block, paint, say)}\n`;
      yield '\n';
      continue;
    }
    const { date, sentences } = explanation;
    let heading = `${paint('bold', printable(file))}  ${decoded.encoding}  ${say.reportDate(date)}\n\n`;
    // Of a rule the files are shown in which it found something.
    if (options.rule === undefined) {
      yield heading;
      heading = '';
    }
    for (const sentence of sentences) {
      const only = <M extends RuledMark>(marks: readonly M[]): readonly M[] =>
        options.rule === undefined ? marks : marks.filter(mark => isBy(mark, options.rule!));
      const shown = { ...sentence, found: only(sentence.found), refused: only(sentence.refused) };
      const silent = shown.found.length === 0 && !(style.refused && shown.refused.length > 0);
      if (style.refused) refusals += shown.refused.length;
      if (options.rule !== undefined && silent) continue;
      isShown = true;
      yield `${heading}${explainSentence(shown, style)}\n`;
      heading = '';
    }
  }
  if (options.rule !== undefined && !isShown) terminal.note(say.ruleFoundNothing(printable(options.rule)));
  else if (style.refused && !options.structure && refusals === 0) terminal.note(say.nothingRefused);
}

/** The id of all rows of a lexicon; `lexicon/unit` is that of one sort. */
const LEXICON = 'lexicon';

/**
 * The rows of the lexicon, of one sort or all.
 * @throws Failure where no lexicon is given, or there is no such sort
 */
function ownRules(id: string, own: OwnWords | undefined, { say }: Call<ExplainOptions>): readonly RuleEntry[] {
  const ids = [LEXICON, ...LEXICON_SORTS.map(sort => `${LEXICON}/${sort}`)];
  if (!ids.includes(id)) {
    const near = closest(id, ids);
    throw usageError(
      say.badChoice('--rule', printable(id), ids.join(', ')) + (near === undefined ? '' : say.didYouMean(near)),
    );
  }
  if (own === undefined) throw usageError(say.needs(`--rule ${id}`, '--lexicon'));
  return Object.values(own)
    .flat()
    .filter(({ sort }: OwnWord) => id === LEXICON || id === `${LEXICON}/${sort}`)
    .map(({ sort, phrase, means, at }: OwnWord) => ({
      id: `${LEXICON}/${sort}`,
      example: say.settings.ownMeaning(phrase, means || say.settings.neverAName, at),
    }));
}

interface RuledMark {
  readonly rule: string;
  readonly own?: readonly OwnWord[];
}

/** True for a mention that a rule found, or that a row of the lexicon had a part in. */
function isBy({ rule, own = [] }: RuledMark, id: string): boolean {
  if (rule === id) return true;
  return own.some(({ sort }) => id === LEXICON || id === `${LEXICON}/${sort}`);
}

/**
 * The rule of that id; without articles also all rules of a kind.
 * @throws Failure where there is none, or `--kind` leaves it out
 */
async function knownRules(id: string, isAlone: boolean, call: Call<ExplainOptions>): Promise<readonly RuleEntry[]> {
  const { options, say } = call;
  if (id === LEXICON || id.startsWith(`${LEXICON}/`)) return ownRules(id, (await lexiconOf(call)).own, call);
  const { findRule, ruleCatalogue } = await import('../../extract/catalogue.js');
  const [group] = id.split('/', 1);
  const kind = KINDS.find(one => one === group);
  const rule = findRule(id);
  if (rule !== undefined) {
    if (options.kind?.every(one => one !== kind)) {
      throw usageError(say.conflict(`--rule ${printable(id)}`, `--kind ${options.kind.join(',')}`));
    }
    return [{ id, example: rule.example }];
  }
  const rules = ruleCatalogue();
  if (isAlone && id === kind) return rules.filter(one => one.id.startsWith(`${kind}/`));
  const ids = rules.map(one => one.id);
  const near = id.includes('/')
    ? closest(id, ids)
    : (ids.find(one => one.endsWith(`/${id}`)) ?? closest(id, isAlone ? KINDS : []));
  const asked = kind ?? 'date';
  throw usageError(
    say.unknownRule(printable(id), asked, say.kinds[asked]!) + (near === undefined ? '' : say.didYouMean(near)),
  );
}
