import type { NoText } from '../../decode.js';
import type { FlowBlock } from '../../outline/flow.js';
import { LONGEST_TEXT, TooLarge } from '../limits.js';
import { type Found, officeReader } from '../office.js';
import { Fonts } from '../runs.js';
import { Body } from './body.js';
import { FontTable, StyleSheet } from './tables.js';
import { tokensOf } from './tokens.js';
import { ASIDES, PASSED_OVER, READ_THOUGH_STARRED, SIGNS } from './words.js';

/** What holds within a pair of braces, and is as it was after them. */
interface Group {
  readonly place: 'text' | 'passed-over' | 'fonts' | 'styles';
  readonly body: Body;
  readonly font: number;
  /** How many letters follow `\u…` for programs that know no Unicode. */
  readonly spare: number;
  readonly isHidden: boolean;
  readonly isCapitals: boolean;
}

const { read } = officeReader('application/rtf', readRtf);

export { read };

/** Reads an RTF file: paragraphs, headings, lists, tables and notes; text in old fonts comes back as Unicode. */
function readRtf(bytes: Uint8Array): Found | NoText {
  return new RtfReader().read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
}

class RtfReader {
  readonly #fonts = new FontTable();
  readonly #styles = new StyleSheet();
  readonly #found = new Fonts();
  readonly #body = new Body(this.#found);
  /** Notes and text boxes, which stand in the middle of a paragraph. */
  readonly #asides = new Body(this.#found);
  readonly #outer: Group[] = [];
  #group: Group = {
    place: 'text',
    body: this.#body,
    font: 0,
    spare: 1,
    isHidden: false,
    isCapitals: false,
  };
  /** Bytes that wait for the rest of their run: a letter and its mark may come as two. */
  #bytes = '';
  /** Letters left to pass over after `\u…`. */
  #spares = 0;
  #codepage = 1252;
  #plainFont = 0;
  /** Letters so far. */
  #written = 0;
  /** A brace has just opened: the next word says what the group is. */
  #isNew = false;
  #isStarred = false;

  read(rtf: string): Found | NoText {
    for (const token of tokensOf(rtf)) {
      if (token.kind === 'open') this.#open();
      else if (token.kind === 'close') this.#close();
      else if (token.kind === 'word') this.#word(token.word, token.number);
      else this.#text(token.text);
    }
    if (this.#outer.length > 0) return { code: 'malformed', reason: 'it is cut off: its last braces are missing' };
    this.#flush();
    const blocks: FlowBlock[] = [...this.#body.finish(), ...this.#asides.finish()];
    return { blocks, ...this.#found.found };
  }

  #open(): void {
    this.#flush();
    this.#outer.push(this.#group);
    this.#isNew = true;
    this.#isStarred = false;
    this.#spares = 0;
  }

  #close(): void {
    this.#flush();
    const before = this.#outer.pop();
    if (before === undefined) return;
    if (before.body !== this.#group.body) this.#group.body.endParagraph();
    this.#group = before;
    this.#isNew = false;
    this.#spares = 0;
  }

  #word(word: string, number: number | null): void {
    if (word === '*') {
      this.#isStarred = true;
      return;
    }
    if (this.#isNew) this.#enter(word);
    this.#isNew = false;
    switch (this.#group.place) {
      case 'text':
        this.#textWord(word, number);
        break;
      case 'fonts':
        this.#fonts.word(word, number);
        break;
      case 'styles':
        this.#styles.word(word, number);
        break;
      default:
    }
  }

  /** The first word of a group says what it holds. */
  #enter(word: string): void {
    const { place } = this.#group;
    if (place === 'passed-over') return;
    if (word === 'fonttbl') this.#set({ place: 'fonts' });
    else if (word === 'stylesheet') this.#set({ place: 'styles' });
    else if (PASSED_OVER.has(word) || (this.#isStarred && !READ_THOUGH_STARRED.has(word))) {
      this.#set({ place: 'passed-over' });
    } else if (ASIDES.has(word)) this.#set({ body: this.#asides });
  }

  #textWord(word: string, number: number | null): void {
    if (word === 'u') {
      this.#flush();
      this.#unicode(number ?? 0);
      return;
    }
    const sign = SIGNS[word];
    if (sign !== undefined) {
      if (this.#spares > 0) this.#spares--;
      else this.#write(sign);
      return;
    }
    this.#flush();
    switch (word) {
      case 'ansicpg':
        this.#codepage = number ?? 1252;
        break;
      case 'deff':
        this.#plainFont = number ?? 0;
        this.#set({ font: this.#plainFont });
        break;
      case 'f':
        this.#set({ font: number ?? 0 });
        break;
      case 'plain':
        this.#set({ font: this.#plainFont, isHidden: false, isCapitals: false });
        break;
      case 'v':
      case 'deleted':
        this.#set({ isHidden: number !== 0 });
        break;
      case 'caps':
        this.#set({ isCapitals: number !== 0 });
        break;
      case 'uc':
        this.#set({ spare: Math.max(0, number ?? 1) });
        break;
      case 's':
        this.#group.body.setStyle(this.#styles.standing(number ?? 0));
        break;
      default:
        this.#group.body.word(word, number);
    }
  }

  #set(changes: Partial<Group>): void {
    this.#group = { ...this.#group, ...changes };
  }

  #text(text: string): void {
    this.#isNew = false;
    const { place } = this.#group;
    if (place === 'fonts') this.#fonts.text(text);
    else if (place === 'styles') this.#styles.text(text);
    else if (place === 'text') {
      const from = Math.min(this.#spares, text.length);
      this.#spares -= from;
      this.#bytes += text.slice(from);
    }
  }

  /** @param number of a UTF-16 unit; from 32768 on programs write it as a negative one */
  #unicode(number: number): void {
    const { font, spare } = this.#group;
    const unit = number & 0xffff;
    // Signs of symbol fonts stand there, and now and then a whole text in an old font.
    const isByte = unit >= 0xf020 && unit <= 0xf0ff;
    this.#write(
      isByte ? this.#fonts.decode(String.fromCharCode(unit & 0xff), font, this.#codepage) : String.fromCharCode(unit),
    );
    this.#spares = spare;
  }

  #flush(): void {
    const bytes = this.#bytes;
    if (bytes === '') return;
    this.#bytes = '';
    this.#write(this.#fonts.decode(bytes, this.#group.font, this.#codepage));
  }

  #write(text: string): void {
    if (this.#bytes !== '') this.#flush();
    const { body, font, isHidden, isCapitals } = this.#group;
    this.#written += text.length;
    if (this.#written > LONGEST_TEXT) throw new TooLarge();
    if (!isHidden) body.write(isCapitals ? text.toUpperCase() : text, this.#fonts.nameOf(font));
  }
}
