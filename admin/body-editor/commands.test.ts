/** The commands of the editor on documents, without a browser. */
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  breakLine,
  deeper,
  insertTable,
  leaveCell,
  shallower,
  toggleHeading,
  toggleList,
  toggleQuote,
} from './commands.ts';
import { readMarkdown } from './read.ts';
import { nodeTypes } from './schema.ts';
import { writeMarkdown } from './write.ts';

/** A state with the cursor behind the first `text`. */
function at(markdown: string, text: string): EditorState {
  const { doc } = readMarkdown(markdown);
  let place = 1;
  doc.descendants((node, position) => {
    const found = node.text?.indexOf(text) ?? -1;
    if (found >= 0) place = position + found + text.length;
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, place) });
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  next.doc.check();
  return next;
}

const written = (doc: Node) => writeMarkdown(doc, readMarkdown(''));

describe('a command', () => {
  it.each<[string, string, Command, string]>([
    ['bullets a paragraph', 'a', toggleList(nodeTypes.bullet_list), '- a'],
    ['bullets a heading at one press', '## a', toggleList(nodeTypes.bullet_list), '- a'],
    ['numbers what was bulleted', '- a\n- b', toggleList(nodeTypes.ordered_list), '1. a\n2. b'],
    ['takes an item out of its list', '- a', toggleList(nodeTypes.bullet_list), 'a'],
    ['moves an item in', '- b\n- a', deeper, '- b\n  - a'],
    ['moves an item out', '- b\n  - a', shallower, '- b\n- a'],
    ['makes a heading', 'a', toggleHeading(2), '## a'],
    ['makes a paragraph of a heading', '## a', toggleHeading(2), 'a'],
    ['quotes', 'a', toggleQuote, '> a'],
    ['takes out of a quotation', '> a', toggleQuote, 'a'],
    ['breaks no line in a heading', '## ab', breakLine, '## a b'],
  ])('%s', (_, before, command, expected) => {
    expect(written(after(at(before, 'a'), command).doc)).toBe(expected);
  });

  it('inserts a table below, and leads through its cells and out of it', () => {
    let state = after(at('a', 'a'), insertTable);
    for (const word of ['1', '2', '3', '4', '5', '6']) {
      state = state.apply(state.tr.insertText(word));
      state = after(state, leaveCell);
    }
    state = state.apply(state.tr.insertText('b'));
    expect(written(state.doc)).toBe('a\n\n| 1 | 2 |\n| - | - |\n| 3 | 4 |\n| 5 | 6 |\n\nb');
  });
});
