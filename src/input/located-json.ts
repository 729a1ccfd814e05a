import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** A place in a text, each from 1. */
interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** The way to a value in JSON: `['units', 3, 'phrases', 0]`. */
export type JsonPath = readonly (string | number)[];

/** What a JSON text holds with the place of every value, or why it cannot be read. */
export type LocatedJson =
  | {
      readonly value: unknown;
      /** Where the value of a path stands; of a path that leads nowhere the last value on the way. */
      readonly placeOf: (path: JsonPath) => LinePlace;
    }
  | ({ readonly fault: 'syntax' | 'deep' } & LinePlace)
  | ({ readonly fault: 'twice'; readonly key: string } & LinePlace);

/** Reads JSON without comments and trailing commas. A key that stands twice in an object is a fault: one of them would be lost. */
export function parseLocatedJson(text: string): LocatedJson {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fault: 'deep', line: 1, column: 1 };
  }
  const [first] = errors;
  if (first !== undefined || root === undefined) return { fault: 'syntax', ...placeAt(text, first?.offset ?? 0) };
  const twice = keyGivenTwice(root);
  if (twice !== undefined) return { fault: 'twice', key: twice.value as string, ...placeAt(text, twice.offset) };
  return { value: getNodeValue(root), placeOf: path => placeAt(text, nodeAt(root, path).offset) };
}

function keyGivenTwice(node: Node): Node | undefined {
  const keys = new Set<unknown>();
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const [key] = child.children!;
      if (keys.has(key!.value)) return key;
      keys.add(key!.value);
    }
    const inner = keyGivenTwice(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function nodeAt(root: Node, path: JsonPath): Node {
  let node = root;
  for (const step of path) {
    const inner: Node | undefined =
      typeof step === 'number'
        ? node.children?.[step]
        : node.children?.find(({ children }) => children?.[0]?.value === step)?.children?.[1];
    if (inner === undefined) break;
    node = inner;
  }
  return node;
}

function placeAt(text: string, offset: number): LinePlace {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
