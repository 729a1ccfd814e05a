import type { CommandTexts } from './command-texts.js';
import { encodingTexts } from './encodings.js';
import { evaluationTexts } from './evaluation.js';
import { inputTexts, readingTexts } from './inputs.js';

const extract: CommandTexts = {
  summary: 'Extract dates, people, organisations, indicators and counts from articles',
  arguments: 'folders, files or globs; - reads standard input',
  options: {
    kind: 'only these kinds; repeat it or use commas',
    format: 'format of the output; else by the ending of --output; without one csv',
    output: 'a file, or a folder (ending in /) for a table per kind',
    ...inputTexts.en,
    ...readingTexts.en,
    excel: 'CSV that opens right in a Vietnamese Excel by a double click',
    headers: 'language of the headings (csv, tsv, xlsx)',
    rules: 'put the rule that found it into each entity or row',
    jobs: 'how many threads work (default: one per core)',
    'stdin-format': 'ndjson: standard input is a line of {"file": …, "text": …} per article',
  },
  examples: [
    ['vihealth extract reports', 'a table of all that is found, as CSV'],
    ['vihealth extract reports --kind indicator --output figures.csv', 'the indicators alone, into a file'],
    ['vihealth extract reports --format ndjson --kind person,unit', 'a JSON document a line'],
    ['vihealth extract reports --output tables/', 'a table per kind, into a folder'],
  ],
};

const explain: CommandTexts = {
  summary: 'Show where in an article each thing was found, and by which rule',
  arguments: 'folders, files or globs; - reads standard input',
  options: {
    kind: 'only these kinds; repeat it or use commas',
    rule: 'only what this rule found; without a path, what the rule, or each rule of a kind, reads',
    refused: 'also what looked like a mention and was refused, and why',
    structure: 'what each stretch was taken for: headline, heading, list item, table with its cells',
    ...inputTexts.en,
    ...readingTexts.en,
  },
  examples: [
    ['vihealth explain report.txt', 'the article with every mention marked'],
    ['vihealth explain report.txt --kind date --refused', 'the dates, and what only looks like one'],
    ['vihealth explain --rule date/day-numeric', 'what a rule reads'],
    ['vihealth explain --rule person', 'the rules of people, and what each reads'],
  ],
};

function plural(count: number, shown: string, one: string): string {
  return `${shown} ${one}${count === 1 ? '' : 's'}`;
}

export const en = {
  usage: 'Usage',
  options: 'Options',
  commonOptions: 'Options of every command',
  arguments: 'Arguments',
  commands: 'Commands',
  examples: 'Examples',
  command: 'command',
  choices: (words: string): string => `(${words})`,
  about: 'Reads Vietnamese health reports and writes what they state as tables.',
  moreHelp: 'vihealth <command> --help shows all options of a command.',
  rootExamples: [
    ['vihealth extract reports', 'a table of all that is found, as CSV'],
    ['vihealth extract reports --kind indicator --output figures.csv', 'the indicators alone, into a file'],
    ['vihealth extract report.txt --format json', 'one article, with all fields'],
  ] as readonly (readonly [string, string])[],
  common: {
    lang: 'language of help and messages (default: from the environment)',
    quiet: 'say nothing but what went wrong',
    verbose: 'say more: every warning of every file',
    'no-color': 'no colours',
    help: 'show this help',
    version: 'show the version',
  } as Readonly<Record<string, string>>,
  commandTexts: { extract, explain, ...encodingTexts.en, ...evaluationTexts.en } as Readonly<
    Record<string, CommandTexts>
  >,

  didYouMean: (word: string): string => ` Did you mean ${word}?`,
  unknownOption: (flag: string, command: string): string =>
    `unknown option ${flag}. \`vihealth ${command}--help\` lists the options.`,
  dashFile: (file: string): string => ` For the file of that name type ./${file}.`,
  unknownCommand: (word: string): string => `unknown command ${word}. \`vihealth --help\` lists the commands.`,
  isAPath: (word: string): string => `${word} is a path, not a command: type \`vihealth extract ${word}\`.`,
  badChoice: (flag: string, given: string, choices: string): string =>
    `${flag} cannot be ${given}: it is one of ${choices}.`,
  emptyValue: (flag: string, choices: string | undefined): string =>
    `${flag} has an empty value, as where a variable of a script is not set: ${choices === undefined ? 'type one' : `it is one of ${choices}`}.`,
  valueMissing: (flag: string): string => `${flag} needs a value after it.`,
  argumentMissing: (name: string, command: string): string =>
    `${name} is missing. \`vihealth ${command} --help\` shows examples.`,
  tooManyArguments: (command: string): string =>
    `too many arguments. \`vihealth ${command} --help\` shows what it takes.`,
  conflict: (one: string, other: string): string => `${one} cannot go together with ${other}: leave one of them out.`,
  noPaths: (command: string): string =>
    `nothing to read: name a folder or files, as in \`vihealth ${command} reports\`, or - for standard input.`,
  emptyPath: 'a path is empty, as where a variable of a script is not set: name a folder or files.',
  noSuchPath: (paths: string): string => `no such file or folder: ${paths}. Check the spelling and the current folder.`,
  noSuchFile: 'no such file',
  nothingMatched: 'no file matched.',
  noMatch: (patterns: string): string =>
    `Nothing has a name like ${patterns}: check the spelling and the current folder.`,
  noArticle: (folders: string, globs: string): string =>
    `${folders} was searched for ${globs}: --glob names other files.`,
  emptyList: (path: string): string => `--files-from ${path} names no path.`,
  badNumber: (flag: string, given: string, from: string, to: string): string =>
    `${flag} cannot be ${given}: type a whole number from ${from} to ${to}.`,
  badDay: (flag: string, given: string): string =>
    `${flag} cannot be ${given}: type a day that exists as YYYY-MM-DD, as in 2023-06-30.`,
  goldMissing: '--gold is missing: name the folder of annotated articles, as in `vihealth score --gold gold`.',
  notAFolder: (flag: string, path: string): string => `${flag} ${path} is a file: name the folder that holds it.`,
  badFloor: (given: string): string =>
    `--min cannot be ${given}: type a measure and its least F1, from 0 to 1, as in date.value=0.95.`,
  commaInFloor: (given: string, right: string): string =>
    `--min cannot be ${given}: a comma stands between floors. Write the number with a point: ${right}.`,
  unknownMeasure: (measure: string): string =>
    `--min: there is no measure ${measure}. \`vihealth score --gold gold\` shows the measures.`,
  earlierUnreadable: (path: string, reason: string): string => `--compare ${path} cannot be read: ${reason}.`,
  notAScore: (path: string): string =>
    `--compare ${path} is no earlier score: keep one with \`vihealth score --gold gold --format json > ${path}\`.`,
  noGold: (folder: string): string =>
    `no annotated article in ${folder}: NAME.txt needs NAME.gold.json or NAME.ann beside it.`,
  belowFloor: (measure: string, f1: string | undefined, least: number): string =>
    f1 === undefined
      ? `${measure}: nothing was measured; the floor is ${least}`
      : `${measure}: F1 ${f1} is below ${least}`,
  folderNeeded: (format: string): string =>
    `--format ${format} writes files for each article: name a folder for them, as in --output annotations/.`,
  updateInCi:
    '--update would make every check pass, so it does not run on a CI server: run it at home, or add --force if you must.',
  outputIsInput: (flag: string, path: string): string =>
    `${flag} ${path} is one of the files to be read: choose another name.`,
  notInPlace: (file: string): string =>
    `${file} cannot be repaired in place: only text files can. Leave it out, or name a folder with --output.`,
  manyTexts: (count: number): string =>
    `${count} files do not fit into one: name a folder, as in --output repaired/, or replace them with --in-place.`,
  samePlace: (one: string, other: string, path: string): string =>
    `${one} and ${other} would both be written to ${path}: repair one after the other.`,
  inputInPlace: (path: string): string =>
    `${path} is one of the files to be read: choose another --output, or replace it with --in-place.`,
  reportIsOutput: (path: string): string =>
    `--report ${path} is where a repaired text goes: choose another name for one of them.`,
  detectColumns: ['file', 'encoding', 'confidence', 'line ends', 'BOM', 'valid syllables'] as readonly string[],
  lineEnds: { lf: 'LF', crlf: 'CRLF', cr: 'CR', mixed: 'mixed', none: 'none' } as Readonly<Record<string, string>>,
  yes: 'yes',
  onlyFor: (flag: string, formats: readonly string[], format: string): string =>
    `${flag} is for ${formats.join(', ')}, not ${format}: leave it out or use --format ${formats[0]}.`,
  needs: (flag: string, other: string): string =>
    `${flag} does nothing without ${other}: leave it out or add ${other}.`,
  otherEnding: (format: string, path: string, meant: string, right: string): string =>
    `--format ${format} does not go into ${path}, which is opened as ${meant}: name it ${right}, or leave --format out.`,
  unknownEnding: (path: string, endings: string): string =>
    `--output ${path}: its ending stands for no format. End it in ${endings}, or name the format with --format.`,
  unknownListEnding: (flag: string, path: string, endings: string): string =>
    `${flag} ${path}: no list is written with this ending. End it in ${endings}.`,
  listUnreadable: (path: string, reason: string): string => `--files-from ${path} cannot be read: ${reason}.`,
  optionUnreadable: (flag: string, path: string, reason: string): string =>
    `${flag} ${path} cannot be read: ${reason}.`,
  badDates: (path: string, line: number, given: string, fault: 'row' | 'day'): string =>
    fault === 'day'
      ? `--dates ${path}, line ${line}: ${given} is not a day; type it as YYYY-MM-DD, as in 2023-06-30.`
      : `--dates ${path}, line ${line}: expected a file name and a day, as in report.txt,2023-06-30; found ${given}.`,
  unusedDates: (path: string, count: number, names: string): string =>
    `vihealth: --dates ${path}: ${count === 1 ? '1 name is' : `${count} names are`} of no article that was read: ${names}. Write names as they stand in the output's file column.`,
  notWritten: (path: string, reason: string): string => `${path} could not be written: ${reason}.`,
  writeReasons: {
    ENOENT: 'its folder does not exist; make it first, or end the name in / for a folder of tables',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EACCES: 'no permission to write there; choose another folder',
    EPERM: 'no permission to write there; choose another folder',
    EREADONLY: 'it is read-only; make it writable first, or write to another file',
    EROFS: 'the disk is read-only; choose another folder',
    ENOSPC: 'the disk is full; free some room or choose another disk',
    EDQUOT: 'your share of the disk is used up; free some room or choose another disk',
    EEXIST: 'an article of that name is there with another text; choose another folder',
    EISDIR: 'it is a folder; give a file name',
    ENAMETOOLONG: 'the name is too long for this system; choose a shorter one',
  } as Readonly<Record<string, string>>,
  standardOutput: 'standard output',
  interrupted: 'interrupted; nothing half-written is left.',
  defect: (message: string): string =>
    `this is a defect of vihealth: ${message}. Please report it with the command that you typed.`,

  reportDate: (date: string | null): string => (date === null ? 'no report date' : `report date ${date}`),
  ruleReads: (id: string, example: string): string => `${id} reads: ${example}`,
  unknownRule: (id: string, kind: string, kinds: string): string =>
    `there is no rule ${id}. \`vihealth explain --rule ${kind}\` lists the rules of ${kinds}.`,
  ruleFoundNothing: (id: string): string => `${id} found nothing.`,
  nothingRefused: 'nothing was refused.',

  skipped: (file: string, reason: string): string => `${file} was skipped: ${reason}`,
  problemCodes: {
    unreadable: 'cannot be read',
    binary: 'no text',
    undecodable: 'unknown encoding',
    malformed: 'malformed',
    crashed: 'crash',
  } as Readonly<Record<string, string>>,
  warning: (file: string, line: number | undefined, message: string): string =>
    `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
  lettersLost: (encoding: string): string => `letters are lost for good, the first of them here (read as ${encoding}).`,
  otherEncoding: ' If that is not its encoding, name the right one with --encoding.',
  progress: (files: string, total: string, size: string, gained: string, left: string): string =>
    `${files} of ${total} files, ${size}, ${gained}${left === '' ? '' : `, ${left} left`}`,
  summaryFiles: (read: string, size: string, seconds: string): string => `${read} read (${size}) in ${seconds} s`,
  files: (count: number, shown: string): string => plural(count, shown, 'file'),
  summarySkipped: (skipped: string, reasons: string): string => `${skipped} skipped (${reasons})`,
  summaryRows: (count: number, shown: string, kinds: string): string =>
    `${plural(count, shown, 'row')}${kinds === '' ? '' : `: ${kinds}`}`,
  summaryRepairs: (count: number, shown: string): string => plural(count, shown, 'repair'),
  summaryLost: (count: number, shown: string): string => `${plural(count, shown, 'word')} with letters lost for good`,
  summarySpoilt: (files: string): string => `letters lost for good in ${files}`,
  summaryEncodings: (list: string): string => `encodings: ${list}`,
  summaryWarnings: (count: number, shown: string): string =>
    `${plural(count, shown, 'warning')}; --verbose shows ${count === 1 ? 'it' : 'them'}`,
  kinds: {
    date: 'dates',
    person: 'people',
    unit: 'units',
    indicator: 'indicators',
    quantity: 'quantities',
  } as Readonly<Record<string, string>>,
  /** Between groups of three digits, and before decimals. */
  group: ',',
  point: '.',
  reasons: {} as Readonly<Record<string, string>>,
};
