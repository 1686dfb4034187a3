/**
 * Which entries there are, without reading them all: what the last build shows is told by `/publish-status.json`, and
 * the back end names the folders of a collection. Only what has changed since that build, or is not shown, is read.
 */
import type { CollectionName } from '../src/content-model/registry.ts';
import type { EntryFolder } from '../src/delivery/entry-folders.ts';
import type { PublishedEntry, PublishStatus } from '../src/delivery/publish-status.ts';
import type { OtherEntry } from '../src/safeguards/entry/entry.ts';
import { otherEntry } from '../src/safeguards/entry/other-entries.ts';

/** An entry as it is saved. */
export interface SavedEntry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An entry as others know it; with its data where it had to be read. */
export interface ListedEntry extends OtherEntry {
  readonly data?: SavedEntry['data'] | undefined;
}

/** How the back end and the public site are asked. */
export interface Sources {
  /** Names the entries of a collection that are published. */
  readonly folders: (collection: CollectionName) => Promise<readonly EntryFolder[]>;
  /** Reads some entries; what is gone meanwhile is left out. */
  readonly read: (collection: CollectionName, ids: readonly string[]) => Promise<readonly SavedEntry[]>;
  readonly status: () => Promise<PublishStatus | undefined>;
}

function asBuilt(collection: CollectionName, { id, title, shortUrl, previousUrls = [] }: PublishedEntry): ListedEntry {
  return { collection, id, title, short: shortUrl?.split('/')[2], previousUrls };
}

function builtOf(collection: CollectionName, status: PublishStatus | undefined): ReadonlyMap<string, PublishedEntry> {
  const own = status?.entries.filter((entry) => entry.collection === collection) ?? [];
  return new Map(own.map((entry) => [entry.id, entry]));
}

/** Whether a build has read this very state of a folder; its name is told in short. */
function isUnchanged(folder: EntryFolder, built: PublishedEntry | undefined): boolean {
  return built !== undefined && built.folder !== '' && folder.version.startsWith(built.folder);
}

/** Lists entries; what it has read is kept for the visit, by the state in which it was read. */
export function entryLists({ folders, read, status }: Sources) {
  const known = new Map<string, SavedEntry>();
  const keyOf = (collection: CollectionName, { id, version }: EntryFolder) => `${collection}/${id} ${version}`;

  async function learn(collection: CollectionName, unread: readonly EntryFolder[]): Promise<void> {
    if (unread.length === 0) return;
    const found = await read(
      collection,
      unread.map(({ id }) => id),
    );
    const versions = new Map(unread.map((folder) => [folder.id, folder]));
    for (const entry of found) {
      const folder = versions.get(entry.id);
      if (folder !== undefined) known.set(keyOf(collection, folder), entry);
    }
  }

  return {
    /**
     * Every entry of a collection, drafts in review left out.
     *
     * @throws when the back end does not answer.
     */
    all: async (collection: CollectionName): Promise<ListedEntry[]> => {
      const [named, published] = await Promise.all([folders(collection), status()]);
      const built = builtOf(collection, published);
      const changed = named.filter((folder) => !isUnchanged(folder, built.get(folder.id)));
      // The name of a folder may be empty where it cannot be told in what state it is.
      const unread = changed.filter((folder) => folder.version === '' || !known.has(keyOf(collection, folder)));
      await learn(collection, unread);
      return named.flatMap((folder): ListedEntry[] => {
        const shown = built.get(folder.id);
        if (shown !== undefined && isUnchanged(folder, shown)) return [asBuilt(collection, shown)];
        const saved = known.get(keyOf(collection, folder));
        return saved === undefined ? [] : [{ ...otherEntry(collection, saved.id, saved.data), data: saved.data }];
      });
    },
    /** What the public site shows of a collection; nothing when that cannot be had. */
    shown: async (collection: CollectionName): Promise<ListedEntry[] | undefined> => {
      const published = await status();
      return published && [...builtOf(collection, published).values()].map((entry) => asBuilt(collection, entry));
    },
  };
}
