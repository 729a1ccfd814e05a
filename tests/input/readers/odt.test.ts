import { expect, test } from 'vitest';
import { blocksOf, odtOf, told } from '../../support/office-files.js';

test('fonts of paragraphs and spans, by their faces; spaces, tabs, line ends; what is no text', async () => {
  const style = (name: string, family: string, font: string): string =>
    `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${font}/></style:style>`;
  const automatic = [
    `<style:font-face style:name="F" svg:font-family="'.VnTime'"/>`,
    style('P', 'paragraph', 'style:font-name="F"'),
    style('S', 'text', 'fo:font-family="VNI-Times"'),
  ].join('');
  const content = [
    '<text:p text:style-name="P">BÖnh viÖn <text:span text:style-name="S">Y teá</text:span> x·</text:p>',
    '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d<office:annotation><text:p>x</text:p></office:annotation>\n  e</text:p>',
  ].join('');
  expect(await told('a.odt', odtOf(content, automatic))).toBe('Bệnh viện Y tế xã\n\na   b\tc\nd e');
});

test('headings, items, a table in a table, merged cells and a head row', async () => {
  const cell = (text: string, spans = ''): string =>
    `<table:table-cell ${spans}><text:p>${text}</text:p></table:table-cell>`;
  const covered = '<table:covered-table-cell/>';
  const content = `
    <text:h text:outline-level="2">Kết quả</text:h>
    <text:list><text:list-item><text:p>một</text:p><text:list><text:list-item><text:p>hai</text:p></text:list-item></text:list></text:list-item></text:list>
    <table:table><table:table-header-rows><table:table-row>${cell('Xã')}${cell('Số ca', 'table:number-columns-spanned="2"')}${covered}</table:table-row></table:table-header-rows>
    <table:table-row>${cell('Tân Phú')}${cell('12')}${cell('7')}</table:table-row></table:table>`;
  expect(await blocksOf('a.odt', odtOf(content))).toEqual([
    'heading2: Kết quả',
    'item1: một',
    'item2: hai',
    '0:0 head Xã',
    '0:1 1x2 head Số ca',
    '1:0 Tân Phú',
    '1:1 12',
    '1:2 7',
  ]);
});

test('a file with a password', async () => {
  const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  expect(await told('a.odt', odtOf('', '', manifest))).toBe(
    'locked: it opens only with a password; save it without one',
  );
});
