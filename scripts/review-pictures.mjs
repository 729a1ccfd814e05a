// Takes the pictures of the review page that the READMEs show.
//   npm run build && npm run pictures
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const IMAGES = join(ROOT, 'docs/images');
const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const DESKTOP = { viewport: { width: 1080, height: 680 }, locale: 'en-GB' };

/** Points at a mention, so that its fields show. */
const pointAt = words => async page => {
  await page.locator('mark', { hasText: words }).first().hover();
};

const PICTURES = [
  { name: 'review-article', view: '#/article/3', look: DESKTOP, act: pointAt('95,7%') },
  { name: 'review-article-vi', view: '#/article/3', look: { ...DESKTOP, locale: 'vi-VN' }, act: pointAt('95,7%') },
  { name: 'review-charts', view: '#/charts', look: { ...DESKTOP, viewport: { width: 1000, height: 1000 } } },
  {
    name: 'review-phone-vi',
    view: '#/article/6',
    look: { viewport: { width: 390, height: 760 }, locale: 'vi-VN', colorScheme: 'dark' },
    act: page => page.locator('mark', { hasText: 'Nay Phi Lan' }).focus(),
  },
];

const folder = mkdtempSync(join(tmpdir(), 'vihealth-'));
const executablePath = BROWSERS.find(path => path !== undefined && existsSync(path));
if (executablePath === undefined) throw new Error('no Chromium: install it, or name it in CHROMIUM');
const program = join(ROOT, 'bin/vihealth.js');
const args = ['extract', 'articles', 'gold', '--format', 'html', '--output', `${folder}/`, '-q'];
spawnSync(process.execPath, [program, ...args], { cwd: join(ROOT, 'fixtures'), stdio: 'inherit' });
mkdirSync(IMAGES, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, view, look, act } of PICTURES) {
  const page = await (await browser.newContext(look)).newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href + view);
  await page.locator('main[data-view]').waitFor();
  await page.waitForFunction(() => document.querySelector('.progress')?.hidden ?? true);
  await act?.(page);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
