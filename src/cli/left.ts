import type { Left } from '../input/files.js';
import type { Messages } from './messages/index.js';
import { printable } from './terminal.js';

/** How many endings of files that were not read are named, those of the most files. */
const ENDINGS_NAMED = 5;

/** What to say of files and links that were not read: `14 other files were not read: .pptx 9, .jpg 5`. */
export function leftIn({ files, links }: Left, say: Messages, number: (count: number) => string): readonly string[] {
  const endings = new Map<string, number>();
  for (const file of files) {
    const ending = /[^/.](\.[^/.\s]{1,12})$/.exec(file)?.[1]?.toLowerCase() ?? '';
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  const sorted = [...endings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = sorted
    .slice(0, ENDINGS_NAMED)
    .map(([ending, count]) => `${printable(ending || say.noEnding)} ${number(count)}`);
  const list = [...named, ...(sorted.length > ENDINGS_NAMED ? ['…'] : [])].join(', ');
  return [
    ...(files.length > 0 ? [say.summaryLeft(files.length, number(files.length), list)] : []),
    ...(links.length > 0 ? [say.summaryLinks(links.length, number(links.length))] : []),
  ];
}
