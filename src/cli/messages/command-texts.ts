/** The texts of one command. Every option of the command has its line in both languages; a test says so. */
export interface CommandTexts {
  readonly summary: string;
  /** What the arguments are. */
  readonly arguments: string;
  /** By the option's long name without dashes. */
  readonly options: Readonly<Record<string, string>>;
  /** Command lines that work as they stand, and what they do. */
  readonly examples: readonly (readonly [command: string, effect: string])[];
}
