/** What is pasted or dropped into the text goes through the cleaner, and what could not be taken is told. */
import { DOMParser, Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { bodyEditorWords } from '../../src/text/vi/body-editor.ts';
import { cleanHtml, cleanText, type Cleaned } from './clipboard/clean.ts';
import { treeOf } from './clipboard/tree.ts';
import { blocksOf } from './read.ts';
import { nodeTypes, schema } from './schema.ts';

const { pasted: words } = bodyEditorWords;

/** What was cleaned, to be put into a document. */
export function sliceOf({ root }: Cleaned): Slice {
  return Slice.maxOpen(Fragment.from(blocksOf(root)));
}

/** All the words of a slice in one line: a cell takes no more. */
function inOneLine(slice: Slice): Slice {
  const line: Node[] = [];
  slice.content.descendants((node) => {
    if (node.isTextblock && line.length > 0) line.push(schema.text(' '));
    if (node.isText) line.push(node);
    if (node.type === nodeTypes.hard_break) line.push(schema.text(' '));
    return true;
  });
  return new Slice(Fragment.from(line), 0, 0);
}

interface Clipboard {
  readonly text: string;
  readonly pictures: number;
  cleaned?: Cleaned;
  isPlain?: boolean;
}

/** @param notify shows a sentence to whoever pasted. */
export function cleanPaste(notify: (sentence: string) => void): Plugin {
  let clipboard: Clipboard = { text: '', pictures: 0 };

  class ClipboardParser extends DOMParser {
    override parseSlice(dom: globalThis.Node): Slice {
      let cleaned = cleanHtml(treeOf(dom));
      if (cleaned.isEmpty && clipboard.text.trim() !== '') {
        const { leftOut } = cleaned;
        cleaned = { ...cleanText(clipboard.text), leftOut };
        clipboard.isPlain = true;
      }
      clipboard.cleaned = cleaned;
      return sliceOf(cleaned);
    }
  }

  const take = (data: DataTransfer | null) => {
    const files = Array.from(data?.files ?? []);
    clipboard = {
      text: data?.getData('text/plain') ?? '',
      pictures: files.filter(({ type }) => type.startsWith('image/')).length,
    };
  };

  const reportPaste = (isEmpty: boolean) => {
    const { pictures = 0, frames = 0 } = clipboard.cleaned?.leftOut ?? {};
    // Programs hand over the same picture as a file as well.
    const leftOut = words.leftOut(pictures === 0 && isEmpty ? clipboard.pictures : pictures, frames);
    const lead = isEmpty ? (leftOut === '' ? words.nothing : '') : clipboard.isPlain === true ? words.plain : '';
    const sentence = [lead === '' && !isEmpty && leftOut !== '' ? words.done : lead, leftOut].filter(
      (part) => part !== '',
    );
    notify(sentence.join(' '));
  };

  return new Plugin({
    props: {
      clipboardParser: new ClipboardParser(schema, []),
      clipboardTextParser: (text) => {
        clipboard.cleaned = cleanText(text);
        return sliceOf(clipboard.cleaned);
      },
      // The cleaner alone decides where the parts of a slice are open.
      transformPastedHTML: (html) => html.replaceAll('data-pm-slice', 'data-slice'),
      handleDOMEvents: {
        paste: (_, event) => {
          take(event.clipboardData);
          return false;
        },
        drop: (_, event) => {
          take(event.dataTransfer);
          return false;
        },
      },
      handlePaste: (view, _, slice) => {
        reportPaste(slice.size === 0);
        if (slice.size === 0) return true;
        const isTable = slice.content.firstChild?.type.spec['tableRole'] !== undefined;
        if (!isInTable(view.state) || (isTable && slice.content.childCount === 1)) return false;
        view.dispatch(view.state.tr.replaceSelection(inOneLine(slice)).scrollIntoView());
        return true;
      },
      handleDrop: (view, event, slice, isMoved) => {
        if (isMoved || view.dragging !== null) return false;
        reportPaste(slice.size === 0);
        if (slice.size === 0) event.preventDefault();
        return slice.size === 0;
      },
    },
  });
}
