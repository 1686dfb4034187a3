/** Links of the content to other sites: where they stand, and whether somebody still answers there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FieldMap } from '../../content-model/field.ts';
import { knownGaps } from '../../content-model/known-gaps.ts';
import { normalise } from '../../content-model/normalise.ts';
import { page } from '../../content-model/page.ts';
import { collectionNames, describe } from '../../content-model/registry.ts';
import { site } from '../../content-model/site.ts';
import { hostOf, isGovernmentHost } from '../address.ts';
import { eachByHost, pause, silence, type Limits } from '../by-host.ts';
import { entryFolders, pageFiles } from './files.ts';
import { readMarkdown, readYaml, type ContentFile } from './frontmatter.ts';
import { linksOf, type BodyFindings } from '../markdown.ts';
import { checkMdx } from './mdx.ts';
import { eachValue } from '../values.ts';

/** An address with the entries (`guides/dang-ky-khai-sinh`) and other files (`site.yaml`) that link to it. */
export interface OutsideLink {
  readonly url: string;
  readonly entries: readonly string[];
}

/** What became of a link. */
export interface CheckedLink extends OutsideLink {
  readonly isGovernment: boolean;
  /** `refused`: the site answers, but not to programs, so that a person has to look. */
  readonly state: 'ok' | 'broken' | 'refused' | 'silent';
  /** The status of the answer, or why there was none. */
  readonly reason: string;
}

const gentle: Limits = { atOnce: 6, timeoutMs: 15_000, pauseMs: 500 };

const visitor = 'Mozilla/5.0 (compatible; ba-trach-nhiem link check)';

/** A file that may link, and how it is read. */
interface Source {
  /** What it is called in the result. */
  readonly name: string;
  readonly file: string;
  readonly fields: FieldMap;
  readonly read: typeof readMarkdown;
  readonly linksOf: (content: ContentFile) => BodyFindings['links'];
}

async function sourcesIn(root: string): Promise<Source[]> {
  const sources: Source[] = [];
  for (const name of collectionNames) {
    const shared = { fields: describe(name).fields, read: readMarkdown, linksOf };
    for (const { id, folder } of (await entryFolders(root, name)).folders)
      sources.push({ name: `${name}/${id}`, file: `${folder}/index.md`, ...shared });
  }
  for (const file of await pageFiles(root)) {
    const name = file.replace('content/', '');
    sources.push({
      name,
      file,
      fields: page.fields,
      read: readMarkdown,
      linksOf: (content) => checkMdx(content).links,
    });
  }
  sources.push({ name: 'site.yaml', file: 'content/site.yaml', fields: site.fields, read: readYaml, linksOf });
  const gaps = 'content/known-gaps.yaml';
  if (existsSync(join(root, gaps)))
    sources.push({ name: 'known-gaps.yaml', file: gaps, fields: knownGaps.fields, read: readYaml, linksOf });
  return sources;
}

/** Every http(s) address in the fields and bodies of all content, each once. */
export async function outsideLinksIn(root: string): Promise<OutsideLink[]> {
  const found = new Map<string, Set<string>>();
  for (const { name, file, fields, read, linksOf: links } of await sourcesIn(root)) {
    const reading = read(file, await readFile(join(root, file)));
    if ('problems' in reading) continue;
    const values = [...eachValue(fields, normalise(reading.content.data))];
    const urls = [
      ...values.flatMap(({ field, value }) => (field.kind === 'link' && typeof value === 'string' ? [value] : [])),
      ...links(reading.content).map(({ url }) => url),
    ];
    for (const url of urls.filter((each) => hostOf(each) !== undefined)) {
      const names = found.get(url) ?? new Set();
      found.set(url, names.add(name));
    }
  }
  return [...found].map(([url, entries]) => ({ url, entries: [...entries] }));
}

function judge(status: number): CheckedLink['state'] {
  if (status < 400) return 'ok';
  return [401, 403, 405, 406, 418, 429, 503].includes(status) ? 'refused' : 'broken';
}

async function ask(url: string, timeoutMs: number): Promise<Pick<CheckedLink, 'state' | 'reason'>> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { signal, redirect: 'follow', headers: { 'user-agent': visitor } });
    await response.body?.cancel();
    return { state: judge(response.status), reason: String(response.status) };
  } catch (error) {
    return { state: 'silent', reason: silence(error) };
  }
}

/**
 * Asks every address, one after the other at one host, hosts beside each other; who stays silent is asked once more.
 *
 * @returns what became of each link, in the order given; never throws for what the network does.
 */
export async function checkLinks(links: readonly OutsideLink[], limits: Limits = gentle): Promise<CheckedLink[]> {
  const results = new Map<string, CheckedLink>();
  await eachByHost(links, limits.atOnce, async (link) => {
    let answer = await ask(link.url, limits.timeoutMs);
    await pause(limits.pauseMs);
    if (answer.state === 'silent') answer = await ask(link.url, limits.timeoutMs);
    results.set(link.url, { ...link, isGovernment: isGovernmentHost(hostOf(link.url) ?? ''), ...answer });
  });
  return links.flatMap(({ url }) => results.get(url) ?? []);
}
