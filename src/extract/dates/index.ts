import { textSpan } from '../../model/span.js';
import type { Structure } from '../../structure/structure.js';
import type { Article, Draft, Extraction, Extractor, Refusal, Remark } from '../engine/article.js';
import { RuleTable } from '../engine/rules.js';
import { Mark } from '../engine/tokens.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { isDay } from './calendar.js';
import { resolveDeictic } from './deictic.js';
import { edtf, firstDay, lastDay } from './edtf.js';
import { YearsOverTables } from './heads.js';
import { withOwnDays } from './own-days.js';
import { findReportDate } from './report-date.js';
import { DATE_RULES, type Located, type RuleContext } from './rules/index.js';
import { Scanner } from './scan.js';
import type { Mention } from './stated.js';
import { inferYears, withYear } from './years.js';

/**
 * Finds the dates of an article. Builds its tables at the call.
 *
 * In stages: rules locate and read what is written; the words around refuse what only looks like a date; the report's own
 * date is found among them; years that are not written are concluded; relative words are laid on the calendar.
 */
export function createDateExtractor(vocabulary: Vocabulary): Extractor {
  const table = new RuleTable<RuleContext, Located>(vocabulary, DATE_RULES);
  return {
    triggers: [{ mark: Mark.Date, beginsAt: edge => table.beginsAt(edge) }],
    extract(article: Article): Extraction {
      const remarks: Remark[] = [];
      const refusals: Refusal[] = [];
      const mentions = new Scanner(article, table, remarks, refusals).scan();
      const { givenDate } = article;
      const report =
        givenDate === null ? findReportDate(article, mentions) : ({ day: givenDate, source: 'given' } as const);
      const reportDate = report?.day ?? null;
      const over = new YearsOverTables(article.structure, mentions);
      const years = inferYears(mentions, {
        lower: article.lower,
        reportDate,
        sentenceOf: offset => article.sentences.indexAt(offset),
        isHeaded: offset => isHeaded(article.structure, offset),
        yearOver: offset => over.at(offset),
      });
      const drafts: Draft<'date'>[] = [];
      for (const [i, mention] of mentions.entries()) {
        const year = years[i] ?? null;
        const lacking = whatYearLacks(mention, year);
        if (lacking === undefined) drafts.push(draft(mention, year, reportDate));
        else remarks.push(impossible(article.text, mention, lacking));
      }
      return {
        drafts: { date: withOwnDays(article.lower, drafts) },
        remarks,
        refusals,
        reportDate,
        dateSource: report?.source ?? null,
      };
    },
  };
}

/** True in a headline or a heading of a section. */
function isHeaded(structure: Structure, offset: number): boolean {
  const kind = structure.blocks[structure.blockAt(offset)]?.kind;
  return kind === 'headline' || kind === 'heading';
}

/** Says what the year of a date has not: 29 February, week 53; undefined for a date that the calendar has. */
function whatYearLacks({ stated, recurring }: Mention, year: number | null): string | undefined {
  if (stated.relative !== undefined || recurring) return undefined;
  const { from, to } = withYear(stated, year);
  for (const point of to === null || to === 'open' ? [from] : [from, to]) {
    if (point.year === null) continue;
    if (point.grain === 'day' && !isDay(point.year, point.month!, point.day!)) return `${point.year} has no such day`;
    if (point.grain === 'week' && firstDay(point) === null) return `${point.year} has 52 weeks`;
  }
  return undefined;
}

function impossible(text: string, { start, end }: Mention, lacking: string): Remark {
  return {
    kind: 'date',
    code: 'impossible-date',
    message: `${text.slice(start, end)}: ${lacking}`,
    span: textSpan(start, end),
  };
}

function draft(mention: Mention, year: number | null, reportDate: string | null): Draft<'date'> {
  const { rule, recurring, stated } = mention;
  const span = textSpan(mention.start, mention.end);
  if (stated.relative !== undefined) {
    const resolved = resolveDeictic(stated.relative, reportDate);
    return { span, rule, ...resolved, inferred: false, recurring: false, deictic: true };
  }
  const inferred = !recurring && stated.from.year === null;
  const dated = recurring ? stated : withYear(stated, year);
  const last = dated.to === 'open' ? null : lastDay(dated.to ?? dated.from);
  return {
    span,
    rule,
    value: edtf(dated),
    from: firstDay(dated.from),
    to: last,
    precision: dated.to === null ? dated.from.grain : 'range',
    inferred,
    recurring,
    deictic: false,
  };
}
