import type { CheckWords, ScoreWords, Words } from '../evaluation/words.js';
import type { Kind } from '../model/entity.js';
import { inVietnamese, type ListName } from '../output/closed-lists.js';
import { heading } from '../output/headings.js';
import type { Messages } from './messages/index.js';
import { shownNumber } from './numbers.js';

/** The table whose headings name the fields of a kind. */
const TABLES: Readonly<Record<Kind, string>> = {
  date: 'dates',
  person: 'people',
  unit: 'units',
  indicator: 'indicators',
  quantity: 'quantities',
};

/** Fields whose column is called otherwise. */
const COLUMNS: Readonly<Record<string, string>> = {
  date: 'report_date',
  positions: 'titles',
  posts: 'organisations',
  from: 'date_from',
  to: 'date_to',
};

/** The closed list that the words of a field are from. */
function listOf(kind: Kind | null, field: string): ListName | undefined {
  if (kind === 'unit') return ({ type: 'unit_type', level: 'unit_level' } as const)[field as 'type' | 'level'];
  if (field === 'unit') return 'indicator_unit';
  return LISTS.find(name => name === field);
}

const LISTS: readonly ListName[] = ['precision', 'role', 'change', 'comparator', 'date_source', 'warning'];

/** What a person reads of fields and values, in the language of the messages. */
function fieldWords(say: Messages): Pick<Words, 'kind' | 'field' | 'value' | 'number' | 'reason'> {
  const english = say.language === 'en';
  return {
    kind: say.kind,
    field: (kind, name) =>
      english ? name : heading(kind === null ? 'documents' : TABLES[kind], COLUMNS[name] ?? name, 'vi').toLowerCase(),
    value: (kind, field, value) => {
      if (typeof value === 'number') return shownNumber(value, say);
      const list = english ? undefined : listOf(kind, field);
      return list === undefined ? String(value) : inVietnamese(String(value), list);
    },
    number: (value, decimals) => shownNumber(value, say, decimals),
    reason: say.reason,
  };
}

export function checkWords(say: Messages): CheckWords {
  return { ...fieldWords(say), ...say.reports.check };
}

export function scoreWords(say: Messages): ScoreWords {
  const words = fieldWords(say);
  return {
    ...words,
    ...say.reports.score,
    belowFloor: (measure, f1, least) =>
      say.belowFloor(measure, f1 === undefined ? undefined : words.number(f1, 4), words.number(least)),
  };
}
