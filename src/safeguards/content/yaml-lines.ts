/** What only a syntax tree of the YAML tells; made when it is needed, since it takes ten times as long to read. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLSeq,
} from 'yaml';
import { normalise } from '../../content-model/normalise.ts';

const mayUseThem = /(^|[\s[{,:?-])[&*!]\S/m;

interface Tree {
  readonly yaml: string;
  readonly document: Document | undefined;
  readonly lines: LineCounter;
}

/** The last one: a file with many mistakes is asked about again and again. */
let last: Tree | undefined;

function treeOf(yaml: string): Tree {
  if (last?.yaml === yaml) return last;
  const lines = new LineCounter();
  let document: Document | undefined;
  try {
    document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent', lineCounter: lines });
  } catch {
    // Nested deeper than the parser goes; then there are no lines to tell.
    document = undefined;
  }
  last = { yaml, document, lines };
  return last;
}

/**
 * Where the YAML repeats parts by name or types them: nothing that a form writes, and the tool of alias bombs.
 *
 * @returns the line, from 1; nothing where it does neither.
 */
export function lineOfAnchorOrTag(yaml: string): number | undefined {
  if (!mayUseThem.test(yaml)) return undefined;
  const { document, lines } = treeOf(yaml);
  if (document === undefined) return 1;
  let found: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !('anchor' in node && node.anchor !== undefined) && node.tag === undefined)
        return undefined;
      found = lines.linePos(node.range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return found;
}

function isAbsent(node: unknown): boolean {
  return isNode(node) && normalise(node.toJSON()) === undefined;
}

/** The items of lists that the schema saw: found out once, however many of them are asked for. */
const present = new WeakMap<YAMLSeq, readonly unknown[]>();

function itemsOf(list: YAMLSeq): readonly unknown[] {
  const known = present.get(list) ?? list.items.filter((each) => !isAbsent(each));
  present.set(list, known);
  return known;
}

/**
 * The line of the value at a path of the data as the schema saw it, where empty items of lists are gone.
 *
 * @returns the line counted from 1 within the YAML, of the nearest part of the path that exists; nothing at the root.
 */
export function lineOf(yaml: string, path: readonly PropertyKey[]): number | undefined {
  const { document, lines } = treeOf(yaml);
  let node: unknown = document?.contents;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      if (pair === undefined) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = itemsOf(node)[Number(part)];
      if (item === undefined) break;
      if (isNode(item)) offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
}
