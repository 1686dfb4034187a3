/**
 * Pages of maintainers are MDX: components are welcome in them, code is not, since whoever edits a page is no
 * programmer.
 */
import { mdxToMdast } from 'satteri';
import { pageComponents } from '../../content-model/page.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { refuseAddress } from '../address.ts';
import type { ContentFile } from './frontmatter.ts';
import { refuseNode, type Node, type Refusal } from '../markdown-node.ts';
import { inspect, refuseText, type BodyFindings } from '../markdown.ts';

const plainElements = new Set(['abbr', 'br', 'details', 'div', 'kbd', 'section', 'span', 'sub', 'summary', 'sup']);
const literal = /^\s*(?:true|false|-?\d+(?:\.\d+)?|"[^"\\]*"|'[^'\\]*')\s*$/;

type Attribute = NonNullable<Node['attributes']>[number];

function refuseAttribute({ type, name = '', value }: Attribute): string | undefined {
  if (type !== 'mdxJsxAttribute') return words.mdx.expression();
  if (/^(?:on|set:|client:|server:|style$|srcdoc$|dangerously|is:|define:)/i.test(name))
    return words.mdx.attribute(name);
  if (typeof value === 'object' && value !== null) {
    const code = 'value' in value && typeof value.value === 'string' ? value.value : '';
    return literal.test(code) ? undefined : words.mdx.expression();
  }
  const isAddress = /^(?:href|src|action|formaction|poster|xlink:href|url)$/i.test(name);
  return isAddress && typeof value === 'string' ? refuseAddress(value) : undefined;
}

/**
 * The values that an attribute of a component may have; nothing of an object is a component or an attribute by itself.
 */
function valuesOf(component: string, attribute: string): readonly string[] {
  const attributes = Object.entries(pageComponents).find(([name]) => name === component)?.[1] ?? {};
  return Object.entries(attributes).find(([name]) => name === attribute)?.[1] ?? [];
}

function refuseComponent(name: string, attributes: readonly Attribute[]): Refusal | undefined {
  if (!Object.hasOwn(pageComponents, name))
    return { found: `<${name}>`, message: words.mdx.component(Object.keys(pageComponents)) };
  for (const { name: attribute = '', value } of attributes) {
    const known = valuesOf(name, attribute);
    const found = `<${name} ${attribute}=${JSON.stringify(value ?? true)}>`;
    if (typeof value !== 'string' || !known.includes(value)) return { found, message: words.mdx.value(known) };
  }
  return undefined;
}

function refuseElement(node: Node): Refusal | undefined {
  const name = node.name ?? '';
  const attributes = node.attributes ?? [];
  const isComponent = /^[A-Z]/.test(name);
  if (!isComponent && !plainElements.has(name)) return { found: `<${name}>`, message: words.mdx.element() };
  for (const attribute of attributes) {
    const message = refuseAttribute(attribute);
    if (message !== undefined) return { found: `<${name} ${attribute.name ?? '{…}'}>`, message };
  }
  return isComponent ? refuseComponent(name, attributes) : undefined;
}

function refuseMdxNode(node: Node): Refusal | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return { found: node.value ?? '', message: words.mdx.module() };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { found: `{${node.value ?? ''}}`, message: words.mdx.expression() };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseElement(node);
    case 'html':
      return { found: node.value ?? '', message: words.markdown.html() };
    default:
      return refuseNode(node);
  }
}

/** Code, unsafe elements and unsafe addresses in a page of `content/pages/`. */
export function checkMdx(content: ContentFile): BodyFindings {
  const problems = refuseText(content);
  if (problems.length > 0) return { problems, pictures: [], links: [], text: '' };
  let tree: Node;
  try {
    tree = mdxToMdast(content.body) as Node;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = content.bodyLine + Number(/(?<!\d)(\d+):\d/.exec(reason)?.[1] ?? 1) - 1;
    const message = words.mdx.unreadable(reason);
    return {
      problems: [{ severity: 'error', file: content.file, line, field: words.body, message }],
      pictures: [],
      links: [],
      text: '',
    };
  }
  return inspect(tree, content, refuseMdxNode);
}
