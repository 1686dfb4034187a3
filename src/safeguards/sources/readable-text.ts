/**
 * What a person reads on a page of another site, as paragraphs in one normal form, so that two readings can be
 * compared.
 */
import { tokensOf } from '../../lib/html.ts';

/** Menus, banners and the like change without anything being said. */
const leftOut = new Set(
  'script style noscript template svg nav header footer aside form button select iframe object head title'.split(' '),
);
/** Elements within a line of text; all others end a paragraph. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i img kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** What is the page's own matter, where it says so. */
const matter = new Set(['main', 'article']);

/** Lines that are others at each visit: counters, the clock of the page. */
const restless = /lượt (?:xem|truy cập|đọc)|đang (?:truy cập|trực tuyến|online)|hôm nay(?: là)?[:,]/iu;

/** Of a page whose matter is shorter than this, all is read: then the element stands for something else. */
const leastMatter = 200;

class Paragraphs {
  readonly all: string[] = [];
  #open = '';

  add(text: string): void {
    this.#open += text;
  }

  end(): void {
    const text = this.#open
      .normalize('NFC')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim();
    if (text !== '' && !restless.test(text)) this.all.push(text);
    this.#open = '';
  }

  get length(): number {
    return this.all.reduce((sum, text) => sum + text.length, 0);
  }
}

/** The paragraphs of a page of HTML, in their order. */
export function readableText(html: string): string[] {
  const whole = new Paragraphs();
  const own = new Paragraphs();
  const depth = { leftOut: 0, matter: 0 };
  const step = (name: string, by: 1 | -1) => {
    if (leftOut.has(name)) depth.leftOut += by;
    if (!inline.has(name)) for (const text of [whole, own]) text.end();
    if (matter.has(name)) depth.matter += by;
  };
  for (const token of tokensOf(html)) {
    if (token.kind !== 'text') step(token.name, token.kind === 'open' ? 1 : -1);
    else if (depth.leftOut === 0) {
      whole.add(token.text);
      if (depth.matter > 0) own.add(token.text);
    }
  }
  for (const text of [whole, own]) text.end();
  return own.length >= leastMatter ? own.all : whole.all;
}
