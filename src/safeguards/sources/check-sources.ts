/** Whether the pages that a guide rests on still say what they said when it was last compared with them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eachValue } from '../values.ts';
import { normalise } from '../../content-model/normalise.ts';
import { describe } from '../../content-model/registry.ts';
import { hostOf } from '../address.ts';
import { eachByHost, pause, type Limits } from '../by-host.ts';
import { entryFolders } from '../content/files.ts';
import { readMarkdown } from '../content/frontmatter.ts';
import { sourceReader, type Reading } from './fetch-text.ts';
import { textChanges, type TextChange } from './text-changes.ts';

/** A page with the guides that rest on it, and the day on which each was last compared with its sources. */
export interface WatchedSource {
  readonly url: string;
  readonly guides: ReadonlyMap<string, string>;
}

/** What a page said when a guide was last compared with it. */
interface Base {
  readonly checkedOn: string;
  readonly seenOn: string;
  readonly version: string;
}

/** What is kept from night to night, by address. */
export type KeptSources = Readonly<
  Record<
    string,
    {
      readonly versions: Readonly<Record<string, readonly string[]>>;
      readonly guides: Readonly<Record<string, Base>>;
    }
  >
>;

/** A page that says something else than when a guide was last compared with it. */
interface ChangedSource {
  readonly url: string;
  /** `guides/dang-ky-khai-sinh` */
  readonly entry: string;
  readonly seenOn: string;
  readonly changes: readonly TextChange[];
}

export interface SourcesCheck {
  readonly kept: KeptSources;
  readonly changed: readonly ChangedSource[];
  /** Pages that could not be read this time: no change is told of them. */
  readonly unread: readonly {
    readonly url: string;
    readonly state: Exclude<Reading['state'], 'read'>;
    readonly reason: string;
  }[];
}

/** Slower than for links: whole pages are read, one in two seconds of a site. */
const slow: Limits = { atOnce: 4, timeoutMs: 30_000, pauseMs: 2000 };

/** Fields whose address tells what a guide rests on: its sources, its page on the portal, its forms. */
const watchedFields = /^(?:portalUrl|sources\.\d+\.url|paperCases\.\d+\.papers\.\d+\.url)$/;

/** Every page that a guide rests on, each once. */
export async function watchedSources(root: string): Promise<WatchedSource[]> {
  const found = new Map<string, Map<string, string>>();
  for (const { id, folder } of (await entryFolders(root, 'guides')).folders) {
    const file = `${folder}/index.md`;
    const reading = readMarkdown(file, await readFile(join(root, file)));
    if ('problems' in reading) continue;
    const data = normalise(reading.content.data) as Readonly<Record<string, unknown>>;
    const { checkedOn } = data;
    for (const { path, value } of eachValue(describe('guides').fields, data)) {
      if (!watchedFields.test(path.join('.')) || typeof value !== 'string' || hostOf(value) === undefined) continue;
      const guides = found.get(value) ?? new Map<string, string>();
      found.set(value, guides.set(`guides/${id}`, typeof checkedOn === 'string' ? checkedOn : ''));
    }
  }
  return [...found].map(([url, guides]) => ({ url, guides }));
}

/**
 * Compares a reading with what is kept of the page; of a guide that was compared anew what stands there now is kept.
 */
function compare(
  { url, guides }: WatchedSource,
  text: readonly string[],
  before: KeptSources[string] | undefined,
  day: string,
) {
  const version = createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16);
  const texts: Readonly<Record<string, readonly string[]>> = { ...before?.versions, [version]: text };
  const changed: ChangedSource[] = [];
  const bases = [...guides].map(([entry, checkedOn]): [string, Base] => {
    const base = before?.guides[entry];
    if (base === undefined || checkedOn > base.checkedOn) return [entry, { checkedOn, seenOn: day, version }];
    const changes = textChanges(texts[base.version] ?? [], text);
    if (changes.length > 0) changed.push({ url, entry, seenOn: base.seenOn, changes });
    return [entry, base];
  });
  const used = new Set(bases.map(([, base]) => base.version));
  const versions = Object.fromEntries(Object.entries(texts).filter(([name]) => used.has(name)));
  return { changed, kept: { versions, guides: Object.fromEntries(bases) } };
}

/**
 * Reads every page and compares it with what is kept. A page that cannot be read keeps what is known of it.
 *
 * @param kept what the last check has handed back; nothing is told of a page that is read for the first time.
 * @param day of this check, `YYYY-MM-DD`.
 */
export async function checkSources(
  sources: readonly WatchedSource[],
  kept: KeptSources,
  day: string,
  limits: Limits = slow,
): Promise<SourcesCheck> {
  const read = sourceReader(limits.timeoutMs, limits.pauseMs, pause);
  const next: Record<string, KeptSources[string]> = {};
  const changed: ChangedSource[] = [];
  const unread: SourcesCheck['unread'][number][] = [];
  await eachByHost(sources, limits.atOnce, async (source) => {
    const { url } = source;
    const before = kept[url];
    const reading = await read(url);
    if (reading.state === 'read') {
      const result = compare(source, reading.text, before, day);
      changed.push(...result.changed);
      next[url] = result.kept;
    } else {
      unread.push({ url, ...reading });
      if (before !== undefined) next[url] = before;
    }
  });
  return { kept: next, changed, unread };
}
