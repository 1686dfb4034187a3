import { highlight } from '../query/highlight.ts';
import type { Form } from '../query/names.ts';
import type { PageResult } from './engine.ts';
import { words } from '../../text/vi/search.ts';

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

/** An element with attributes and children; strings become text, never markup. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something here. */
export function button(label: string, act: () => void, className = 'button button-quiet'): HTMLElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', act);
  return made;
}

/** Text with the parts that answer the query in `<mark>`. */
function marked(text: string, query: Form, shown: string): Node[] {
  return highlight(text, query, shown).map(({ text: part, hit }) => (hit ? element('mark', {}, part) : new Text(part)));
}

/**
 * What is told of a page: title, for a guide how long it takes and how much it costs, a sentence, and where. What is
 * not known from the beginning stands last, and has its room before it comes.
 *
 * @param short in two lines: the title, and of a guide time and cost, of another page its sentence.
 */
export function pageParts(page: PageResult, query: Form, short = false): Node[] {
  const fact = (name: string, value: string | undefined) =>
    value === undefined
      ? []
      : [element('span', {}, element('span', { class: 'search-fact-name' }, `${name}: `), value)];
  const facts = [...fact(words.time, page.time), ...fact(words.cost, page.cost)];
  const shown = `${page.title} ${page.summary}`;
  const parts = [element('span', { class: 'search-title' }, ...marked(page.title, query, shown))];
  if (facts.length > 0) parts.push(element('span', { class: 'search-facts' }, ...facts));
  if (short && (facts.length > 0 || page.summary === '')) return parts;
  parts.push(element('span', { class: 'search-summary' }, ...marked(page.summary, query, shown)));
  if (!short && page.place !== undefined) {
    parts.push(element('span', { class: 'search-place' }, ...fact(words.place, page.place || undefined)));
  }
  return parts;
}
