/** The buttons above the text: seven that fit a telephone, the others behind “Thêm…”. */
import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from 'prosemirror-tables';
import { useState, type KeyboardEvent, type Ref } from 'react';
import { bodyEditorWords as words } from '../../src/text/vi/body-editor.ts';
import {
  deeper,
  insertTable,
  isHeading,
  isQuoted,
  linkAround,
  listAround,
  shallower,
  toggleHeading,
  toggleList,
  toggleQuote,
} from './commands.ts';
import { Icon, type IconName } from './icons.tsx';
import { markTypes, nodeTypes } from './schema.ts';

interface Tool {
  readonly name: string;
  readonly icon?: IconName;
  /** Whether it holds at the cursor, where it can be on and off. */
  readonly isOn?: boolean;
  readonly command: Command;
}

interface Props {
  readonly state: EditorState;
  readonly barRef: Ref<HTMLDivElement>;
  readonly run: (command: Command) => void;
  readonly openLink: () => void;
  readonly openWord: () => void;
}

function isMarked({ selection: { from, to, empty, $from }, storedMarks, doc }: EditorState, type: MarkType): boolean {
  if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, type);
}

function markTool(state: EditorState, name: string, type: MarkType, icon?: IconName): Tool {
  return { name, isOn: isMarked(state, type), command: toggleMark(type), ...(icon === undefined ? {} : { icon }) };
}

function mainTools(state: EditorState, openLink: () => void): Tool[] {
  const list = listAround(state);
  const link: Command = (_, dispatch) => {
    if (dispatch) openLink();
    return true;
  };
  return [
    markTool(state, words.bold, markTypes.strong, 'bold'),
    markTool(state, words.italic, markTypes.em, 'italic'),
    { name: words.link, icon: 'link', isOn: linkAround(state).href !== undefined, command: link },
    {
      name: words.bullets,
      icon: 'bullets',
      isOn: list === nodeTypes.bullet_list,
      command: toggleList(nodeTypes.bullet_list),
    },
    {
      name: words.numbers,
      icon: 'numbers',
      isOn: list === nodeTypes.ordered_list,
      command: toggleList(nodeTypes.ordered_list),
    },
    { name: words.undo, icon: 'undo', command: undo },
  ];
}

function moreTools(state: EditorState, openWord: () => void): Tool[] {
  const word: Command = (_, dispatch) => {
    if (dispatch) openWord();
    return true;
  };
  return [
    { name: words.heading, isOn: isHeading(state, 2), command: toggleHeading(2) },
    { name: words.smallHeading, isOn: isHeading(state, 3), command: toggleHeading(3) },
    { name: words.quote, isOn: isQuoted(state), command: toggleQuote },
    markTool(state, words.strike, markTypes.strike),
    { name: words.deeper, command: deeper },
    { name: words.shallower, command: shallower },
    { name: words.insertTable, command: insertTable },
    { name: words.redo, command: redo },
    { name: words.word.open, command: word },
  ];
}

const tableTools: readonly Tool[] = [
  { name: words.table.addRow, command: addRowAfter },
  { name: words.table.addColumn, command: addColumnAfter },
  { name: words.table.removeRow, command: deleteRow },
  { name: words.table.removeColumn, command: deleteColumn },
  { name: words.table.remove, command: deleteTable },
];

/** Arrow keys go from button to button, as in every toolbar. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

export function Toolbar({ state, barRef, run, openLink, openWord }: Props) {
  const [isWide, setWide] = useState(false);
  const button = ({ name, icon, isOn, command }: Tool) => (
    <button
      key={name}
      type="button"
      // The cursor stays in the text.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        run(command);
      }}
      {...(icon === undefined ? {} : { 'aria-label': name, title: name })}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      aria-disabled={!command(state)}
    >
      {icon === undefined ? name : <Icon name={icon} />}
    </button>
  );
  return (
    <div className="body-editor-tools" role="toolbar" aria-label={words.toolbar} ref={barRef} onKeyDown={moveFocus}>
      {mainTools(state, openLink).map(button)}
      <button
        type="button"
        aria-label={words.more}
        title={words.more}
        aria-expanded={isWide}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={() => {
          setWide(!isWide);
        }}
      >
        <Icon name="more" />
      </button>
      {isWide && (
        <div className="body-editor-more" role="group" aria-label={words.more}>
          {moreTools(state, openWord).map(button)}
        </div>
      )}
      {isInTable(state) && (
        <div className="body-editor-more" role="group" aria-label={words.table.toolbar}>
          {tableTools.map(button)}
        </div>
      )}
    </div>
  );
}
