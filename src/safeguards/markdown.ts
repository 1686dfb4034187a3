/** Checks a body with the parser that the build renders it with: what is refused is what would be shown. */
import { markdownToMdast } from 'satteri';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { linksIn } from './entry/links.ts';
import { bodyBounds } from './entry/bounds.ts';
import { shownText } from './entry/prose.ts';
import { isNfc } from './characters.ts';
import type { ContentFile } from './content/frontmatter.ts';
import { nodesOf, type Node, type Refusal } from './markdown-node.ts';
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

const last: { markdown: string; tree: Node | undefined } = { markdown: '', tree: undefined };

/** Prose as a tree; the last one is kept, since several ask for it one after the other. */
export function parseMarkdown(markdown: string): Node {
  const tree = last.markdown === markdown && last.tree !== undefined ? last.tree : (markdownToMdast(markdown) as Node);
  Object.assign(last, { markdown, tree });
  return tree;
}

/** Checks a tree of a page and gathers what is needed to check further. */
export function inspect(tree: Node, content: ContentFile, refuse: (node: Node) => Refusal | undefined): BodyFindings {
  const lineOf = (line = 1) => content.bodyLine + line - 1;
  const problems: Problem[] = [];
  const pictures: Picture[] = [];
  for (const node of nodesOf(tree)) {
    const line = lineOf(node.position?.start.line);
    const refusal = refuse(node);
    if (refusal !== undefined)
      problems.push({ severity: 'error', file: content.file, line, field: words.body, ...refusal });
    if (node.type === 'image') pictures.push({ name: node.url ?? '', line, field: words.markdown.picture });
  }
  const links = linksIn(tree).map(({ url, bodyLine }) => ({ url, line: lineOf(bodyLine) }));
  return { problems, pictures, links, text: shownText(tree) };
}

/** What is wrong with the body of a page as a text. */
export function refuseText({ file, body, bodyLine }: ContentFile): Problem[] {
  const about = { severity: 'error', file, field: words.body } as const;
  const [bound] = bodyBounds({ body });
  if (bound !== undefined) return [{ ...about, line: bodyLine + (bound.bodyLine ?? 1) - 1, message: bound.message }];
  return isNfc(body) ? [] : [{ ...about, line: bodyLine, message: words.file.notNfc() }];
}

/** Addresses that a body links to; none where it is not to be read. */
export function linksOf(content: ContentFile): BodyFindings['links'] {
  const isBounded = [...bodyBounds(content)].length === 0;
  return isBounded ? inspect(parseMarkdown(content.body), content, () => undefined).links : [];
}
