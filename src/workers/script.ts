/**
 * The program of a worker thread: a module beside this one. In an executable there is no file beside it: `scripts/executable.mjs`
 * puts in the text of the program instead.
 * @returns the address of a module, or a script
 */
export function articleWorker(): URL | string {
  return new URL('../workers/article-worker.js', import.meta.url);
}
