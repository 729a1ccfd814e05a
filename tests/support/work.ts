import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// Optimised code leaves some branches uncounted, and when code is optimised depends on the machine. Code that was optimised
// before stays so: what counts work runs apart from other tests.
for (const compiler of ['opt', 'maglev', 'sparkplug']) setFlagsFromString(`--no-${compiler}`);

/**
 * How much work a function does: how often each branch of the program's own code is entered, and how many characters and
 * items the built-in searches and copies go over. The same run gives the same count on every machine, busy or not, so
 * growth can be held by it; what a pattern does inside is held by `patterns.test.ts`.
 */
export function countWork(work: () => void): number {
  const session = new Session();
  session.connect();
  const post = (method: string, params?: object): unknown => {
    let answer: unknown;
    // Commands of the profiler are answered before `post` returns.
    session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const builtIn = countBuiltIns(work);
  const { result } = post('Profiler.takePreciseCoverage') as { readonly result: readonly ScriptCoverage[] };
  post('Profiler.stopPreciseCoverage');
  post('Profiler.disable');
  session.disconnect();
  let branches = 0;
  for (const { url, functions } of result) {
    if (!SOURCES.test(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) branches += count;
  }
  return branches + builtIn;
}

/** What the inspector tells of one module. */
interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

const SOURCES = /\/src\//;

type Method = (this: unknown, ...args: never[]) => unknown;
/** The length of what a built-in method goes over, from what it is called on, its arguments and its result. */
type Cost = (on: { readonly length: number }, args: readonly unknown[], result: unknown) => number;

const whole: Cost = on => on.length;
const made: Cost = (_on, _args, result) => (result as { readonly length: number }).length;
const search: Cost = (on, [, from], result) => {
  const start = typeof from === 'number' ? from : 0;
  return (typeof result === 'number' && result >= 0 ? result : on.length) - start;
};
const backwards: Cost = (on, [, from], result) => {
  const start = typeof from === 'number' ? Math.min(from, on.length) : on.length;
  return start - (result as number);
};

/** Built-in methods whose time grows with what they go over. Slices of a string are views of it and cost nothing. */
const METHODS: readonly (readonly [prototype: object, costs: Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      indexOf: search,
      lastIndexOf: backwards,
      includes: whole,
      split: whole,
      replaceAll: whole,
      toLowerCase: whole,
      toUpperCase: whole,
      normalize: whole,
      trim: (on, _args, result) => on.length - (result as string).length,
      repeat: made,
    },
  ],
  [
    Array.prototype,
    {
      indexOf: search,
      lastIndexOf: backwards,
      includes: whole,
      slice: made,
      concat: made,
      splice: whole,
      shift: whole,
      unshift: whole,
      reverse: whole,
      sort: whole,
      join: whole,
      flat: made,
    },
  ],
];

function countBuiltIns(work: () => void): number {
  let count = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string, cost: Cost): void => {
    const kept = Object.getOwnPropertyDescriptor(owner, name)!;
    const original = kept.value as Method;
    const counted = function (this: { readonly length: number }, ...args: never[]): unknown {
      const before = this.length;
      const result = Reflect.apply(original, this, args);
      count += Math.max(1, cost({ length: before }, args, result));
      return result;
    };
    Object.defineProperty(owner, name, { ...kept, value: counted });
    undo.push(() => Object.defineProperty(owner, name, kept));
  };
  for (const [owner, costs] of METHODS) for (const [name, cost] of Object.entries(costs)) replace(owner, name, cost);
  const exec = RegExp.prototype.exec;
  // All other uses of a pattern call `exec` once it is not the built-in one.
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = Reflect.apply(exec, this, [text]) as RegExpExecArray | null;
    if (match !== null) count += match.index - from + match[0].length + 1;
    else count += this.sticky ? 1 : text.length - from + 1;
    return match;
  };
  undo.push(() => {
    RegExp.prototype.exec = exec;
  });
  try {
    work();
  } finally {
    for (const restore of undo) restore();
  }
  return count;
}
