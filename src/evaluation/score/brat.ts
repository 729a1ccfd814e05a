import { fromCodePoints } from '../../model/code-points.js';
import { KINDS, type Kind } from '../../model/entity.js';
import type { GoldItem, ParsedGold } from './gold.js';

/** `T1<tab>Date 10 14;15 20<tab>text`: a mention, in pieces where a line ends inside it. */
const MENTION = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/;
/** `#1<tab>AnnotatorNotes T1<tab>note`: the fields of a mention, as JSON. */
const NOTE = /^#\d*\tAnnotatorNotes (T\d+)\t(.*)$/;
/** `A1<tab>Optional T1`: a borderline case. */
const OPTIONAL = /^A\d+\tOptional (T\d+)/;

/**
 * Reads brat standoff. Types are the kinds with a capital (`Date`, `Person`); other types and other lines are passed over.
 * A note of a mention may hold the fields of the gold format as JSON; any other note is a remark of the annotators.
 * @param article the decoded article: brat counts code points, JavaScript UTF-16 units
 */
export function parseBrat(text: string, article: string): ParsedGold {
  const lines = text.split(/\r?\n/);
  const notes = new Map<string, Readonly<Record<string, unknown>>>();
  const optional = new Set<string>();
  for (const line of lines) {
    const note = NOTE.exec(line);
    if (note !== null) notes.set(note[1]!, fieldsOf(note[2]!));
    const mark = OPTIONAL.exec(line);
    if (mark !== null) optional.add(mark[1]!);
  }
  const offsetOf = fromCodePoints(article);
  const items: GoldItem[] = [];
  for (const [i, line] of lines.entries()) {
    if (!line.startsWith('T')) continue;
    const mention = MENTION.exec(line);
    if (mention === null) return { fault: `line ${i + 1} is not a mention, such as T1<tab>Date 10 20<tab>text` };
    const kind = kindOf(mention[2]!);
    if (kind === undefined) continue;
    const numbers = mention[3]!.split(/[ ;]/).map(Number);
    const start = offsetOf(Math.min(...numbers));
    const end = offsetOf(Math.max(...numbers));
    if (end === undefined || start === undefined || start >= end) {
      return { fault: `line ${i + 1} marks ${mention[3]}, which is not in the article` };
    }
    const { optional: may = false, ...stated } = notes.get(mention[1]!) ?? {};
    items.push({
      kind,
      text: article.slice(start, end),
      start,
      end,
      optional: may === true || optional.has(mention[1]!),
      stated,
    });
  }
  items.sort((a, b) => a.start - b.start);
  return { gold: { reference: undefined, items, ignored: [] } };
}

function kindOf(type: string): Kind | undefined {
  const word = type.toLowerCase();
  return KINDS.find(kind => kind === word);
}

function fieldsOf(note: string): Readonly<Record<string, unknown>> {
  if (!note.startsWith('{')) return {};
  try {
    return JSON.parse(note) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
