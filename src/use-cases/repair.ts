import { type DecodeOptions, damageOf } from '../input/decode.js';
import type { Source } from '../input/source.js';
import { findLost } from '../language/lost.js';
import type { ToneStyle } from '../language/syllables.js';
import type { Problem } from '../model/problem.js';
import { LineIndex } from '../text/lines.js';
import { type NormalizedText, normalize } from '../text/normalize.js';
import { contain } from './contain.js';
import { readSourceText, type SourceText } from './job.js';

export interface RepairOptions extends DecodeOptions {
  readonly toneStyle?: ToneStyle;
}

/** One thing that was repaired, or that could not be. */
interface Repair {
  readonly file: string;
  /** Place in the decoded file, from 1; null for what concerns the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  /** Name of the step, `encoding`, or `lost` for what no step brings back. */
  readonly repair: string;
  readonly was: string;
  /** Null where nothing could be done. */
  readonly is: string | null;
}

/** A file whose text is in order. */
export interface Repaired extends SourceText {
  /** The repaired text, with the line ends, tabs and runs of spaces of the file. */
  readonly text: string;
  readonly damage: readonly string[];
  /** In the order of the file. */
  readonly repairs: readonly Repair[];
}

/** Repairs the text of one file and keeps its layout, or says why there is none. */
export function repairSource(source: Source, options: RepairOptions = {}): Promise<Repaired | Problem> {
  return contain(source.file, () => repair(source, options));
}

async function repair(source: Source, { toneStyle = 'old', ...options }: RepairOptions): Promise<Repaired | Problem> {
  const read = await readSourceText(source, options);
  if ('code' in read) return read;
  const normal = normalize(read.decoded.text, { toneStyle, keepLineEnds: true });
  return {
    ...read,
    text: withLineEndsOf(normal),
    damage: damageOf(read.decoded, normal.damage),
    repairs: repairsOf(read, normal),
  };
}

/** A line end that an escape or a tag became is written as the file writes its others. */
function withLineEndsOf({ raw, text }: NormalizedText): string {
  const isWindows = raw.includes('\r\n') && !/(?<!\r)\n/.test(raw);
  return isWindows ? text.replace(/(?<!\r)\n/g, '\r\n') : text;
}

function repairsOf({ file, decoded: { encoding, text } }: SourceText, normal: NormalizedText): readonly Repair[] {
  const lines = new LineIndex(text);
  const placed: (Repair & { readonly start: number })[] = [];
  for (const { step, span, before, after } of normal.changes()) {
    placed.push({ file, start: span.start, ...lines.at(span.start), repair: step, was: before, is: after });
  }
  for (const { word, start: at } of findLost(normal.text)) {
    const { start } = normal.toRaw({ start: at, end: at + word.length });
    placed.push({ file, start, ...lines.at(start), repair: 'lost', was: word, is: null });
  }
  placed.sort((a, b) => a.start - b.start);
  const repairs: Repair[] = placed.map(({ start: _, ...repair }) => repair);
  if (encoding === 'utf-8') return repairs;
  return [{ file, line: null, column: null, repair: 'encoding', was: encoding, is: 'utf-8' }, ...repairs];
}
