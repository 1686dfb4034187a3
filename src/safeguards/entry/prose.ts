/** Checks the body of an entry, and collects what other rules need of it. */
import Slugger from 'github-slugger';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { isNfc } from '../characters.ts';
import { nodesOf, refuseMarkdownNode, type Node } from '../markdown-node.ts';
import type { EntryProblem, ReadEntry } from './entry.ts';

/** Deeper than any person nests, and less than programs that call themselves for each level can bear. */
const maxDepth = 100;
/** By this Astro finds pictures in a page that is drawn already; written by hand it breaks the build. */
const pictureMark = '__ASTRO_IMAGE_';

const texts = new Set(['text', 'inlineCode', 'code']);
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code', 'break']);

/** The words of a tree as the page shows them. */
export function shownText(tree: Node): string {
  const parts: string[] = [];
  for (const { type, value = '' } of nodesOf(tree)) {
    if (blocks.has(type)) parts.push('\n');
    if (texts.has(type)) parts.push(value);
  }
  return parts.join('');
}

/** The places that the headings of a text make, named as Astro names them. */
export function anchorsOf(tree: Node): Set<string> {
  const slugger = new Slugger();
  const headings = [...nodesOf(tree)].filter(({ type }) => type === 'heading');
  return new Set(headings.map((heading) => slugger.slug(shownText(heading).trim())));
}

/** Whether something in the tree is nested deeper than `maxDepth`, told by the ends of what is open. */
function isTooDeep(tree: Node): boolean {
  let level: readonly Node[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap(({ children = [] }) => children);
  }
  return false;
}

/** Raw HTML, unsafe addresses, a second title and whatever else a node may not be. */
export function* proseProblems({ body, tree }: ReadEntry): Generator<EntryProblem> {
  const about = { path: ['body'], severity: 'error' } as const;
  if (!isNfc(body)) yield { ...about, message: words.file.notNfc(), bodyLine: 1 };
  const mark = body.indexOf(pictureMark);
  if (mark >= 0) {
    const bodyLine = body.slice(0, mark).split('\n').length;
    yield { ...about, found: pictureMark, message: words.markdown.pictureMark(), bodyLine };
  }
  if (tree === undefined) return;
  if (isTooDeep(tree)) {
    yield { ...about, message: words.markdown.nested(), bodyLine: 1 };
    return;
  }
  for (const node of nodesOf(tree)) {
    const refusal = refuseMarkdownNode(node);
    if (refusal !== undefined) yield { ...about, ...refusal, bodyLine: node.position?.start.line };
  }
}
