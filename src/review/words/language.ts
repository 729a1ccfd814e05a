import { inVietnamese } from '../../output/closed-lists.js';
import type { ColumnHead, Field } from '../../output/columns.js';
import { type HeadingLanguage, heading } from '../../output/headings.js';
import { en, type Words } from './en.js';
import { vi } from './vi.js';

const WORDS: Readonly<Record<HeadingLanguage, Words>> = { en, vi };

/** Between the members of a list, as in a table. */
const LIST_SEPARATOR = '; ';

/** How the page speaks: its words, and fields as a reader of the language expects them. */
export class Language {
  readonly say: Words;
  readonly #numbers: Intl.NumberFormat;

  constructor(readonly name: HeadingLanguage) {
    this.say = WORDS[name];
    this.#numbers = new Intl.NumberFormat(name, { maximumFractionDigits: 20 });
  }

  /** A number in the style of the language: `1.234,5` in Vietnamese. */
  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** A day: `16/10/2022` in Vietnamese, ISO in English. */
  day(iso: string | null): string {
    if (iso === null) return '';
    return this.name === 'vi' ? iso.split('-').reverse().join('/') : iso;
  }

  /** What a column is called. */
  heading(table: string, id: string): string {
    return heading(table, id, this.name).replaceAll('_', ' ');
  }

  /** A word of a closed list. */
  word(word: string, list: NonNullable<ColumnHead['list']>): string {
    return this.name === 'vi' ? inVietnamese(word, list) : word.replaceAll('_', ' ');
  }

  /** A field as a person reads it; the empty string for what is not known. */
  field(field: Field, { type, list }: Pick<ColumnHead, 'type' | 'list'>): string {
    if (field === null) return '';
    if (typeof field === 'number') return this.number(field);
    if (typeof field === 'boolean') return this.name === 'vi' ? (field ? 'có' : 'không') : field ? 'yes' : 'no';
    const told = (word: string): string => (list === undefined ? word : this.word(word, list));
    if (typeof field === 'string') return type === 'day' ? this.day(field) : told(field);
    return field.some(Boolean) ? field.map(member => told(member ?? '')).join(LIST_SEPARATOR) : '';
  }
}

/** The language that was asked for when the page was written or chosen by the reader, otherwise that of the browser. */
export function languageFor(asked: HeadingLanguage | null, browser: string): HeadingLanguage {
  return asked ?? (/^vi\b/i.test(browser) ? 'vi' : 'en');
}
