/** The field “Bài viết”: Markdown, edited as it will look. What is not touched is saved as it was, byte for byte. */
import { gapCursor } from 'prosemirror-gapcursor';
import { closeHistory, history } from 'prosemirror-history';
import { EditorState, type Command } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { Component, createRef } from 'react';
import { bodyEditorWords as words } from '../../src/text/vi/body-editor.ts';
import type { TextControlProps } from '../decap/widget.ts';
import { linkAround } from './commands.ts';
import { keys } from './keys.ts';
import { LinkDialog } from './link-dialog.tsx';
import { cleanPaste, sliceOf } from './paste.ts';
import { readMarkdown, type Reading } from './read.ts';
import { markTypes, schema } from './schema.ts';
import { Toolbar } from './toolbar.tsx';
import { writeMarkdown } from './write.ts';

interface State {
  readonly editor: EditorState;
  readonly notice: string;
  readonly asksLink: boolean;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export class BodyControl extends Component<TextControlProps, State> {
  private reading: Reading;
  /** The text that the form holds, as far as this field knows. */
  private written: string;
  private view: EditorView | undefined;
  private readonly place = createRef<HTMLDivElement>();
  private readonly tools = createRef<HTMLDivElement>();
  private readonly file = createRef<HTMLInputElement>();

  constructor(props: TextControlProps) {
    super(props);
    this.written = textOf(props.value);
    this.reading = readMarkdown(this.written);
    this.state = { editor: this.fresh(), notice: '', asksLink: false };
  }

  /** Called by Decap before a save; what the text may hold is judged with the whole entry. */
  isValid = () => true;

  /** Called by Decap to lead to this field. */
  focus = () => {
    this.view?.focus();
  };

  override componentDidMount() {
    if (this.place.current === null) return;
    const { forID, field } = this.props;
    this.view = new EditorView(this.place.current, {
      state: this.state.editor,
      attributes: {
        id: forID,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': String(field.get('label')),
        'aria-describedby': `${forID}-keys`,
        class: 'body-editor-text',
      },
      dispatchTransaction: (transaction) => {
        const view = this.view;
        if (view === undefined) return;
        const editor = view.state.apply(transaction);
        view.updateState(editor);
        this.setState({ editor });
        if (transaction.docChanged) this.report(editor);
      },
      handleDOMEvents: {
        focus: () => {
          this.props.setActiveStyle();
          return false;
        },
        blur: () => {
          this.props.setInactiveStyle();
          return false;
        },
      },
    });
    document.addEventListener('click', this.followLabel);
  }

  override componentDidUpdate() {
    const value = textOf(this.props.value);
    if (value === this.written) return;
    // The same words, as they are kept: nothing that anybody would see.
    const isSame = value.trim() === this.written.trim();
    this.written = value;
    if (isSame) return;
    this.reading = readMarkdown(value);
    const editor = this.fresh();
    this.view?.updateState(editor);
    this.setState({ editor });
  }

  override componentWillUnmount() {
    document.removeEventListener('click', this.followLabel);
    this.view?.destroy();
    this.view = undefined;
  }

  private fresh(): EditorState {
    const plugins = [
      ...keys(this.openLink, this.toTools),
      history(),
      gapCursor(),
      cleanPaste((notice) => {
        this.setState({ notice });
      }),
      tableEditing(),
    ];
    return EditorState.create({ doc: this.reading.doc, plugins });
  }

  private report(editor: EditorState) {
    const text = writeMarkdown(editor.doc, this.reading);
    if (text === this.written) return;
    this.written = text;
    this.props.onChange(text);
  }

  /** A label leads to fields only, and not to what is edited otherwise. */
  private readonly followLabel = (event: MouseEvent) => {
    const label = event.target instanceof Element ? event.target.closest('label') : null;
    if (label?.htmlFor === this.props.forID) this.focus();
  };

  private readonly openLink = () => {
    this.setState({ asksLink: true });
  };

  private readonly toTools = () => {
    this.tools.current?.querySelector('button')?.focus();
  };

  private readonly openWord = () => {
    this.file.current?.click();
  };

  private readonly run = (command: Command) => {
    const view = this.view;
    if (view === undefined) return;
    // Undone by itself, and not with what was typed just before.
    view.dispatch(closeHistory(view.state.tr));
    command(view.state, view.dispatch.bind(view), view);
    if (!view.hasFocus() && this.tools.current?.contains(document.activeElement) !== true) view.focus();
  };

  private readonly closeLink = () => {
    // Not before the dialog is gone: until then nothing beside it takes the focus.
    this.setState({ asksLink: false }, this.focus);
  };

  private readonly setLink = (href: string, text: string) => {
    const view = this.view;
    if (view !== undefined) {
      const { from, to } = linkAround(view.state);
      const { tr } = view.state;
      const mark = markTypes.link.create({ href });
      if (from === to) tr.insert(from, schema.text(text, [mark]));
      else tr.removeMark(from, to, markTypes.link).addMark(from, to, mark);
      view.dispatch(tr.removeStoredMark(markTypes.link));
    }
    this.closeLink();
  };

  private readonly removeLink = () => {
    const view = this.view;
    if (view !== undefined) {
      const { from, to } = linkAround(view.state);
      view.dispatch(view.state.tr.removeMark(from, to, markTypes.link));
    }
    this.closeLink();
  };

  private readonly takeWord = async (file: File) => {
    this.setState({ notice: words.word.reading });
    try {
      const { readWordFile } = await import('./word-file.ts');
      const cleaned = await readWordFile(file);
      const { pictures, frames } = cleaned.leftOut;
      const view = this.view;
      if (!cleaned.isEmpty) view?.dispatch(view.state.tr.replaceSelection(sliceOf(cleaned)).scrollIntoView());
      const notice = [cleaned.isEmpty ? words.word.empty : words.word.done, words.pasted.leftOut(pictures, frames)];
      this.setState({ notice: notice.join(' ').trim() });
    } catch (error) {
      console.warn(error);
      this.setState({ notice: words.word.unreadable });
    }
    this.focus();
  };

  override render() {
    const { classNameWrapper, forID } = this.props;
    const { editor, notice, asksLink } = this.state;
    const around = linkAround(editor);
    return (
      <div className={`${classNameWrapper} body-editor`}>
        <div className="body-editor-head">
          <Toolbar
            state={editor}
            barRef={this.tools}
            run={this.run}
            openLink={this.openLink}
            openWord={this.openWord}
          />
          <p className="body-editor-notice" role="status">
            {notice}
          </p>
        </div>
        <input
          ref={this.file}
          type="file"
          accept=".docx"
          hidden
          aria-label={words.word.open}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file !== undefined) void this.takeWord(file);
          }}
        />
        <div ref={this.place} />
        <p id={`${forID}-keys`} hidden>
          {words.keys}
        </p>
        {asksLink && (
          <LinkDialog
            href={around.href}
            asksText={around.from === around.to}
            onSet={this.setLink}
            onRemove={this.removeLink}
            onClose={this.closeLink}
          />
        )}
      </div>
    );
  }
}
