/** Keys of the editor, and signs that turn into what they stand for while they are typed. */
import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { breakLine, deeper, leaveCell, shallowerInside } from './commands.ts';
import { markTypes, nodeTypes } from './schema.ts';

const rules = inputRules({
  rules: [
    wrappingInputRule(/^\s*[-+*]\s$/, nodeTypes.bullet_list),
    wrappingInputRule(
      /^(\d{1,3})[.)]\s$/,
      nodeTypes.ordered_list,
      ([, number]) => ({ start: Number(number) }),
      ([, number], list) => list.childCount + Number(list.attrs['start']) === Number(number),
    ),
    wrappingInputRule(/^\s*>\s$/, nodeTypes.blockquote),
    textblockTypeInputRule(/^(#{2,4})\s$/, nodeTypes.heading, ([, signs = '']) => ({ level: signs.length })),
  ],
});

/** The plugins for keys; `openLink` and `toTools` are what the form around the text does. */
export function keys(openLink: () => void, toTools: () => void): Plugin[] {
  const asked =
    (work: () => void): Command =>
    (_, dispatch) => {
      if (dispatch) work();
      return true;
    };
  return [
    rules,
    keymap({
      'Mod-b': toggleMark(markTypes.strong),
      'Mod-i': toggleMark(markTypes.em),
      'Mod-k': asked(openLink),
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      Backspace: undoInputRule,
      Enter: chainCommands(leaveCell, splitListItem(nodeTypes.list_item)),
      'Shift-Enter': breakLine,
      Tab: chainCommands(goToNextCell(1), deeper),
      'Shift-Tab': chainCommands(goToNextCell(-1), shallowerInside),
      // Else nobody could leave the text by keyboard where Tab indents.
      Escape: asked(toTools),
    }),
    keymap(baseKeymap),
  ];
}
