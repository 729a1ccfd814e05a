import { isHidden, isUnseen } from './hidden.js';
import { elementsIn, isElement, type PageElement, textOf } from './tree.js';

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

/** What the footer of a site tells and that of an article does not. */
const OF_THE_SITE =
  /©|copyright|bản quyền|giấy phép|địa chỉ|điện thoại|hotline|fax|e-?mail|trụ sở|ghi rõ nguồn|chịu trách nhiệm|(?<!\p{L})(?:đt|tel) ?[.:]/iu;

/** Lines that name what follows as no part of the article. */
const LABELS =
  /^(?:(?:các )?tin (?:liên quan|cùng chuyên mục|khác|mới hơn|cũ hơn|mới nhất|đọc nhiều)|(?:các )?bài (?:viết )?(?:liên quan|khác|cùng chuyên mục)|xem thêm|đọc thêm|có thể bạn quan tâm|chia sẻ|bình luận|ý kiến bạn đọc|in bài viết|gửi bình luận|về đầu trang|trang chủ|quay lại)[ :.»]{0,3}$/iu;

/** Decides what of a page is furniture: menus, related news, comments, cookie lines, what is hidden. */
export class Furniture {
  readonly #own: number;
  /** The elements that hold an `h1` or `main`: never furniture. */
  readonly #holders = new Set<PageElement>();
  readonly #known = new Map<PageElement, boolean>();

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
    if (!isMost && (isHidden(element) || isLinks(element))) return true;
    if (this.#holders.has(element)) return false;
    if (isNamed(element, AROUND) || (element.size < SMALL_SIZE && isNamed(element, SMALL)) || isHeader(element))
      return true;
    return !isMost && (isAside(element) || isNamed(element, BESIDE));
  }

  #isMost({ size, linked }: PageElement): boolean {
    return size - linked > this.#own * MOST;
  }
}

/** True for a text that names what follows as no part of the article: `Tin liên quan`. */
export function isLabel(text: string): boolean {
  return text.length < 40 && LABELS.test(text.trim());
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

/** A list of links; a headline that leads to its own page is none. */
function isLinks(element: PageElement): boolean {
  const { name, size, linked, children } = element;
  if (size < LINKED_FROM || linked < size * LINKED_SHARE || HEADINGS.test(name)) return false;
  return !children.some(child => isElement(child) && HEADINGS.test(child.name));
}
