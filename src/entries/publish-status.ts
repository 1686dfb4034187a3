import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe } from '../content-model/registry.ts';
import { versionOf } from '../content-model/version.ts';
import type { PublishedEntry, PublishStatus } from '../publishing/publish-status.ts';
import { includesSamples } from '../environment.ts';
import { modifiedOn } from '../share/modified.ts';
import { everyPublishedEntry } from './published.ts';
import type { AnyEntry } from './read.ts';
import { shortUrl, urlOf } from './url.ts';

async function commit(): Promise<string | null> {
  const { CI_COMMIT_SHA, GITHUB_SHA } = process.env;
  const found = CI_COMMIT_SHA ?? GITHUB_SHA;
  if (found !== undefined) return found;
  const asked = await promisify(execFile)('git', ['rev-parse', 'HEAD']).catch(() => undefined);
  return asked?.stdout.trim() ?? null;
}

/** The version of an entry, from its file: what Astro makes of it (pictures, references) differs from build to build. */
async function version(entry: AnyEntry): Promise<string> {
  if (entry.filePath === undefined) return '';
  const file = (await readFile(entry.filePath, 'utf8')).replace(/\r\n/g, '\n');
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(file) ?? [];
  return (await versionOf(describe(entry.collection), load(frontmatter, { schema: CORE_SCHEMA }), body)) ?? '';
}

async function told(entry: AnyEntry): Promise<PublishedEntry> {
  const { collection, id, data } = entry;
  const { title, summary } = data;
  const url = urlOf(entry);
  return {
    collection,
    id,
    title,
    url,
    kit: `/chia-se${url}`,
    version: await version(entry),
    changedOn: modifiedOn(entry),
    summary,
    ...(entry.collection === 'guides' ? { shortUrl: shortUrl(entry) } : {}),
    ...(entry.collection === 'units'
      ? { shortName: entry.data.shortName, outsideMovement: entry.data.outsideMovement }
      : {}),
  };
}

/** Everything that this build shows. */
export async function publishStatusOf(): Promise<PublishStatus> {
  const entries = await Promise.all((await everyPublishedEntry()).map(told));
  return { commit: await commit(), builtAt: new Date().toISOString(), samples: includesSamples(), entries };
}
