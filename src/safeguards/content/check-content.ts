/** Looks at everything in `content/` before a build, and tells all that is wrong with it at once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collection } from '../../content-model/collection.ts';
import { normalise } from '../../content-model/normalise.ts';
import { knownGaps } from '../../content-model/known-gaps.ts';
import { page } from '../../content-model/page.ts';
import { collectionNames, describe, type CollectionName } from '../../content-model/registry.ts';
import type { settings as allSettings } from '../../content-model/settings.ts';
import { sharedQuestions } from '../../content-model/shared-questions.ts';
import { site } from '../../content-model/site.ts';
import { thesaurus } from '../../content-model/thesaurus.ts';
import { plainSchema } from '../../content-model/to-zod.ts';
import { isPublished, type Publishable } from '../../entries/publication.ts';
import { today } from '../../entries/today.ts';
import { urlOf } from '../../entries/url.ts';
import { includesSamples } from '../../environment.ts';
import { safeguardWords as words } from '../../text/vi/safeguards.ts';
import type { PublishedSite } from '../entry/entry.ts';
import { questionCodes } from '../entry/shared-questions.ts';
import { othersFrom, otherEntry } from '../entry/other-entries.ts';
import { checkEntryFile, isDraft, readEntry, type EntryFile } from './entry-files.ts';
import { entryProblems } from '../entry-problems.ts';
import { entryFolders, pageFiles, type EntryFolder } from './files.ts';
import { readMarkdown, readYaml, type ContentFile } from './frontmatter.ts';
import { located } from './located.ts';
import { parseMarkdown } from '../markdown.ts';
import { checkMdx } from './mdx.ts';
import { checkPagePictures } from './page-pictures.ts';
import { keptVerdicts, type PictureJudge } from './kept-verdicts.ts';
import type { Problem } from '../problem.ts';
import type { StandIns } from './last-good-versions.ts';
import { isLink, strangeFiles } from './strange-files.ts';

/** Entries by collection and name: `guides/dang-ky-khai-sinh`. */
export type EntryKey = string;

export interface ContentReport {
  readonly files: number;
  /** Addresses of entries that readers are not shown today. */
  readonly hidden: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Drafts with mistakes, which are left out of the build: what is not finished holds up nobody. */
  readonly unfinished: readonly EntryKey[];
  /** The prose of the entry at an address. */
  readonly proseAt: (url: string) => string | undefined;
}

export interface ContentOptions {
  /** What the last build of this code knew of the site. */
  readonly published?: PublishedSite | undefined;
  /** Versions that are looked at in the place of what lies in `content/`. */
  readonly standIns?: StandIns;
}

/** The fields of a page or of the settings, by the rules of entries that they share. */
function checkFields(content: ContentFile, collection: Collection, others = othersFrom([])): Problem[] {
  const known = { parse: parseMarkdown, others, pictures: new Map() };
  const written = { collection, id: '', data: content.data, body: '' };
  return entryProblems(written, known).map((problem) => located(content, collection, problem));
}

async function checkPage(root: string, file: string, judge: PictureJudge): Promise<Problem[]> {
  if (await isLink(join(root, file))) return [];
  const reading = readMarkdown(file, await readFile(join(root, file)));
  if ('problems' in reading) return [...reading.problems];
  const { problems, pictures } = checkMdx(reading.content);
  const ofPictures = await checkPagePictures(root, file, pictures, judge);
  return [...checkFields(reading.content, page), ...problems, ...ofPictures];
}

/**
 * A mistake of settings of which no version is good: where it is only that an entry is gone, the site is built without
 * what led there, since one guide that was taken away must not stop everybody.
 */
function withoutLacks(problem: Problem): Problem {
  return problem.asksOthers === true ? { ...problem, severity: 'warning' } : problem;
}

/**
 * A file of settings, or the last good version that stands in for it; only `site.yaml` has to be there.
 *
 * @returns `data` where nothing is wrong with what is there.
 */
async function checkSettings(
  root: string,
  settings: (typeof allSettings)[number],
  standIns: StandIns,
  others?: ReturnType<typeof othersFrom>,
): Promise<{ readonly problems: readonly Problem[]; readonly data?: Record<string, unknown> }> {
  const file = `content/${settings.name}.yaml`;
  if (await isLink(join(root, file))) return { problems: [] };
  const standIn = standIns.get(`${settings.name}.yaml`);
  const place = typeof standIn === 'object' ? standIn.folder : file;
  const bytes = await readFile(join(root, place)).catch(() => undefined);
  if (bytes === undefined && settings !== site) return { problems: [] };
  if (bytes === undefined) return { problems: [{ severity: 'error', file, message: words.file.missing() }] };
  const reading = readYaml(file, bytes);
  if ('problems' in reading) return reading;
  const told = checkFields(reading.content, settings, others);
  const problems = standIn === 'left out' ? told.map(withoutLacks) : told;
  return problems.length > 0 ? { problems } : { problems, data: reading.content.data };
}

/** Addresses of the entries that are kept but not shown on `day`. */
function hiddenAddresses(entries: readonly EntryFile[], day: string): Set<string> {
  const hidden = entries.filter(({ collection, content }) => {
    const read = plainSchema(describe(collection)).safeParse(normalise(content.data));
    return read.success && !isPublished(read.data as Publishable, day, includesSamples());
  });
  return new Set(hidden.map(urlOf));
}

interface Gathered {
  readonly entries: EntryFile[];
  readonly problems: Problem[];
  /** Addresses of what is left out. */
  readonly leftOut: Set<string>;
}

async function gather(
  root: string,
  collection: CollectionName,
  folder: EntryFolder,
  standIns: StandIns,
): Promise<Partial<Gathered>> {
  const { id } = folder;
  const standIn = standIns.get(`${collection}/${id}`);
  if (standIn === 'left out') return { leftOut: new Set([urlOf({ collection, id })]) };
  const place = standIn === undefined ? { ...folder, collection } : { ...folder, ...standIn, collection };
  const found = await readEntry(root, place, folder.folder);
  return 'problems' in found ? { problems: [...found.problems] } : { entries: [found] };
}

/** Everything in `content/` that can be read. */
async function readAll(root: string, standIns: StandIns): Promise<Gathered & { readonly known: EntryKey[] }> {
  const all = {
    entries: [] as EntryFile[],
    problems: [] as Problem[],
    leftOut: new Set<string>(),
    known: [] as string[],
  };
  for (const name of collectionNames) {
    const { folders, problems } = await entryFolders(root, name);
    all.problems.push(
      ...problems.filter(({ file }) => standIns.get(file.split('/').slice(1, 3).join('/')) === undefined),
    );
    for (const folder of folders) {
      all.known.push(`${name}/${folder.id}`);
      const { entries = [], problems: found = [], leftOut = [] } = await gather(root, name, folder, standIns);
      all.entries.push(...entries);
      all.problems.push(...found);
      for (const url of leftOut) all.leftOut.add(url);
    }
  }
  return all;
}

/**
 * Checks all content: form, fields, references, addresses, links, bodies, pictures, personal data.
 *
 * @param root of the project; paths in the problems are told from there.
 * @returns every problem that was found, never an exception for what an editor wrote.
 */
export async function checkContent(
  root: string,
  { published, standIns = new Map() }: ContentOptions = {},
): Promise<ContentReport> {
  const kept = keptVerdicts(root);
  const { entries, problems, leftOut, known } = await readAll(root, standIns);
  // What cannot be read or is left out is there all the same: those who refer to it are right to do so.
  const byKey = new Map<string, EntryFile>(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry] as const));
  const questions = await checkSettings(root, sharedQuestions, standIns);
  problems.push(...questions.problems);
  // While something is wrong with them, no guide is refused for what they lack.
  const codes =
    questions.problems.length > 0
      ? undefined
      : questionCodes(normalise(questions.data)).filter((code) => code !== undefined);
  const others = othersFrom(
    known.map((key) => {
      const [collection = '', id = ''] = key.split('/');
      return otherEntry(collection as CollectionName, id, byKey.get(key)?.content.data);
    }),
    (collection, id) => byKey.get(`${collection}/${id}`)?.content.body,
    codes && new Set(codes),
  );
  const unfinished: EntryKey[] = [];
  for (const entry of entries) {
    const found = await checkEntryFile(root, entry, kept, { others, published, personalData: kept.personalData });
    const isUnfinished = isDraft(entry) && found.some(({ severity }) => severity === 'error');
    if (isUnfinished) {
      unfinished.push(`${entry.collection}/${entry.id}`);
      leftOut.add(urlOf(entry));
    }
    problems.push(...(isUnfinished ? found.map((problem) => ({ ...problem, severity: 'warning' as const })) : found));
  }
  const pages = await pageFiles(root);
  for (const file of pages) {
    problems.push(...(await checkPage(root, file, kept)));
    const twin = file.replace('/pages/', '/about/').replace(/\.mdx$/, '');
    const isTaken = known.includes(twin.replace('content/', ''));
    if (isTaken) problems.push({ severity: 'error', file, message: words.file.pageTaken(twin) });
  }
  for (const file of [site, knownGaps, thesaurus])
    problems.push(...(await checkSettings(root, file, standIns, others)).problems);
  problems.push(...(await strangeFiles(root)));
  await kept.save();
  const hidden = new Set([...hiddenAddresses(entries, today()), ...leftOut]);
  const prose = new Map<string, string>(entries.map((entry) => [urlOf(entry), entry.content.body] as const));
  const files = entries.length + pages.length + 1;
  return { files, hidden, problems, unfinished, proseAt: (url) => prose.get(url) };
}
