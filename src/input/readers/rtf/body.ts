import type { FlowBlock } from '../../outline/flow.js';
import { Nest } from '../nest.js';
import { type Fonts, Runs } from '../runs.js';
import { headingOf, type Standing, standingOf } from '../styles.js';
import { RowShapes } from './rows.js';

/** The paragraphs of a text, as RTF hands them over one word after another. */
export class Body {
  readonly #nest = new Nest();
  readonly #rows = new RowShapes();
  #style: Standing | null = null;
  /** Depth in lists, 0 outside them. */
  #item = 0;
  #isInTable = false;
  #tableDepth = 1;

  readonly #runs: Runs;

  constructor(fonts: Fonts) {
    this.#runs = new Runs(fonts);
  }

  write(text: string, font: string | null): void {
    this.#runs.add(text, font);
  }

  setStyle(style: Standing | null): void {
    this.#style = style;
  }

  word(word: string, number: number | null): void {
    if (this.#rows.word(word, number)) return;
    switch (word) {
      case 'pard':
        this.#style = null;
        this.#item = 0;
        this.#isInTable = false;
        this.#tableDepth = 1;
        break;
      case 'outlinelevel':
        if (number !== null && number < 9) this.#style ??= headingOf(number + 1);
        break;
      case 'ls':
        this.#item ||= number === 0 ? 0 : 1;
        break;
      case 'ilvl':
        this.#item = Math.min(number ?? 0, 8) + 1;
        break;
      case 'intbl':
        this.#isInTable = true;
        break;
      case 'itap':
        this.#tableDepth = number ?? 1;
        this.#isInTable = this.#tableDepth > 0;
        break;
      case 'par':
      case 'sect':
        this.endParagraph();
        break;
      case 'cell':
        this.endParagraph(1);
        this.#nest.endCell(1);
        break;
      case 'row':
        this.#nest.endRow(1, this.#rows.take());
        break;
      case 'nestcell':
        this.endParagraph();
        this.#nest.endCell(this.#tableDepth);
        break;
      case 'nestrow':
        this.#nest.endRow(this.#tableDepth, this.#rows.take());
        break;
      default:
    }
  }

  /** @param least depth in tables at which the paragraph stands at least */
  endParagraph(least = 0): void {
    const text = this.#runs.take();
    if (text.trim() === '') return;
    const depth = this.#isInTable ? Math.max(1, this.#tableDepth) : 0;
    this.#nest.add({ ...standingOf(this.#style, this.#item), text }, Math.max(depth, least));
  }

  finish(): readonly FlowBlock[] {
    this.endParagraph();
    return this.#nest.finish();
  }
}
