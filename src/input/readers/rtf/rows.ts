import type { RowShape } from '../nest.js';

type Shape = { -readonly [name in keyof RowShape]: RowShape[name] } & { cells: RowShape['cells'][number][] };

/** Gathers what RTF says of the cells of a row: for each what it has to do with its neighbours, then its right edge. */
export class RowShapes {
  #row: Shape = newRow();
  #down: 'alone' | 'first' | 'goes-on' = 'alone';
  #joinsLeft = false;

  /** @returns whether the word was one of a row's */
  word(word: string, number: number | null): boolean {
    switch (word) {
      case 'trowd':
        this.#row = newRow();
        break;
      case 'trleft':
        this.#row.left = number ?? 0;
        break;
      case 'trhdr':
        this.#row.isHead = true;
        break;
      case 'clvmgf':
        this.#down = 'first';
        break;
      case 'clvmrg':
        this.#down = 'goes-on';
        break;
      case 'clmrg':
        this.#joinsLeft = true;
        break;
      case 'cellx':
        this.#row.cells.push({ right: number ?? 0, down: this.#down, joinsLeft: this.#joinsLeft });
        this.#down = 'alone';
        this.#joinsLeft = false;
        break;
      default:
        return false;
    }
    return true;
  }

  /** The row as it was last described: a row may follow whose shape is not told again. */
  take(): RowShape {
    return this.#row;
  }
}

function newRow(): Shape {
  return { left: 0, cells: [], isHead: false };
}
