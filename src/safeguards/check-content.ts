/** Looks at everything in `content/` before a build, and tells all that is wrong with it at once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalise } from '../content-model/normalise.ts';
import { page } from '../content-model/page.ts';
import { collectionNames, describe, registry, type CollectionName } from '../content-model/registry.ts';
import { site } from '../content-model/site.ts';
import { plainSchema } from '../content-model/to-zod.ts';
import { isPublished, type Publishable } from '../entries/publication.ts';
import { today } from '../entries/today.ts';
import { urlOf } from '../entries/url.ts';
import { includesSamples } from '../environment.ts';
import { safeguardWords as words } from '../text/vi/safeguards.ts';
import { hostOf, isGovernmentHost } from './address.ts';
import {
  checkFormerAddresses,
  checkReferences,
  checkShortAddresses,
  type CheckedEntry,
  type Ids,
} from './between-entries.ts';
import { checkDrawnText } from './drawn-text.ts';
import { checkPictures } from './entry-pictures.ts';
import { entryFolders, pageFiles, type EntryFolder } from './files.ts';
import { readMarkdown, readYaml, type Reading } from './frontmatter.ts';
import { checkMarkdown } from './markdown.ts';
import { checkMdx } from './mdx.ts';
import { checkPagePictures } from './page-pictures.ts';
import { pictureJudge, type PictureJudge } from './picture-cache.ts';
import type { Problem } from './problem.ts';
import { checkProfile } from './profile.ts';
import { checkSchema, valueProblem } from './schema.ts';
import { checkSiteHosts } from './site-hosts.ts';
import { isLink, strangeFiles } from './strange-files.ts';

async function read(
  root: string,
  file: string,
  reader: (file: string, bytes: Uint8Array) => Reading,
): Promise<Reading> {
  return reader(file, await readFile(join(root, file)));
}

/** Portals that are no authority's are told, not refused: a bank or the post may stand in for one. */
function checkPortal({ content, collection }: CheckedEntry): Problem[] {
  if (collection !== 'guides') return [];
  const { portalUrl } = (normalise(content.data) ?? {}) as { portalUrl?: unknown };
  const host = typeof portalUrl === 'string' ? hostOf(portalUrl) : undefined;
  if (host === undefined || isGovernmentHost(host)) return [];
  return [valueProblem(content, registry.guides, ['portalUrl'], words.address.notGovernment(host), 'warning')];
}

interface EntryFindings {
  readonly entry?: CheckedEntry;
  readonly problems: readonly Problem[];
}

async function checkEntry(
  root: string,
  collection: CollectionName,
  folder: EntryFolder,
  judge: PictureJudge,
): Promise<EntryFindings> {
  const reading = await read(root, `${folder.folder}/index.md`, readMarkdown);
  if ('problems' in reading) return reading;
  const entry: CheckedEntry = { collection, id: folder.id, content: reading.content };
  const body = checkMarkdown(entry.content);
  const problems = [
    ...checkSchema(entry.content, describe(collection)),
    ...body.problems,
    ...(await checkPictures(root, folder, entry, body, judge)),
    ...checkDrawnText(entry),
    ...(collection === 'profiles' ? checkProfile(entry.content, body) : []),
    ...checkPortal(entry),
  ];
  return { entry, problems };
}

async function checkPage(root: string, file: string, judge: PictureJudge): Promise<Problem[]> {
  if (await isLink(join(root, file))) return [];
  const reading = await read(root, file, readMarkdown);
  if ('problems' in reading) return [...reading.problems];
  const { problems, pictures } = checkMdx(reading.content);
  const ofPictures = await checkPagePictures(root, file, pictures, judge);
  return [...checkSchema(reading.content, page), ...problems, ...ofPictures];
}

async function checkSite(root: string): Promise<Problem[]> {
  const file = 'content/site.yaml';
  if (await isLink(join(root, file))) return [];
  try {
    const reading = await read(root, file, readYaml);
    if ('problems' in reading) return [...reading.problems];
    return [...checkSchema(reading.content, site), ...checkSiteHosts(reading.content)];
  } catch {
    return [{ severity: 'error', file, message: words.file.missing() }];
  }
}

/** Addresses of the entries that are kept but not shown on `day`. */
function hiddenAddresses(entries: readonly CheckedEntry[], day: string): Set<string> {
  const hidden = entries.filter(({ collection, content }) => {
    const read = plainSchema(describe(collection)).safeParse(normalise(content.data));
    return read.success && !isPublished(read.data as Publishable, day, includesSamples());
  });
  return new Set(hidden.map(urlOf));
}

export interface ContentReport {
  readonly files: number;
  /** Addresses of entries that readers are not shown today. */
  readonly hidden: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Checks all content: form, fields, references, addresses, bodies, pictures, personal data.
 *
 * @param root of the project; paths in the problems are told from there.
 * @returns every problem that was found, never an exception for what an editor wrote.
 */
export async function checkContent(root: string): Promise<ContentReport> {
  const judge = await pictureJudge(root);
  const problems: Problem[] = [];
  const entries: CheckedEntry[] = [];
  const ids = new Map<string, string[]>();
  for (const name of collectionNames) {
    const found = await entryFolders(root, name);
    problems.push(...found.problems);
    ids.set(
      name,
      found.folders.map(({ id }) => id),
    );
    for (const folder of found.folders) {
      const findings = await checkEntry(root, name, folder, judge);
      problems.push(...findings.problems);
      if (findings.entry) entries.push(findings.entry);
    }
  }
  problems.push(...entries.flatMap((entry) => checkReferences(entry, ids satisfies Ids)));
  problems.push(...checkShortAddresses(entries), ...checkFormerAddresses(entries));
  const pages = await pageFiles(root);
  for (const file of pages) problems.push(...(await checkPage(root, file, judge)));
  problems.push(...(await checkSite(root)), ...(await strangeFiles(root)));
  await judge.save();
  return { files: entries.length + pages.length + 1, hidden: hiddenAddresses(entries, today()), problems };
}
