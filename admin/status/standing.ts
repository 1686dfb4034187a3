import { normalise } from '../../src/content-model/normalise.ts';
import { describe, type CollectionName } from '../../src/content-model/registry.ts';
import { versionOf } from '../../src/content-model/version.ts';
import type { PublishStatus, RefusedEntry } from '../../src/delivery/publish-status.ts';
import { frontmatterOf } from '../save/check.ts';
import { dayInVietnam } from '../../src/entries/today.ts';
import { heldBackBy, type Standing } from './where.ts';

/** What is known of the saved entry `id`, from its data and from what the public site shows. */
export async function standingOf(
  name: CollectionName,
  id: string,
  data: Readonly<Record<string, unknown>>,
  status: PublishStatus | undefined,
): Promise<Pick<Standing, 'published' | 'version' | 'heldBack' | 'refusedFor'>> {
  const collection = describe(name);
  const body = typeof data['body'] === 'string' ? data['body'] : '';
  const version = await versionOf(collection, frontmatterOf(collection, data), body);
  const isRefused = (entry: RefusedEntry) =>
    entry.version === '' ? entry.key === `${name}/${id}` : entry.version === version;
  return {
    published: status?.entries.find((entry) => entry.collection === name && entry.id === id),
    version,
    refusedFor: status?.refused.find(isRefused)?.fields,
    heldBack: heldBackBy(
      (normalise(data) ?? {}) as Readonly<Record<string, unknown>>,
      dayInVietnam(),
      status?.samples === true,
    ),
  };
}
