/** Looks at a Markdown body through the parser that the build renders it with: what is refused is what would be shown. */
import { markdownToMdast } from 'satteri';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { isNfc } from './characters.ts';
import type { ContentFile } from './frontmatter.ts';
import { nodesOf, refuseMarkdownNode, type Node, type Refusal } from './markdown-node.ts';
import type { Problem } from './problem.ts';

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

/** Checks a tree and gathers what is needed to check further. */
export function inspect(tree: Node, content: ContentFile, refuse: (node: Node) => Refusal | undefined): BodyFindings {
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
