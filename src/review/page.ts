import type { Kind } from '../model/entity.js';
import { KINDS } from '../model/entity.js';
import { KIND_TABLES } from '../output/tables/kinds.js';
import type { Notebook } from './corrections/notebook.js';
import type { Archive } from './data/archive.js';
import type { Language } from './words/language.js';

/** What every view is given. */
export interface Page {
  readonly archive: Archive;
  readonly language: Language;
  readonly notebook: Notebook;
  /** The kinds that were asked for. */
  readonly kinds: readonly Kind[];
  /** Ends when another view is shown. */
  readonly signal: AbortSignal;
}

/** What is shown at one address. */
export interface View {
  readonly title: string;
  readonly element: HTMLElement;
  /** Called when the view stands in the document. */
  readonly shown?: () => void;
}

/** The address of a view inside the page. */
export const address = {
  articles: '#/',
  article: (number: number, mention?: string): string =>
    `#/article/${number + 1}${mention === undefined ? '' : `/${mention}`}`,
  table: (kind: Kind): string => `#/table/${kind}`,
  charts: '#/charts',
  corrections: '#/corrections',
  about: '#/about',
};

/** The name of the table of a kind. */
export function tableOf(kind: Kind): string {
  return KIND_TABLES[kind].name;
}

/** The kind of that name, if it is one. */
export function kindNamed(name: string | undefined): Kind | undefined {
  return KINDS.find(kind => kind === name);
}
