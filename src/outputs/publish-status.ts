import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { isCollectionName } from '../content-model/registry.ts';
import { folderId } from '../delivery/folder-id.ts';
import { folderIdLength } from '../delivery/publish-status.ts';
import type { PublishedEntry, PublishedQuestion, PublishStatus, RefusedEntry } from '../delivery/publish-status.ts';
import { contentChoice, includesSamples } from '../environment.ts';
import { modifiedOn } from '../entries/modified.ts';
import { everyPublishedEntry, publishedEntries } from '../entries/published.ts';
import { readSharedQuestions, type AnyEntry } from '../entries/read.ts';
import { shortUrl, urlOf } from '../entries/url.ts';
import { EntryVersions } from './entry-version.ts';
import { kitUrl } from './sharing/url.ts';

async function commit(): Promise<string | null> {
  const { CI_COMMIT_SHA, GITHUB_SHA } = process.env;
  const found = CI_COMMIT_SHA ?? GITHUB_SHA;
  if (found !== undefined) return found;
  const asked = await promisify(execFile)('git', ['rev-parse', 'HEAD']).catch(() => undefined);
  return asked?.stdout.trim() ?? null;
}

/** Enough of the name of its folder to tell it from others, as far as it is: many thousand are sent at once. */
async function folderOf({ filePath }: AnyEntry): Promise<string> {
  return filePath === undefined ? '' : (await folderId(dirname(filePath))).slice(0, folderIdLength);
}

async function publishedState(entry: AnyEntry, versions: EntryVersions): Promise<PublishedEntry> {
  const { collection, id, data } = entry;
  const { title, summary, previousUrls } = data;
  const url = urlOf(entry);
  return {
    collection,
    id,
    title,
    url,
    kit: kitUrl(entry),
    version: entry.filePath === undefined ? '' : await versions.of(collection, entry.filePath),
    changedOn: modifiedOn(entry),
    summary,
    folder: await folderOf(entry),
    ...(previousUrls.length === 0 ? {} : { previousUrls }),
    ...(entry.collection === 'guides' ? { shortUrl: shortUrl(entry) } : {}),
    ...(entry.collection === 'units'
      ? { shortName: entry.data.shortName, outsideMovement: entry.data.outsideMovement }
      : {}),
  };
}

/** The version of a refused entry as it lies in `content/`; empty for settings, which have none, and for none there. */
async function refusedVersion(key: string, versions: EntryVersions): Promise<string> {
  const [name = ''] = key.split('/');
  const file = `content/${key}/index.md`;
  return isCollectionName(name) && existsSync(file) ? versions.of(name, file) : '';
}

/** What this build has refused, with the names of those entries that it shows an earlier version of. */
async function refusedEntries(versions: EntryVersions): Promise<RefusedEntry[]> {
  const shown = new Set((await everyPublishedEntry()).map(({ collection, id }) => `${collection}/${id}`));
  return Promise.all(
    contentChoice().refused.map(async ({ key, fields }) => ({
      version: await refusedVersion(key, versions),
      key: shown.has(key) ? key : undefined,
      fields,
    })),
  );
}

async function sharedQuestions(): Promise<PublishedQuestion[]> {
  const guides = await publishedEntries('guides');
  return [...(await readSharedQuestions()).values()].map((question) => ({
    ...question,
    guides: guides.flatMap(({ data }) =>
      data.sharedQuestions.some(({ id }) => id === question.id) ? [data.title] : [],
    ),
  }));
}

/** Everything that this build shows. */
export async function publishStatusOf(): Promise<PublishStatus> {
  const versions = new EntryVersions();
  const entries = await Promise.all((await everyPublishedEntry()).map((entry) => publishedState(entry, versions)));
  const refused = await refusedEntries(versions);
  await versions.save();
  return {
    commit: await commit(),
    builtAt: new Date().toISOString(),
    samples: includesSamples(),
    entries,
    refused,
    sharedQuestions: await sharedQuestions(),
  };
}
