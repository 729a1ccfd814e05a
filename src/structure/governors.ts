import { isForeign } from '../language/syllables.js';
import type { TextSpan } from '../model/span.js';
import { BULLET_RANK, CAPITALS_RANK, type Mark } from './marks.js';
import type { Block, BlockKind, Table } from './structure.js';
import { TITLE, TITLE_ASIDE, UNIT_LINE } from './words.js';

/** A block before it is known what governs it. */
export interface Draft {
  kind: BlockKind;
  readonly span: TextSpan;
  readonly text: string;
  readonly mark: Mark | undefined;
  readonly level: number;
  readonly table: Table | null;
}

/** So many lines over a table may belong to its title. */
const MOST_TITLE_LINES = 5;

interface Open {
  readonly index: number;
  readonly rank: number;
}

/** Tells of each block which one governs it. */
export function governorsOf(drafts: readonly Draft[]): readonly Block[] {
  const governors: number[] = [];
  let headings: Open[] = [];
  let items: Open[] = [];
  /** The signs of the bullets of the list, in the order in which they came. */
  let bullets: string[] = [];
  /** The paragraph or line before a list that leads it in. */
  let lead = -1;
  let headline = -1;
  /** An item that heads what follows as a heading would: `- Mục tiêu đến năm 2030`; over paragraphs too, up to the next of its sort. */
  let head: { readonly index: number; readonly sort: string } | undefined;
  const levels: number[] = [];
  const section = (): number => head?.index ?? headings.at(-1)?.index ?? headline;
  for (const [i, draft] of drafts.entries()) {
    if (
      draft.kind === 'heading' ||
      draft.kind === 'headline' ||
      (draft.kind === 'item' && draft.mark?.sort === head?.sort)
    )
      head = undefined;
    let governor = section();
    let level = 0;
    if (draft.kind === 'headline') {
      headings = [];
      governor = -1;
      headline = i;
    } else if (draft.kind === 'heading') {
      const rank = rankOf(draft);
      while (headings.length > 0 && headings.at(-1)!.rank >= rank) headings.pop();
      governor = section();
      headings.push({ index: i, rank });
      level = draft.level || headings.length;
    } else if (draft.kind === 'item') {
      const rank = itemRank(draft, bullets);
      while (items.length > 0 && items.at(-1)!.rank >= rank) items.pop();
      governor = items.at(-1)?.index ?? (lead >= 0 ? lead : section());
      items.push({ index: i, rank });
      level = items.length;
      if (draft.mark !== undefined && (HEAD.test(draft.text) || isTitleAmongItems(drafts, i)))
        head = { index: i, sort: draft.mark.sort };
    } else if (draft.kind === 'table') {
      governor = titleOf(drafts, i, governors, items.at(-1)?.index ?? section());
    }
    if (draft.kind !== 'item' && draft.kind !== 'table') {
      items = [];
      bullets = [];
      lead = draft.text.endsWith(':') && draft.kind !== 'headline' ? i : -1;
    }
    governors.push(draft.kind === 'noise' ? -1 : governor);
    levels.push(level);
  }
  return drafts.map(({ kind, span, table }, i) => ({ kind, span, level: levels[i]!, governor: governors[i]!, table }));
}

/** `- Mục tiêu đến năm 2030`, `+ Kết quả đạt được năm 2022`: names what follows, and states nothing. */
const HEAD =
  /^[^\p{L}]{0,6}(?:mục tiêu|chỉ tiêu|phương hướng|nhiệm vụ|tầm nhìn|giải pháp|kết quả)(?!\p{L})[^.,;:%]{0,80}$/iu;

/** `4. Tiêm chủng mở rộng 9 tháng đầu năm 2023`: a number and a few words, without a stop or a share. */
const NUMBERED_TITLE = /^[^.,;:%]{1,5}[.)] ?[^.,;:%]{3,80}[^.,;:%!?…]$/u;

/** A numbered title over a paragraph, where the items before it are told in sentences of their own. */
function isTitleAmongItems(drafts: readonly Draft[], at: number): boolean {
  const { mark, text } = drafts[at]!;
  if (mark!.sort.length === 1 || drafts[at + 1]?.kind !== 'paragraph' || !NUMBERED_TITLE.test(text)) return false;
  const before = drafts[at - 1];
  return before?.kind !== 'item' || before.text.endsWith('.');
}

function rankOf({ mark, level }: Draft): number {
  // A page numbers its own levels, of which the first is that of the headline.
  if (level > 0) return mark === undefined ? level : Math.min(level + 1, mark.rank);
  return mark?.rank ?? CAPITALS_RANK;
}

/** The depth of an item's mark: numbers and letters as in headings, bullets in the order in which their signs came. */
function itemRank({ mark, level }: Draft, bullets: string[]): number {
  if (mark === undefined) return level > 0 ? BULLET_RANK + level : BULLET_RANK;
  if (mark.sort.length > 1) return mark.rank;
  let depth = bullets.indexOf(mark.sort);
  if (depth < 0) depth = bullets.push(mark.sort) - 1;
  return BULLET_RANK + depth;
}

/** The line right over a table, or its name under it; lines over it that belong to the title govern each the one below. */
function titleOf(drafts: readonly Draft[], table: number, governors: number[], section: number): number {
  const above = drafts[table - 1];
  if (isTitledBelow(drafts, table)) {
    // `ĐVT: %` over a table and its name under it: both say what its figures are.
    if (above?.kind !== 'line' || !UNIT_LINE.test(above.text)) return table + 1;
    governors[table - 1] = table + 1;
    return table - 1;
  }
  if (above === undefined || !isTitle(above))
    return table >= 2 && isAside(above) ? over(drafts, table, section) : section;
  let first = table - 1;
  for (let at = table - 2; at >= Math.max(0, table - MOST_TITLE_LINES); at--) {
    const { kind, text } = drafts[at]!;
    const below = drafts[at + 1]!.text;
    const mayStandOver = TITLE.test(text) || UNIT_LINE.test(below) || TITLE_ASIDE.test(below) || isForeign(below);
    if (!(kind === 'line' || TITLE_ASIDE.test(text)) || !mayStandOver) break;
    governors[first] = at;
    first = at;
  }
  return table - 1;
}

/** No name of a table over it and no other table that `Bảng 2. …` under it may be the name of. */
function isTitledBelow(drafts: readonly Draft[], table: number): boolean {
  const below = drafts[table + 1];
  if (below === undefined || below.table !== null || !TITLE.test(below.text) || below.kind === 'heading') return false;
  const first = Math.max(0, table - MOST_TITLE_LINES);
  for (let at = table - 1; at >= first && drafts[at]!.table === null; at--)
    if (TITLE.test(drafts[at]!.text)) return false;
  for (const draft of drafts.slice(table + 2, table + 2 + MOST_TITLE_LINES)) {
    if (draft.table !== null) return false;
    if (draft.kind !== 'line') break;
  }
  return true;
}

const ASIDE = /^\((?:đính )?(?:kèm|ban hành|nguồn|theo|căn cứ|trích|trình)(?!\p{L})/iu;

/** `(Kèm theo Báo cáo số 12)`, `(Nguồn: Sở Y tế)` between a title and its table say nothing of it. */
function isAside(draft: Draft | undefined): boolean {
  return draft?.kind === 'line' && ASIDE.test(draft.text);
}

function over(drafts: readonly Draft[], table: number, section: number): number {
  return isTitle(drafts[table - 2]!) ? table - 2 : section;
}

function isTitle(draft: Draft): boolean {
  if (isAside(draft)) return false;
  return draft.kind === 'line' || draft.kind === 'headline' || draft.kind === 'heading' || draft.text.endsWith(':');
}
