/**
 * The text of a block → Markdown's tree. Signs of bold and italic stand where every reader takes them for such: blanks
 * go outside, and so do signs that would stand between a mark and a letter (`**“a”**b` is not bold).
 */
import type { PhrasingContent } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Mark, MarkType, Node } from 'prosemirror-model';
import { markTypes, nodeTypes } from './schema.ts';

/** A stretch of text, or a node that cannot be taken apart, with its marks. */
interface Run {
  readonly leaf: PhrasingContent;
  readonly marks: readonly Mark[];
}

function textOf({ leaf }: Run): string {
  return leaf.type === 'text' ? leaf.value : '';
}

function withText(run: Run, value: string): Run[] {
  return value === '' ? [] : [{ leaf: { type: 'text', value }, marks: run.marks }];
}

function leafOf(node: Node): PhrasingContent {
  const { attrs } = node;
  if (node.isText) {
    const value = node.text ?? '';
    return markTypes.code.isInSet(node.marks) === undefined ? { type: 'text', value } : { type: 'inlineCode', value };
  }
  if (node.type === nodeTypes.hard_break) return { type: 'break' };
  if (node.type === nodeTypes.image) {
    return {
      type: 'image',
      url: String(attrs['src']),
      alt: String(attrs['alt']),
      title: typeof attrs['title'] === 'string' ? attrs['title'] : null,
    };
  }
  // Written as it is.
  return { type: 'html', value: String(attrs['source']) };
}

function runsOf(block: Node): Run[] {
  const runs: Run[] = [];
  block.forEach((node) => {
    const leaf = leafOf(node);
    // A break at the end of a link or of bold is read as a backslash by some.
    const marks = leaf.type === 'break' ? [] : node.marks.filter(({ type }) => type !== markTypes.code);
    runs.push({ leaf, marks });
  });
  return runs;
}

/** No blanks where a line begins or ends, no breaks where the block does. */
function trimmed(runs: readonly Run[]): Run[] {
  const isBreak = (run: Run | undefined) => run === undefined || run.leaf.type === 'break';
  let kept = [...runs];
  for (;;) {
    const before = kept.length;
    kept = kept
      .flatMap((run, at) => {
        if (run.leaf.type !== 'text') return [run];
        const { value } = run.leaf;
        const start = isBreak(kept[at - 1]) ? value.trimStart() : value;
        return withText(run, isBreak(kept[at + 1]) ? start.trimEnd() : start);
      })
      .filter((run, at, all) => run.leaf.type !== 'break' || (at > 0 && at < all.length - 1));
    if (kept.length === before) return kept;
  }
}

function has(run: Run | undefined, type: MarkType): boolean {
  return run?.marks.some((mark) => mark.type === type) === true;
}

const space = /\s/u;
const punctuation = /[\p{P}\p{S}]/u;
/** Readers of Markdown disagree on whether signs such as emoji are punctuation. */
const certain = /[\p{P}$+<=>^`|~]/u;

/** Whether a mark between these two characters is read as one, by all readers. */
function holds(outside: string, inside: string): boolean {
  if (inside === '' || space.test(inside)) return false;
  return !punctuation.test(inside) || outside === '' || space.test(outside) || certain.test(outside);
}

function firstOf(run: Run | undefined): string {
  if (run === undefined || run.leaf.type === 'break') return '';
  return run.leaf.type === 'text' ? String.fromCodePoint(run.leaf.value.codePointAt(0) ?? 32) : '`';
}

function lastOf(run: Run | undefined): string {
  if (run === undefined || run.leaf.type === 'break') return '';
  return run.leaf.type === 'text' ? ([...run.leaf.value].at(-1) ?? '') : '`';
}

function without({ leaf, marks }: Run, type: MarkType): Run {
  return { leaf, marks: marks.filter((mark) => mark.type !== type) };
}

/** Takes the mark off the first (or last) character of a run. */
function released(run: Run, type: MarkType, end: 'first' | 'last'): Run[] {
  if (run.leaf.type !== 'text') return [without(run, type)];
  const characters = [...textOf(run)];
  const at = end === 'first' ? 1 : characters.length - 1;
  const head = withText(run, characters.slice(0, at).join(''));
  const tail = withText(run, characters.slice(at).join(''));
  return end === 'first'
    ? [...head.map((part) => without(part, type)), ...tail]
    : [...head, ...tail.map((part) => without(part, type))];
}

/** Moves the ends of every stretch of a mark to where they are read as ends. */
function settled(runs: readonly Run[], type: MarkType): Run[] {
  const kept = [...runs];
  for (let at = 0; at < kept.length;) {
    const run = kept[at];
    if (run === undefined || !has(run, type)) {
      at += 1;
      continue;
    }
    if (!has(kept[at - 1], type) && !holds(lastOf(kept[at - 1]), firstOf(run))) {
      kept.splice(at, 1, ...released(run, type, 'first'));
      continue;
    }
    let end = at;
    while (has(kept[end + 1], type)) end += 1;
    const last = kept[end];
    if (last !== undefined && !holds(firstOf(kept[end + 1]), lastOf(last))) {
      kept.splice(end, 1, ...released(last, type, 'last'));
      continue;
    }
    at = end + 1;
  }
  return kept;
}

/** How many runs from `at` on have this mark. */
function extent(runs: readonly Run[], at: number, mark: Mark): number {
  let end = at;
  while (runs[end]?.marks.some((other) => other.eq(mark)) === true) end += 1;
  return end - at;
}

function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  if (mark.type === markTypes.link) {
    const { href, title } = mark.attrs;
    const url = String(href);
    return { type: 'link', url, title: typeof title === 'string' ? title : null, children };
  }
  if (mark.type === markTypes.strong) return { type: 'strong', children };
  return mark.type === markTypes.em ? { type: 'emphasis', children } : { type: 'delete', children };
}

function tree(runs: readonly Run[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (let at = 0; at < runs.length;) {
    const run = runs[at];
    if (run === undefined) break;
    // The mark that lasts longest stands outside; of equal ones a link, then what the schema names first.
    const [outer] = run.marks
      .map((mark) => ({ mark, length: extent(runs, at, mark) }))
      .sort((a, b) => b.length - a.length);
    if (outer === undefined) {
      made.push(run.leaf);
      at += 1;
      continue;
    }
    const inside = runs.slice(at, at + outer.length).map(({ leaf, marks }) => ({
      leaf,
      marks: marks.filter((mark) => !mark.eq(outer.mark)),
    }));
    made.push(wrapped(outer.mark, tree(inside)));
    at += outer.length;
  }
  return made;
}

/** Neighbours with the same marks as one, so that nothing is seen where no border is. */
function joined(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    const isSame = last !== undefined && last.marks.length === run.marks.length;
    if (
      isSame &&
      last.leaf.type === 'text' &&
      run.leaf.type === 'text' &&
      run.marks.every((mark, at) => last.marks[at]?.eq(mark))
    ) {
      made[made.length - 1] = { leaf: { type: 'text', value: last.leaf.value + run.leaf.value }, marks: run.marks };
    } else made.push(run);
  }
  return made;
}

/** After an emoji, the build reads an address as a link, where the rule of GFM would not. */
function apartFromSigns(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  return node.value.split(/(?<=\p{S})(?=www\.|https?:)/u).map((value) => ({ type: 'text', value }));
}

/** What finds bare addresses in text, by the rule by which readers find them. */
const findAddresses = gfmFromMarkdown().flatMap(({ transforms }) => transforms ?? []);

/** The text of a block, with bare addresses as the links that readers make of them. */
export function phrasingOf(block: Node): PhrasingContent[] {
  const types = [markTypes.strong, markTypes.em, markTypes.strike];
  const runs = types.reduce<Run[]>((kept, type) => settled(kept, type), trimmed(joined(runsOf(block))));
  const children = tree(joined(runs)).flatMap(apartFromSigns);
  for (const find of findAddresses) find({ type: 'root', children: [{ type: 'paragraph', children }] });
  return children;
}
