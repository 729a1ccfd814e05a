import { CORRECTIONS_NAME, correctionsCsv } from '../corrections/correction.js';
import { correctionList } from '../corrections/correction-list.js';
import { button, el, fill, on } from '../dom.js';
import type { Page, View } from '../page.js';

/** All corrections, and the way to save them. */
export async function correctionsView({ archive, language, notebook, signal }: Page): Promise<View> {
  const { say } = language;
  const numbers = new Map((await archive.list()).map(({ file }, number) => [file, number]));
  const body = el('div');
  const status = el('p', { role: 'status' });
  const by = on(el('input', { type: 'text', id: 'by', value: notebook.by, autocomplete: 'name' }), {
    change: () => notebook.setBy(by.value.trim()),
  });
  const draw = (): void => {
    const { corrections } = notebook;
    if (corrections.length === 0) {
      fill(body, el('p', {}, say.noCorrections));
      return;
    }
    fill(
      body,
      el(
        'div',
        { class: 'tools' },
        el('label', { for: 'by' }, say.by),
        by,
        button({ class: 'main' }, save, say.save),
        button({}, clear, say.clear),
      ),
      !notebook.isSaved && el('p', {}, say.unsaved(language.number(corrections.length))),
      !notebook.isKept && el('p', { class: 'warning' }, say.notKept),
      correctionList(corrections, language, notebook, numbers),
      el('p', { class: 'hint' }, say.howApplied),
    );
  };
  const save = (): void => {
    download(CORRECTIONS_NAME, correctionsCsv(notebook.corrections, by.value.trim()));
    notebook.setBy(by.value.trim());
    notebook.saved();
    fill(status, say.saved);
  };
  const clear = (): void => {
    if (window.confirm(say.sureToClear)) notebook.clear();
  };
  notebook.onChange(draw, signal);
  draw();
  return {
    title: say.views.corrections,
    element: el('div', {}, el('h1', {}, say.views.corrections), status, body),
  };
}

/** Gives a file to the reader. A byte order mark tells Excel that it is UTF-8. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  const link = el('a', { href: url, download: name });
  link.click();
  // The browser reads it after the click; at once would be too early.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
