/** What keeps a lexicon from being used. */
export interface LexiconFault {
  /** The file with line and column: `words.csv:12`, `words.json:4:17`. */
  readonly at: string;
  /** The value in JSON, or null: `units[3].phrases[0]`. */
  readonly path: string | null;
  /** What is wrong and what to write instead, in English. */
  readonly message: string;
}
