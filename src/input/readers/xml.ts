import { Parser } from 'htmlparser2';
import { DEEPEST, TooDeep } from './limits.js';

/** What is done with the pieces of an XML file as they come. Names have their prefix: `w:style`. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Reads XML in UTF-8 piece by piece; entities that the file declares are left as they stand. htmlparser2 enters here.
 * @throws TooDeep: each close looks through what is open
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  let depth = 0;
  const handler = {
    onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
      if (++depth > DEEPEST) throw new TooDeep();
      open(name, attributes);
    },
    onclosetag(name: string): void {
      depth--;
      close(name);
    },
    ontext: text,
  };
  new Parser(handler, { xmlMode: true }).end(new TextDecoder().decode(bytes));
}
