import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { Tag } from '../../html.ts';

const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'srcdoc'];
const dataTypes = new Set(['application/ld+json', 'application/json', 'speculationrules', 'text/plain']);
const harmlessInImages = /^data:image\/(?:png|jpeg|webp|gif|avif|svg\+xml)[;,]/i;

/** What a page is expected to be, apart from what the content says. */
export interface PageExpectations {
  /** Whether an inline script comes from this project's code. */
  readonly isOurs: (script: string) => boolean;
  /** The CMS draws its own headings. */
  readonly isApplication: boolean;
}

function refuseScript({ attributes, text }: Tag, { isOurs }: PageExpectations): string[] {
  const src = attributes.get('src');
  if (src !== undefined) return /^\/[^/\\]/.test(src) ? [] : [words.built.foreignScript(src)];
  const isData = dataTypes.has(attributes.get('type') ?? '');
  return isData || text.trim() === '' || isOurs(text) ? [] : [words.built.inlineScript(text.trim().slice(0, 60))];
}

function refuseAttributes({ name, attributes }: Tag): string[] {
  const messages: string[] = [];
  for (const key of attributes.keys()) if (/^on[a-z]+$/.test(key)) messages.push(words.built.handler(name, key));
  for (const key of addressAttributes) {
    const value = attributes.get(key)?.replace(/[\s\p{Cc}]/gu, '');
    if (value === undefined || !/^(?:javascript|vbscript|data|file):/i.test(value)) continue;
    if ((name === 'img' || name === 'link') && harmlessInImages.test(value)) continue;
    messages.push(words.built.unsafeAddress(value.slice(0, 60)));
  }
  if (name === 'base') messages.push(words.built.base());
  return messages;
}

function refuseFrame({ name, attributes }: Tag): string[] {
  if (!['iframe', 'object', 'embed', 'frame'].includes(name)) return [];
  return [words.built.frame(name, attributes.get('src') ?? attributes.get('data') ?? '')];
}

function refuseOutline(tags: readonly Tag[], { isApplication }: PageExpectations): string[] {
  const messages: string[] = [];
  const headings = tags.filter(({ name }) => name === 'h1').length;
  if (headings !== 1 && !isApplication) messages.push(words.built.topHeadings(headings));
  const root = tags.find(({ name }) => name === 'html');
  if ((root?.attributes.get('lang') ?? '') === '') messages.push(words.built.noLanguage());
  const title = tags.find(({ name }) => name === 'title');
  if ((title?.text ?? '').trim() === '') messages.push(words.built.noTitle());
  return messages;
}

/** What is wrong with a built page by itself. */
export function refusePage(tags: readonly Tag[], expected: PageExpectations): string[] {
  return [
    ...refuseOutline(tags, expected),
    ...tags.flatMap((tag) => [
      ...(tag.name === 'script' ? refuseScript(tag, expected) : []),
      ...refuseAttributes(tag),
      ...refuseFrame(tag),
    ]),
  ];
}
