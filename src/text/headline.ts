/** The first paragraph of a normalised text, on one line, or null where there is none. */
export function headline(text: string): string | null {
  for (const line of text.split('\n', 5)) if (line.trim() !== '') return line.trim();
  return null;
}
