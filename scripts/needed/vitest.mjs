// What `needed.mjs` puts in the place of vitest: keeps the tests instead of running them. Only the matchers that the corpora use.
import { isDeepStrictEqual } from 'node:util';

/** All tests of the files that were imported, in order. */
export const kept = [];
const names = [];

export function describe(name, body) {
  names.push(name);
  body();
  names.pop();
}

export function test(name, body) {
  kept.push({ name: [...names, name].join(' > '), body });
}

test.each = rows => (name, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    let next = 0;
    test(
      name.replace(/%s/g, () => String(values[next++])),
      () => body(...values),
    );
  }
};
test.skipIf = skip => (skip ? () => {} : test);
test.runIf = run => (run ? test : () => {});

export const vi = {
  /** Keeps what a method answers until it is restored. */
  spyOn(object, key) {
    const original = object[key];
    const results = [];
    object[key] = (...given) => {
      const value = original.apply(object, given);
      results.push({ value });
      return value;
    };
    return { mock: { results }, mockRestore: () => Object.assign(object, { [key]: original }) };
  },
};
export const beforeAll = body => body();

class Missed extends Error {}

/** What stands for any value of a type in what is wanted. */
class AnyOf {
  constructor(type) {
    this.type = type;
  }
  allows(actual) {
    return actual instanceof this.type || Object(actual) instanceof this.type;
  }
}

function holds(actual, wanted) {
  if (wanted instanceof AnyOf) return wanted.allows(actual);
  if (typeof wanted !== 'object' || wanted === null || typeof actual !== 'object' || actual === null)
    return isDeepStrictEqual(actual, wanted);
  if (Array.isArray(wanted))
    return actual.length === wanted.length && wanted.every((each, i) => holds(actual[i], each));
  return Object.entries(wanted).every(([key, value]) => holds(actual[key], value));
}

/** As vitest does it: a key that is undefined is no key. */
function equals(actual, wanted) {
  if (wanted instanceof AnyOf) return wanted.allows(actual);
  if (!isPlain(wanted) || !isPlain(actual)) return isDeepStrictEqual(actual, wanted);
  if (Array.isArray(wanted) !== Array.isArray(actual) || wanted.length !== actual.length) return false;
  return [...new Set([...Object.keys(wanted), ...Object.keys(actual)])].every(key => equals(actual[key], wanted[key]));
}

function isPlain(value) {
  return typeof value === 'object' && value !== null && !(value instanceof Map) && !(value instanceof Set);
}

const MATCHERS = {
  toBe: (actual, wanted) => Object.is(actual, wanted),
  toEqual: equals,
  toMatchObject: holds,
  toHaveLength: (actual, wanted) => actual.length === wanted,
  toContainEqual: (actual, wanted) => actual.some(each => equals(each, wanted)),
  toContain: (actual, wanted) => actual.includes(wanted),
  toMatch: (actual, wanted) => (typeof wanted === 'string' ? actual.includes(wanted) : wanted.test(actual)),
  toBeDefined: actual => actual !== undefined,
  toBeUndefined: actual => actual === undefined,
  toBeGreaterThan: (actual, wanted) => actual > wanted,
  toThrow(actual, wanted) {
    try {
      actual();
    } catch (error) {
      return (
        wanted === undefined ||
        (typeof wanted === 'string' ? error.message.includes(wanted) : wanted.test(error.message))
      );
    }
    return false;
  },
};

export function expect(actual) {
  const with_ = wanted =>
    Object.fromEntries(
      Object.entries(MATCHERS).map(([name, matches]) => [
        name,
        value => {
          if (matches(actual, value) !== wanted) throw new Missed(name);
        },
      ]),
    );
  return { ...with_(true), not: with_(false) };
}

expect.any = type => new AnyOf(type);
