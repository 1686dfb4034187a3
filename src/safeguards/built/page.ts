import { isWithin, type Tag } from '../../lib/html.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { foreignAttributes, inputTypes, linkKinds, loadingAttributes, plainElements } from './elements.ts';

const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'srcdoc'];
const dataTypes = new Set(['application/ld+json', 'application/json', 'speculationrules', 'text/plain']);
const harmlessInImages = /^data:image\/(?:png|jpeg|webp|gif|avif|svg\+xml)[;,]/i;

/** What a page is expected to be, apart from what the content says. */
export interface PageExpectations {
  /** Whether the text of a script or of a style block comes from this project's code. */
  readonly isOurs: (code: string) => boolean;
  /** The CMS draws its own headings and brings a policy and styles of its own. */
  readonly isApplication: boolean;
  /** Where the site is published. */
  readonly origin: string;
}

/** Whether an address leads to a file of this site. */
function isOwn(address: string, origin: string): boolean {
  return URL.canParse(address, origin) && new URL(address, origin).origin === new URL(origin).origin;
}

function refuseScript({ attributes, text }: Tag, { isOurs, isApplication }: PageExpectations): string[] {
  const src = attributes.get('src');
  // What the bundlers write; a file that somebody put elsewhere on the site is none of it.
  const bundles = isApplication ? /^\/(?:admin|_astro)\/[\w./-]+\.js$/ : /^\/_astro\/[\w.-]+\.js$/;
  if (src !== undefined) return bundles.test(src) && !src.includes('..') ? [] : [words.built.foreignScript(src)];
  const isData = dataTypes.has(attributes.get('type') ?? '');
  return isData || text.trim() === '' || isOurs(text) ? [] : [words.built.inlineScript(text.trim().slice(0, 60))];
}

function refuseLink(tag: Tag, { origin, isApplication }: PageExpectations): string[] {
  const href = tag.attributes.get('href') ?? '';
  const kinds = (tag.attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const isKnown = kinds.every((kind) => linkKinds.has(kind) || (isApplication && kind === 'stylesheet'));
  return isKnown && isWithin(tag, 'head') && isOwn(href, origin) ? [] : [words.built.foreignLink(href)];
}

/**
 * A page may lead on by itself where all of it stands for another page of the site: it names that page its canonical
 * one.
 */
function refuseMeta(tag: Tag, { origin, isApplication }: PageExpectations, canonical: string | undefined): string[] {
  const name = tag.attributes.get('http-equiv')?.trim().toLowerCase();
  if (name === undefined) return [];
  if (name === 'content-security-policy' && isApplication && isWithin(tag, 'head')) return [];
  const content = tag.attributes.get('content') ?? '';
  const to = /^0; url=(\/[^/\\].*|\/)$/.exec(content)?.[1];
  const leadsOn = name === 'refresh' && to !== undefined && isWithin(tag, 'head');
  return leadsOn && canonical === new URL(to, origin).href ? [] : [words.built.refresh(content || name)];
}

/** Lists of ticks, and the choice of a report: scripts read them, and nothing is sent. */
const formsThatStay = ['data-papers', 'data-report-form'];

/** Fields belong to the search, which sends what is typed to a page of the site, or to forms that send nothing. */
function refuseForm({ attributes }: Tag, { origin }: PageExpectations): string[] {
  const action = attributes.get('action');
  const method = attributes.get('method')?.toLowerCase() ?? 'get';
  const isSearch = attributes.get('role') === 'search' && action !== undefined && isOwn(action, origin);
  const staysHere = action === undefined && formsThatStay.some((name) => attributes.has(name));
  return method === 'get' && (isSearch || staysHere) ? [] : [words.built.form(action ?? '')];
}

function refuseElement(tag: Tag, expected: PageExpectations, canonical: string | undefined): string[] {
  const { name, attributes, text } = tag;
  switch (name) {
    case 'script':
      return refuseScript(tag, expected);
    case 'style':
      return expected.isApplication || expected.isOurs(text) ? [] : [words.built.style(text.trim().slice(0, 60))];
    case 'link':
      return refuseLink(tag, expected);
    case 'meta':
      return refuseMeta(tag, expected, canonical);
    case 'form':
      return refuseForm(tag, expected);
    case 'input':
      return inputTypes.has(attributes.get('type')?.toLowerCase() ?? 'text')
        ? []
        : [words.built.field(attributes.get('type') ?? '')];
    case 'base':
      return [words.built.base()];
    case 'iframe':
    case 'frame':
    case 'object':
    case 'embed':
      return [words.built.frame(name, attributes.get('src') ?? attributes.get('data') ?? '')];
    default:
      return plainElements.has(name) ? [] : [words.built.foreignElement(name)];
  }
}

function refuseAddresses({ name, attributes }: Tag, { origin }: PageExpectations): string[] {
  const messages: string[] = [];
  for (const key of addressAttributes) {
    const value = attributes.get(key)?.replace(/[\s\p{Cc}]/gu, '');
    if (value === undefined || !/^(?:javascript|vbscript|data|file):/i.test(value)) continue;
    if ((name === 'img' || name === 'link') && harmlessInImages.test(value)) continue;
    messages.push(words.built.unsafeAddress(value.slice(0, 60)));
  }
  for (const key of name === 'script' ? [] : loadingAttributes) {
    const value = attributes.get(key);
    // Hardly a tag has one.
    if (value === undefined) continue;
    const parts = key.endsWith('srcset') ? value.split(',') : [value];
    for (const address of parts.map((part) => part.trim().split(/\s+/)[0] ?? '')) {
      if (!isOwn(address, origin) && !/^data:/i.test(address)) messages.push(words.built.loadsElsewhere(address));
    }
  }
  return messages;
}

function refuseAttributes(tag: Tag, expected: PageExpectations): string[] {
  const { name, attributes } = tag;
  const messages: string[] = [];
  for (const [key, value] of attributes) {
    if (/^on[a-z]+$/.test(key)) messages.push(words.built.handler(name, key));
    else if (foreignAttributes.has(key) && !(name === 'form' && key === 'action') && !expected.isApplication)
      messages.push(words.built.foreignAttribute(name, key, value.slice(0, 60)));
    // Where scripts run this is all text, and ends at the first end that is written, quoted or not.
    if (/<\/noscript/i.test(value) && isWithin(tag, 'noscript')) messages.push(words.built.foreignElement(name));
  }
  return [...messages, ...refuseAddresses(tag, expected)];
}

function refuseOutline(tags: readonly Tag[], { isApplication }: PageExpectations): string[] {
  const messages: string[] = [];
  const headings = tags.filter(({ name }) => name === 'h1').length;
  if (headings !== 1 && !isApplication) messages.push(words.built.topHeadings(headings));
  const root = tags.find(({ name }) => name === 'html');
  if ((root?.attributes.get('lang') ?? '') === '') messages.push(words.built.noLanguage());
  const title = tags.find((tag) => tag.name === 'title' && tag.parent?.name === 'head');
  if ((title?.text ?? '').trim() === '') messages.push(words.built.noTitle());
  return messages;
}

/** What is wrong with a built page by itself: in its outline, and whatever no template of this site writes. */
export function refusePage(tags: readonly Tag[], expected: PageExpectations): string[] {
  const canonical = tags.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical');
  const address = canonical?.attributes.get('href');
  return [
    ...refuseOutline(tags, expected),
    ...tags.flatMap((tag) => [...refuseElement(tag, expected, address), ...refuseAttributes(tag, expected)]),
  ];
}
