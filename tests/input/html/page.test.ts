import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/input/html/page.js';

/** The blocks of a page: kind, level, text. */
function blocksOf(html: string): readonly string[] {
  const { text, outline } = readPage(html);
  return outline.blocks.map(({ kind, level, span }) => `${kind}${level || ''}: ${text.slice(span.start, span.end)}`);
}

/** A page of a site around an article: menu, clock, related news, comments, footer. */
function site(article: string, head = ''): string {
  return `<!doctype html><html><head><title>Trung tâm Y tế huyện Phú Sơn</title>${head}</head><body>
<div class="top-bar"><span class="clock">Thứ Hai, 01/01/2024</span> <a href="/">Trang chủ</a></div>
<ul class="main-menu"><li><a href="/1">Giới thiệu</a></li><li><a href="/2">Tin tức 24h</a></li></ul>
<div class="content">${article}</div>
<div class="box-tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="/3">Xã An Hòa có 88 ca sốt xuất huyết (05/05/2020)</a></li></ul></div>
<div id="comments"><p>Lê Văn Tí: tôi thấy 50% chưa tiêm</p></div>
<div class="footer">Giấy phép số 12/GP ngày 02/02/2012. ĐT: 0211.333.444</div></body></html>`;
}

const BODY = `<h1>Phú Sơn tiêm sởi đạt 96%</h1><p>Ngày 4/3/2023, Trung tâm Y tế huyện Phú Sơn họp giao ban.</p>
<p>Toàn huyện có 7 ca mắc.</p>`;
const READ = [
  'headline: Phú Sơn tiêm sởi đạt 96%',
  'paragraph: Ngày 4/3/2023, Trung tâm Y tế huyện Phú Sơn họp giao ban.',
  'paragraph: Toàn huyện có 7 ca mắc.',
];

describe('what of a page is the article', () => {
  test.each([
    ['beside menus, related news, comments and a footer', site(BODY)],
    ['in a box that is called like one beside it', site(`<div class="sidebar social">${BODY}</div>`)],
    [
      'after a menu that nobody closed',
      `<html><body><nav><ul><li>Trang chủ</li></ul><article>${BODY}</article></body></html>`,
    ],
    [
      'in the tables that lay out old pages',
      `<table><tr><td class="menu"><a>Trang chủ</a></td><td><table><tr><td>${BODY}</td></tr></table></td></tr></table>`,
    ],
    [
      'with hidden boxes in it',
      site(
        `${BODY}<p style="display: none">99 ca</p><p hidden>99 ca</p><p class="d-none">99 ca</p><p aria-hidden="true">99 ca</p>`,
      ),
    ],
    [
      'with what no reader sees',
      site(
        `${BODY}<script>var a = "99 ca"</script><noscript>99 ca</noscript><textarea>99 ca</textarea><del>99 ca</del>`,
      ),
    ],
    [
      'with a consent box of AMP',
      `<html amp><body><article>${BODY}</article><amp-consent><div>Cookie 100% an toàn, 3 bước</div></amp-consent></body></html>`,
    ],
    [
      'beside boxes without links that say what they are',
      site(
        `${BODY}<div class="box"><div><p>Dòng sự kiện:</p><h3>Dịch sởi</h3></div><p>Xã An Hòa có 88 ca</p></div>
        <section><h3>Đọc thêm về:</h3><p>Xã An Hòa có 88 ca</p></section><div><span>Tham khảo thêm</span></div>`,
      ),
    ],
    [
      'with lines that ask readers for something',
      site(
        `${BODY}<p>4.7/5 - (8 bình chọn)</p><p>Hãy là người đầu tiên bình luận về bài viết này!</p>
        <p>Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(blocksOf(html)).toEqual(READ);
  });

  test('a link in a sentence is read with it; lines of links are not', () => {
    const other = '<a href="/4">Xã An Hòa có 88 ca sốt xuất huyết</a>';
    const html = site(
      `${BODY}<p>Theo <strong><a href="/5">Trung tâm Kiểm soát bệnh tật tỉnh Phú Sơn</a></strong>, dịch đã dừng.</p>
      ${other}<br>${other}<p>Xem: ${other}</p>`,
    );
    expect(blocksOf(html)).toEqual([
      ...READ,
      'paragraph: Theo Trung tâm Kiểm soát bệnh tật tỉnh Phú Sơn, dịch đã dừng.',
    ]);
  });

  test('an article in an article that leads to another page is a card', () => {
    const card =
      '<article><a href="/4">Xã An Hòa họp giao ban tháng 2/2023</a> <span>Có 88 ca mắc sởi trong tháng, ở hai thôn.</span></article>';
    const told = 'Xã Phú Sơn đã tiêm đủ liều cho trẻ, đạt kế hoạch của năm nay.';
    expect(blocksOf(site(`${BODY}<p>${told.repeat(3)}</p>${card}`))).toEqual([...READ, `paragraph: ${told.repeat(3)}`]);
    // A page of nothing but cards is read.
    expect(readPage(`<html><body>${card}${card}</body></html>`).text).toContain('88 ca');
  });

  test('the line with the author ends the article, not a box in whose name an author is hidden', () => {
    const paragraph = `<p>${'xã Phú Sơn đã tiêm đủ liều, đạt kế hoạch. '.repeat(4)}</p>`;
    const html = site(
      `<div class="main"><h1>Phú Sơn tiêm sởi đạt 96%</h1><div class="detail">${paragraph.repeat(8)}</div>
      <div class="newsAuthor">Nguyễn Thị Mai</div><div class="sendstarauthor">Tặng 5 sao</div></div>`,
    );
    expect(blocksOf(html).at(-1)).toBe('paragraph: Nguyễn Thị Mai');
  });

  test('a long article is found by its paragraphs, its headline and lead before it', () => {
    const paragraphs = Array.from(
      { length: 12 },
      (_, i) => `<p>Đoạn ${i}: ${'xã Phú Sơn đã tiêm đủ liều, đạt kế hoạch. '.repeat(4)}</p>`,
    );
    const html = site(
      `<div class="head"><h1>Phú Sơn tiêm sởi đạt 96%</h1><span class="date">04/03/2023 | 08:30</span></div>
       <div class="sapo">Có 7 ca mắc trong tháng.</div><div class="detail">${paragraphs.join('')}</div>
       <p class="author">Nguyễn Thị Mai</p><div>${'<p>Liên kết ngoài của đơn vị bạn, không thuộc bài.</p>'.repeat(3)}</div>`,
    );
    const blocks = blocksOf(html);
    expect(blocks.slice(0, 4)).toEqual([
      'headline: Phú Sơn tiêm sởi đạt 96%',
      'paragraph: 04/03/2023 | 08:30',
      'paragraph: Có 7 ca mắc trong tháng.',
      expect.stringContaining('Đoạn 0'),
    ]);
    expect(blocks.at(-1)).toBe('paragraph: Nguyễn Thị Mai');
  });

  test('the footer of an article stays, that of the site goes', () => {
    const html = `<body><article><h1>Họp</h1><p>Có 5 ca</p><footer>Trần Văn Nam, ngày 4/3/2023</footer></article>
      <footer>Bản quyền 2024. Điện thoại 0211.333.444</footer></body>`;
    expect(blocksOf(html)).toEqual(['headline: Họp', 'paragraph: Có 5 ca', 'paragraph: Trần Văn Nam, ngày 4/3/2023']);
  });

  test('where nothing is called an article or its headline, all is read, with a warning', () => {
    const { text, warnings } = readPage('<html><body><p>Có 5 ca.</p><p>Có 6 ca.</p></body></html>');
    expect({ text, warnings }).toEqual({
      text: 'Có 5 ca.\n\nCó 6 ca.',
      warnings: [{ code: 'no-article', message: expect.stringContaining('all of it was read') }],
    });
  });

  test('a piece of a page is all article: no warning', () => {
    expect(readPage('<p>Có 5 ca.</p>')).toMatchObject({ text: 'Có 5 ca.', warnings: [] });
  });
});

describe('what the text of a page becomes', () => {
  test.each([
    [
      'inline boxes beside each other',
      '<div>Trạm Y tế<span>Phú Sơn</span></div><p>Đạt <b>96</b>,<b>5</b>% trẻ<wbr>em</p>',
      ['paragraph: Trạm Y tế Phú Sơn', 'paragraph: Đạt 96,5% trẻem'],
    ],
    ['labels', '<label>Tổng:</label><span>15 ca</span>', ['paragraph: Tổng: 15 ca']],
    [
      'line breaks, a paragraph by two',
      'Tỷ lệ<br>tiêm<br/><br>Có 5 ca',
      ['paragraph: Tỷ lệ\ntiêm', 'paragraph: Có 5 ca'],
    ],
    [
      'superscripts, which join no number',
      '<p>120 m<sup>2</sup>, 97%<sup>(1)</sup>, 250<sup>3</sup> ca, 10<sup>5</sup> dân</p>',
      ['paragraph: 120 m², 97%, 250 ca, 10⁵ dân'],
    ],
    [
      'lists in lists',
      '<ul><li>Xã A<ul><li>5 ca</li></ul></li><li>Xã B</li></ul>',
      ['item1: Xã A', 'item2: 5 ca', 'item1: Xã B'],
    ],
    [
      'items of Word',
      '<p class=MsoListParagraph><span style="mso-list:Ignore">1.<span>&nbsp; </span></span>Đạt 97%</p>',
      ['item1: Đạt 97%'],
    ],
    [
      'terms and what is said of them',
      '<dl><dt>Sởi</dt><dd>12 ca</dd><dt>Ho gà</dt><dd>3 ca</dd></dl>',
      ['table: Sởi\t12 ca\nHo gà\t3 ca'],
    ],
    ['lines of pre', '<pre>Dòng 1\nDòng 2\n\nDòng 3</pre>', ['paragraph: Dòng 1\nDòng 2', 'paragraph: Dòng 3']],
    [
      'entities',
      '<p>5&nbsp;%, &lt;5 tuổi, BCG&#x2F;HepB, &ge;95%</p>',
      ['paragraph: 5\u00a0%, <5 tuổi, BCG/HepB, ≥95%'],
    ],
    [
      'UTF-8 that was read twice, with its no-break spaces',
      '<p>NgÃ\u00a0y bÃ\u00a0</p>',
      ['paragraph: NgÃ\u00a0y bÃ\u00a0'],
    ],
    [
      'captions',
      '<figure><img><figcaption>Ảnh: tiêm cho trẻ</figcaption></figure><p>Có 5 ca</p>',
      ['caption: Ảnh: tiêm cho trẻ', 'paragraph: Có 5 ca'],
    ],
    [
      'tables with paragraphs and breaks in cells',
      '<table><caption>Bảng 1</caption><tr><th>Xã</th><th>Số ca<br>mắc</th></tr><tr><td><p>An</p></td><td><p>12 ca</p></td></tr></table>',
      ['caption: Bảng 1', 'table: Xã\tSố ca mắc\nAn\t12 ca'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  test('cells know their place, their spans and whether they are heads', () => {
    const { outline } = readPage(
      '<table><thead><tr><td rowspan="2">Xã</td><td colspan="2">Số ca</td></tr><tr><td>2022</td><td>2023</td></tr></thead><tr><td>An</td><td>1</td><td>2</td></tr></table>',
    );
    expect(
      outline.blocks[0]!.cells.map(({ row, rows, column, columns, isHead }) => [row, rows, column, columns, isHead]),
    ).toEqual([
      [0, 2, 0, 1, true],
      [0, 1, 1, 2, true],
      [1, 1, 1, 1, true],
      [1, 1, 2, 1, true],
      [2, 1, 0, 1, false],
      [2, 1, 1, 1, false],
      [2, 1, 2, 1, false],
    ]);
  });
});

describe('title', () => {
  test.each([
    [
      'og:title that an h1 shows',
      '<meta property="og:title" content="Họp giao ban tháng 3">',
      '<h1>Họp giao ban tháng 3</h1><p>Có 5 ca</p>',
      'Họp giao ban tháng 3',
    ],
    [
      'the headline of JSON-LD, shown by no h1',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Họp giao ban tháng 3"}]}</script>',
      '<div>Họp giao ban tháng 3</div><p>Có 5 ca</p>',
      'Họp giao ban tháng 3',
    ],
    [
      'the h1, where the head tells the site alone',
      '',
      '<h1>Họp giao ban tháng 3</h1><p>Có 5 ca</p>',
      'Họp giao ban tháng 3',
    ],
    [
      'og:title, where the h1 is the name of the site',
      '<meta property="og:title" content="Họp giao ban tháng 3"><meta property="og:site_name" content="Báo Phú Sơn">',
      '<h1>Báo Phú Sơn</h1><p>Có 5 ca</p>',
      'Họp giao ban tháng 3',
    ],
    [
      'the h1 that says nearly the same as the title for search engines',
      '<meta property="og:title" content="Những sai sót thường gặp khi tiêm vắc xin sởi mới">',
      '<h1>Báo Phú Sơn</h1><h1>Những sai sót thường gặp khi tiêm vắc xin mới về sởi</h1><p>Có 5 ca</p>',
      'Những sai sót thường gặp khi tiêm vắc xin mới về sởi',
    ],
    [
      'the title without the site',
      '<title>Họp giao ban tháng 3 | Báo A</title>',
      '<p>Có 5 ca</p>',
      'Họp giao ban tháng 3',
    ],
  ])('%s', (_, head, body, title) => {
    const page = `<html><head>${head}<title>Sở Y tế</title></head><body><ul><li><a href="/">Podcast</a></li><li>Thế giới</li></ul>${body}</body></html>`;
    const { text, outline } = readPage(page);
    expect(outline.title).toBe(title);
    expect(
      outline.blocks.filter(({ kind }) => kind === 'headline').map(({ span }) => text.slice(span.start, span.end)),
    ).toEqual([title]);
  });
});

test('a headline is known though it is spelled otherwise than in the head', () => {
  const html =
    '<html><head><title>Xã Phú Hoà họp giao ban</title></head><body><div>Xã Phú Hòa họp giao ban</div><p>Có 5 ca</p>';
  expect(blocksOf(html)).toEqual(['headline: Xã Phú Hòa họp giao ban', 'paragraph: Có 5 ca']);
});

test('where head and h1 tell nothing of the article, the heading over it is its headline', () => {
  const paragraphs = '<p>Xã Phú Sơn đã tiêm đủ liều cho trẻ, đạt kế hoạch của năm nay.</p>'.repeat(12);
  const page = (title: string): string =>
    `<html><head><title>${title}</title></head><body><h2>Tin tức</h2><h2 class="inform-title">Tiêm sởi: kết quả bất ngờ</h2>
    <div class="detail">${paragraphs}</div></body></html>`;
  expect(readPage(page('Mẫu giao diện số một')).outline.title).toBe('Tiêm sởi: kết quả bất ngờ');
  expect(readPage(page('Xã Phú Sơn tiêm đủ liều')).outline.title).toBe('Xã Phú Sơn tiêm đủ liều');
});

describe('day and author', () => {
  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-03-12T08:00:00+07:00","author":{"@type":"Person","name":"Lê Thu"}}</script>',
      '',
      '2023-03-12',
      'Lê Thu',
    ],
    [
      'meta, in an hour of UTC that is the next day in Vietnam',
      '<meta property="article:published_time" content="2023-03-11T18:00:00Z"><meta name="author" content="Lê Thu">',
      '',
      '2023-03-12',
      'Lê Thu',
    ],
    [
      'time',
      '<meta name="author" content="admin">',
      '<time datetime="2023-03-12T08:00">Chủ nhật</time>',
      '2023-03-12',
      null,
    ],
    ['a stamp after the headline, no clock before it', '', '<div>Cập nhật: 12/03/2023 08:00</div>', '2023-03-12', null],
    ['no day that is a part of the text', '', '<p>Ngày 12/03/2023, Sở Y tế họp.</p>', null, null],
  ])('%s', (_, head, body, published, author) => {
    const page = `<html><head>${head}</head><body><div class="clock">Thứ Tư, 20/11/2024</div><h1>Họp giao ban</h1>${body}<p>Có 5 ca.</p></body></html>`;
    expect(readPage(page).outline).toMatchObject({ published, author });
  });
});

describe('a stamp that no class names', () => {
  const article = '<h1>Họp giao ban</h1><p>Có 5 ca.</p>';
  test.each([
    ['beside the headline', `<div><p>Y tế</p><p>12/03/2023 14:16 GMT+7</p>${article}</div>`, '2023-03-12'],
    ['without an hour', `<div><p>12/03/2023</p>${article}</div>`, null],
    ['above all boxes, where clocks stand', `<p>12/03/2023 14:16</p>${article}`, null],
    [
      'below the article, where it says what it is',
      `${article}${'<p>Đã tiêm.</p>'.repeat(60)}<p>Cập nhật lúc: 10:37 Sáng, 12/03/2023</p>`,
      '2023-03-12',
    ],
    ['below the article, where it does not', `${article}${'<p>Đã tiêm.</p>'.repeat(60)}<p>10:37, 12/03/2023</p>`, null],
  ])('%s', (_, body, published) => {
    expect(readPage(`<html><body>${body}</body></html>`).outline.published).toBe(published);
  });
});

describe('hostile pages end, in proportion', () => {
  test.each([
    ['boxes in boxes', `${'<div>'.repeat(20_000)}<p>Có 5 ca`],
    ['tables in tables', `${'<table><tr><td>'.repeat(20_000)}<p>Có 5 ca`],
    ['lists in lists', `${'<ul><li>'.repeat(20_000)}<p>Có 5 ca`],
    ['quotes in quotes, closed', `${'<blockquote>'.repeat(20_000)}Có 5 ca${'</blockquote>'.repeat(20_000)}`],
    ['tags that nothing opened', `${'<b>'.repeat(500)}${'</i>'.repeat(100_000)}Có 5 ca`],
    ['a comment without end', `Có 5 ca <!-- ${'-'.repeat(100_000)}`],
    [
      'a table of spans',
      `<table>${'<tr><td colspan=1000 rowspan=65534>a</td><td>b</td></tr>'.repeat(2000)}</table><p>Có 5 ca`,
    ],
    ['many headlines', `<body>${'<h1>Có 5 ca</h1>'.repeat(5000)}`],
    ['links alone', `<body>${'<a href=x>Có 5 ca</a>'.repeat(5000)}<h1>Có 5 ca</h1>`],
    [
      'long links in one line',
      `<body>${'<a href=x>Xã Phú Sơn họp giao ban tháng 3</a>'.repeat(20_000)}<h1>Có 5 ca</h1>`,
    ],
    [
      'cards in one box',
      `<body><h1>Có 5 ca</h1>${'<article><a href=x>Xã Phú Sơn họp giao ban tháng 3</a></article>'.repeat(20_000)}`,
    ],
  ])('%s', (_, html) => {
    const { text } = readPage(html);
    expect(text).toContain('Có 5 ca');
    expect(text.length).toBeLessThanOrEqual(html.length);
  });
});

describe('what browsers show though it stands in no cell and in no term', () => {
  test.each([
    ['a form around a cell', '<table><tr><form><td>a 97%</td></form></tr></table>', 'paragraph: a 97%'],
    ['a box in a list of terms', '<dl><div>a 97%</div></dl>', 'paragraph: a 97%'],
    ['text before the first term', '<dl>a 97%<dt>b<dd>c</dl>', 'paragraph: a 97%'],
    ['text in a table', '<table>a 96%<tr><td>b<td>c</table>', 'paragraph: a 96%'],
    ['text in a row', '<table><tr>a 95%<td>b<td>c</table>', 'paragraph: a 95%'],
  ])('%s', (_, html, block) => {
    expect(blocksOf(html)).toContain(block);
  });
});

test('more pieces in one box than the engine takes in one call', () => {
  expect(readPage(`<html><body>${'&lt;'.repeat(130_000)}`).text).toHaveLength(130_000);
  const cell = readPage(`<table><tr><td>${'<h2>ab</h2>cd'.repeat(70_000)}<td>ab`);
  expect(cell.outline.blocks).toHaveLength(140_001);
});
