/**
 * What prose may be made of while it is edited: CommonMark with tables, and for everything else a node that keeps its
 * source.
 */
import { Schema, type DOMOutputSpec, type MarkSpec, type Node, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

const cells = tableNodes({
  tableGroup: 'block',
  cellContent: '(text | image | raw_inline)*',
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: (cell) => cell.getAttribute('align'),
      setDOMAttr: (value, attributes) => {
        if (typeof value === 'string') attributes['align'] = value;
      },
    },
  },
});

function numberOf(element: HTMLElement, name: string, otherwise: number): number {
  const value = Number(element.getAttribute(name) ?? otherwise);
  return Number.isInteger(value) ? value : otherwise;
}

/**
 * A node that the schema has no form for: it stands as its source, can be moved and deleted, and is written as it is.
 */
function raw(tag: 'div' | 'span', group: 'block' | 'inline'): NodeSpec {
  return {
    group,
    inline: group === 'inline',
    atom: true,
    attrs: { source: { default: '' } },
    toDOM: ({ attrs }): DOMOutputSpec => [tag, { 'data-source': String(attrs['source']) }, String(attrs['source'])],
    parseDOM: [
      {
        tag: `${tag}[data-source]`,
        getAttrs: (element) => ({ source: element.getAttribute('data-source') }),
      },
    ],
    leafText: ({ attrs }: Node) => String(attrs['source']),
  };
}

const nodes = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: (): DOMOutputSpec => ['p', 0] },
  heading: {
    content: '(text | image | raw_inline)*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 2 } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${String(level)}`, attrs: { level } })),
    toDOM: ({ attrs }): DOMOutputSpec => [`h${String(attrs['level'])}`, 0],
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: (): DOMOutputSpec => ['blockquote', 0],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { spread: { default: false } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: (): DOMOutputSpec => ['ul', 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { start: { default: 1 }, spread: { default: false } },
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: numberOf(element, 'start', 1) }) }],
    toDOM: ({ attrs }): DOMOutputSpec => ['ol', { start: String(attrs['start']) }, 0],
  },
  list_item: {
    content: 'block+',
    defining: true,
    attrs: { checked: { default: null } },
    parseDOM: [{ tag: 'li' }],
    toDOM: ({ attrs }): DOMOutputSpec => [
      'li',
      attrs['checked'] === null ? {} : { 'data-checked': String(attrs['checked']) },
      0,
    ],
  },
  code_block: {
    content: 'text*',
    group: 'block',
    code: true,
    defining: true,
    marks: '',
    attrs: { lang: { default: null }, meta: { default: null } },
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: (): DOMOutputSpec => ['pre', ['code', 0]],
  },
  horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: (): DOMOutputSpec => ['hr'] },
  raw_block: raw('div', 'block'),
  ...cells,
  text: { group: 'inline' },
  image: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { src: {}, alt: { default: '' }, title: { default: null } },
    // Only its words: the file lies beside the entry, where the page of the CMS does not find it.
    toDOM: ({ attrs }): DOMOutputSpec => [
      'span',
      { 'data-picture': String(attrs['src']), 'data-alt': String(attrs['alt']) },
      `🖼 ${String(attrs['alt'] === '' ? attrs['src'] : attrs['alt'])}`,
    ],
    parseDOM: [
      {
        tag: 'span[data-picture]',
        getAttrs: (element) => ({
          src: element.getAttribute('data-picture'),
          alt: element.getAttribute('data-alt') ?? '',
        }),
      },
    ],
  },
  raw_inline: raw('span', 'inline'),
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: (): DOMOutputSpec => ['br'],
    leafText: () => '\n',
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) }],
    toDOM: ({ attrs }): DOMOutputSpec => ['a', { href: String(attrs['href']), title: String(attrs['href']) }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: (): DOMOutputSpec => ['strong', 0],
  },
  em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: (): DOMOutputSpec => ['em', 0] },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: (): DOMOutputSpec => ['s', 0] },
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: (): DOMOutputSpec => ['code', 0] },
} satisfies Record<string, MarkSpec>;

export const schema = new Schema({ nodes, marks });

/** The schema's nodes by name, known to the types. */
export const { nodes: nodeTypes, marks: markTypes } = schema;
