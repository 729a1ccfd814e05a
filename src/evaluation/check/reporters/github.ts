import type { Result } from '../result.js';
import { explain, fault, placeOf } from './explain.js';
import type { Reporter } from './reporter.js';

/** For GitHub Actions: workflow commands that put each difference beside its line of the article. */
export const github: Reporter = {
  name: 'github',
  forEyes: true,
  format: (results, strict) => results.flatMap(result => annotations(result, strict)).join(''),
};

function annotations(result: Result, strict: boolean): readonly string[] {
  const reason = fault(result, strict);
  if (reason !== undefined) return [command('error', { file: result.path }, reason)];
  if (result.state === 'unchecked') return [command('notice', { file: result.path }, 'no expectation')];
  if (result.state !== 'differs') return [];
  return result.differences.map(difference => {
    const place = placeOf(difference);
    const where = place === undefined ? {} : { line: place.line, col: place.column };
    return command('error', { file: result.path, ...where }, explain(difference).join('\n'));
  });
}

function command(level: string, where: Readonly<Record<string, string | number>>, message: string): string {
  const properties = Object.entries(where).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
