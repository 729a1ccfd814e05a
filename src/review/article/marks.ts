import type { Kind } from '../../model/entity.js';
import type { Mention } from '../data/mention.js';

/** The class of a text in which a kind is not marked. */
export function offClass(kind: Kind): string {
  return `no-${kind}`;
}

/** What the reader does with the marks of an article. */
export interface MarkHandlers {
  /** The pointer or the keyboard is at a mention. */
  readonly look: (mention: Mention, mark: HTMLElement) => void;
  /** The pointer has gone from it. */
  readonly leave: () => void;
  /** The keyboard has gone from it, or wants to see no more. */
  readonly close: () => void;
  readonly open: (mention: Mention, mark: HTMLElement) => void;
}

/**
 * Lets a reader go through the marks of an article by pointer and keyboard. All marks are one stop of the tab key; the arrow
 * keys go from one to the next, passing over kinds that are not marked.
 * @param root the text of the article
 * @returns to be called when other kinds are marked
 */
export function handleMarks(root: HTMLElement, mentions: readonly Mention[], handlers: MarkHandlers): () => void {
  const stops = (): HTMLElement[] =>
    Array.from(root.querySelectorAll<HTMLElement>('mark[tabindex]')).filter(mark => !isOff(mark));
  const mentionOf = (mark: HTMLElement): Mention => mentions[Number(mark.dataset.mention)]!;
  const isOff = (mark: HTMLElement): boolean => root.classList.contains(offClass(mentionOf(mark).kind));
  const markAt = (event: Event): HTMLElement | null => {
    const mark = (event.target as Element | null)?.closest<HTMLElement>('mark');
    return mark && !isOff(mark) ? mark : null;
  };
  const makeStop = (mark: HTMLElement | undefined): void => {
    root.querySelector('mark[tabindex="0"]')?.setAttribute('tabindex', '-1');
    mark?.setAttribute('tabindex', '0');
  };
  const renewStop = (): void => {
    const now = root.querySelector<HTMLElement>('mark[tabindex="0"]');
    if (now === null || isOff(now)) makeStop(stops()[0]);
  };
  renewStop();

  root.addEventListener('mouseover', event => {
    const mark = markAt(event);
    if (mark) handlers.look(mentionOf(mark), mark);
  });
  root.addEventListener('mouseout', event => {
    if (markAt(event)) handlers.leave();
  });
  root.addEventListener('focusin', event => {
    const mark = markAt(event);
    if (!mark) return;
    makeStop(mark);
    handlers.look(mentionOf(mark), mark);
  });
  root.addEventListener('focusout', () => handlers.close());
  root.addEventListener('click', event => {
    const mark = markAt(event);
    // Who selects words to add a mention ends with a click too.
    if (mark && document.getSelection()?.isCollapsed !== false) handlers.open(mentionOf(mark), mark);
  });
  root.addEventListener('keydown', event => {
    const mark = markAt(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') handlers.close();
    else if (event.key === 'Enter' || event.key === ' ') handlers.open(mentionOf(mark), mark);
    else {
      const all = stops();
      const target = nextStop(event.key, all, all.indexOf(mark));
      if (target === undefined) return;
      target.focus();
    }
    event.preventDefault();
  });
  return renewStop;
}

function nextStop(key: string, all: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return all[at + 1] ?? all[at];
    case 'ArrowLeft':
    case 'ArrowUp':
      return all[Math.max(0, at - 1)];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
