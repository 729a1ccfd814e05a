import type { CommandTexts } from './command-texts.js';
import { correctionsTexts } from './corrections.js';
import { encodingTexts } from './encodings.js';
import { evaluationTexts } from './evaluation.js';
import { extractionTexts } from './extraction.js';
import { type ReportTexts, reportTexts } from './reports.js';
import { type SettingsTexts, settingsTexts } from './settings.js';

function plural(count: number, shown: string, one: string): string {
  return `${shown} ${one}${count === 1 ? '' : 's'}`;
}

export const en = {
  language: 'en' as 'en' | 'vi',
  usage: 'Usage',
  options: 'Options',
  commonOptions: 'Options of every command',
  arguments: 'Arguments',
  commands: 'Commands',
  examples: 'Examples',
  command: 'command',
  choices: (words: string): string => `(${words})`,
  /** What stands for a value in help: `<kind>`, `[paths...]`. */
  placeholder: (name: string): string => name,
  about: 'Reads Vietnamese health reports and writes what they state as tables.',
  moreHelp: '`vihealth <command> --help` shows all options of a command.',
  rootExamples: [
    ['vihealth extract reports', 'everything that is found, in one CSV table'],
    ['vihealth extract reports --kind indicator --output figures.csv', 'only the indicators, in a file'],
    ['vihealth extract report.txt --format json', 'one article, with all fields'],
  ] as readonly (readonly [string, string])[],
  common: {
    lang: 'language of help and messages (default: that of the system)',
    quiet: 'only say what went wrong',
    verbose: 'say more: every warning for every file',
    color: 'when to colour (default: auto, on a terminal)',
    'no-color': 'the same as --color never',
    help: 'show this help',
    version: 'show the version',
  } as Readonly<Record<string, string>>,
  commandTexts: {
    ...extractionTexts.en,
    ...encodingTexts.en,
    ...evaluationTexts.en,
    ...correctionsTexts.en,
    ...settingsTexts.en.commands,
  } as Readonly<Record<string, CommandTexts>>,
  reports: reportTexts.en as ReportTexts,
  settings: settingsTexts.en as SettingsTexts,

  didYouMean: (word: string): string => ` Did you mean ${word}?`,
  unknownOption: (flag: string, command: string): string =>
    `unknown option ${flag}. \`npx vihealth ${command}--help\` lists the options.`,
  optionElsewhere: (flag: string, command: string, others: string): string =>
    `${flag} is not an option of ${command}: it belongs to ${others}.`,
  optionBeforeCommand: (flag: string, command: string): string =>
    `${flag} stands before ${command}: type it after, as in \`npx vihealth ${command} … ${flag}\`.`,
  dashFile: (file: string): string => ` For the file of that name, type ./${file}.`,
  unknownCommand: (word: string): string => `unknown command ${word}. \`npx vihealth --help\` lists the commands.`,
  isAPath: (word: string): string => `${word} is a path, not a command: type \`npx vihealth extract ${word}\`.`,
  badChoice: (flag: string, given: string, choices: string): string =>
    `${flag} cannot be ${given}: it must be one of ${choices}.`,
  emptyValue: (flag: string, choices: string | undefined): string =>
    `${flag} has an empty value, perhaps because a variable of a script is not set: ${choices === undefined ? 'type a value' : `it must be one of ${choices}`}.`,
  valueMissing: (flag: string): string => `${flag} needs a value after it.`,
  argumentMissing: (name: string, command: string): string =>
    `<${name}> is missing. \`npx vihealth ${command} --help\` shows examples.`,
  tooManyArguments: (command: string): string =>
    `too many arguments. \`npx vihealth ${command} --help\` shows what it takes.`,
  goldAsOption: (folder: string): string =>
    `the folder of annotated articles is given with --gold: type \`npx vihealth score --gold ${folder}\`.`,
  conflict: (one: string, other: string): string => `${one} cannot be combined with ${other}: leave one of them out.`,
  noPaths: (command: string): string =>
    `nothing to read: give a folder or files, such as \`npx vihealth ${command} reports\`, or - for standard input.`,
  emptyPath: 'a path is empty, perhaps because a variable of a script is not set: give a folder or files.',
  noSuchPath: (paths: string): string => `no such file or folder: ${paths}. Check the spelling and the current folder.`,
  helpMeant: (command: string): string => ` For help, type \`npx vihealth ${command} --help\`.`,
  nullMeant: ' The paths in the list are ended by NUL: add --null.',
  joinedMeant: (flag: string, words: string): string => ` Several values are joined with commas: ${flag} ${words}.`,
  noSuchFile: 'no such file',
  nothingMatched: 'no file matched.',
  noMatch: (patterns: string): string => `Nothing matches ${patterns}: check the spelling and the current folder.`,
  noArticle: (folders: string, globs: string): string =>
    `${folders} was searched for ${globs}: use --glob for other files.`,
  noGlobMatch: (folders: string, globs: string): string => `Nothing in ${folders} matches ${globs}.`,
  emptyList: (path: string): string => `--files-from ${path} lists no paths.`,
  onlyForFolders: (flag: string): string =>
    `${flag} selects files of a folder, and only files are given: leave it out or give the folder.`,
  badNumber: (flag: string, given: string, from: string, to: string): string =>
    `${flag} cannot be ${given}: type a whole number from ${from} to ${to}.`,
  badDay: (flag: string, given: string): string =>
    `${flag} cannot be ${given}: type a day that exists, as YYYY-MM-DD, for example 2023-06-30.`,
  goldMissing: '--gold is missing: give the folder of annotated articles, such as `npx vihealth score --gold gold`.',
  goldWithPaths: (path: string): string =>
    `${path} is not needed: the annotated articles are in the folder of --gold. Paths are for a corrections file, such as \`npx vihealth score reports --gold corrections.csv\`.`,
  goldNeedsPaths: (path: string): string =>
    `name the articles that ${path} corrects, such as \`npx vihealth score reports --gold ${path}\`.`,
  noneOfThese: (path: string): string =>
    `nothing in ${path} is about these articles: write names as they stand in the file column of the output.`,
  notAFolder: (flag: string, path: string): string =>
    `${flag} ${path} is a file: give the folder that holds it, or a corrections file (.csv, .tsv).`,
  badFloor: (given: string): string =>
    `--min cannot be ${given}: type a measure and its lowest F1, from 0 to 1, such as date.value=0.95.`,
  commaInFloor: (given: string, right: string): string =>
    `--min cannot be ${given}: commas separate floors. Write the number with a point: ${right}.`,
  unknownMeasure: (measure: string): string => `--min: there is no measure ${measure}.`,
  measures: (all: string): string => ` The measures are ${all}.`,
  earlierUnreadable: (path: string, reason: string): string => `--compare ${path} cannot be read: ${reason}.`,
  notAScore: (path: string): string =>
    `--compare ${path} is not an earlier score: keep one with \`npx vihealth score --gold gold --format json > scores.json\`.`,
  noGold: (folder: string): string =>
    `no annotated article in ${folder}: NAME.txt needs NAME.gold.json or NAME.ann beside it.`,
  belowFloor: (measure: string, f1: string | undefined, least: string): string =>
    f1 === undefined
      ? `${measure}: nothing was measured; the floor is ${least}`
      : `${measure}: F1 ${f1} is below ${least}`,
  editedOutput: (path: string): string =>
    `${path} was edited or written by another program: choose another name, or replace it with --force.`,
  notForTerminal: (format: string, name: string): string =>
    `--format ${format} is not for a terminal: name a file with --output ${name}.`,
  folderNeeded: (format: string): string =>
    `--format ${format} writes files for each article: give a folder for them, such as --output annotations/.`,
  tooManyForOnePage: (articles: number, most: number): string =>
    `${articles} articles are too many for one page, which holds ${most}: give a folder, such as --output review/.`,
  updateInCi:
    '--update would make every check pass, so it does not run on a CI server: run it on your own machine, or add --force if you must.',
  outputIsInput: (flag: string, path: string): string =>
    `${flag} ${path} is one of the files to be read: choose another name.`,
  notInPlace: (file: string): string =>
    `${file} cannot be fixed in place: only text files can. Leave it out, or give a folder with --output.`,
  manyTexts: (count: number): string =>
    `${count} files do not fit into one: give a folder, such as --output repaired/, or overwrite them with --in-place.`,
  samePlace: (one: string, other: string, path: string): string =>
    `${one} and ${other} would both be written to ${path}: fix one after the other.`,
  inputInPlace: (path: string): string =>
    `${path} is one of the files to be read: choose another --output, or overwrite it with --in-place.`,
  reportIsOutput: (path: string): string =>
    `--report ${path} is also where a fixed text is to be written: choose another name for one of them.`,
  detectColumns: ['file', 'encoding', 'confidence', 'line ends', 'BOM', 'valid syllables'] as readonly string[],
  detectParts: 'lines of each encoding',
  lineEnds: { lf: 'LF', crlf: 'CRLF', cr: 'CR', mixed: 'mixed', none: 'none' } as Readonly<Record<string, string>>,
  yes: 'yes',
  onlyFor: (flag: string, formats: readonly string[], format: string): string =>
    `${flag} works with ${formats.join(', ')}, not ${format}: leave it out or use --format ${formats[0]}.`,
  needs: (flag: string, other: string): string =>
    `${flag} does nothing without ${other}: leave it out or add ${other}.`,
  otherEnding: (format: string, path: string, meant: string, right: string): string =>
    `--format ${format} does not go into ${path}, whose extension stands for ${meant}: use ${right}, or leave --format out.`,
  unknownEnding: (path: string, endings: string): string =>
    `--output ${path}: its extension stands for no format. Use ${endings}, or specify the format with --format.`,
  unknownListEnding: (flag: string, path: string, endings: string): string =>
    `${flag} ${path}: no list is written with this extension. Use ${endings}.`,
  listUnreadable: (path: string, reason: string): string => `--files-from ${path} cannot be read: ${reason}.`,
  optionUnreadable: (flag: string, path: string, reason: string): string =>
    `${flag} ${path} cannot be read: ${reason}.`,
  badDates: (flag: string, path: string, line: number, given: string, fault: 'row' | 'day'): string =>
    fault === 'day'
      ? `${flag} ${path}, line ${line}: ${given} is not a day; type it as YYYY-MM-DD, as in 2023-06-30.`
      : `${flag} ${path}, line ${line}: expected a file name and a day, as in report.txt,2023-06-30; found ${given}.`,
  unusedDates: (path: string, count: number, names: string): string =>
    `vihealth: --dates ${path}: ${count === 1 ? '1 name matches' : `${count} names match`} no article that was read: ${names}. Write names as they stand in the output's file column.`,
  notUnicode: 'it is not Unicode text; save it as “CSV UTF-8”',
  badCorrection: (flag: string, path: string, line: number, reason: string): string =>
    `${flag} ${path}, line ${line}: ${reason}.`,
  moreFaults: (count: number): string => `and ${count} more line${count === 1 ? '' : 's'} like these.`,
  correctionOf: (kind: string, text: string, start: number, end: number): string =>
    `${kind} “${text}” (${start}-${end})`,
  unapplied: (path: string, line: number, file: string, what: string, reason: string): string =>
    `${path}:${line}: ${file}: the correction of ${what} was not applied: ${reason}`,
  summaryCorrections: (applied: string, unapplied: string): string =>
    `corrections: ${applied} applied, ${unapplied} not applied`,
  correctionsElsewhere: (path: string, rows: string, files: string, names: string): string =>
    `${path}: there are corrections (${rows}) of ${files} that this run did not read: ${names}. Write names as they stand in the file column of the output.`,
  againstMissing: (path: string): string =>
    `--against is missing: name the articles that ${path} was made from, such as \`npx vihealth corrections ${path} --against reports\`.`,
  editFault: (name: string, line: number | null, reason: string): string =>
    `${name}${line === null ? '' : `:${line}`}: ${reason}`,
  editedElsewhere: (path: string, against: string): string =>
    `nothing in ${path} is about an article of ${against}: give --against the same paths that extract was given, so that the names in the file column are the same.`,
  rowsElsewhere: (files: string, names: string): string =>
    `rows of files that are not among the articles (${files}) were left out: ${names}.`,
  emptied: (files: string, names: string): string =>
    `all mentions are removed from the articles that have no row left (${files}): ${names}. If the rows were not deleted, add --partial.`,
  kindsLeft: (kinds: string, list: string): string =>
    `no row is about ${kinds}: these were not compared. If you deleted all their rows, add --kind with them, such as --kind ${list}.`,
  summaryMade: (removed: string, changed: string, added: string): string =>
    `corrections made: remove ${removed}, change ${changed}, add ${added}`,
  correctionsThere: (path: string): string =>
    `${path} is already there, and its corrections would be lost: take them over with --corrections ${path}, or replace it with --force.`,
  noTable: (path: string): string =>
    `${path} is not one of the tables of mentions that the program writes: its first line must have their headings, among them file and text.`,
  tablesAndAnnotations: (path: string): string =>
    `${path} holds both tables and annotations (.ann): name the table, or move one of the two to a folder of its own.`,
  editedUnreadable: (path: string, reason: string): string => `${path} cannot be read: ${reason}.`,
  notWritten: (path: string, reason: string): string => `${path} could not be written: ${reason}.`,
  writeReasons: {
    ENOENT: 'its folder does not exist; create it first, or end the name in / for a folder of tables',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EACCES: 'no permission to write there; choose another folder',
    EPERM: 'no permission to write there; choose another folder',
    EREADONLY: 'it is read-only; make it writable first, or write to another file',
    EROFS: 'the disk is read-only; choose another folder',
    ENOSPC: 'the disk is full; free some space or choose another disk',
    EDQUOT: 'your share of the disk is used up; free some space or choose another disk',
    ETOOMANY: 'it is too much for one page; give a folder, such as --output review/',
    EEXIST: 'an article of that name with another text is already there; choose another folder',
    EISDIR: 'it is a folder; give a file name',
    ENAMETOOLONG: 'the name is too long for this system; choose a shorter one',
    ELOOP: 'its symbolic links form a loop; give the file itself',
    EMFILE: 'too many files are open; raise the limit, for example with ulimit -n 1024',
  } as Readonly<Record<string, string>>,
  standardOutput: 'standard output',
  interrupted: 'interrupted; no half-written file is left.',
  defect: (message: string): string =>
    `this is a bug in vihealth: ${message}. Please report it with the command that you typed.`,

  initWritten: (path: string): string => `${path} written`,
  initKept: (path: string): string => `${path} is already there`,
  initClash: (path: string): string =>
    `${path} already exists and differs: add what you need by hand, or overwrite it with --force.`,
  initNext: (folder: string): string =>
    `Next: write the expectations with \`npx vihealth check ${folder} --update\`, read them, and commit them with the workflow.`,

  reportDate: (date: string | null): string => (date === null ? 'no report date' : `report date ${date}`),
  ruleReads: (id: string, example: string): string => `${id} reads: ${example}`,
  unknownRule: (id: string, kind: string, kinds: string): string =>
    `there is no rule ${id}. \`npx vihealth explain --rule ${kind}\` lists the rules for ${kinds}.`,
  ruleFoundNothing: (id: string): string => `${id} found nothing.`,
  nothingRefused: 'nothing was refused.',
  /** Shown only where true. */
  facts: { inferred: 'year inferred', recurring: 'every year', deictic: 'relative to the report date' } as Readonly<
    Record<string, string>
  >,

  /** What a stretch of a text is taken for. */
  blocks: {
    headline: 'headline',
    heading: 'heading',
    paragraph: 'paragraph',
    item: 'item',
    table: 'table',
    line: 'line',
    noise: 'noise',
  } as Readonly<Record<'headline' | 'heading' | 'paragraph' | 'item' | 'table' | 'line' | 'noise', string>>,

  skipped: (file: string, reason: string): string => `${file} was skipped: ${reason}`,
  problemCodes: {
    unreadable: 'cannot be read',
    binary: 'not text',
    undecodable: 'unknown encoding',
    malformed: 'malformed',
    locked: 'locked',
    scan: 'a scan',
    crashed: 'crash',
    edited: 'edited',
  } as Readonly<Record<string, string>>,
  warning: (file: string, line: number | undefined, message: string): string =>
    `${file}${line === undefined ? '' : `:${line}`}: ${message}`,
  lettersLost: (encoding: string): string => `letters are lost, the first of them here (read as ${encoding}).`,
  otherEncoding: ' If this is the wrong encoding, specify the right one with --encoding.',
  progress: (files: string, total: string, size: string, gained: string, left: string): string =>
    `${files} of ${total} files, ${size}, ${gained}${left === '' ? '' : `, ${left} left`}`,
  summaryFiles: (read: string, size: string, seconds: string): string => `${read} read (${size}) in ${seconds} s`,
  files: (count: number, shown: string): string => plural(count, shown, 'file'),
  summarySkipped: (skipped: string, reasons: string): string => `${skipped} skipped (${reasons})`,
  summaryRows: (count: number, shown: string, kinds: string): string =>
    `${plural(count, shown, 'row')}${kinds === '' ? '' : `: ${kinds}`}`,
  summaryRepairs: (count: number, shown: string): string => plural(count, shown, 'fix').replace(/fixs$/, 'fixes'),
  summaryLeft: (count: number, shown: string, endings: string): string =>
    `${shown} other file${count === 1 ? ' was' : 's were'} not read: ${endings}`,
  summaryLinks: (count: number, shown: string): string => `${shown} link${count === 1 ? ' leads' : 's lead'} nowhere`,
  noEnding: 'no extension',
  leftFile: (file: string): string => `vihealth: ${file} was not read: its format is not supported`,
  leftLink: (file: string): string => `vihealth: ${file} was not read: the link leads nowhere`,
  summaryCached: (shown: string): string => `${shown} from the cache`,
  noCache: (path: string): string =>
    `--cache ${path} holds other files: give a folder that is empty or not there yet, such as --cache .vihealth-cache.`,
  cacheDamaged: (path: string, count: number, shown: string): string =>
    `vihealth: --cache ${path}: ${count === 1 ? '1 entry was damaged and is' : `${shown} entries were damaged and are`} rebuilt.`,
  cacheRefused: (path: string, count: number, shown: string): string =>
    `vihealth: --cache ${path}: ${plural(count, shown, 'article')} could not be kept there; the output is whole. Check its permissions and the free space on the disk.`,
  summaryLost: (count: number, shown: string): string => `${plural(count, shown, 'word')} with lost letters`,
  summarySpoilt: (files: string): string => `letters lost in ${files}`,
  summaryEncodings: (list: string): string => `encodings: ${list}`,
  summaryWarnings: (count: number, shown: string, areListed: boolean): string =>
    `${plural(count, shown, 'warning')}${areListed ? '' : `; --verbose shows ${count === 1 ? 'it' : 'them'}`}`,
  /** A kind in the singular, and all of it. */
  kind: {
    date: 'date',
    person: 'person',
    unit: 'unit',
    indicator: 'indicator',
    quantity: 'quantity',
  } as Readonly<Record<'date' | 'person' | 'unit' | 'indicator' | 'quantity', string>>,
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
  /** What a stage of reading says, which is in English. */
  reason: (text: string): string => text,
};
