/** Finds in a script what the promised browsers, or the older ones that scripts are written down to, do not know. */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { parse, type Node } from 'acorn';
import type { Identifier } from '@mdn/browser-compat-data';
import { api, builtins, byName, feature, isNewer, webAssembly } from './compatibility.ts';

/**
 * ES2020: the newest that Chrome 80, Safari 14 and Firefox 78 read as a whole. A script with newer syntax does not run
 * at all.
 */
const ecmaVersion = 2020;

/**
 * The interfaces of a page and of a worker. The hundreds of others share names with what people call their own things.
 */
const usual =
  /^(?:Element|HTML\w*|SVG\w*|Node|NodeList|Document|DocumentFragment|ShadowRoot|Text|Event|\w+Event|EventTarget|Window|Navigator|Location|History|URL|URLSearchParams|AbortSignal|Response|Request|Headers|Cache|CacheStorage|Clients?|ServiceWorker\w*|DOM\w+|CSSStyleDeclaration|Storage|Blob|FormData)$/;

const members = byName(builtins, 3);
for (const [name, found] of byName(webAssembly, 2)) members.set(name, [...(members.get(name) ?? []), ...found]);
const usualApi = Object.fromEntries(Object.entries(api).filter(([name]) => usual.test(name))) as Identifier;
for (const [name, found] of byName(usualApi, 2)) members.set(name, [...(members.get(name) ?? []), ...found]);

type Tree = Node & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* nodesOf(node: Tree): Generator<Tree> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) yield* nodesOf(child);
  }
}

const text = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  const { name, value } = node as { name?: unknown; value?: unknown };
  return typeof name === 'string' ? name : typeof value === 'string' ? value : undefined;
};

/** The names that a script gives itself to the parts of its own objects. */
function ownNames(nodes: readonly Tree[]): Set<string> {
  const named = nodes.filter(({ type }) => ['Property', 'MethodDefinition'].includes(type));
  return new Set(named.map((node) => text(node['key']) ?? ''));
}

function newerMember(node: Tree, own: ReadonlySet<string>): string | undefined {
  const property = node['property'];
  const name =
    node['computed'] === true && isNode(property) && property.type === 'Identifier' ? undefined : text(property);
  if (name === undefined) return undefined;
  const owner = text(node['object']);
  const exact =
    owner === undefined
      ? undefined
      : (feature(builtins, owner, name) ?? feature(api, owner, `${name}_static`) ?? feature(api, owner, name));
  if (exact?.__compat !== undefined) return isNewer(exact) ? `${owner ?? ''}.${name}` : undefined;
  if (own.has(name)) return undefined;
  // Whose member it is cannot be seen: it is newer when nobody had one of this name.
  const all = (members.get(name) ?? []).filter(({ __compat }) => __compat !== undefined);
  return all.length > 0 && all.every(isNewer) ? `.${name}` : undefined;
}

/**
 * What an expression holds that is newer: it is no syntax error to acorn, which reads Safari's lookbehind as ES2018.
 */
function newerInExpression(pattern: string, flags: string): string[] {
  const found: string[] = [];
  try {
    const parser = new RegExpParser({ ecmaVersion });
    visitRegExpAST(parser.parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') }), {
      onAssertionEnter: (assertion) => {
        if (assertion.kind === 'lookbehind') found.push(`/${assertion.raw}/`);
      },
    });
  } catch {
    found.push(`/${pattern}/`);
  }
  return /[^gimsuy]/.test(flags) ? [...found, `/${pattern}/${flags}`] : found;
}

function newerIn(node: Tree, own: ReadonlySet<string>): string[] {
  if (node.type === 'MemberExpression') {
    const member = newerMember(node, own);
    return member === undefined ? [] : [member];
  }
  if (node.type === 'Literal' && 'regex' in node) {
    const { pattern, flags } = node['regex'] as { pattern: string; flags: string };
    return newerInExpression(pattern, flags);
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const called = text(node['callee']) ?? '';
    const [pattern, flags] = (node['arguments'] as unknown[]).map(text);
    if (called === 'RegExp' && pattern !== undefined) return newerInExpression(pattern, flags ?? '');
    const global = feature(builtins, called) ?? feature(api, called);
    if (isNode(node['callee']) && node['callee'].type === 'Identifier' && isNewer(global)) return [called];
  }
  return [];
}

/** The names of what is too new in a script; its syntax error, where it cannot be read at all. */
export function tooNewInScript(code: string): string[] {
  try {
    const tree = parse(code, { ecmaVersion, sourceType: 'module', allowReturnOutsideFunction: true }) as Node as Tree;
    const nodes = [...nodesOf(tree)];
    const own = ownNames(nodes);
    return [...new Set(nodes.flatMap((node) => newerIn(node, own)))];
  } catch (error) {
    if (error instanceof SyntaxError) return [error.message];
    throw error;
  }
}
