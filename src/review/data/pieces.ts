import type { PageSettings, PieceItems, PieceKind } from '../../output/review/data.js';

/** A piece that could not be loaded. */
export class PieceError extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

type Call = (kind: PieceKind, number: number, items: readonly unknown[]) => void;

/** What the scripts of the pieces call, and what lets the page name them. */
declare global {
  interface Window {
    vihealthPiece?: Call;
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): {
        createScriptURL(url: string): string;
      };
    };
  }
}

/** The one form of address that the page ever loads: data beside it. */
const PIECE = /^data-[0-9a-f]{16}\/(?:articles|texts|mentions)-\d{4,}\.js$/;

/** Gives the pieces of data, wherever they stand. */
export class Pieces {
  readonly #folder: string | null;
  readonly #waiting = new Map<string, (items: readonly unknown[]) => void>();
  readonly #address: (url: string) => string;

  constructor({ folder }: Pick<PageSettings, 'folder'>) {
    this.#folder = folder;
    const rules = { createScriptURL: onlyPieces };
    this.#address = onlyPieces;
    if (folder === null) return;
    const policy = window.trustedTypes?.createPolicy('vihealth-pieces', rules);
    if (policy !== undefined) this.#address = url => policy.createScriptURL(url);
    window.vihealthPiece = (kind, number, items) => this.#waiting.get(`${kind}-${number}`)?.(items);
  }

  /**
   * @param number from 1
   * @throws PieceError where it is not there
   */
  async load<Kind extends PieceKind>(kind: Kind, number: number): Promise<readonly PieceItems[Kind][]> {
    const key = `${kind}-${number}`;
    if (this.#folder === null) {
      const block = document.getElementById(key);
      if (block === null) throw new PieceError(key);
      return JSON.parse(block.textContent) as PieceItems[Kind][];
    }
    const url = `${this.#folder}${kind}-${String(number).padStart(4, '0')}.js`;
    const script = document.createElement('script');
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(key, items => resolve(items as PieceItems[Kind][]));
        script.addEventListener('error', () => reject(new PieceError(url)));
        script.addEventListener('load', () => reject(new PieceError(url)));
        script.src = this.#address(url);
        document.head.append(script);
      });
    } finally {
      this.#waiting.delete(key);
      script.remove();
    }
  }
}

function onlyPieces(url: string): string {
  if (!PIECE.test(url)) throw new PieceError(url);
  return url;
}
