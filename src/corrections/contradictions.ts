import type { Correction } from '../model/correction.js';

/** What two lines say against each other. */
interface Contradiction {
  readonly line: number;
  readonly reason: string;
}

/** What is known so far of the corrections of one place and kind. */
interface Known {
  removed?: Correction;
  kept?: Correction;
  readonly fields: Map<string, Correction>;
}

/** Rows that cannot both be meant: one field with two values, or a mention that is removed and yet changed or added. */
export function contradictions(corrections: readonly Correction[]): readonly Contradiction[] {
  const places = new Map<string, Known>();
  const found: Contradiction[] = [];
  for (const correction of corrections) {
    const key = placeKey(correction);
    const known: Known = places.get(key) ?? { fields: new Map() };
    places.set(key, known);
    const other = opposed(correction, known);
    if (other !== undefined) {
      const what = correction.field !== null && other.field !== null ? correction.field : correction.action;
      found.push({
        line: correction.line,
        reason: `${what} contradicts line ${other.line}: keep one of the two lines`,
      });
      continue;
    }
    if (correction.action === 'remove') known.removed ??= correction;
    else known.kept ??= correction;
    if (correction.field !== null) known.fields.set(correction.field, correction);
  }
  return found;
}

/** The earlier correction that a correction cannot stand beside. */
function opposed(correction: Correction, { removed, kept, fields }: Known): Correction | undefined {
  if (correction.action === 'remove') return kept;
  if (removed !== undefined) return removed;
  const same = correction.field === null ? undefined : fields.get(correction.field);
  return same !== undefined && JSON.stringify(same.value) !== JSON.stringify(correction.value) ? same : undefined;
}

/** What the corrections of one mention share. */
export function placeKey({ file, start, end, kind }: Pick<Correction, 'file' | 'start' | 'end' | 'kind'>): string {
  return `${start}-${end}-${kind}-${file}`;
}
