import type { Words } from './words.js';

/** A message that GitHub shows beside a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'notice';
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** GitHub shows ten annotations of a step and drops the rest without a word. */
const MOST = 10;

/**
 * Workflow commands for the first ten annotations, errors before notices, then how many more there are, then a last line.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotations(all: readonly Annotation[], last: string, words: Words): string {
  const inOrder = [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'notice')];
  return [
    ...inOrder.slice(0, MOST).map(command),
    ...(inOrder.length > MOST ? [words.more(inOrder.length - MOST)] : []),
    logText(last),
    '',
  ].join('\n');
}

function command({ level, title, file, line, column, message }: Annotation): string {
  const where = { file, line, col: column, title };
  const properties = Object.entries(where)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

/** What a log would act on: control characters and signs of direction. */
const ACTS = /(?![\n\r])\p{Cc}|\p{Bidi_Control}/gu;

function escapeData(text: string): string {
  return text.replace(ACTS, '?').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line of the log that is not a command. */
function logText(text: string): string {
  return text.replace(ACTS, '?').replace(/^\s*::/, '');
}

/** Text as Markdown shows it: nothing in it is a link, a mention, a table or a tag. */
export function markdownText(text: string): string {
  return text
    .replace(ACTS, '?')
    .split(/[\r\n]+/)
    .map(line => line.trim())
    .join(' ')
    .replace(/[\\`*_{}[\]()#+!|<>~&@]/g, char => `&#${char.charCodeAt(0)};`);
}
