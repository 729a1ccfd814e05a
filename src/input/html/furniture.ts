import { isHidden, isUnseen } from './hidden.js';
import { elementsIn, isElement, type PageElement, type PageNode, textOf } from './tree.js';

/** Roles of what a site puts around every page. */
const ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog tablist'.split(' '),
);

/** Words of classes and ids that sites give to what is never a part of an article. */
const AROUND: ReadonlySet<string> = new Set(
  `menu menus submenu nav navbar navi navigation breadcrumb breadcrumbs footer copyright related relate relatednews comment
  comments binhluan cookie cookies consent newsletter subscribe login weather clock pagination pager paging tinlienquan
  lienquan tinkhac tinmoi tinmoinhat tincu tindocnhieu docnhieu xemnhieu docthem xemthem baimoi baivietkhac hotnews othernews
  topbar sitemap skiplink`.split(/\s+/),
);

/** Words of boxes with a line or two; one with paragraphs is called so for what stands beside them. */
const SMALL: ReadonlySet<string> = new Set(
  'banner banners advert advertisement ads adv quangcao search popup modal toolbar rating ratings'.split(' '),
);
const SMALL_SIZE = 300;

/** Words that sites also give to boxes around the article and others: its size tells. */
const BESIDE: ReadonlySet<string> = new Set(
  `sidebar share shares sharing social socials tags trending popular recommend recommended tinnong latest noprint hotline
  widget`.split(/\s+/),
);

/** Two words of a class that mean it together. */
const PAIRS =
  /(?:^|[\s_-])(?:tin|bai|bai-viet|news|post|posts|article)[_-](?:lien-quan|khac|moi|moi-nhat|cung-chuyen-muc|doc-nhieu|xem-nhieu|other|others|latest)(?=$|[\s_-])|(?:^|[\s_-])(?:other|latest|more|most|next|prev)[_-](?:news|post|posts|read|articles?)(?=$|[\s_-])/i;

/** A box that holds this share of the page's own words holds the article, whatever it is called. */
const MOST = 0.5;

/** From so many signs on, a text of which so much stands in links is a list of other pages. */
const LINKED_FROM = 25;
const LINKED_SHARE = 0.8;

const LONGEST_TEASER = 500;

/** What the footer of a site tells and that of an article does not. */
const OF_THE_SITE =
  /©|copyright|bản quyền|giấy phép|địa chỉ|điện thoại|hotline|fax|e-?mail|trụ sở|ghi rõ nguồn|chịu trách nhiệm|(?<!\p{L})(?:đt|tel) ?[.:]/iu;

/** Lines that name what follows in their box as no part of the article. */
const LEADS =
  /^(?:(?:các )?tin (?:liên quan|cùng chuyên mục|khác|mới|mới hơn|cũ hơn|mới nhất|nổi bật|nóng|đọc nhiều)|(?:các )?bài (?:viết )?(?:liên quan|khác|mới|cùng chuyên mục|xem nhiều|đọc nhiều)|dòng sự kiện|(?:xem|đọc|tham khảo) thêm(?: về)?|nên đọc|đọc nhiều|có thể bạn quan tâm|rao vặt|bình luận|ý kiến bạn đọc)[ :.»]{0,3}$/iu;

/** Lines of the frame around an article that stand alone. */
const LABELS = /^(?:chia sẻ|in bài viết|gửi bình luận|về đầu trang|trang chủ|quay lại)[ :.»]{0,3}$/iu;

/** What asks readers to rate and to comment, and what they gave: `4,7/5 - (8 bình chọn)`. */
const ASKS =
  /^(?:(?:hãy là|trở thành|bạn là) người đầu tiên (?:bình luận|đánh giá|nhận xét|bình chọn|tặng)|email của bạn sẽ không được (?:hiển thị|công khai)|\d(?:[.,]\d)?\/5\s{0,3}[-–(]|(?:chưa|hiện chưa) có bình luận)/iu;

/** Decides what of a page is furniture: menus, related news, comments, cookie lines, what is hidden. */
export class Furniture {
  readonly #own: number;
  /** The elements that hold an `h1` or `main`: never furniture. */
  readonly #holders = new Set<PageElement>();
  readonly #known = new Map<PageElement, boolean>();
  /** How many signs outside links and articles stand in a box. */
  readonly #beside = new Map<PageElement, number>();
  /** Elements in a line, and whether the line is nothing but links. */
  readonly #lines = new Map<PageElement, boolean>();

  constructor(page: PageElement) {
    this.#own = page.size - page.linked;
    for (const element of elementsIn(page)) {
      if (element.name !== 'h1' && element.name !== 'main') continue;
      for (let at: PageElement | null = element; at !== null && !this.#holders.has(at); at = at.parent) {
        this.#holders.add(at);
      }
    }
  }

  /** Whether nothing in an element is read. */
  holds(element: PageElement): boolean {
    let isHeld = this.#known.get(element);
    if (isHeld === undefined) {
      isHeld = this.#judge(element);
      this.#known.set(element, isHeld);
    }
    return isHeld;
  }

  #judge(element: PageElement): boolean {
    const { name } = element;
    if (name === 'html' || name === 'body') return false;
    if (isUnseen(element)) return true;
    const isMost = this.#isMost(element);
    if (!isMost && (isHidden(element) || (isLinks(element) && this.#isLineOfLinks(element)))) return true;
    if (this.#holders.has(element)) return false;
    if (!isMost && (this.#isTeaser(element) || isLed(element))) return true;
    if (isNamed(element, AROUND) || (element.size < SMALL_SIZE && isNamed(element, SMALL)) || isHeader(element))
      return true;
    return !isMost && (isAside(element) || isNamed(element, BESIDE));
  }

  /** A link in a sentence is read with it; the list of links that a line is, is not. */
  #isLineOfLinks(element: PageElement): boolean {
    let outermost = element;
    while (outermost.parent !== null && INLINE.has(outermost.parent.name)) outermost = outermost.parent;
    if (!INLINE.has(outermost.name) || outermost.parent === null) return true;
    if (!this.#lines.has(outermost)) this.#judgeLines(outermost.parent);
    return this.#lines.get(outermost)!;
  }

  #judgeLines(box: PageElement): void {
    let [line, size, linked]: [PageElement[], number, number] = [[], 0, 0];
    const end = (): void => {
      for (const element of line) this.#lines.set(element, linked >= size * LINKED_SHARE);
      [line, size, linked] = [[], 0, 0];
    };
    for (const child of box.children) {
      if (!isElement(child)) size += child.text.replace(/\s+/g, '').length;
      else if (INLINE.has(child.name)) {
        line.push(child);
        size += child.size;
        linked += child.linked;
      } else end();
    }
    end();
  }

  /** An `article` that leads to another page, in a box whose own text is more: a card of other news. */
  #isTeaser({ name, size, linked, parent }: PageElement): boolean {
    if (name !== 'article' || size > LONGEST_TEASER || linked < LINKED_FROM || parent === null) return false;
    let beside = this.#beside.get(parent);
    if (beside === undefined) {
      beside = parent.size - parent.linked;
      for (const child of parent.children)
        if (isElement(child) && child.name === 'article') beside -= child.size - child.linked;
      this.#beside.set(parent, beside);
    }
    return beside > 2 * size;
  }

  #isMost({ size, linked }: PageElement): boolean {
    return size - linked > this.#own * MOST;
  }
}

/** True for a line that is no part of the article, but names what follows or asks the reader for something. */
export function isLabel(text: string): boolean {
  const line = text.trim();
  return (line.length < 40 && (LEADS.test(line) || LABELS.test(line))) || (line.length < 120 && ASKS.test(line));
}

/** A box that begins by naming itself on a line of its own: `Tin liên quan`. */
function isLed(element: PageElement): boolean {
  let first: PageElement | undefined = element;
  while (first !== undefined && !INLINE.has(first.name)) {
    if (first !== element && first.size < 40 && LEADS.test(textOf(first))) return true;
    const next: PageNode | undefined = first.children.find(isSeen);
    first = next !== undefined && isElement(next) ? next : undefined;
  }
  return false;
}

function isSeen(node: PageNode): boolean {
  return isElement(node) ? node.size > 0 : /\S/.test(node.text);
}

/** The header or footer of the site; an article may have its own. */
function isHeader(element: PageElement): boolean {
  const { name, parent } = element;
  if ((name !== 'header' && name !== 'footer') || isInArticle(parent)) return false;
  return name === 'header' || element.linked > 0 || OF_THE_SITE.test(textOf(element));
}

function isInArticle(parent: PageElement | null): boolean {
  for (let at = parent; at !== null; at = at.parent) if (at.name === 'article' || at.name === 'main') return true;
  return false;
}

function isAside({ name, attributes }: PageElement): boolean {
  if (name === 'nav' || name === 'dialog' || ROLES.has(attributes.role ?? '')) return true;
  return (
    name === 'aside' && !/(?:^|[\s_-])(?:info|note|box|quote|data|facts?)(?=$|[\s_-])/.test(attributes.class ?? '')
  );
}

function isNamed({ name, attributes }: PageElement, words: ReadonlySet<string>): boolean {
  const names = `${name.includes('-') ? name : ''} ${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (names === '  ') return false;
  if (words === AROUND && PAIRS.test(names)) return true;
  return names.split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/).some(word => words.has(word.toLowerCase()));
}

const HEADINGS = /^h[1-6]$/;

/** Elements that stand in a line with the text around them. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code em font i ins label mark q small span strong sub sup time tt u'.split(' '),
);

/** A list of links; a headline that leads to its own page is none. */
function isLinks(element: PageElement): boolean {
  const { name, size, linked, children } = element;
  if (size < LINKED_FROM || linked < size * LINKED_SHARE || HEADINGS.test(name)) return false;
  return !children.some(child => isElement(child) && HEADINGS.test(child.name));
}
