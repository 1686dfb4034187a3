/**
 * Links in prose that lead nowhere: without scheme, without the last slash, to a page or a part of one that is not
 * there.
 */
import { collectionNames, isCollectionName, registry, type CollectionName } from '../../content-model/registry.ts';
import { listUrl, urlOf } from '../../entries/url.ts';
import { decoded } from '../../lib/decoded.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import { refuseAddress } from '../address.ts';
import { nodesOf, type Node } from '../markdown-node.ts';
import { ownAreas, reservedSlugs } from '../content/site-addresses.ts';
import type { EntryProblem, Known, Mend, ReadEntry } from './entry.ts';
import { anchorsOf } from './prose.ts';

const maxAnchorsTold = 8;
/** Any origin will do: it is only there to read an address by. */
const here = 'https://site.invalid';

type Refusal = Pick<EntryProblem, 'message' | 'mend' | 'asksOthers'>;

/** The entry that would stand at a path. */
function entryAt(path: string): { readonly collection: CollectionName; readonly id: string } | undefined {
  const [, area = '', id = '', ...rest] = path.split('/');
  const collection = collectionNames.find((name) => registry[name].path === area);
  if (collection === undefined || id === '' || rest.join('/') !== '') return undefined;
  return reservedSlugs(collection).includes(id) || id.includes('.') ? undefined : { collection, id };
}

/** The entry that a link of the page `own` leads to. */
export function linkedEntry(url: string, own: string): ReturnType<typeof entryAt> {
  return URL.canParse(url, `${here}${own}`) ? entryAt(decoded(new URL(url, `${here}${own}`).pathname)) : undefined;
}

/** An address of another site that was written without its beginning: `dichvucong.gov.vn/x`. */
function outsideAddress(url: string): string | undefined {
  const whole = `https://${url.replace(/^\.?\//, '')}`;
  if (!/^(?:\.?\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}(?::\d+)?(?:[/?#].*)?$/i.test(url)) return undefined;
  return refuseAddress(whole) === undefined ? whole : undefined;
}

/** What the rules ask about links of one entry, read once and only when a link asks. */
interface Reader {
  readonly entry: ReadEntry;
  readonly known: Known;
  readonly own: string;
}

function isThere(path: string, { entry, known: { others, published } }: Reader): boolean | undefined {
  const [, area = '', name = ''] = path.split('/');
  const { short } = (entry.values ?? {}) as Readonly<Record<string, unknown>>;
  if (area === 'h') return name === short || others.withShort(name).length > 0 || others.formerlyAt(path).length > 0;
  const target = entryAt(path);
  if (target !== undefined) {
    const isSelf = target.collection === entry.collection.name && target.id === entry.id;
    return isSelf || others.ids(target.collection).has(target.id) || others.formerlyAt(path).length > 0;
  }
  if (path === '/' || collectionNames.some((each) => listUrl(each) === path)) return true;
  if (others.formerlyAt(path).length > 0) return true;
  if (published !== undefined) return published.has(path);
  // Without a site to ask, only what can be nothing but wrong is told.
  const isOwn = ownAreas.includes(area) || collectionNames.some((each) => registry[each].path === area);
  return isOwn || /\.\w+$/.test(path) ? undefined : false;
}

function nearestPage(path: string, { entry, own, known: { others, published } }: Reader): string | undefined {
  const [, area = ''] = path.split('/');
  const near = collectionNames.filter((name) => registry[name].path === area);
  const entries = near.flatMap((collection) => [...others.ids(collection)].map((id) => urlOf({ collection, id })));
  const pages = new Set([...entries, ...(published?.pages ?? [])]);
  return entry.suggest(
    path,
    [...pages].filter((page) => page !== own),
  );
}

/** The places of a page; nothing where they are not known. */
function anchorsAt(path: string, { entry, known, own }: Reader): ReadonlySet<string> | undefined {
  const { published, others, parse } = known;
  if (published === undefined) return undefined;
  const target = path === own ? { collection: entry.collection.name, id: entry.id } : entryAt(path);
  if (target === undefined || !isCollectionName(target.collection)) return published.anchorsOf(path);
  const frame = published.anchorsOf(path) ?? published.anchorsOfCollection(target.collection);
  if (path === own) return new Set([...frame, ...(entry.tree === undefined ? [] : anchorsOf(entry.tree))]);
  const body = others.bodyOf(target.collection, target.id);
  return body === undefined ? undefined : new Set([...frame, ...anchorsOf(parse(body))]);
}

function refuseFragment(url: string, path: string, hash: string, reader: Reader): string | undefined {
  const fragment = decoded(hash.slice(1)).replace(/:~:.*$/, '');
  if (fragment === '' || fragment.startsWith('user-content-')) return undefined;
  const anchors = anchorsAt(path, reader);
  if (anchors === undefined || anchors.has(fragment)) return undefined;
  return words.built.deadFragment(url, [...anchors].slice(0, maxAnchorsTold));
}

function refuseLink(url: string, reader: Reader): Refusal | undefined {
  if (refuseAddress(url) !== undefined || /^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  const mend = (instead: string): Mend => ({ found: url, instead });
  if (!/^[/#?]/.test(url)) {
    const whole = outsideAddress(url);
    if (whole !== undefined) return { message: words.link.noScheme(whole), mend: mend(whole) };
  }
  if (!URL.canParse(url, `${here}${reader.own}`)) return { message: words.built.unreadableLink(url) };
  const { pathname, search, hash } = new URL(url, `${here}${reader.own}`);
  const path = decoded(pathname);
  const isSelf = path === reader.own;
  const isPage = path.endsWith('/');
  if (!isPage && isThere(`${path}/`, reader) === true) {
    const whole = `${pathname}/${search}${hash}`;
    return { message: words.link.noSlash(whole), mend: mend(whole) };
  }
  if (!isSelf && isThere(path, reader) === false) {
    const outside = outsideAddress(url);
    if (outside !== undefined) return { message: words.link.noScheme(outside), mend: mend(outside) };
    return { asksOthers: true, message: words.built.deadLink(url, nearestPage(isPage ? path : `${path}/`, reader)) };
  }
  const message = refuseFragment(url, path, hash, reader);
  return message === undefined ? undefined : { message };
}

/** The places in a tree that link, pictures left out. */
export function linksIn(tree: Node): { readonly url: string; readonly bodyLine: number | undefined }[] {
  return [...nodesOf(tree)].flatMap(({ type, url, position }) =>
    (type === 'link' || type === 'definition') && url !== undefined ? [{ url, bodyLine: position?.start.line }] : [],
  );
}

/** Links of the prose that lead nowhere, each told once. */
export function* linkProblems(entry: ReadEntry, known: Known): Generator<EntryProblem> {
  if (entry.tree === undefined) return;
  const { collection, id } = entry;
  const own = isCollectionName(collection.name)
    ? urlOf({ collection: collection.name, id: id === '' ? '-' : id })
    : '/';
  const reader: Reader = { entry, known, own };
  const seen = new Set<string>();
  for (const { url, bodyLine } of linksIn(entry.tree)) {
    if (seen.has(url)) continue;
    seen.add(url);
    const refusal = refuseLink(url, reader);
    if (refusal !== undefined) yield { path: ['body'], found: url, severity: 'error', bodyLine, ...refusal };
  }
}
