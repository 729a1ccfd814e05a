import { Tokenizer } from 'htmlparser2';
import type { FlowBlock } from '../outline/flow.js';
import { paragraph } from '../outline/flow.js';
import { BOXES } from './flow.js';
import { Inline } from './inline.js';

const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'noscript']);

/** Reads a page without its boxes, for one that nests them without end: a paragraph wherever a box begins or ends. */
export function readFlat(html: string): readonly FlowBlock[] {
  const blocks: FlowBlock[] = [];
  const inline = new Inline();
  let unread: string | null = null;
  const end = (name: string): void => {
    if (!BOXES.has(name) && !/^(?:h[1-6]|table|caption|dl|dt)$/.test(name)) return;
    const text = inline.take();
    if (text.trim() !== '') blocks.push(paragraph(text));
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, stop) => {
        const name = html.slice(start, stop).toLowerCase();
        if (name === 'br') inline.break();
        if (UNREAD.has(name)) unread ??= name;
        end(name);
      },
      onclosetag: (start, stop) => {
        const name = html.slice(start, stop).toLowerCase();
        if (name === unread) unread = null;
        end(name);
      },
      ontext: (start, stop) => {
        if (unread === null) inline.add(html.slice(start, stop));
      },
      ontextentity: point => {
        if (unread === null) inline.add(String.fromCodePoint(point));
      },
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  end('p');
  return blocks;
}
