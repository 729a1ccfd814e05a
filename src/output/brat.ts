import { toCodePoints } from '../model/code-points.js';
import type { Entity } from '../model/entity.js';
import { jsonText } from '../model/json-text.js';
import type { DocumentFiles, Format } from './format.js';

/**
 * brat standoff: `NAME.ann` beside `NAME.txt`, the decoded article, to begin an annotation with. A mention is a line `T1`,
 * typed by its kind; its fields stand in a note as JSON, as a gold file has them.
 */
export const brat: Format = {
  name: 'brat',
  extension: 'ann',
  tables: false,
  files: true,
  head: () => '',
  body: ({ document: { file, entities }, raw }) => {
    const files: DocumentFiles = {
      stem: bratStem(file),
      contents: { ann: annotations(entities, raw), txt: raw },
    };
    return JSON.stringify(files);
  },
  between: '',
  tail: '',
};

/** Fields of an entity that its `T` line, or its place in the article, says already. */
const IN_LINE: ReadonlySet<string> = new Set([
  'kind',
  'text',
  'start',
  'end',
  'line',
  'column',
  'sentence',
  'corrected',
  'rule',
  'name_rule',
  'period_rule',
]);

function annotations(entities: readonly Entity[], raw: string): string {
  const pointsAt = toCodePoints(raw);
  const lines = entities.flatMap((entity, i) => {
    const id = i + 1;
    const type = entity.kind[0]!.toUpperCase() + entity.kind.slice(1);
    const pieces = piecesOf(entity);
    const ranges = pieces.map(({ start, end }) => `${pointsAt(start)} ${pointsAt(end)}`);
    const text = pieces.map(({ start, end }) => raw.slice(start, end)).join(' ');
    const fields = Object.fromEntries(Object.entries(entity).filter(([field]) => !IN_LINE.has(field)));
    return [`T${id}\t${type} ${ranges.join(';')}\t${text}`, `#${id}\tAnnotatorNotes T${id}\t${jsonText(fields)}`];
  });
  return lines.map(line => `${line}\n`).join('');
}

/** The range of the article under which a mention is written: from the first of its pieces to the last. */
export function bratBounds(entity: Entity): { readonly start: number; readonly end: number } {
  const pieces = piecesOf(entity);
  return pieces.length === 0 ? entity : { start: pieces[0]!.start, end: pieces.at(-1)!.end };
}

/** Where the annotations of an article stand in a folder, without their ending. */
export function bratStem(file: string): string {
  return file.replace(/\.txt$/i, '');
}

/** A mention that goes over a line end stands in pieces: brat knows no line end, and no space beside one, inside one. */
function piecesOf({ text, start }: Entity): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => {
    const from = start + index + line.length - line.trimStart().length;
    return { start: from, end: from + line.trim().length };
  }).filter(piece => piece.end > piece.start);
}
