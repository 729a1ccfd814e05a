import { createHash } from 'node:crypto';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../generated/review-page.js';
import type { HeadingLanguage } from '../headings.js';
import type { PageSettings } from './data.js';
import type { Piece } from './pieces.js';
import { dataText } from './review-format.js';

// The HTML around the data. A policy in the page says what may run: the page's own script and nothing else.

/** By this a page is known that the program wrote. */
export const GENERATOR = '<meta name="generator" content="vihealth review">';

/** Names of the files beside the pieces. */
export const SCRIPT_NAME = 'review.js';
export const STYLE_NAME = 'review.css';

/** Name of a piece of data in its folder. */
export function pieceName({ kind, number }: Pick<Piece, 'kind' | 'number'>): string {
  return `${kind}-${String(number).padStart(4, '0')}.js`;
}

/**
 * A piece as a script that calls the page: a page that is opened from a folder may not fetch a file, but may run a script
 * beside it.
 */
export function pieceScript({ kind, number, json }: Piece): string {
  return `vihealthPiece("${kind}",${number},${json});\n`;
}

/** A piece inside the page: no browser runs a block of this type. */
export function pieceBlock({ kind, number, json }: Piece): string {
  return `<script type="application/json" id="${kind}-${number}">${json}</script>\n`;
}

/**
 * The page that stands in a folder; its script, its style and its data stand in a folder beside it.
 * @param folder ending in `/`
 */
export function folderPage(folder: string, settings: PageSettings): string {
  return [
    head(settings.language, [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      'trusted-types vihealth-pieces',
      ...EVERYWHERE,
    ]),
    `<link rel="stylesheet" href="${folder}${STYLE_NAME}">\n`,
    BODY,
    settingsBlock(settings),
    `<script src="${folder}${SCRIPT_NAME}"></script>\n</html>\n`,
  ].join('');
}

/** The page that holds all: what stands before the data. */
export function singlePageHead(language: HeadingLanguage | null): string {
  return [
    head(language, [
      "default-src 'none'",
      `script-src '${hashOf(PAGE_SCRIPT)}'`,
      `style-src '${hashOf(PAGE_STYLE)}'`,
      "trusted-types 'none'",
      ...EVERYWHERE,
    ]),
    `<style>${PAGE_STYLE}</style>\n`,
    BODY,
  ].join('');
}

/** What stands after the data. */
export function singlePageTail(settings: PageSettings): string {
  return `${settingsBlock(settings)}<script>${PAGE_SCRIPT}</script>\n</html>\n`;
}

/** No address but this page, no form sent anywhere, no text turned into markup. */
const EVERYWHERE = ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"];

function head(language: HeadingLanguage | null, policy: readonly string[]): string {
  return [
    `<!doctype html>\n<html lang="${language ?? 'en'}">\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">\n`,
    `${GENERATOR}\n<meta name="viewport" content="width=device-width, initial-scale=1">\n`,
    '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<title>vihealth</title>\n',
  ].join('');
}

/** What stands in the page until its script has run, and what is said where it cannot. */
const BODY =
  '<body>\n<noscript><p>This page needs JavaScript. Trang này cần JavaScript.</p></noscript>\n<div id="page"></div>\n';

function settingsBlock(settings: PageSettings): string {
  return `<script type="application/json" id="settings">${dataText(settings)}</script>\n`;
}

/** The source expression that lets an inline script or style with this content through. */
function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
