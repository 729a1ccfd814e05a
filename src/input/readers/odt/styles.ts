import { readXml } from '../xml.js';

interface Style {
  readonly name: string;
  readonly parent: string | null;
  font: string | null;
}

/** How long a chain of styles, each based on the next, is followed. */
const LONGEST_CHAIN = 20;

/** The styles of a text of OpenDocument, by family and name. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  /** Families of fonts by the name that styles call them by. */
  readonly #faces = new Map<string, string>();

  /** @param xml `styles.xml` or `content.xml`, which has styles of its own */
  read(xml: Uint8Array): void {
    let style: Style | undefined;
    readXml(xml, {
      open: (name, attributes) => {
        if (name === 'style:font-face') {
          const family = (attributes['svg:font-family'] ?? '').replace(/^'|'$/g, '');
          this.#faces.set(attributes['style:name'] ?? '', family);
        } else if (name === 'style:style' || name === 'style:default-style') {
          style = {
            name: attributes['style:display-name'] ?? attributes['style:name'] ?? '',
            parent: attributes['style:parent-style-name'] ?? (name === 'style:style' ? DEFAULT : null),
            font: null,
          };
          const family = attributes['style:family'] ?? '';
          this.#styles.set(`${family}:${name === 'style:style' ? (attributes['style:name'] ?? '') : DEFAULT}`, style);
        } else if (name === 'style:text-properties' && style !== undefined) {
          const face = attributes['style:font-name'];
          style.font = face === undefined ? (attributes['fo:font-family'] ?? null) : (this.#faces.get(face) ?? face);
        }
      },
      close: name => {
        if (name === 'style:style' || name === 'style:default-style') style = undefined;
      },
      text: () => undefined,
    });
  }

  fontOf(family: 'paragraph' | 'text', name: string | undefined): string | null {
    return this.#find(family, name, ({ font }) => font);
  }

  /** What a reader of names is told of a style and those that it is based on: the first answer that is not null. */
  find<T>(name: string | undefined, ask: (shown: string) => T | null): T | null {
    return this.#find('paragraph', name, style => ask(style.name));
  }

  #find<T>(family: string, name: string | undefined, pick: (style: Style) => T | null): T | null {
    let at: string | null = name ?? (family === 'paragraph' ? DEFAULT : null);
    for (let i = 0; at !== null && i < LONGEST_CHAIN; i++) {
      const style = this.#styles.get(`${family}:${at}`);
      if (style === undefined) return null;
      const found = pick(style);
      if (found !== null) return found;
      at = style.parent;
    }
    return null;
  }
}

/** No style has such a name. */
const DEFAULT = '\0';
