import type { HeadingLanguage } from '../headings.js';
import { ENGLISH, ENGLISH_TABLES } from './en.js';
import { VIETNAMESE, VIETNAMESE_TABLES } from './vi.js';

const COLUMNS = { en: ENGLISH, vi: VIETNAMESE };
const TABLES = { en: ENGLISH_TABLES, vi: VIETNAMESE_TABLES };

/** What a column of a table means, in a few words. */
export function columnMeaning(table: string, column: string, language: HeadingLanguage): string {
  return COLUMNS[language][`${table}.${column}`] ?? COLUMNS[language][column] ?? '';
}

/** What a table holds, in a few words. */
export function tableMeaning(table: string, language: HeadingLanguage): string {
  return TABLES[language][table] ?? '';
}
