/**
 * The rules of a style sheet that a page can need. Astro writes into each page of a template the styles of all its
 * components, those that this page leaves out among them: of 33 KB in a guide 11 KB (an eighth of the page, brotli;
 * measured).
 */
import { AttributeAction, parse, SelectorType, type Selector } from 'css-what';
import postcss, { type ChildNode, type Rule } from 'postcss';
import type { Tag } from '../lib/html.ts';
import { shortScope } from '../delivery/short-scopes.ts';

/**
 * Whether something on a page has, or can be given, a name: that of an element, `.` of a class, `#` of an id or `[` of
 * the scope of a component.
 */
export type CanHave = (name: string) => boolean;

/** Browsers write them where a page leaves them out. */
const implied = ['html', 'head', 'body', 'tbody', 'colgroup'];

/** The words of scripts, which may write each of them into a page: as an element, a class or an id. */
export function wordsOf(scripts: readonly string[]): Set<string> {
  return new Set(scripts.flatMap((script) => script.replace(/\\[nrt]/g, ' ').match(/[\p{L}\p{M}\p{N}_-]+/gu) ?? []));
}

/**
 * What a page can have.
 *
 * @param added words of all scripts that may run on it, its own left out.
 */
export function namesOnPage(tags: readonly Tag[], added: ReadonlySet<string>): CanHave {
  const names = new Set(implied);
  for (const { name, attributes } of tags) {
    names.add(name).add(`#${attributes.get('id') ?? ''}`);
    for (const each of attributes.get('class')?.split(/\s+/) ?? []) names.add(`.${each}`);
    for (const each of attributes.keys()) if (shortScope.test(each)) names.add(`[${each}`);
  }
  const own = wordsOf(tags.filter(({ name }) => name === 'script').map(({ text }) => text));
  return (name) => {
    const word = name.replace(/^[.#[]/, '');
    return names.has(name) || added.has(word) || own.has(word);
  };
}

/** Other attributes and states come and go while a page is read. */
function canBeMet(part: Selector, has: CanHave): boolean {
  switch (part.type) {
    case SelectorType.Tag:
      // SVG has names of both kinds of letters.
      return has(part.name) || has(part.name.toLowerCase());
    case SelectorType.Attribute:
      if (part.name === 'class' && part.action === AttributeAction.Element) return has(`.${part.value}`);
      if (shortScope.test(part.name)) return has(`[${part.name}`);
      return part.name !== 'id' || part.action !== AttributeAction.Equals || has(`#${part.value}`);
    case SelectorType.Pseudo:
      if (part.name === 'not' || !Array.isArray(part.data)) return true;
      return part.data.some((path) => path.every((inner) => canBeMet(inner, has)));
    default:
      return true;
  }
}

type Writer = (has: CanHave) => string;

function pathsOf(selector: string): Selector[][] {
  try {
    return parse(selector);
  } catch (error) {
    throw new Error(`A style rule has a selector that is none: ${selector}`, { cause: error });
  }
}

function ruleWriter(rule: Rule): Writer {
  const choices = rule.selectors.map((selector) => ({ selector, paths: pathsOf(selector) }));
  const body = rule.nodes.map(String).join(';');
  return (has) => {
    const used = choices.filter(({ paths }) => paths.some((path) => path.every((part) => canBeMet(part, has))));
    return used.length === 0 ? '' : `${used.map(({ selector }) => selector).join(',')}{${body}}`;
  };
}

const conditions = new Set(['media', 'supports', 'container']);

function writerOf(node: ChildNode): Writer {
  if (node.type === 'rule') return ruleWriter(node);
  if (node.type !== 'atrule') return () => String(node);
  if (node.nodes === undefined || !conditions.has(node.name)) {
    const text = node.nodes === undefined ? `${String(node)};` : String(node);
    return () => text;
  }
  const head = `@${node.name}${node.raws.afterName ?? ' '}${node.params}`;
  const within = sheetWriter(node.nodes);
  return (has) => {
    const rules = within(has);
    return rules === '' ? '' : `${head}{${rules}}`;
  };
}

function sheetWriter(nodes: readonly ChildNode[]): Writer {
  const writers = nodes.map(writerOf);
  return (has) => writers.map((write) => write(has)).join('');
}

const kept = new Map<string, Writer>();

/**
 * A style sheet without the rules that nothing on a page can be met by.
 *
 * @throws when a selector is none.
 */
export function usedStyles(css: string, has: CanHave): string {
  // A site has a sheet for each template, and many pages of it.
  const write = kept.get(css) ?? sheetWriter(postcss.parse(css).nodes);
  kept.set(css, write);
  return write(has);
}
