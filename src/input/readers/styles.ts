import type { FlowText } from '../outline/flow.js';

/** What a paragraph is by the name of its style or the level that it is given. */
export type Standing = Pick<FlowText, 'kind' | 'level'>;

const PARAGRAPH: Standing = { kind: 'paragraph', level: 0 };

/**
 * What the name of a style says. Word and LibreOffice write the names of their own styles in English, whatever language they
 * are used in.
 */
export function standingOfStyle(name: string): Standing | null {
  const heading = /^heading ([1-9])$/i.exec(name);
  if (heading !== null) return headingOf(Number(heading[1]));
  if (/^title$/i.test(name)) return { kind: 'headline', level: 0 };
  if (/^(?:caption|table|illustration)$/i.test(name)) return { kind: 'caption', level: 0 };
  return null;
}

/** @param level from 1; the outline knows six */
export function headingOf(level: number): Standing {
  return { kind: 'heading', level: Math.min(level, 6) };
}

/** @param depth of the list that the paragraph is an item of, from 1; 0 for none */
export function standingOf(style: Standing | null, depth: number): Standing {
  return style ?? (depth > 0 ? { kind: 'item', level: depth } : PARAGRAPH);
}

/** A paragraph in the cell of a table: styles of headings only make it look so there. */
export function asInCell(block: FlowText): FlowText {
  return { kind: 'paragraph', level: 0, text: block.text };
}
