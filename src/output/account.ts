import { SCHEMA } from '../model/document.js';
import type { Table } from './columns.js';
import { type HeadingLanguage, tableTitle } from './headings.js';
import { tableMeaning } from './meanings/index.js';

/** What a reader of an output may want to know of the run that made it. No clock: the same input gives the same bytes. */
export interface Account {
  /** Of the program: `0.1.0`. */
  readonly version: string;
  /** The arguments and options that decide what is in the output, as they are typed. */
  readonly settings: string;
  /** Number of files read. */
  readonly read: number;
  /** Number of files skipped. */
  readonly skipped: number;
  /** The first of them, and why each was skipped. */
  readonly named: readonly { readonly file: string; readonly reason: string }[];
}

/** Of a run of which nothing is known. */
export const NO_ACCOUNT: Account = { version: '', settings: '', read: 0, skipped: 0, named: [] };

/** The facts of an account under their names. */
export function factsOf(account: Account, language: HeadingLanguage): readonly (readonly [string, string | number])[] {
  const { program, contract, settings, read, skipped } = WORDS[language];
  return [
    [program, `vihealth ${account.version}`],
    [contract, SCHEMA],
    [settings, account.settings],
    [read, account.read],
    [skipped, account.skipped],
  ];
}

/** An account as the rows of a sheet: facts, what each sheet holds, and what was skipped; a row alone is a heading. */
export function accountRows(
  account: Account,
  tables: readonly Table[],
  language: HeadingLanguage,
): readonly (readonly (string | number)[])[] {
  const words = WORDS[language];
  const more = account.skipped - account.named.length;
  return [
    [words.about],
    ...factsOf(account, language),
    [words.sheets],
    ...tables.map(({ name }) => [tableTitle(name, language), tableMeaning(name, language)]),
    ...(account.skipped > 0 ? [[words.skippedFiles]] : []),
    ...account.named.map(({ file, reason }) => [file, reason]),
    ...(more > 0 ? [['…', `+ ${more}`]] : []),
  ];
}

/** What the sheet is called. */
export function accountTitle(language: HeadingLanguage): string {
  return WORDS[language].about;
}

const WORDS = {
  en: {
    about: 'About',
    program: 'Program',
    contract: 'Output contract',
    settings: 'Settings',
    read: 'Files read',
    skipped: 'Files skipped',
    sheets: 'Sheets',
    skippedFiles: 'Skipped files',
  },
  vi: {
    about: 'Giới thiệu',
    program: 'Chương trình',
    contract: 'Phiên bản cấu trúc kết quả',
    settings: 'Thiết lập',
    read: 'Số tệp đã đọc',
    skipped: 'Số tệp bỏ qua',
    sheets: 'Các trang tính',
    skippedFiles: 'Các tệp bỏ qua',
  },
} as const;
