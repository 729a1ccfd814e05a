import type { Lexeme } from './lexeme.js';
import { ROLES, type Role } from './role.js';
import { SENSES, type Sense } from './sense.js';

/** What a phrase can be found by: a column that is filled, its role, each of its senses. */
const COLUMNS = ['role', 'noun', 'scale', 'share', 'noShare'] as const;
type Column = (typeof COLUMNS)[number];

const numbered = <K extends string>(keys: readonly K[], from: number) =>
  Object.fromEntries(keys.map((key, i) => [key, from + i])) as Readonly<Record<K, number>>;
const SENSE_NAMES = Object.keys(SENSES) as Sense[];

/** The numbers of the traits of a lexeme, by column, by role and by sense. */
export const COLUMN_TRAITS: Readonly<Record<Column, number>> = numbered(COLUMNS, 0);
export const ROLE_TRAITS: Readonly<Record<Role, number>> = numbered(ROLES, COLUMNS.length);
export const SENSE_TRAITS: Readonly<Record<Sense, number>> = numbered(SENSE_NAMES, COLUMNS.length + ROLES.length);
export const TRAIT_COUNT = COLUMNS.length + ROLES.length + SENSE_NAMES.length;

/** The numbers of all traits of a lexeme. */
export function traitsOf(lexeme: Lexeme): readonly number[] {
  return [
    ...COLUMNS.filter(column => lexeme[column] !== null).map(column => COLUMN_TRAITS[column]),
    ...(lexeme.role === null ? [] : [ROLE_TRAITS[lexeme.role]]),
    ...Array.from(lexeme.senses, sense => SENSE_TRAITS[sense]),
  ];
}
