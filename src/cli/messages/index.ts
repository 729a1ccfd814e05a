import { en } from './en.js';
import { vi } from './vi.js';

/** All that a person reads, in one language. */
export type Messages = typeof en;

export type Language = 'en' | 'vi';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, vi };

/** The language of a run: what was asked for, else what the environment says, else English. */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  system: () => string = () => Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const locale = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || system());
  return /^vi\b|^vi_/i.test(locale) ? 'vi' : 'en';
}
