import { readXml } from '../xml.js';

/** What the fonts of runs follow from where they name none. */
export interface StyleFonts {
  /** The font of a style, or null where it has none; of the style that paragraphs have which name none. */
  fontOf(styleId: string | null): string | null;
  /** The level from 1 that a style gives its paragraphs in the outline of the document, or null. */
  levelOf(styleId: string | null): number | null;
}

interface Style {
  basedOn: string | null;
  font: string | null;
  level: number | null;
}

/** How long a chain of styles, each based on the next, is followed. */
const LONGEST_CHAIN = 20;

/** Reads `word/styles.xml`; without it no style has a font. */
export function readStyleFonts(xml: Uint8Array | undefined): StyleFonts {
  const styles = new Map<string, Style>();
  const base: Style = { basedOn: null, font: null, level: null };
  let normal: string | null = null;
  let style = base;
  if (xml !== undefined) {
    readXml(xml, {
      open(name, attributes) {
        const value = attributes['w:val'] ?? null;
        if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? '';
          style = { basedOn: null, font: null, level: null };
          styles.set(id, style);
          if (attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''))
            normal = id;
        } else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:rFonts') style.font ??= attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? null;
        else if (name === 'w:outlineLvl' && value !== null && Number(value) < 9) style.level = Number(value) + 1;
      },
      close(name) {
        if (name === 'w:style') style = base;
      },
      text: () => undefined,
    });
  }
  const find = (id: string | null, pick: (of: Style) => string | number | null): string | number | null => {
    let at = id;
    for (let i = 0; at !== null && i < LONGEST_CHAIN; i++) {
      const found = styles.get(at);
      const value = found && pick(found);
      if (value !== null && value !== undefined) return value;
      at = found?.basedOn ?? null;
    }
    return null;
  };
  return {
    fontOf: id => (find(id ?? normal, of => of.font) as string | null) ?? base.font,
    levelOf: id => find(id, of => of.level) as number | null,
  };
}
