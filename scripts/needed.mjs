// What of the extractors is needed: makes each predicate of the given folders constant, each reader that may find nothing and
// each rule of a list silent, one at a time, and asks whether some test notices. What no test notices goes, or gets the row
// that needs it.
//   node scripts/needed.mjs [--in src/extract/people]… [--tests tests/extract/people]… [--only NAME]…
// Prints the survivors and a table. The tests run in worker threads over one instrumented copy of the program, and of each
// only those that reach the changed function, so that a change takes some milliseconds.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { transformSync } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const copy = join(root, `node_modules/.cache/needed-${process.pid}`);
/** A change that makes the program run on is noticed too. All tests take longer than those that reach a function. */
const PATIENCE = 8_000;
const PATIENCE_FOR_ALL = 120_000;

/** Imports stay as they are written. */
const PLAIN = { compilerOptions: { verbatimModuleSyntax: true } };
const FOLDERS = ['people', 'units', 'figures'];

const { values } = parseArgs({
  options: {
    in: { type: 'string', multiple: true, default: FOLDERS.map(name => `src/extract/${name}`) },
    tests: {
      type: 'string',
      multiple: true,
      default: [...FOLDERS.map(name => `tests/extract/${name}`), 'tests/lexicon'],
    },
    only: { type: 'string', multiple: true },
  },
});

const mutants = instrument();
writeTests();
const tests = testFiles();
const { reached, making, all, failing } = await baseline();
console.log(`${mutants.length} changes, ${reached.length} tests`);
for (const name of failing) console.log(`left out, as it fails unchanged: ${name}`);
const survivors = await run();
report();
rmSync(copy, { recursive: true });

/** Copies the program with a switch at the head of each function that may be constant. */
function instrument() {
  rmSync(copy, { recursive: true, force: true });
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    fileNames.filter(name => name.includes('/src/')),
    options,
  );
  const checker = program.getTypeChecker();
  const found = [];
  for (const source of program.getSourceFiles()) {
    const file = relative(root, source.fileName).split(sep).join('/');
    if (!file.startsWith('src/')) continue;
    const edits = [];
    if (values.in.some(folder => file.startsWith(`${folder}/`))) {
      const visit = node => {
        const constants = ts.isFunctionLike(node) && node.body ? constantsOf(checker, node) : [];
        if (constants.length > 0) edits.push(switchesOf(node, constants, { file, source, found }));
        if (isRule(checker, node)) edits.push(ruleSwitchOf(node, { file, source, found }));
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
    write(file, applied(source.text, edits.flat()));
  }
  return found;
}

/** The constants that a function may be made: both for a predicate; for a reader what it answers where it finds nothing. */
function constantsOf(checker, node) {
  if (ts.isConstructorDeclaration(node) || nameOf(node) === undefined) return [];
  const signature = checker.getSignatureFromDeclaration(node);
  const type = signature && checker.getReturnTypeOfSignature(signature);
  if (!type) return [];
  if (type.flags & ts.TypeFlags.Boolean)
    return ['true', 'false'].filter(constant => constant !== onlyAnswer(node.body));
  const parts = type.isUnion() ? type.types : [type];
  if (parts.length > 1)
    return [
      ...(parts.some(part => part.flags & ts.TypeFlags.Undefined) ? ['undefined'] : []),
      ...(parts.some(part => part.flags & ts.TypeFlags.Null) ? ['null'] : []),
    ];
  return type.flags & ts.TypeFlags.Number && mayAnswerNowhere(node.body) ? ['-1'] : [];
}

/** What a function that does nothing else answers: `return true`. */
function onlyAnswer(body) {
  if (!ts.isBlock(body)) return body.getText();
  const [statement] = body.statements;
  return body.statements.length === 1 && ts.isReturnStatement(statement) ? statement.expression?.getText() : undefined;
}

/** True for the body of a function that answers with a place in the text, or with -1. */
function mayAnswerNowhere(body) {
  const isNowhere = node =>
    ts.isConditionalExpression(node)
      ? isNowhere(node.whenTrue) || isNowhere(node.whenFalse)
      : ts.isPrefixUnaryExpression(node) && node.getText() === '-1';
  if (!ts.isBlock(body)) return isNowhere(body);
  const visit = node =>
    (ts.isReturnStatement(node) && node.expression !== undefined && isNowhere(node.expression)) ||
    (!ts.isFunctionLike(node) && ts.forEachChild(node, visit) === true);
  return visit(body);
}

/** True for an object with an id and with functions, in a list of them. */
function isRule(checker, node) {
  if (!ts.isObjectLiteralExpression(node) || !ts.isArrayLiteralExpression(node.parent)) return false;
  const properties = node.properties.filter(ts.isPropertyAssignment);
  return (
    properties.some(({ name, initializer }) => name.getText() === 'id' && ts.isStringLiteral(initializer)) &&
    properties.some(({ initializer }) => checker.getTypeAtLocation(initializer).getCallSignatures().length > 0)
  );
}

function nameOf(node) {
  if (node.name) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)
    ? parent.name.getText()
    : undefined;
}

function ruleSwitchOf(node, { file, source, found }) {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  const { initializer } = node.properties.find(({ name }) => name?.getText() === 'id');
  const id = found.push({ file, line: line + 1, name: `rule ${initializer.text}`, constant: 'silent' }) - 1;
  return [
    { at: node.getStart(), text: `globalThis.__rule(${id}, ` },
    { at: node.getEnd(), text: ')' },
  ];
}

function switchesOf(node, constants, { file, source, found }) {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  const ids = constants.map(constant => found.push({ file, line: line + 1, name: nameOf(node), constant }) - 1);
  const checks = ids.map(id => `globalThis.__m === ${id} ? ${found[id].constant} : `).join('');
  const hit = `globalThis.__step(${ids[0]})`;
  if (ts.isBlock(node.body)) {
    const returns = ids.map(id => `if (globalThis.__m === ${id}) return ${found[id].constant};`).join(' ');
    return [{ at: node.body.getStart() + 1, text: ` ${hit}; ${returns} ` }];
  }
  return [
    { at: node.body.getStart(), text: `(${hit}, ${checks}(` },
    { at: node.body.getEnd(), text: '))' },
  ];
}

function applied(text, edits) {
  let result = text;
  for (const { at, text: insert } of edits.sort((a, b) => b.at - a.at))
    result = result.slice(0, at) + insert + result.slice(at);
  return result;
}

function write(file, text) {
  const target = join(copy, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  const { code } = transformSync(text, { loader: 'ts', target: 'es2023', tsconfigRaw: PLAIN });
  writeFileSync(target, code);
}

/** Copies the tests; what they import of vitest comes from a small stand-in that keeps them. */
function writeTests() {
  const stand = relative(copy, copy) || '.';
  for (const file of readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    const path = join('tests', file).split(sep).join('/');
    const up = '../'.repeat(path.split('/').length - 1);
    const text = readFileSync(join(root, path), 'utf8').replace(/from 'vitest'/, `from '${up}${stand}/vitest.js'`);
    write(path, text);
  }
  writeFileSync(join(copy, 'vitest.js'), readFileSync(join(root, 'scripts/needed/vitest.mjs'), 'utf8'));
  writeFileSync(join(copy, 'worker.mjs'), readFileSync(join(root, 'scripts/needed/worker.mjs'), 'utf8'));
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  // What tests read stands at the same place beside them.
  mkdirSync(join(copy, 'scripts'));
  for (const folder of ['fixtures', 'scripts/data']) symlinkSync(join(root, folder), join(copy, folder), 'junction');
}

function testFiles() {
  const inside = path =>
    statSync(join(root, path)).isFile() ? [path] : readdirSync(join(root, path)).map(name => `${path}/${name}`);
  return values.tests
    .flatMap(inside)
    .filter(path => path.endsWith('.test.ts'))
    .map(path => pathToFileURL(join(copy, path.replace(/\.ts$/, '.js'))).href);
}

/** @param mutant a change that is there from the start, or undefined */
function startWorker(mutant) {
  return new Worker(join(copy, 'worker.mjs'), {
    workerData: { tests, mutant },
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
    stdout: true,
    stderr: true,
  });
}

/** Which functions each test reaches, by the first change of each function. */
async function baseline() {
  const worker = startWorker();
  const result = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage({ baseline: true });
  });
  await worker.terminate();
  return result;
}

async function run() {
  const alive = [];
  let worker = startWorker();
  let head = -1;
  for (const [id, mutant] of mutants.entries()) {
    // All constants of a function are reached where the first is.
    if (mutants[id - 1]?.line !== mutant.line || mutants[id - 1]?.name !== mutant.name) head = id;
    if (values.only?.includes(mutant.name) === false) continue;
    const reaching = reached.flatMap((hits, test) => (hits.has(head) ? [test] : []));
    const isMaking = making.has(head);
    if (reaching.length > 0 && (await ask(id, reaching)) !== 'survives') continue;
    if (isMaking && (await askAfresh(id)) !== 'survives') continue;
    alive.push({ ...mutant, reached: isMaking || reaching.length > 0 });
    say(alive.at(-1));
  }
  await worker.terminate();
  return alive;

  /** Runs tests with a change; once more in a new worker where tables that an earlier change left behind spoil the answer. */
  async function ask(id, reaching) {
    let outcome = 'spoilt';
    for (let tries = 0; tries < 2 && outcome === 'spoilt'; tries++) {
      outcome = await answerOf(worker, id, reaching);
      if (outcome === 'noticed' || outcome === 'survives') break;
      await worker.terminate();
      worker = startWorker();
    }
    return outcome;
  }
}

/** Runs all tests with a change in what makes tables. */
async function askAfresh(id) {
  const worker = startWorker(id);
  const outcome = await answerOf(worker, id, all, PATIENCE_FOR_ALL);
  await worker.terminate();
  return outcome;
}

/** Whether one of these tests notices a change, or else what became of the worker. */
function answerOf(worker, id, run, patience = PATIENCE) {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve('runs on'), patience);
    const done = answer => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.removeAllListeners();
    worker.once('message', done);
    worker.once('error', () => done('breaks'));
    worker.postMessage({ mutant: id, run });
  });
}

function say({ file, line, name, constant, reached: known }) {
  console.log(`${file}:${line} ${name} may be ${constant}${known ? '' : ' (no test reaches it)'}`);
}

function report() {
  const rows = {};
  for (const folder of values.in) {
    const all = mutants.filter(
      ({ file, name }) => file.startsWith(`${folder}/`) && values.only?.includes(name) !== false,
    );
    const alive = survivors.filter(({ file }) => file.startsWith(`${folder}/`)).length;
    const needed = all.length - alive;
    rows[folder] = { changes: all.length, needed, share: `${((100 * needed) / all.length).toFixed(1)} %` };
  }
  console.table(rows);
  process.exitCode = survivors.length > 0 ? 1 : 0;
}
