import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Debian, Ubuntu and others put it; `CHROMIUM` names another. */
const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executablePath = PLACES.find(path => path !== undefined && existsSync(path));

/** Why the tests in a browser are skipped; undefined where there is one. */
export const NO_BROWSER =
  executablePath === undefined
    ? 'no Chromium: install it (apt-get install chromium) or name it in CHROMIUM'
    : undefined;

export function launch(): Promise<Browser> {
  // Root, as in most containers, may not use the sandbox of Chromium; the pages are our own.
  return chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
}

/** A page of a review in the browser, and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Errors, violations of the policy, and every address but those of files. */
  readonly faults: readonly string[];
}

/**
 * Opens a file as a person does, from a folder.
 * @param hash the address inside the page
 */
export async function open(
  browser: Browser,
  path: string,
  hash = '#/',
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', dialog => {
    // Leaving with corrections that are not saved asks; anything else that asks is a fault.
    if (dialog.type() !== 'beforeunload') faults.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  page.on('request', request => {
    if (!/^(?:file|blob|data):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  await page.goto(`${pathToFileURL(path).href}${hash}`);
  await settled(page);
  return { page, faults };
}

/** Waits until the view of the address stands in the page and has loaded its data. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main')?.dataset.view === location.hash);
  await page.waitForFunction(() => {
    const progress = document.querySelector<HTMLElement>('.progress');
    return progress === null || progress.hidden;
  });
}

/** What axe-core finds wrong with a page. */
export async function violations(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  // The policy of the page lets no other script in: the debugger does.
  await session.send('Runtime.evaluate', { expression: `${axe.source};0` });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}
