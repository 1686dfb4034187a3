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
function marked(text: string, query: Form): Node[] {
  return highlight(text, query).map(({ text: part, hit }) => (hit ? element('mark', {}, part) : new Text(part)));
}

/**
 * What is told of a page: title, a sentence, and for a guide how long it takes, how much it costs and where.
 *
 * @param short in two lines: the title, and of a guide time and cost, of another page its sentence.
 */
export function pageParts(page: PageResult, query: Form, short = false): Node[] {
  const facts = [
    [words.time, page.time],
    [words.cost, page.cost],
    [words.place, short ? undefined : page.place],
  ].flatMap(([name, value]) =>
    name === undefined || value === undefined
      ? []
      : [element('span', {}, element('span', { class: 'search-fact-name' }, `${name}: `), value)],
  );
  const hasFacts = facts.length > 0 && page.time !== undefined;
  const parts = [element('span', { class: 'search-title' }, ...marked(page.title, query))];
  if (page.summary !== '' && !(short && hasFacts)) {
    parts.push(element('span', { class: 'search-summary' }, ...marked(page.summary, query)));
  }
  if (hasFacts) parts.push(element('span', { class: 'search-facts' }, ...facts));
  return parts;
}
