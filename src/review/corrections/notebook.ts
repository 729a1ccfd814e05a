import { type Correction, sameTarget } from './correction.js';

/** What the page keeps between visits. */
interface Kept {
  readonly corrections: readonly Correction[];
  readonly by: string;
  /** True when a file holds them all. */
  readonly isSaved: boolean;
}

const NOTHING: Kept = { corrections: [], by: '', isSaved: true };

/** Where things are kept; the browser's storage, or nothing where there is none. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The corrections that a reader has made in this review, in the order in which they were made. */
export class Notebook {
  readonly #key: string;
  readonly #store: Store | null;
  readonly #listeners = new Set<() => void>();
  #kept: Kept;

  /**
   * @param id of the review: corrections of another one are not mixed in
   * @param store null where the browser keeps nothing
   */
  constructor(id: string, store: Store | null) {
    this.#key = `vihealth-corrections-${id}`;
    this.#store = store;
    this.#kept = read(store, this.#key);
  }

  get corrections(): readonly Correction[] {
    return this.#kept.corrections;
  }

  /** Who corrects. */
  get by(): string {
    return this.#kept.by;
  }

  get isSaved(): boolean {
    return this.#kept.isSaved;
  }

  /** False where corrections are lost when the page is left. */
  get isKept(): boolean {
    return this.#store !== null;
  }

  /** Of one article. */
  of(file: string): readonly Correction[] {
    return this.corrections.filter(one => one.file === file);
  }

  /** Adds a correction in the place of an earlier one of the same field of the same mention. */
  add(correction: Correction): void {
    const others = this.corrections.filter(one => !sameTarget(one, correction));
    this.#keep({ ...this.#kept, corrections: [...others, correction], isSaved: false });
  }

  undo(correction: Correction): void {
    const others = this.corrections.filter(one => one !== correction);
    this.#keep({ ...this.#kept, corrections: others, isSaved: others.length === 0 });
  }

  clear(): void {
    this.#keep({ ...NOTHING, by: this.by });
  }

  /** Says who corrects; nothing that is shown changes. */
  setBy(by: string): void {
    this.#kept = { ...this.#kept, by };
    this.#save();
  }

  /** Says that a file holds all of them. */
  saved(): void {
    this.#keep({ ...this.#kept, isSaved: true });
  }

  /**
   * @param listener called after each change
   * @param signal ends that
   */
  onChange(listener: () => void, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.#save();
    for (const listener of [...this.#listeners]) listener();
  }

  #save(): void {
    try {
      this.#store?.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      // The storage is full or closed: the corrections are still in the page.
    }
  }
}

function read(store: Store | null, key: string): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(store?.getItem(key) ?? '{}') as Partial<Kept>) };
  } catch {
    return NOTHING;
  }
}
