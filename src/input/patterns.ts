import { createRequire } from 'node:module';
import type Picomatch from 'picomatch';

/** Tells whether a path below a folder, with `/` between its parts, is meant. */
export type Matcher = (name: string) => boolean;

/**
 * What a person types to name files: `*`, `?`, `**`, `{a,b}` and `[ab]` stand for others; parentheses are parentheses. Accents
 * composed or apart are the same.
 */
export class Pattern {
  /** It may name files that begin with a dot. */
  readonly isOfHidden: boolean;
  readonly #wild: Matcher;
  readonly #literal: Matcher | null;
  #wasLiteral = false;

  /** @param text slashes between folders; one without a slash holds at any depth */
  constructor(text: string, { ignoreCase = false } = {}) {
    const pattern = atAnyDepth(text);
    this.isOfHidden = /(?:^|\/)\./.test(pattern);
    const options = { nocase: ignoreCase };
    this.#wild = picomatch()(pattern.replace(/\\?([()])/g, '\\$1'), options);
    this.#literal = pattern.includes('[') ? picomatch()(pattern.replace(/\\?([()[\]])/g, '\\$1'), options) : null;
  }

  /** What it means depends on the names that there are. */
  get hasBrackets(): boolean {
    return this.#literal !== null;
  }

  /**
   * Which of some names are meant. Brackets are brackets where a name has them as typed, else one letter of several.
   * @param names as `shape` writes them
   */
  select(names: readonly string[]): ReadonlySet<string> {
    const exact = names.filter(name => this.#literal !== null && this.holds(name));
    return new Set(this.#wasLiteral ? exact : names.filter(name => this.#wild(name)));
  }

  /** Whether a name is surely meant, without a look at others. */
  holds(name: string): boolean {
    if (this.#literal === null) return this.#wild(name);
    const isMeant = this.#literal(name);
    this.#wasLiteral ||= isMeant;
    return isMeant;
  }
}

let loaded: typeof Picomatch | undefined;

/** picomatch, which enters here, loaded when a pattern is read: files that are named one by one need none. */
function picomatch(): typeof Picomatch {
  loaded ??= createRequire(import.meta.url)('picomatch') as typeof Picomatch;
  return loaded;
}

/** Whether a text that names nothing can stand for other names. */
export function isWild(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** A name as patterns see it: composed, and with a sign in place of line ends, which end no name. */
export function shape(name: string): string {
  return name.normalize('NFC').replace(/[\n\r\u2028\u2029]/g, '\u2424');
}

/** Windows separators become `/`; a backslash before a bracket or the like still takes its meaning away. */
export function withPatternSlashes(text: string): string {
  return text.replace(/\\(?![!()+@[\]{}])/g, '/');
}

function atAnyDepth(text: string): string {
  const slashed = shape(withPatternSlashes(text));
  const trimmed = withoutSlashesAtEnd(slashed.replace(/^\.\//, ''));
  return slashed.includes('/') ? trimmed : `**/${trimmed}`;
}

/** A path without the slashes that end it. No pattern: one would begin anew at each slash of a run of them. */
export function withoutSlashesAtEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
