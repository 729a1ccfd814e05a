import { KINDS } from '../../model/entity.js';
import { FORMAT_NAMES } from '../../output/names.js';

/** The file that holds the settings of a folder and all below it. */
export const SETTINGS_FILE = 'vihealth.config.json';

/** A setting: an option that a settings file can give. Nothing in it can write a file or start a program. */
export interface Setting {
  /** Its key in the file. */
  readonly key: string;
  /** The option that it stands for, as commands receive it, and as it is typed. */
  readonly option: string;
  readonly flag: string;
  /** The path of a file, a word, or a list of words. */
  readonly type: 'file' | 'word' | 'list';
  readonly choices?: readonly string[];
  readonly commands: readonly string[];
}

export const SETTINGS: readonly Setting[] = [
  {
    key: 'lexicon',
    option: 'lexicon',
    flag: '--lexicon',
    type: 'file',
    commands: ['extract', 'explain', 'check', 'score', 'config'],
  },
  {
    key: 'corrections',
    option: 'corrections',
    flag: '--corrections',
    type: 'file',
    commands: ['extract', 'check', 'config'],
  },
  { key: 'dates', option: 'dates', flag: '--dates', type: 'file', commands: ['extract', 'explain', 'check', 'config'] },
  {
    key: 'kinds',
    option: 'kind',
    flag: '--kind',
    type: 'list',
    choices: KINDS,
    commands: ['extract', 'explain', 'score', 'config'],
  },
  {
    key: 'format',
    option: 'format',
    flag: '--format',
    type: 'word',
    choices: FORMAT_NAMES,
    commands: ['extract', 'config'],
  },
  {
    key: 'headings',
    option: 'headers',
    flag: '--headers',
    type: 'word',
    choices: ['en', 'vi'],
    commands: ['extract', 'config'],
  },
];

/** What a settings file says of one option. */
export interface Settled {
  readonly setting: Setting;
  /** Of a file its path as the current folder sees it. */
  readonly value: string | readonly string[];
  /** `../vihealth.config.json:3:14`. */
  readonly at: string;
}
