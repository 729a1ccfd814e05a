// A net under changes of the extractors: writes down all that is found, refused and remarked in the fixtures, in the
// texts of the tests and in any folder, and compares two such dumps.
//   node scripts/findings.mjs dump before.txt [FOLDER…]
//   node scripts/findings.mjs diff before.txt after.txt [--kind person] [--limit 40]
// Build first. The texts of the tests change with the tests: `--tests FOLDER` keeps to those of another checkout.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyse } from '../dist/document/analysis.js';
import { findFiles } from '../dist/input/files.js';
import { readSourceText } from '../dist/use-cases/job.js';
import { testTexts } from './test-texts.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', default: join(root, 'tests/extract') },
    kind: { type: 'string' },
    limit: { type: 'string', default: '40' },
  },
});
const [command, ...paths] = positionals;
if (command === 'dump' && paths.length > 0) await dump(paths[0], [join(root, 'fixtures'), ...paths.slice(1)]);
else if (command === 'diff' && paths.length === 2) diff(paths[0], paths[1]);
else {
  console.error('usage: node scripts/findings.mjs dump FILE [FOLDER…] | diff FILE FILE [--kind KIND] [--limit N]');
  process.exitCode = 2;
}

async function dump(to, folders) {
  const lines = [];
  for (const { file, text } of testTexts(values.tests)) lines.push(...linesOf(file, text));
  const { sources } = await findFiles(folders);
  for (const source of sources) {
    const article = await readSourceText(source);
    if ('decoded' in article) lines.push(...linesOf(source.file, article.decoded.text));
  }
  writeFileSync(to, lines.join(''));
  console.log(`${lines.length} lines in ${to}`);
}

/** One line for each draft, refusal and remark: where it comes from, sort, place, mention, fields. */
function linesOf(file, text) {
  const { source, findings } = analyse(text, { fileName: basename(file) });
  const line = (sort, { start, end }, fields) =>
    `${[file, sort, `${start}-${end}`, JSON.stringify(source.text.slice(start, end)), JSON.stringify(fields)].join('\t')}\n`;
  return [
    `${file}\treport\t\t\t${findings.reportDate}\n`,
    ...findings.drafts.map(({ kind, draft: { span, ...fields } }) => line(kind, span, fields)),
    ...findings.refusals.map(({ span, kind, ...fields }) => line(`refused ${kind}`, span, fields)),
    ...findings.remarks.map(({ span, ...fields }) => line('remark', span, fields)),
  ];
}

/** Prints what only one of two dumps holds, file by file, and ends with 1 where they differ. */
function diff(before, after) {
  const [old, now] = [before, after].map(path => readFileSync(path, 'utf8').split('\n').filter(isWanted));
  const [oldSet, nowSet] = [new Set(old), new Set(now)];
  const changes = new Map();
  const note = (sign, line) => {
    const [file, ...rest] = line.split('\t');
    if (!changes.has(file)) changes.set(file, []);
    changes.get(file).push(`  ${sign} ${rest.join('  ')}`);
  };
  for (const line of old) if (!nowSet.has(line)) note('-', line);
  for (const line of now) if (!oldSet.has(line)) note('+', line);
  let printed = 0;
  for (const [file, lines] of changes) {
    if (printed++ >= Number(values.limit)) break;
    console.log(`${file}\n${lines.join('\n')}`);
  }
  const gone = old.filter(line => !nowSet.has(line)).length;
  const come = now.filter(line => !oldSet.has(line)).length;
  console.log(`${gone} lines gone, ${come} come, in ${changes.size} texts`);
  process.exitCode = gone + come > 0 ? 1 : 0;
}

function isWanted(line) {
  return line !== '' && (values.kind === undefined || (line.split('\t')[1] ?? '').endsWith(values.kind));
}
