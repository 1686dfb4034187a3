/** What the buttons and keys of the editor do. */
import { lift, setBlockType, wrapIn } from 'prosemirror-commands';
import type { NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { goToNextCell, isInTable } from 'prosemirror-tables';
import { markTypes, nodeTypes, schema } from './schema.ts';

function depthOf($position: ResolvedPos, isMeant: (type: NodeType) => boolean): number | undefined {
  for (let depth = $position.depth; depth > 0; depth -= 1) if (isMeant($position.node(depth).type)) return depth;
  return undefined;
}

const isListType = (type: NodeType) => type === nodeTypes.bullet_list || type === nodeTypes.ordered_list;

/** The kind of the innermost list around the selection. */
export function listAround({ selection: { $from } }: EditorState): NodeType | undefined {
  const depth = depthOf($from, isListType);
  return depth === undefined ? undefined : $from.node(depth).type;
}

/** Makes items of the chosen paragraphs, or changes the kind of their list, or takes them out of it. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const { $from, from, to } = state.selection;
    const depth = depthOf($from, isListType);
    if (depth !== undefined) {
      const list = $from.node(depth);
      if (list.type === type) return liftListItem(nodeTypes.list_item)(state, dispatch);
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, { spread: list.attrs['spread'] as boolean }));
      return true;
    }
    // A heading in an item is a paragraph: two steps at one press.
    const tr = state.tr;
    state.doc.nodesBetween(from, to, (node, position) => {
      if (node.type === nodeTypes.heading) tr.setBlockType(position, position + node.nodeSize, nodeTypes.paragraph);
    });
    const flat = state.apply(tr);
    return wrapInList(type)(
      flat,
      dispatch &&
        ((wrapping) => {
          for (const step of wrapping.steps) tr.step(step);
          dispatch(tr.scrollIntoView());
        }),
    );
  };
}

export function isHeading({ selection: { $from } }: EditorState, level: number): boolean {
  return $from.parent.type === nodeTypes.heading && $from.parent.attrs['level'] === level;
}

/** Makes a heading, or a paragraph of one. */
export function toggleHeading(level: number): Command {
  return (state, dispatch) =>
    isHeading(state, level)
      ? setBlockType(nodeTypes.paragraph)(state, dispatch)
      : setBlockType(nodeTypes.heading, { level })(state, dispatch);
}

export function isQuoted({ selection: { $from } }: EditorState): boolean {
  return depthOf($from, (type) => type === nodeTypes.blockquote) !== undefined;
}

export const toggleQuote: Command = (state, dispatch) =>
  isQuoted(state) ? lift(state, dispatch) : wrapIn(nodeTypes.blockquote)(state, dispatch);

export const deeper: Command = sinkListItem(nodeTypes.list_item);
export const shallower: Command = liftListItem(nodeTypes.list_item);

/** By the key: an item of the outermost list stays in it. */
export const shallowerInside: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = depthOf($from, isListType);
  const isInner = depth !== undefined && depthOf($from.doc.resolve($from.before(depth)), isListType) !== undefined;
  return isInner && shallower(state, dispatch);
};

/** A line end inside the paragraph; where none can be written, a blank keeps the words apart. */
export const breakLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type.spec.code === true) return false;
  const fits = $from.parent.type.contentMatch.matchType(nodeTypes.hard_break) !== null;
  const node = fits ? nodeTypes.hard_break.create() : schema.text(' ');
  dispatch?.(state.tr.replaceSelectionWith(node, false).scrollIntoView());
  return true;
};

/** A table of two columns and three rows, after the block with the cursor. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const row = (type: NodeType) => nodeTypes.table_row.create(null, [type.create(), type.create()]);
  const { table_header: header, table_cell: cell } = nodeTypes;
  const table = nodeTypes.table.create(null, [row(header), row(cell), row(cell)]);
  const { $from } = state.selection;
  const isBlank = $from.depth === 1 && $from.parent.content.size === 0;
  const at = isBlank ? $from.before(1) : $from.after(1);
  if (dispatch) {
    const tr = state.tr.replaceWith(at, isBlank ? $from.after(1) : at, table);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 2))).scrollIntoView());
  }
  return true;
};

/** To the next cell; from the last one to what stands below the table. */
export const leaveCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  const { $from } = state.selection;
  const depth = depthOf($from, (type) => type === nodeTypes.table);
  if (depth === undefined || !dispatch) return true;
  const after = $from.after(depth);
  const tr = state.tr;
  if (tr.doc.resolve(after).nodeAfter === null) tr.insert(after, nodeTypes.paragraph.create());
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  return true;
};

/** The stretch of the link at the cursor, or the selection. */
export function linkAround(state: EditorState): {
  readonly from: number;
  readonly to: number;
  readonly href: string | undefined;
} {
  const { from, to, $from, empty } = state.selection;
  const mark = markTypes.link.isInSet(
    empty ? [...$from.marks(), ...($from.nodeAfter?.marks ?? [])] : ($from.nodeAfter?.marks ?? []),
  );
  if (mark === undefined) return { from, to, href: undefined };
  let [start, end] = [from, to];
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (mark.isInSet(node.marks) && at <= end && at + node.nodeSize >= start) {
      start = Math.min(start, at);
      end = Math.max(end, at + node.nodeSize);
    }
  });
  return { from: start, to: end, href: String(mark.attrs['href']) };
}
