import { tokensOf, type Attributes, type Token } from '../../lib/html.ts';

/** A built page as the index takes it in. */
export interface ReadPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/**
 * Parts of a page that are left out unasked: those that Pagefind leaves out, but for forms and labels, since the papers
 * of a guide are a list that can be ticked.
 */
const silent = new Set(
  'button footer head iframe nav noscript output script select style svg template textarea'.split(' '),
);

/** Elements that may stand inside a word; all others part words. */
const withinWords = new Set('a abbr b code em i mark s strong sub sup u'.split(' '));

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What `<meta data-pagefind-…="name[content]" content="value">` says. */
function namedValue(attributes: Attributes, attribute: string): readonly [name: string, value: string] | undefined {
  const name = attributes.get(attribute)?.replace(/\[content\]$/, '');
  const value = attributes.get('content');
  return name === undefined || value === undefined ? undefined : [name, value];
}

/** An element whose end has not come yet. */
interface Open {
  readonly name: string;
  readonly isBody: boolean;
  readonly isSilent: boolean;
  readonly isHeading: boolean;
}

/** Follows a page piece by piece and gathers its text. */
class Reading {
  readonly #open: Open[] = [];
  #content = '';
  #heading: string | undefined;

  get content(): string {
    return plain(this.#content);
  }

  get heading(): string {
    return plain(this.#heading ?? '');
  }

  follow(token: Token): void {
    if (token.kind === 'text') {
      this.#say(token.text);
      return;
    }
    if (!withinWords.has(token.name)) this.#say(' ');
    if (token.kind === 'close') {
      const at = this.#open.findLastIndex(({ name }) => name === token.name);
      if (at !== -1) this.#open.length = at;
    } else this.#enter(token.name, token.attributes);
  }

  #enter(name: string, attributes: Attributes): void {
    const within = this.#open.at(-1);
    const isHeading = name === 'h1' && this.#heading === undefined;
    if (isHeading) this.#heading = '';
    this.#open.push({
      name,
      isBody: within?.isBody === true || attributes.has('data-pagefind-body'),
      isSilent:
        within?.isSilent === true ||
        silent.has(name) ||
        attributes.has('hidden') ||
        attributes.has('data-pagefind-ignore'),
      isHeading: within?.isHeading === true || isHeading,
    });
  }

  #say(text: string): void {
    const within = this.#open.at(-1);
    if (within === undefined || within.isSilent) return;
    if (within.isBody) this.#content += text;
    if (within.isHeading) this.#heading = `${this.#heading ?? ''}${text}`;
  }
}

const indexTag = /<meta data-pagefind-(?:meta|filter)=(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** A page without what it says to the index alone, which no reader need load (565 B brotli of a guide, measured). */
export function withoutIndexTags(html: string): string {
  return html.replace(indexTag, '');
}

/**
 * Reads a page by the attributes that Pagefind reads it by; Pagefind itself takes many times as long, and does not hand
 * out the text before it has written an index.
 *
 * @returns nothing for a page without `data-pagefind-body`.
 */
export function readPage(url: string, html: string): ReadPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const reading = new Reading();
  const meta: Record<string, string> = {};
  const filters: Record<string, string[]> = {};
  for (const token of tokensOf(html)) {
    reading.follow(token);
    if (token.kind !== 'open') continue;
    const [name, value] = namedValue(token.attributes, 'data-pagefind-meta') ?? [];
    if (name !== undefined && value !== undefined) meta[name] = value;
    const [filter, choice] = namedValue(token.attributes, 'data-pagefind-filter') ?? [];
    if (filter !== undefined && choice !== undefined) (filters[filter] ??= []).push(choice);
  }
  return { url, content: reading.content, meta: { title: reading.heading, ...meta }, filters };
}
