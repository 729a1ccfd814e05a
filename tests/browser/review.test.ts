import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOfFile, vihealth } from '../support/command.js';
import { launch, NO_BROWSER, open, settled, violations } from './chromium.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** What would act in a page that took text for markup, or for a script. */
const HOSTILE = [
  '<script>window.acted = 1</script>',
  '</script><script>window.acted = 2</script>',
  '<img src=x onerror="window.acted = 3">',
  '<!-- <script> --> ]]> </textarea></title></style><svg onload="window.acted = 4">',
  'javascript:alert(1) \u2028 \u2029 \u202eđảo chữ\u202c \u0007',
  'Ngày 30/6/2023, ông Nguyễn <b onclick="window.acted = 5">Văn</b> An, Giám đốc Sở Y tế, nói 97,2% {{7*7}}.',
].join('\n');

describe.skipIf(NO_BROWSER)(`the review page in a browser${NO_BROWSER === undefined ? '' : ` (${NO_BROWSER})`}`, () => {
  const folder = folderOfFile();
  const at = (name: string): string => join(folder, name);
  const review = at('review/index.html');
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(at('hostile'));
    writeFileSync(at('hostile/<img src=x onerror=alert(1)>.txt'), HOSTILE);
    writeFileSync(at('hostile/b.txt'), `${'a'.repeat(2000)} ${HOSTILE}`);
    writeFileSync(at('hostile/c.txt'), '');
    const runs = await Promise.all([
      launch().then(one => {
        browser = one;
      }),
      vihealth(['extract', 'articles', 'gold', '-f', 'html', '-o', at('review/')], { cwd: FIXTURES }),
      vihealth(['extract', 'articles', '-o', at('one.html'), '--lang', 'vi'], { cwd: FIXTURES }),
      vihealth(['extract', 'hostile', '-f', 'html', '-o', at('dangerous/')], { cwd: folder }),
      vihealth(['extract', 'hostile', '-o', at('dangerous.html')], { cwd: folder }),
    ]);
    expect(runs.slice(1).map(run => run?.code)).toEqual([0, 0, 0, 0]);
  });

  afterAll(() => browser?.close());

  test('lists the articles, finds one without marks typed, and opens it', async () => {
    const { page, faults } = await open(browser, review);
    expect(await page.locator('tbody tr').count()).toBe(44);
    await page.getByRole('searchbox').fill('dak lak trung tam');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.locator('tbody a').click();
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('Đắk Lắk: 15 trung tâm y tế khu vực chính thức hoạt động');
    await page.getByRole('link', { name: 'Next article' }).click();
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('Về việc bổ nhiệm viên chức quản lý');
    expect(faults).toEqual([]);
  });

  test('an article stands as it is: its text whole, its headings and its tables', async () => {
    const { page } = await open(browser, review, '#/article/3');
    const raw = readFileSync(join(FIXTURES, 'articles/ca-mau-insurance-table.txt'), 'utf8');
    const words = (text: string): string => text.replace(/[\s|]+/g, ' ').trim();
    const leaves = await page.locator('.text [data-start]').allTextContents();
    expect(words(leaves.join(' '))).toBe(words(raw.replace(/^[\s|:-]+$/gm, ' ')));
    expect(await page.locator('.text h3').allTextContents()).toContain('1. Kết quả chung');
    expect(await page.locator('.text table th').allTextContents()).toContain('Đơn vị');
  });

  test('fields show on hover and on focus, and go with Escape', async () => {
    const { page, faults } = await open(browser, review, '#/article/3');
    const card = page.locator('#card');
    await page.locator('mark.indicator').first().hover();
    expect(await card.textContent()).toContain('insurance_coverage');
    // The pointer may go onto the card, to copy from it; then it goes.
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'hidden' });
    // All marks are one stop of the tab key; the arrow keys go on.
    await page.locator('mark[tabindex="0"]').focus();
    expect(await card.textContent()).toContain('BẢO HIỂM XÃ HỘI TỈNH CÀ MAU');
    await page.keyboard.press('ArrowRight');
    expect(await card.textContent()).toContain('2021-07-05');
    expect(await page.locator('mark:focus').getAttribute('aria-describedby')).toBe('card');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    // A kind that is not marked is passed over.
    await page.getByRole('checkbox', { name: 'Dates' }).uncheck();
    await page.locator('mark[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('mark:focus').getAttribute('class')).not.toContain('date');
    expect(faults).toEqual([]);
  });

  test('a row leads to its words, and words to their row', async () => {
    const { page, faults } = await open(browser, review, '#/article/3');
    const side = page.getByRole('complementary');
    await side.getByRole('button', { name: /^Indicators/ }).click();
    await side.getByRole('button', { name: '85,6%' }).click();
    expect(await page.locator('mark:focus').textContent()).toBe('85,6%');
    await page.keyboard.press('Enter');
    await side.getByRole('button', { name: 'Show in the table' }).click();
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-current'))).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('85,6%');
    // By value, in both orders.
    const sort = side.locator('thead').getByRole('button', { name: 'value' });
    await sort.click();
    await sort.click();
    const values = (await side.locator('tbody td.number').allTextContents()).map(Number);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    await side.getByRole('searchbox').fill('phu');
    expect(await side.locator('tbody tr').count()).toBeLessThan(values.length);
    expect(faults).toEqual([]);
  });

  test('a table of a kind holds the mentions of all articles and leads to each', async () => {
    const { page, faults } = await open(browser, review, '#/table/person');
    await page.getByRole('searchbox').fill('Hà Quang Tuyến');
    expect(await page.locator('tbody tr').count()).toBe(2);
    await page.locator('tbody a').first().click();
    await settled(page);
    expect(await page.locator('mark:focus').textContent()).toBe('Hà Quang Tuyến');
    expect(faults).toEqual([]);
  });

  test('charts draw what the articles hold, each with its numbers', async () => {
    const { page, faults } = await open(browser, review, '#/charts');
    const charts = page.locator('.chart');
    expect(await charts.locator('h2').allTextContents()).toEqual([
      'An indicator over its periods',
      'The indicator by place, latest period',
      'Counts over time',
      'Most named units',
      'Most named people',
    ]);
    expect(await charts.locator('svg[role=img][aria-label]').count()).toBe(5);
    const trend = charts.first();
    const drawn = await trend.locator('svg path[d]').count();
    expect(drawn).toBeGreaterThan(1);
    await trend.locator('summary').click();
    expect(await trend.locator('tbody tr').count()).toBe(await trend.locator('svg title').count());
    await trend.locator('tbody a').first().click();
    await settled(page);
    expect(await page.locator('mark:focus').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('a reader corrects: the file says what was wrong, changed and missed', async () => {
    const { page, faults } = await open(browser, review, '#/article/3');
    const side = page.getByRole('complementary');
    const correct = async (mark: string): Promise<void> => {
      await page.locator('mark', { hasText: mark }).first().click();
      await side.locator('summary').click();
    };
    await correct('95,7%');
    await side.getByLabel('Note (optional)').fill('=không phải');
    await side.getByRole('button', { name: 'Not a mention' }).click();
    await correct('85,6%');
    await side.getByLabel('Field').selectOption('place');
    await side.getByLabel('Right value').fill('Cà Mau');
    await side.getByRole('button', { name: 'Change the value' }).click();
    // Words that were missed.
    await page.evaluate(() => {
      const leaf = [...document.querySelectorAll('.text p')].find(one => one.textContent.startsWith('Số: 1544'))!;
      document.getSelection()!.setBaseAndExtent(leaf.firstChild!, 4, leaf.firstChild!, 16);
    });
    await side.getByLabel('Add as a mention of the kind').selectOption('unit');
    await side.getByRole('button', { name: 'Add the mention' }).click();
    expect(await page.locator('mark.removed').allTextContents()).toEqual(['95,7%']);
    expect(await side.locator('section').last().locator('tbody tr').count()).toBe(3);

    // They are still there when the page is opened anew; then they are saved.
    await page.reload();
    await settled(page);
    await page.getByRole('link', { name: 'Corrections (3)' }).click();
    await settled(page);
    await page.getByLabel('Your name (optional)').fill('Lan');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save corrections.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('corrections.csv');
    const raw = readFileSync(join(FIXTURES, 'articles/ca-mau-insurance-table.txt'), 'utf8');
    const place = (words: string): string => `${raw.indexOf(words)},${raw.indexOf(words) + words.length}`;
    const file = 'articles/ca-mau-insurance-table.txt';
    expect(readFileSync(await download.path(), 'utf8').split('\r\n')).toEqual([
      '\ufefffile,start,end,kind,text,field,value,action,by,note',
      `${file},${place('95,7%')},indicator,"95,7%",,,remove,Lan,'=không phải`,
      `${file},${place('85,6%')},indicator,"85,6%",place,Cà Mau,change,Lan,`,
      `${file},${place('1544/BC-BHXH')},unit,1544/BC-BHXH,,,add,Lan,`,
      '',
    ]);
    expect(faults).toEqual([]);
  });

  test('a reader is warned who leaves with corrections that are not saved', async () => {
    const { page } = await open(browser, review, '#/article/3');
    const leaves = (): Promise<boolean> =>
      page.evaluate(() => {
        const event = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(event);
        return !event.defaultPrevented;
      });
    expect(await leaves()).toBe(true);
    await page.locator('mark').first().click();
    await page.locator('.panel summary').click();
    await page.getByRole('button', { name: 'Not a mention' }).click();
    expect(await leaves()).toBe(false);
  });

  test.each(['dangerous/index.html', 'dangerous.html'])(
    '%s: text of articles and names of files act on nothing',
    async name => {
      const { page, faults } = await open(browser, at(name));
      const start = page.url().replace(/#.*/, '');
      for (const hash of ['#/', '#/article/1', '#/article/2', '#/article/3', '#/table/person', '#/charts', '#/about']) {
        await page.goto(start + hash);
        await settled(page);
        expect(await page.evaluate(() => (window as unknown as { acted?: number }).acted)).toBeUndefined();
        expect(await page.locator('main :is(img, svg[onload], b, script, style)').count()).toBe(0);
        expect({ hash, faults }).toEqual({ hash, faults: [] });
      }
      await page.goto(`${start}#/article/1`);
      expect(await page.locator('.text').textContent()).toContain('onerror="window.acted = 3"');
    },
  );

  test('a script that got into the page could not run, and markup could not be made from text', async () => {
    for (const name of [review, at('one.html')]) {
      const { page } = await open(browser, name);
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.textContent = 'window.acted = 1';
          document.body.append(script);
        } catch {}
        try {
          document.body.innerHTML += '<img src=x onerror="window.acted = 2">';
        } catch {}
        return (window as unknown as { acted?: number }).acted ?? 0;
      });
      expect(ran).toBe(0);
    }
  });

  test('one page holds all: no file beside it, and it speaks as the run did', async () => {
    mkdirSync(at('elsewhere'));
    renameSync(at('one.html'), at('elsewhere/one.html'));
    const { page, faults } = await open(browser, at('elsewhere/one.html'));
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    expect(await page.locator('h1').textContent()).toBe('Xem lại các bài');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('h1').textContent()).toBe('Review of articles');
    await page.locator('tbody a').first().click();
    await settled(page);
    expect(await page.locator('mark').count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    renameSync(at('elsewhere/one.html'), at('one.html'));
  });

  test('data that is gone is told, with what to do', async () => {
    const { page } = await open(browser, review);
    const data = /data-[0-9a-f]{16}/.exec(readFileSync(review, 'utf8'))![0];
    renameSync(at(`review/${data}/texts-0001.js`), at(`review/${data}/gone.js`));
    await page.goto(`${page.url().replace(/#.*/, '')}#/article/2`);
    expect(await page.getByRole('alert').textContent()).toContain('texts-0001.js could not be loaded.');
    renameSync(at(`review/${data}/gone.js`), at(`review/${data}/texts-0001.js`));
  });

  const LOOKS = [
    { colorScheme: 'light', locale: 'en-GB' },
    { colorScheme: 'dark', locale: 'vi-VN' },
    { colorScheme: 'light', locale: 'vi-VN', viewport: { width: 390, height: 844 } },
  ] as const;

  test.each(LOOKS)('axe-core finds nothing wrong, nothing is wider than the window: %o', async look => {
    // What the others have too is looked at once.
    const rest = look.colorScheme === 'dark' ? ['#/', '#/corrections', '#/about'] : [];
    for (const hash of ['#/article/3', '#/table/indicator', '#/charts', ...rest]) {
      const { page } = await open(browser, review, hash, look);
      if (hash === '#/article/3') {
        await page.locator('mark[tabindex]').nth(3).focus();
        await page.keyboard.press('Enter');
        await page.locator('.panel summary').click();
        await page.locator('mark[tabindex]').nth(3).focus();
      }
      expect({ hash, found: await violations(page) }).toEqual({ hash, found: [] });
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ hash, overhang }).toEqual({ hash, overhang: 0 });
      await page.context().close();
    }
  });

  test('on paper an article has its marks and its table, and nothing to press', async () => {
    const { page } = await open(browser, review, '#/article/3');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('mark').first().isVisible()).toBe(true);
    expect(await page.getByRole('complementary').getByRole('table').isVisible()).toBe(true);
    expect(await page.locator('header.top').isVisible()).toBe(false);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });
});
