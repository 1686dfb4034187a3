/**
 * Marks in the texts of a preview that tell which field each comes from. They are signs without a width at the end of a
 * text, so that the components of the site need not know of them; once the page is drawn they become `data-field`.
 */
import { isField, type Field, type FieldMap } from '../../src/content-model/field.ts';
import { isRecord } from '../../src/lib/is-record.ts';
import { words } from '../words.ts';

type Data = Readonly<Record<string, unknown>>;

const [edge, zero, one] = ['\u2063', '\u200b', '\u200c'];
const mark = /\u2063([\u200b\u200c]+)\u2063/g;

/** What the page says where nothing is chosen yet, told from the same words written by somebody. */
export const notChosen = `\u2060${words.preview.notChosen}\u2060`;

/** Each text by itself: what is equal stays equal, since pages tell once what several items say alike. */
type Paths = Map<string, { readonly number: number; readonly path: string }>;

function markOf(number: number): string {
  const digits = number.toString(2).replaceAll('0', zero).replaceAll('1', one);
  return edge + digits + edge;
}

/** Texts that are read as they are: of a code or of a part of an address something else may be made. */
function isPlainText(field: Field): boolean {
  return field.kind === 'longText' || (field.kind === 'text' && field.pattern === undefined);
}

function markedValue(field: Field, value: unknown, path: string, paths: Paths): unknown {
  if (isPlainText(field)) {
    if (typeof value !== 'string' || value === '') return value;
    const known = paths.get(value) ?? { number: paths.size, path };
    paths.set(value, known);
    return value + markOf(known.number);
  }
  if (field.kind === 'group' && isRecord(value)) return markedMap(field.fields, value, path, paths);
  if (field.kind !== 'list' || !Array.isArray(value)) return value;
  const { item } = field;
  return value.map((each: unknown, index) => {
    const here = `${path}.${String(index)}`;
    if (isField(item)) return markedValue(item, each, here, paths);
    return isRecord(each) ? markedMap(item, each, here, paths) : each;
  });
}

function markedMap(fields: FieldMap, data: Data, around: string, paths: Paths): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields[name];
      const path = around === '' ? name : `${around}.${name}`;
      return [name, field === undefined ? value : markedValue(field, value, path, paths)];
    }),
  );
}

/** The data with a mark at each text, and the fields by the numbers of the marks: `steps.2.title`. */
export function marked(fields: FieldMap, data: Data): { readonly data: Data; readonly paths: readonly string[] } {
  const paths: Paths = new Map();
  const withMarks = markedMap(fields, data, '', paths);
  return { data: withMarks, paths: [...paths.values()].map(({ path }) => path) };
}

/** A text without its marks, and the field of the first of them. */
export function unmarked(
  text: string,
  paths: readonly string[],
): { readonly text: string; readonly path?: string | undefined } {
  const [, digits] = new RegExp(mark.source).exec(text) ?? [];
  if (digits === undefined) return { text };
  const number = parseInt(digits.replaceAll(zero, '0').replaceAll(one, '1'), 2);
  return { text: text.replace(mark, ''), path: paths[number] };
}

function greyed(node: Text): void {
  const [before = '', ...others] = node.data.split(notChosen);
  if (others.length === 0) return;
  const pieces = others.flatMap((after) => {
    const mark = document.createElement('span');
    mark.className = 'not-chosen';
    mark.textContent = words.preview.notChosen;
    return [mark, after];
  });
  node.replaceWith(before, ...pieces);
}

/** The drawn page with `data-field` in the place of marks, and in grey what nobody has chosen. */
export function withFields(html: string, paths: readonly string[]): string {
  const page = document.createElement('template');
  page.innerHTML = html;
  for (const element of page.content.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (value.includes(edge)) element.setAttribute(name, unmarked(value, paths).text);
    }
  }
  const texts: Text[] = [];
  const walker = document.createTreeWalker(page.content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  for (const node of texts) {
    const { text, path } = unmarked(node.data, paths);
    if (text !== node.data) node.data = text;
    if (path !== undefined) node.parentElement?.setAttribute('data-field', path);
    greyed(node);
  }
  return page.innerHTML;
}
