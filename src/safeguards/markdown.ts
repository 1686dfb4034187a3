/** Looks at a Markdown body through the parser that the build renders it with: what is refused is what would be shown. */
import { markdownToMdast } from 'satteri';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { refuseAddress } from './address.ts';
import { isNfc } from './characters.ts';
import type { ContentFile } from './frontmatter.ts';
import type { Problem } from './problem.ts';

/** A node of the syntax tree, as far as it matters here. */
export interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

export interface Picture {
  readonly name: string;
  readonly line: number | undefined;
  readonly field: string;
}

export interface BodyFindings {
  readonly problems: readonly Problem[];
  readonly pictures: readonly Picture[];
  /** Addresses that the body links to, for the check of outside links. */
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly text: string;
}

const longestBody = 100_000;
const texts = new Set(['text', 'inlineCode', 'code']);
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code', 'break']);

export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** What is wrong with one node that both Markdown and MDX have. */
export function refuseNode(node: Node): { found?: string; message: string } | undefined {
  if (node.type === 'heading' && node.depth === 1) return { message: words.markdown.topHeading() };
  if (node.type === 'image' && (node.alt ?? '').trim() === '')
    return { found: node.url ?? '', message: words.markdown.noAlt() };
  if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined) {
    const message = refuseAddress(node.url);
    if (message !== undefined) return { found: node.url, message };
  }
  if (node.type === 'imageReference') return { message: words.markdown.imageReference() };
  return undefined;
}

function refuseMarkdownNode(node: Node) {
  if (node.type === 'html') return { found: node.value ?? '', message: words.markdown.html() };
  return refuseNode(node);
}

/** Checks a tree and gathers what is needed to check further. */
export function inspect(
  tree: Node,
  content: ContentFile,
  refuse: (node: Node) => { found?: string; message: string } | undefined,
): BodyFindings {
  const problems: Problem[] = [];
  const pictures: Picture[] = [];
  const links: { url: string; line: number }[] = [];
  let text = '';
  for (const node of nodesOf(tree)) {
    const line = content.bodyLine + (node.position?.start.line ?? 1) - 1;
    const refusal = refuse(node);
    if (refusal !== undefined)
      problems.push({ severity: 'error', file: content.file, line, field: words.body, ...refusal });
    if (node.type === 'image') pictures.push({ name: node.url ?? '', line, field: words.markdown.picture });
    if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined)
      links.push({ url: node.url, line });
    if (blocks.has(node.type)) text += '\n';
    if (texts.has(node.type)) text += node.value ?? '';
  }
  return { problems, pictures, links, text };
}

/** What is wrong with the body as a text. */
export function refuseText({ file, body, bodyLine }: ContentFile): Problem[] {
  const about = { severity: 'error', file, line: bodyLine, field: words.body } as const;
  if (body.length > longestBody) return [{ ...about, message: words.text.tooLong(longestBody) }];
  return isNfc(body) ? [] : [{ ...about, message: words.file.notNfc() }];
}

/** Raw HTML, unsafe addresses and pictures in the body of an entry. */
export function checkMarkdown(content: ContentFile): BodyFindings {
  const problems = refuseText(content);
  if (content.body.length > longestBody) return { problems, pictures: [], links: [], text: '' };
  const tree = markdownToMdast(content.body) as Node;
  const found = inspect(tree, content, refuseMarkdownNode);
  return { ...found, problems: [...problems, ...found.problems] };
}
